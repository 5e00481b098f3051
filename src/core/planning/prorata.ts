import { Fault } from '../fault';
import { monthAround, workingDays, type WorkCalendar } from './working-days';

export interface Prorata {
  /** The fee for what is left of the month. */
  readonly fee: number;
  /** Working days from the start to the end of its month, the start counted. */
  readonly left: number;
  /** Working days of the whole month. */
  readonly working: number;
}

/**
 * The invoice of the month in which work begins: the month's fee shared among its working days,
 * for those that are left.
 *
 * @param fee money for a whole month
 * @param start day number of the first day of work
 * @throws Fault `no-working-days` on `start` when its month has none
 */
export function proratedFee(fee: number, start: number, calendar: WorkCalendar): Prorata {
  const [first, last] = monthAround(start);
  const working = workingDays(first, last, calendar);
  if (working === 0) throw new Fault('no-working-days', 'start');
  const left = workingDays(start, last, calendar);
  return { fee: (fee * left) / working, left, working };
}
