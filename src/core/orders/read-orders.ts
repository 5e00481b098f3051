/* eslint-disable @typescript-eslint/no-non-null-assertion -- indexes run inside their arrays */
import { Fault } from '../fault';
import { readAmounts, type AmountDecision, type AmountQuestion, type DecimalMark } from './amounts';
import { readDates, type DateDecision, type DateOptions, type DateQuestion } from './dates';
import { mergeDays, type DayLog, type Rows } from './day-log';
import { readNames } from './names';
import type { OrderCell, Problems, SkipReason } from './order-cell';
import { count, countIn, emptyTally, tallyOf, type OpenTallies, type Tally } from './tally';

/** Columns of an export, one cell for each row; headers taken off. */
export interface OrderColumns {
  readonly customers: readonly OrderCell[];
  readonly dates: readonly OrderCell[];
  readonly amounts?: readonly OrderCell[] | undefined;
}

export interface OrderOptions extends DateOptions {
  /** The person's own answer to what 1,234 means. */
  readonly decimalMark?: DecimalMark | undefined;
  /** Leave orders of 0 out, where they are tests; otherwise they are orders as any other. */
  readonly skipZero?: boolean;
}

/** Every row given is in exactly one of: blank, skipped, refunds, merged, order days. */
export interface OrderReport {
  /** Rows given. */
  readonly rows: number;
  /** Rows with nothing in any column. */
  readonly blank: number;
  readonly skipped: ReadonlyMap<SkipReason, Tally>;
  /** Rows with negative amounts: they lower their customer's money and are no orders. */
  readonly refunds: Tally;
  /** Money given back, above 0. */
  readonly refunded: number;
  /** Order rows of a customer who already has an order that day: both are one order. */
  readonly merged: Tally;
  /** Orders, after merging. */
  readonly orderDays: number;
  /** Orders of 0 that were kept. */
  readonly zero: Tally;
  /** Customers whose name differs from another's in letters' case only: perhaps the same people. */
  readonly lookalikes: number;
  /** First and last day with an order; undefined without orders. */
  readonly days: readonly [first: number, last: number] | undefined;
  readonly dates: DateDecision;
  /** Undefined without a column of amounts. */
  readonly amounts: AmountDecision | undefined;
}

export type OrdersRead =
  | { readonly kind: 'orders'; readonly log: DayLog; readonly report: OrderReport }
  /** The columns do not say how to read themselves: ask, then read again with the answer. */
  | {
      readonly kind: 'ambiguous';
      readonly dates: DateQuestion | undefined;
      readonly amounts: AmountQuestion | undefined;
    };

/**
 * Reads the orders of an export as it comes. Orders of a customer on one day are one order. A
 * refund (an amount below 0) is no order; it lowers the money of the day it was made on, and so
 * the customer's total. A refund before a customer's first order returns something these rows do
 * not hold, and is skipped. Nothing is left out without being counted in the report.
 *
 * @throws Fault `shape` when the columns differ in length
 */
export function readOrders(columns: OrderColumns, options: OrderOptions): OrdersRead {
  const { customers, amounts } = columns;
  if (columns.dates.length !== customers.length) throw new Fault('shape', 'dates');
  if (amounts && amounts.length !== customers.length) throw new Fault('shape', 'amounts');
  const names = readNames(customers, 'not-a-customer');
  const dates = readDates(columns.dates, options);
  const money = amounts && readAmounts(amounts, options.decimalMark);
  if (!dates.decision || money?.question) {
    return { kind: 'ambiguous', dates: dates.question, amounts: money?.question };
  }

  const rows: Rows = { names, days: dates.days, amounts: money?.amounts };
  const used = usableRows(rows, [names.problems, dates.problems, money?.problems], options);
  const { log, merged, refunds, unmatched } = mergeDays(used.places, rows);
  if (unmatched.length > 0) used.skipped.set('refund-without-order', tallyOf(unmatched));
  const report = {
    rows: customers.length,
    blank: used.blank,
    skipped: used.skipped,
    refunds: tallyOf(refunds),
    refunded: refunds.reduce((sum, row) => sum - money!.amounts[row]!, 0),
    merged: tallyOf(merged),
    orderDays: log.orders.reduce((days, orders) => days + Math.min(orders, 1), 0),
    zero: used.zero,
    lookalikes: log.names.length - new Set(log.names.map(folded)).size,
    days: span(log),
    dates: dates.decision,
    amounts: money?.decision,
  };
  return { kind: 'orders', log, report };
}

const folded = (name: string | number) => String(name).toLowerCase();

function span({ day, orders }: DayLog): OrderReport['days'] {
  let first = Infinity;
  let last = -Infinity;
  day.forEach((number, entry) => {
    if (orders[entry] === 0) return;
    first = Math.min(first, number);
    last = Math.max(last, number);
  });
  return first <= last ? [first, last] : undefined;
}

interface UsableRows {
  readonly places: Int32Array;
  readonly blank: number;
  readonly skipped: Map<SkipReason, Tally>;
  readonly zero: Tally;
}

/** Sorts out the rows that hold no order and no refund. */
function usableRows(
  { names, days, amounts }: Rows,
  problems: readonly (Problems | undefined)[],
  { today = Infinity, skipZero = false }: OrderOptions,
): UsableRows {
  const skipped: OpenTallies<SkipReason> = new Map();
  const zero = emptyTally();
  const [ofCustomers, ofDates, ofAmounts] = problems;
  let blank = 0;

  // The reasons in the order in which a person would mend them: who, when, how much.
  const reasonFor = (row: number): SkipReason | 'blank' | undefined => {
    const day = days[row]!;
    const amount = amounts?.[row];
    const problem = ofCustomers?.get(row);
    if (problem) return problem;
    if (names.codes[row] === -1) {
      const nothing = Number.isNaN(day) && (amount === undefined || Number.isNaN(amount));
      const silent = !ofDates?.has(row) && !ofAmounts?.has(row);
      return nothing && silent ? 'blank' : 'no-customer';
    }
    if (Number.isNaN(day)) return ofDates?.get(row) ?? 'no-date';
    if (day > today) return 'future-date';
    if (amount === undefined) return undefined;
    if (Number.isNaN(amount)) return ofAmounts?.get(row) ?? 'no-amount';
    if (amount !== 0) return undefined;
    if (skipZero) return 'zero-amount';
    count(zero, row);
    return undefined;
  };

  const places = new Int32Array(days.length);
  let used = 0;
  for (let row = 0; row < days.length; row++) {
    const reason = reasonFor(row);
    if (reason === undefined) places[used++] = row;
    else if (reason === 'blank') blank++;
    else countIn(skipped, reason, row);
  }
  return { places: places.subarray(0, used), blank, skipped, zero };
}
