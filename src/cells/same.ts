import { type Cell, isBlank } from './read';

/** What a number may be off by, as a share, and still be the same. */
const tolerance = 1e-9;

/** Whether two cells show the same: numbers but for rounding, blanks however they come. */
export function sameCell(before: Cell, after: Cell): boolean {
  if (typeof before === 'number' && typeof after === 'number') {
    return Math.abs(before - after) <= tolerance * Math.max(Math.abs(before), Math.abs(after));
  }
  if (isBlank(before)) return isBlank(after);
  // A date is an object; one of another realm is no `Date` of this one.
  return typeof before === 'object' && typeof after === 'object'
    ? Number(before) === Number(after)
    : before === after;
}
