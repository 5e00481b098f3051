import type { Block } from '../wire/block';
import { lookOf, sizeOf } from '../wire/block';
import type { Sheet } from './file';

/** Sets a new sheet, already written, as a page: sizes, lines that run over all columns. */
export function setPage(sheet: Sheet, block: Block): void {
  const { rows, columns } = sizeOf(block);
  const range = sheet.getRange(1, 1, rows, columns);
  sheet.setHiddenGridlines(true);
  range.setFontSizes(block.rows.map((row) => row.map((cell) => lookOf(cell).size)));
  range.setWrap(true);
  block.rows.forEach(([cell], row) => {
    if (!cell?.span) return;
    sheet.getRange(row + 1, 1, 1, columns).merge();
    // Sheets does not fit a row to merged cells.
    sheet.setRowHeight(row + 1, cell.span);
  });
}
