/** How many rows something happened to, and where to find the first of them. */
export interface Tally {
  readonly count: number;
  /** The first few, counted from 1 within the range given. */
  readonly rows: readonly number[];
}

/** A tally that is still being taken. */
export interface OpenTally {
  count: number;
  readonly rows: number[];
}

/** Enough to recognise a pattern in the sheet, few enough for one sentence. */
const shown = 5;

export const emptyTally = (): OpenTally => ({ count: 0, rows: [] });

/** @param place the row, counted from 0 */
export function count(tally: OpenTally, place: number): void {
  tally.count++;
  if (tally.rows.length < shown) tally.rows.push(place + 1);
}

/** Tallies by reason. */
export type OpenTallies<Reason> = Map<Reason, OpenTally>;

export function countIn<Reason>(tallies: OpenTallies<Reason>, reason: Reason, place: number): void {
  const tally = tallies.get(reason) ?? emptyTally();
  tallies.set(reason, tally);
  count(tally, place);
}

/** @param places rows counted from 0, in any order */
export function tallyOf(places: readonly number[]): Tally {
  const first = Int32Array.from(places).sort().subarray(0, shown);
  return { count: places.length, rows: Array.from(first, (place) => place + 1) };
}
