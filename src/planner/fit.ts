/** What is written is seen whole: headers on the side of their numbers, columns as wide as they need. */
import { type FitCell, fittingWidths, padding, sharedWidths, textsIn } from '../panel/fit/columns';
import { lineCount } from '../panel/fit/text';
import { type Block, type BlockCell, lookOf, sizeOf, usualWidth } from '../wire/block';

/** What an upright A4 page holds, in pixels. */
const pageWidth = 700;
const narrowest = 60;
const narrowestLabels = 150;
/** Of a text that stands in one line on a page where there is room; longer ones wrap. */
const longestLine = 240;

/** A block as it is written beside other cells, or on a new sheet. */
export function fitted(block: Block): Block {
  const rows = withHeads(block.rows);
  const least = Array.from({ length: sizeOf(block).columns }, () => usualWidth);
  const widths = fittingWidths(
    rows.map((row) => row.map((cell) => fitOf(cell, cell.head !== undefined))),
    least,
  );
  return { ...block, rows, widths };
}

/** A block as a page: all of its texts wrap, and what the page has left is shared among the columns. */
export function fittedPage(block: Block): Block {
  const rows = withHeads(block.rows);
  const { columns } = sizeOf(block);
  const across = (wraps: boolean) =>
    rows.map((row) => (row[0]?.span === undefined ? row.map((cell) => fitOf(cell, wraps)) : []));
  const least = Array.from({ length: columns }, (_, place) =>
    place === 0 ? narrowestLabels : narrowest,
  );
  const needed = fittingWidths(across(true), least);
  const wanted = fittingWidths(across(false), needed).map((width, place) =>
    Math.max(needed[place] ?? 0, Math.min(width, longestLine)),
  );
  const shared = sharedWidths(needed, wanted, pageWidth);
  const sum = (of: readonly number[]) => of.reduce((total, width) => total + width, 0);
  const left = Math.max(0, Math.floor((pageWidth - sum(shared)) / columns));
  const widths = shared.map((width) => width + left);
  return {
    ...block,
    rows: rows.map((row) =>
      row.map((cell) =>
        cell.span === undefined ? cell : { ...cell, span: height(cell, sum(widths)) },
      ),
    ),
    widths,
    page: true,
  };
}

/** Pixels that a text over the whole width takes, line by line. */
function height(cell: BlockCell, width: number): number {
  const { size, weight } = lookOf(cell);
  const lines = lineCount(String(cell.value), width - padding, size, weight === 'bold');
  return Math.ceil(lines * size * 1.75) + 6;
}

const isBlank = ({ value, formula }: BlockCell) => value === '' && formula === undefined;
const isHeader = ({ value, bold }: BlockCell) =>
  bold === true && typeof value === 'string' && value !== '';

/** In a row of several bold texts each names its column, and stands on the side of what is below it. */
function withHeads(rows: Block['rows']): readonly (readonly BlockCell[])[] {
  return rows.map((row, place) => {
    if (row.filter(isHeader).length < 2) return row;
    const after = rows.slice(place + 1);
    const end = after.findIndex((each) => each.every(isBlank));
    const below = end < 0 ? after : after.slice(0, end);
    return row.map((cell, column): BlockCell => {
      const next = row[column + 1];
      // A header of several columns runs over the blank ones beside it.
      const runs = next !== undefined && isBlank(next) && !isBlank(below[0]?.[column + 1] ?? next);
      if (!isHeader(cell) || runs) return cell;
      const first = below.flatMap((each) => each[column] ?? []).find((each) => !isBlank(each));
      return { ...cell, head: typeof first?.value === 'string' ? 'left' : 'right' };
    });
  });
}

function fitOf(cell: BlockCell, wraps: boolean): FitCell | undefined {
  if (isBlank(cell)) return undefined;
  const { value, formula = '', format, bold } = cell;
  const { size, weight } = lookOf(cell);
  return {
    shows: [value, ...textsIn(formula)],
    format,
    size,
    bold: bold === true || weight === 'bold',
    wraps: wraps && typeof value === 'string',
    stays: cell.head === 'right',
  };
}
