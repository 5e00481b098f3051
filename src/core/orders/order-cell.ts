/** A cell of an export. Blank, omitted, null and "" are the same thing; a Date is an instant. */
export type OrderCell = number | string | boolean | Date | null | undefined;

/** Why a row, or one of its cells, could not be used. */
export type SkipReason =
  | 'no-customer'
  | 'not-a-customer'
  | 'no-date'
  | 'not-a-date'
  /** Written as a date, but no such day: 31 February, month 13, or a year nobody sold in. */
  | 'impossible-date'
  | 'future-date'
  | 'no-amount'
  | 'not-an-amount'
  | 'zero-amount'
  /** A refund dated before the customer's first order: what it returns is not in these rows. */
  | 'refund-without-order'
  | 'no-segment'
  | 'not-a-segment'
  /** A cell that holds `#N/A` or another error. */
  | 'error-value';

/** Cells of one column that could not be read, by row counted from 0. */
export type Problems = Map<number, SkipReason>;

const errorValue = /^#[A-Z0-9/]+[!?]?$/;

/** Text without the spaces around it; undefined for anything that is not text. */
export const textIn = (cell: OrderCell): string | undefined =>
  typeof cell === 'string' ? cell.trim() : undefined;

export function isBlankCell(cell: OrderCell): boolean {
  if (typeof cell !== 'string') return cell === null || cell === undefined;
  // Nearly every text begins with a letter or a digit, and need not be looked through.
  const first = cell.charCodeAt(0);
  if ((first > 32 && first < 127) || (first > 160 && first < 5760)) return false;
  return cell.trim() === '';
}

export const isErrorValue = (text: string): boolean =>
  text.startsWith('#') && errorValue.test(text);
