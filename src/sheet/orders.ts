import type { Cell } from '../cells/read';
import { columnName } from '../wire/block';
import type { OrderRange, OrderSource } from '../wire/orders';
import { Refusal } from '../wire/refusal';
import type { WireCell } from '../wire/cell';
import type { WireHead, WireOrders } from '../wire/orders';
import { activeSpreadsheet, sheetById } from './file';
import { wireCells } from './wire';

/** Enough rows to tell what a column holds. */
const headRows = 101;

/** The list on the active sheet, by its first rows. */
export function activeList(): WireHead {
  const sheet = activeSpreadsheet().getActiveSheet();
  const rows = sheet.getLastRow();
  const columns = sheet.getLastColumn();
  if (rows < 2 || columns < 2) throw new Refusal('noList');
  const head = sheet.getRange(1, 1, Math.min(rows, headRows), columns);
  const range: OrderRange = {
    sheetId: sheet.getSheetId(),
    sheet: sheet.getName(),
    a1: `A:${columnName(columns)}`,
    firstRow: 1,
    firstColumn: 1,
    rows,
    columns,
  };
  return { range, values: wireCells(head.getValues() as Cell[][]), shown: head.getDisplayValues() };
}

/** The chosen columns as they are now, one call each; rows added since are read too. */
export function readOrderCells({ range, header, columns }: OrderSource): WireOrders {
  const sheet = sheetById(range.sheetId);
  if (!sheet) throw new Refusal('gone', range.sheet);
  const first = range.firstRow + (header ? 1 : 0);
  const rows = sheet.getLastRow() - first + 1;
  const width = sheet.getMaxColumns();
  if (rows < 1) throw new Refusal('noList');
  const column = (at: number): WireCell[] => {
    if (at > width) throw new Refusal('noList');
    return wireCells(sheet.getRange(first, at, rows, 1).getValues() as Cell[][]).flat();
  };
  return {
    customers: column(columns.customers),
    dates: column(columns.dates),
    ...(columns.amounts === undefined ? {} : { amounts: column(columns.amounts) }),
  };
}
