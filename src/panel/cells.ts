import type { CellReference } from '../wire/cell';

/** `Plan!B2`: how a person names a cell of this file. */
export const cellName = ({ sheet, a1 }: CellReference): string => `${sheet}!${a1}`;

/** The letters of a column counted from 1: 1 is A, 27 is AA. */
export function columnLetters(column: number): string {
  const last = (column - 1) % 26;
  const before = (column - 1 - last) / 26;
  return (before > 0 ? columnLetters(before) : '') + String.fromCharCode(65 + last);
}

/** `B2` as a column and a row counted from 1; undefined where it is no cell. */
export function cellPlace(
  a1: string,
): { readonly column: number; readonly row: number } | undefined {
  const [, letters, row] = /^([A-Z]+)(\d+)$/.exec(a1) ?? [];
  if (letters === undefined || row === undefined) return undefined;
  const column = Array.from(letters).reduce(
    (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
    0,
  );
  return { column, row: Number(row) };
}
