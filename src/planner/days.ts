import { civilDate } from '../core/orders/calendar';
import type { OffsetAt } from '../core/orders/zone';

/** Days cross from the script as days of the spreadsheet's zone: here they are days at Greenwich. */
export const greenwich: OffsetAt = () => 0;

/** The ISO text of a day, as a date field takes it. */
export function isoDay(number: number): string {
  const { year, month, day } = civilDate(number);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${String(year)}-${two(month)}-${two(day)}`;
}
