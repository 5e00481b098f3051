import {
  isBlankCell,
  isErrorValue,
  textIn,
  type OrderCell,
  type Problems,
  type SkipReason,
} from './order-cell';

/** A column of names, each name replaced by its place among the distinct ones. */
export interface NameColumn {
  /** Distinct names in order of first appearance, as their first cell has them. */
  readonly names: readonly (string | number)[];
  /** Place in `names`; −1 for a blank or a problem. */
  readonly codes: Int32Array;
  readonly problems: Problems;
}

/**
 * Reads customers, segments or channels. Letters' case and leading zeros tell names apart, spaces
 * around them do not; the number 123 and the text "123" are the same name.
 *
 * @param wrong what to call a cell that is neither text nor number
 */
export function readNames(cells: readonly OrderCell[], wrong: SkipReason): NameColumn {
  const names: (string | number)[] = [];
  const codes = new Int32Array(cells.length).fill(-1);
  const problems: Problems = new Map();
  const known = new Map<string, number>();
  cells.forEach((cell, row) => {
    const text = typeof cell === 'number' ? String(cell) : textIn(cell);
    if (text === undefined) {
      if (!isBlankCell(cell)) problems.set(row, wrong);
      return;
    }
    if (text === '') return;
    if (isErrorValue(text)) {
      problems.set(row, 'error-value');
      return;
    }
    let code = known.get(text);
    if (code === undefined) {
      code = names.length;
      known.set(text, code);
      names.push(typeof cell === 'number' ? cell : text);
    }
    codes[row] = code;
  });
  return { names, codes, problems };
}
