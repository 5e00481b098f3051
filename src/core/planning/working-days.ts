import { Fault } from '../fault';
import { civilDate, dayNumber } from '../orders/calendar';

/** Which days of the week are free, Monday first. */
export type Weekend = readonly boolean[];

/** Days that are worked unless they are a weekend or a holiday; days are day numbers. */
export interface WorkCalendar {
  readonly weekend: Weekend;
  readonly holidays: ReadonlySet<number>;
}

/**
 * Reads a weekend as NETWORKDAYS.INTL does: 1 Saturday and Sunday, 2 Sunday and Monday … 7 Friday
 * and Saturday; 11 only Sunday, 12 only Monday … 17 only Saturday; or seven digits from Monday,
 * 1 for a free day: 0000011.
 *
 * @throws Fault `one-of` on `weekend`
 */
export function readWeekend(weekend: string): Weekend {
  if (/^[01]{7}$/.test(weekend)) return Array.from(weekend, (digit) => digit === '1');
  if (!/^1?[1-7]$/.test(weekend)) {
    throw new Fault('one-of', 'weekend', { options: ['1–7', '11–17', '0000011'] });
  }
  const code = Number(weekend);
  // Code 1 begins on Saturday, which is day 5 from Monday; code 11 is Sunday alone.
  const free = code > 10 ? [(code - 5) % 7] : [(code + 4) % 7, (code + 5) % 7];
  return Array.from({ length: 7 }, (_, day) => free.includes(day));
}

/** Day of the week, Monday 0: day number 2 was a Monday. */
const weekday = (day: number): number => (((day - 2) % 7) + 7) % 7;

export const isWorkingDay = (day: number, { weekend, holidays }: WorkCalendar): boolean =>
  !weekend[weekday(day)] && !holidays.has(day);

/** Working days from one day to another, both counted; below 0 when they run backwards. */
export function workingDays(from: number, to: number, calendar: WorkCalendar): number {
  if (to < from) return -workingDays(to, from, calendar);
  let count = 0;
  for (let day = from; day <= to; day++) if (isWorkingDay(day, calendar)) count++;
  return count;
}

/** First and last day of the month that a day lies in. */
export function monthAround(day: number): readonly [first: number, last: number] {
  const { year, month } = civilDate(day);
  return [dayNumber(year, month, 1), dayNumber(year, month + 1, 0)];
}
