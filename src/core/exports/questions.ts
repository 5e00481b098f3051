import type { AmountQuestion } from '../orders/amounts';
import type { DateQuestion } from '../orders/dates';

/**
 * What cannot be told from the table. no-header · two-headers: rows `options` · no-column: none
 * for `found`, which is date, amount, customer or currency · dates, amounts: readable in two ways ·
 * swapped-dates · status: may count or not, `found` · currencies: several, `options` ·
 * two-customers: order number `found` has them · large-refund: more than order `found` cost ·
 * no-date, no-amount: an order whose cell is none, `found` · future-date · no-customer: orders of
 * nobody, some of whom `options` would name · not-a-currency, not-a-status: `found` was chosen, and
 * only `options` are there.
 */
export type QuestionKind =
  | 'no-header'
  | 'two-headers'
  | 'no-column'
  | 'dates'
  | 'amounts'
  | 'swapped-dates'
  | 'status'
  | 'currencies'
  | 'two-customers'
  | 'large-refund'
  | 'no-date'
  | 'no-amount'
  | 'future-date'
  | 'no-customer'
  | 'not-a-currency'
  | 'not-a-status';

export interface Question {
  readonly kind: QuestionKind;
  /** Whether the orders cannot be relied on until it is answered. */
  readonly blocking: boolean;
  readonly found: string;
  /** The first row concerned, counted from 1. */
  readonly row?: number | undefined;
  /** Orders concerned, and their money. */
  readonly count: number;
  readonly money: number;
  readonly options: readonly string[];
  readonly dates?: DateQuestion | undefined;
  readonly amounts?: AmountQuestion | undefined;
}

/** The orders that count, by day, then as they stand in the table; a value an order. */
export interface ExportOrders {
  /** Place in the table of the order's first row, counted from 0. */
  readonly rows: Int32Array;
  /** Place in `people`. */
  readonly customers: Int32Array;
  /** Day numbers. */
  readonly days: Float64Array;
  /** Money that was kept, refunds taken off. */
  readonly amounts: Float64Array;
  /** Customers by their keys: telephones as digits, e-mails in small letters. */
  readonly people: readonly string[];
}

/** Orders and money that count, in one currency. */
export interface CurrencyTotal {
  /** Its letters; '' where it is not said. */
  readonly currency: string;
  orders: number;
  money: number;
}

/** Notes a question; what is not given is blank, and it is blocking. */
export type Ask = (kind: QuestionKind, given?: Partial<Question>) => void;
