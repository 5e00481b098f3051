import { periodOf } from '../../core/orders/calendar';
import { toCents, toMoney } from '../../core/planning/cents';
import { paymentCalendar, type PaymentPlan } from '../../core/planning/payment-calendar';
import { proratedFee } from '../../core/planning/prorata';
import { readWeekend } from '../../core/planning/working-days';
import type { FeesValues, WeekendName } from './form';

export interface FeePayment {
  /** Day numbers between which it is due. */
  readonly from: number;
  readonly to: number;
  readonly amount: number;
  /** Of the month in which work starts: a part of the fee. */
  readonly first: boolean;
}

export interface InvoiceResult {
  readonly part: 'invoice';
  readonly fee: number;
  /** Day number on which work starts. */
  readonly start: number;
  /** The first invoice, to the cent. */
  readonly invoice: number;
  /** Working days from the start to the end of its month. */
  readonly left: number;
  /** Working days of that month. */
  readonly working: number;
  /** Holidays of that month that would have been worked. */
  readonly holidays: number;
  readonly payments: readonly FeePayment[];
}

export const usualPayday = 1;
export const usualPaymentMonths = 3;

/** Weekends as NETWORKDAYS.INTL knows them. */
export const weekendCodes: Readonly<Record<WeekendName, number | string>> = {
  'sat-sun': 1,
  'fri-sat': 7,
  'thu-fri': 6,
  sun: 11,
  sat: 17,
  fri: 16,
  none: '0000000',
};

/**
 * The invoice of the month in which work starts, and when it and the fees of the months after it
 * are paid: as agreed for every month, but never before the start.
 *
 * @throws Fault `no-working-days`
 */
export function workOutInvoice({ fields, choices }: FeesValues): InvoiceResult {
  const { fee, start, payday, paymentMonths: months = usualPaymentMonths } = fields;
  const weekend = readWeekend(String(weekendCodes[choices.weekend]));
  const calendar = { weekend, holidays: new Set(fields.holidays) };
  const { fee: exact, left, working } = proratedFee(fee, start, calendar);
  const worked = proratedFee(fee, start, { weekend, holidays: new Set() }).working;
  const invoice = toMoney(toCents(exact));

  const plan: PaymentPlan =
    choices.payments === 'halves'
      ? { kind: 'halves' }
      : { kind: 'once', day: payday ?? usualPayday };
  const firstMonth = periodOf(start, 'month');
  const paid = (amount: number, month: number, count: number, first: boolean): FeePayment[] =>
    count === 0 || amount === 0
      ? []
      : paymentCalendar({
          fee: amount,
          plan,
          firstMonth: month,
          months: count,
          calendar: choices.move === 'yes' ? calendar : undefined,
          notBefore: start,
        }).map(({ due, to, amount: part }) => ({
          from: due,
          to: Math.max(due, to),
          amount: part,
          first,
        }));
  return {
    part: 'invoice',
    fee,
    start,
    invoice,
    left,
    working,
    holidays: worked - working,
    payments: [
      ...joined(paid(invoice, firstMonth, 1, true)),
      ...paid(fee, firstMonth + 1, months - 1, false),
    ],
  };
}

/** Halves that fall on one day, since work starts after the first of them, are one payment. */
function joined(payments: readonly FeePayment[]): readonly FeePayment[] {
  const [first, second] = payments;
  if (!first || !second || first.from < second.from) return payments;
  return [{ ...second, amount: toMoney(toCents(first.amount) + toCents(second.amount)) }];
}
