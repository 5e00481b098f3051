/** Steps shared by the operations that change cells. */
import { WRITE_CELLS } from '../bulk-plugins';
import type { WriteCells, WrittenCell } from '../bulk-plugins';
import type { Execution } from '../execution';
import { evaluateNow } from '../setup';
import type { Area } from './operation';
import { overlaps, toZone } from './operation';

const PROTECTED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

export function canEdit(execution: Execution, area: Area): boolean {
  const zone = toZone(area);
  return execution.model.getters
    .getProtections(area.sheetId)
    .every(
      (protection) =>
        !protection.foreign ||
        protection.warningOnly ||
        (protection.zone !== undefined && !overlaps(protection.zone, zone)),
    );
}

export function requireEditable(execution: Execution, area: Area): void {
  if (!canEdit(execution, area)) throw new Error(PROTECTED);
}

export function dispatch(
  execution: Execution,
  type: string,
  payload: Record<string, unknown>,
): void {
  const result = execution.model.dispatch(type, payload);
  execution.stale = true;
  if (result.isSuccessful) return;
  const reasons = result.reasons.filter((reason) => reason !== 'NoChanges');
  if (reasons.length > 0) throw new Error(`The spreadsheet refused ${type}: ${reasons.join(', ')}`);
}

/** One command, however many cells: each is told to every page. */
export function writeCells(execution: Execution, area: Area, contents: WrittenCell[][]): void {
  if (contents.every((row) => row.every((written) => written === null))) return;
  const { sheetId, row, column } = area;
  const payload: WriteCells = { sheetId, row, col: column, contents };
  dispatch(execution, WRITE_CELLS, { ...payload });
}

/** Reads made after a write see recalculated cells. */
export function settle(execution: Execution): void {
  if (!execution.stale) return;
  execution.stale = false;
  evaluateNow(execution.model);
}

/** Writing below or right of the grid makes room, as Sheets does for setValues. */
export function makeRoom(execution: Execution, area: Area): void {
  const { getters } = execution.model;
  const rows = getters.getNumberRows(area.sheetId);
  const columns = getters.getNumberCols(area.sheetId);
  addHeaders(execution, area.sheetId, 'ROW', rows - 1, area.row + area.rows - rows);
  addHeaders(execution, area.sheetId, 'COL', columns - 1, area.column + area.columns - columns);
}

/** Refuses cells above the limit of a spreadsheet, in the words of Google. */
export function requireCells(execution: Execution, more: number): void {
  const { getters } = execution.model;
  const cells = getters
    .getSheetIds()
    .reduce((sum, id) => sum + getters.getNumberRows(id) * getters.getNumberCols(id), 0);
  if (cells + more <= execution.mostCells) return;
  throw new Error(
    'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
  );
}

export function addHeaders(
  execution: Execution,
  sheetId: string,
  dimension: 'ROW' | 'COL',
  base: number,
  quantity: number,
): void {
  if (quantity <= 0) return;
  const { getters } = execution.model;
  const across =
    dimension === 'ROW' ? getters.getNumberCols(sheetId) : getters.getNumberRows(sheetId);
  requireCells(execution, quantity * across);
  const sheetName = execution.model.getters.getSheetName(sheetId);
  const payload = { sheetId, sheetName, dimension, base, position: 'after', quantity };
  dispatch(execution, 'ADD_COLUMNS_ROWS', payload);
}

export function removeHeaders(
  execution: Execution,
  sheetId: string,
  dimension: 'ROW' | 'COL',
  first: number,
  quantity: number,
): void {
  const sheetName = execution.model.getters.getSheetName(sheetId);
  const elements = Array.from({ length: quantity }, (_, index) => first + index);
  dispatch(execution, 'REMOVE_COLUMNS_ROWS', { sheetId, sheetName, dimension, elements });
}
