import { type CivilDate, civilDate, dayNumber, periodOf, periodStart } from './calendar';
import type { OffsetAt } from './zone';

/** Days cross from the script as days of the spreadsheet's zone: here they are days at Greenwich. */
export const greenwich: OffsetAt = () => 0;

/** The ISO text of a day, as a date field takes it. */
export function isoDay(number: number): string {
  const { year, month, day } = civilDate(number);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${String(year)}-${two(month)}-${two(day)}`;
}

/** Today by the clock of whoever looks at the panel. */
export function localDay(): number {
  const now = new Date();
  return dayNumber(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

/** Year, month and date of a day number. */
export const partsOfDay = (day: number): CivilDate => civilDate(day);

/** Number of the month that a day lies in: months are numbered without gaps. */
export const monthOf = (day: number): number => periodOf(day, 'month');

/** Day number of the first day of a numbered month. */
export const monthStart = (month: number): number => periodStart(month, 'month');
