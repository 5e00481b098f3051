import type { OrderCell } from '../orders/order-cell';

const range =
  /^(?:\p{L}+ (?:\p{L}+ )?)?(\d{4}-\d\d?-\d\d?|\d\d?[./]\d\d?[./]\d{2,4}|[\p{L}\d]+\.? [\p{L}\d]+,? \d{4})\s*[-–—]+\s*\S.*$/u;
const yearMonth = /^(\d{4})[-./]?(0[1-9]|1[0-2]|[1-9])$/;
const monthYear = /^(\d\d?)[./](\d{4})$/;
const nameYear = /^(\p{L}{3,})\.?,? (\d{4})$/u;

/** The first day of a week or a month that is written as a text; other cells as they are. */
export function firstDay(cell: OrderCell): OrderCell {
  if (typeof cell !== 'string' && !(typeof cell === 'number' && cell > 190_000 && cell < 210_000)) {
    return cell;
  }
  const text = String(cell).trim();
  const [, year, month] = yearMonth.exec(text) ?? [];
  if (year && month) return `${year}-${month}-01`;
  const [, first, last] = monthYear.exec(text) ?? [];
  if (first && last) return `${last}-${first}-01`;
  const [, name, ofYear] = nameYear.exec(text) ?? [];
  if (name && ofYear) return `1 ${name} ${ofYear}`;
  return range.exec(text)?.[1] ?? cell;
}
