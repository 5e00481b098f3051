import { Fault } from '../fault';
import { periodStart } from '../orders/calendar';
import { checkWhole, mostMonths } from './check-whole';
import { isWorkingDay, monthAround, type WorkCalendar } from './working-days';

/** once: the whole fee on a day of the month, the last day where the month is shorter. */
export type PaymentPlan =
  { readonly kind: 'once'; readonly day?: number } | { readonly kind: 'halves' };

export interface PaymentCalendarInput {
  /** Fee of a month, paid to the cent. */
  readonly fee: number;
  readonly plan: PaymentPlan;
  /** Number of the first month, as `periodOf(day, 'month')` counts. */
  readonly firstMonth: number;
  /** How many months, whole, 1 to 60. */
  readonly months: number;
  /** Where payments move off weekends and holidays; they stay where they fall unless given. */
  readonly calendar?: WorkCalendar | undefined;
  /** Day number before which nothing is due, such as that on which work starts. */
  readonly notBefore?: number | undefined;
}

export interface Payment {
  /** Number of the month it belongs to. */
  readonly month: number;
  readonly amount: number;
  /** Day number on which it is due. */
  readonly due: number;
  /** The days within which it was agreed; the due day lies after them when none is worked. */
  readonly from: number;
  readonly to: number;
}

/** Days of the month between which the halves are paid. */
const halves = [
  [1, 5],
  [15, 20],
] as const;

/** Past every stretch of holidays; whoever finds nothing here works on no day at all. */
const longestSearch = 366;

/**
 * When a monthly fee is paid. A payment is due on the first day of its stretch; with a calendar,
 * on the first working day from there on, be it in the next month. Nothing is due before
 * `notBefore`. Halves add up to the fee, the odd cent first.
 *
 * @throws Fault `no-working-days` on `holidays` when a year from a payment has none, and on
 *   `months` or `day` when they are not whole or out of range
 */
export function paymentCalendar(input: PaymentCalendarInput): Payment[] {
  const { fee, plan, firstMonth, months, calendar, notBefore = -Infinity } = input;
  checkWhole('months', months, 1, mostMonths);
  if (plan.kind === 'once') checkWhole('day', plan.day ?? 1, 1, 31);
  const cents = Math.round(fee * 100);
  return Array.from({ length: months }, (_, place) => firstMonth + place).flatMap((month) => {
    const [first, last] = monthAround(periodStart(month, 'month'));
    const payment = (amount: number, from: number, to: number): Payment => {
      const start = Math.max(notBefore, Math.min(last, first + from - 1));
      const due = calendar ? nextWorkingDay(start, calendar) : start;
      return {
        month,
        amount,
        due,
        from: start,
        to: Math.max(start, Math.min(last, first + to - 1)),
      };
    };
    if (plan.kind === 'once') return [payment(cents / 100, plan.day ?? 1, plan.day ?? 1)];
    const [early, late] = halves;
    return [
      payment(Math.ceil(cents / 2) / 100, ...early),
      payment(Math.floor(cents / 2) / 100, ...late),
    ];
  });
}

function nextWorkingDay(from: number, calendar: WorkCalendar): number {
  for (let day = from; day < from + longestSearch; day++) {
    if (isWorkingDay(day, calendar)) return day;
  }
  throw new Fault('no-working-days', 'holidays');
}
