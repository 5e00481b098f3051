/* eslint-disable @typescript-eslint/no-non-null-assertion -- indexes run inside their arrays */
import { count, emptyTally, type Tally } from './tally';

/**
 * A column whose texts may be read in two ways, such as 05/06 or 1,234. A cell that reads the same
 * both ways stands twice; NaN stands where a reading gives nothing.
 */
export interface TwoReadings {
  readonly first: Float64Array;
  readonly second: Float64Array;
}

/** Rows that speak for one reading, because the other gives nothing, and rows that fit both. */
export interface Evidence {
  readonly first: Tally;
  readonly second: Tally;
  readonly either: Tally;
}

/** Few enough strays against a convention to be slips of the hand rather than a second source. */
const strays = 0.05;

export function evidenceIn({ first, second }: TwoReadings): Evidence {
  const evidence = { first: emptyTally(), second: emptyTally(), either: emptyTally() };
  for (let row = 0; row < first.length; row++) {
    const one = first[row]!;
    const other = second[row]!;
    // NaN is unlike itself, so a row without any reading falls through all three.
    if (one === other) continue;
    if (Number.isNaN(one)) {
      if (!Number.isNaN(other)) count(evidence.second, row);
    } else if (Number.isNaN(other)) count(evidence.first, row);
    else count(evidence.either, row);
  }
  return evidence;
}

/** Which reading the column's own values speak for; undefined when they do not say. */
export function verdict({ first, second }: Evidence): 'first' | 'second' | undefined {
  if (second.count < first.count && second.count <= strays * first.count) return 'first';
  if (first.count < second.count && first.count <= strays * second.count) return 'second';
  return undefined;
}

/** The column as finally read: a row with one reading keeps it, the others follow the choice. */
export function settled({ first, second }: TwoReadings, choice: 'first' | 'second'): Float64Array {
  const [chosen, other] = choice === 'first' ? [first, second] : [second, first];
  return chosen.map((value, row) => (Number.isNaN(value) ? other[row]! : value));
}
