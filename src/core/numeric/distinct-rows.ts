/* eslint-disable @typescript-eslint/no-non-null-assertion -- indexes run inside their arrays */
import { imul } from './elementary';

/** Which rows of a table are equal. */
export interface DistinctRows {
  /** For each distinct row, where it stands first. */
  readonly first: Int32Array;
  /** For each row of the table, its distinct row. */
  readonly rowOf: Int32Array;
}

/**
 * Finds equal rows of numbers by hashing, in the order they come: a million rows of three columns
 * in well under a tenth of a second, where a Map with joined keys takes ten times that.
 */
export function distinctRows(columns: readonly ArrayLike<number>[]): DistinctRows {
  const rows = columns[0]?.length ?? 0;
  const width = columns.length;
  const flat = new Float64Array(rows * width);
  columns.forEach((column, place) => {
    for (let row = 0; row < rows; row++) flat[row * width + place] = column[row]!;
  });
  // At most half full, so that chains stay short.
  const mask = 2 ** Math.ceil(Math.log2(rows + 1) + 1) - 1;
  const table = new Int32Array(mask + 1);
  const rowOf = new Int32Array(rows);
  const first = new Int32Array(rows);
  let found = 0;
  for (let row = 0; row < rows; row++) {
    const start = row * width;
    let hash = 0;
    for (let place = start; place < start + width; place++) {
      // The fraction's first ten bits take part too; equality below decides.
      hash = imul(hash ^ (flat[place]! * 1024), 0x9e3779b1);
      hash ^= hash >>> 15;
    }
    let slot = hash & mask;
    let index = table[slot]! - 1;
    while (index >= 0 && !sameRow(flat, first[index]! * width, start, width)) {
      slot = (slot + 1) & mask;
      index = table[slot]! - 1;
    }
    if (index < 0) {
      index = found++;
      first[index] = row;
      table[slot] = found;
    }
    rowOf[row] = index;
  }
  return { first: first.slice(0, found), rowOf };
}

function sameRow(flat: Float64Array, one: number, other: number, width: number): boolean {
  for (let place = 0; place < width; place++) {
    if (flat[one + place] !== flat[other + place]) return false;
  }
  return true;
}
