/** Columns as wide as what stands in them, in whatever font the sheet is shown. */
import { shownNumber } from './number';
import { textPixels, wordsOf } from './text';

/** Three pixels on each side as in Sheets, the line between two columns, and two for rounding. */
export const padding = 9;
/** Of a cell that offers a list. */
const arrow = 20;

/** A cell as far as its width goes; blank where it shows nothing and hides nothing. */
export interface FitCell {
  /** All that it may show; a column must fit the widest. */
  readonly shows: readonly (string | number)[];
  readonly format?: string | undefined;
  /** Points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly wraps?: boolean;
  /** It runs over no neighbour, blank or not: numbers, texts at the right, lists. */
  readonly stays?: boolean;
  readonly list?: boolean;
  /** A text that may run further than the last column. */
  readonly beyond?: boolean;
}

export type FitRow = readonly (FitCell | undefined)[];

/** Pixels that a cell takes with its padding: in one line, or the longest word where it wraps. */
export function cellPixels({ shows, format, size, bold, wraps, list }: FitCell): number {
  const texts = shows.flatMap((each) => {
    if (typeof each === 'number') return [shownNumber(each, format)];
    return wraps ? wordsOf(each) : each.split('\n');
  });
  const widest = Math.max(0, ...texts.map((text) => textPixels(text, size, bold)));
  return widest === 0 ? 0 : Math.ceil(widest) + padding + (list ? arrow : 0);
}

/**
 * The least width of each column in which every word and number is seen whole.
 *
 * @param least given widths, which are kept where they are enough; the number of columns is theirs
 */
export function fittingWidths(rows: readonly FitRow[], least: readonly number[]): number[] {
  const widths = [...least];
  const widen = (column: number, width: number) => {
    widths[column] = Math.max(widths[column] ?? 0, width);
  };
  const running: { readonly from: number; readonly to: number; readonly pixels: number }[] = [];
  for (const row of rows) {
    row.forEach((cell, column) => {
      if (!cell) return;
      const pixels = cellPixels(cell);
      const free = freeBeside(row, column, widths.length);
      const isText = cell.shows.every((each) => typeof each === 'string');
      if (cell.wraps === true || cell.stays === true || !isText) widen(column, pixels);
      else if (cell.beyond !== true || column + free < widths.length - 1) {
        running.push({ from: column, to: column + free, pixels });
      }
    });
  }
  // Texts that run over blank neighbours, when those are as wide as they have to be.
  for (const { from, to, pixels } of running.sort(
    (one, other) => one.to - one.from - (other.to - other.from),
  )) {
    const room = widths.slice(from, to + 1).reduce((sum, width) => sum + width, 0);
    if (room < pixels) widen(from, (widths[from] ?? 0) + pixels - room);
  }
  return widths;
}

/** How many cells to the right of a cell are blank. */
function freeBeside(row: FitRow, column: number, columns: number): number {
  let free = 0;
  while (column + free + 1 < columns && row[column + free + 1] === undefined) free++;
  return free;
}

/** The texts that a formula may answer with, so far as they stand in it. */
export const textsIn = (formula: string): string[] =>
  Array.from(formula.matchAll(/"((?:[^"]|"")*)"/g), ([, text = '']) => text);

/** Columns as wide as they need, then towards the widths that are wanted, as far as a page has room. */
export function sharedWidths(
  needed: readonly number[],
  wanted: readonly number[],
  page: number,
): number[] {
  const full = needed.map((width, place) => Math.max(width, wanted[place] ?? 0));
  const sum = (of: readonly number[]) => of.reduce((total, width) => total + width, 0);
  const spare = Math.max(0, Math.min(sum(full), page) - sum(needed));
  const share = spare / Math.max(1, sum(full) - sum(needed));
  return needed.map((width, place) => Math.floor(width + ((full[place] ?? 0) - width) * share));
}
