import type { Block, BlockCell, BlockPage } from '../wire/block';
import { sizeOf } from '../wire/block';
import type { Sheet } from './file';

interface Look {
  /** Points. */
  readonly size: number;
  readonly weight?: 'bold';
  readonly color?: string;
}

const plain: Look = { size: 10 };
const looks: Readonly<Record<NonNullable<BlockCell['look']>, Look>> = {
  title: { size: 20, weight: 'bold' },
  lead: { size: 12 },
  heading: { size: 13, weight: 'bold' },
  small: { size: 8, color: '#5f6368' },
};

export const lookOf = ({ look }: BlockCell): Look => (look ? looks[look] : plain);

/** Sets a new sheet, already written, as a page: widths, sizes, lines that run over all columns. */
export function setPage(sheet: Sheet, block: Block, { widths }: BlockPage): void {
  const { rows, columns } = sizeOf(block);
  const range = sheet.getRange(1, 1, rows, columns);
  sheet.setHiddenGridlines(true);
  widths.forEach((width, column) => sheet.setColumnWidth(column + 1, width));
  range.setFontSizes(block.rows.map((row) => row.map((cell) => lookOf(cell).size)));
  range.setWrap(true);
  const all = widths.reduce((sum, width) => sum + width, 0);
  block.rows.forEach(([cell], row) => {
    if (!cell?.span) return;
    sheet.getRange(row + 1, 1, 1, columns).merge();
    // Sheets does not fit a row to merged cells.
    sheet.setRowHeight(row + 1, heightOf(String(cell.value), lookOf(cell).size, all));
  });
}

/** Pixels that a text takes when it is wrapped, reckoned by the width of usual letters. */
const heightOf = (text: string, size: number, width: number) =>
  Math.ceil(Math.ceil((text.length * size * 0.77) / width) * size * 1.75) + 6;
