import type { Block, BlockCell, BlockSize, Origin } from '../planner/block';
import { cellAddress, parseAddress, rangeAddress, sizeOf } from '../planner/block';
import type {
  CellReference,
  HeldCell,
  HeldValue,
  Restoration,
  TakenCell,
  Target,
} from '../planner/messages';
import { Refusal } from '../planner/refusal';
import { drawChart } from './chart';
import { activeSpreadsheet, type Sheet, sheetById } from './file';
import { safeText } from './text';

type Range = GoogleAppsScript.Spreadsheet.Range;

const lockMilliseconds = 10_000;
const mostCells = 10_000_000;
/** Pixels that the longest label takes in each language. */
const labelWidth = 220;
const inputColor = '#0b57d0';
/** What an untouched cell answers; null sets it back to untouched. */
const plainColor = '#000000';

/** Where a block would go, before anything is touched. */
export interface Place {
  readonly sheetId: number | undefined;
  /** The sheet's present name, or the one it would be given. */
  readonly sheet: string;
  readonly origin: Origin;
}

/** Finds the place of a target; a new sheet gets the first name that is free. */
export function findPlace(target: Target, title: string): Place {
  if (target.to === 'new-sheet') {
    return { sheetId: undefined, sheet: freeName(title), origin: { row: 1, column: 1 } };
  }
  const sheet = sheetById(target.cell.sheetId);
  const origin = parseAddress(target.cell.a1);
  if (!sheet || !origin) throw new Refusal('gone', target.cell.sheet);
  return { sheetId: target.cell.sheetId, sheet: sheet.getName(), origin };
}

/** A name for a new sheet that no sheet has yet. */
export function freeName(title: string): string {
  const names = activeSpreadsheet()
    .getSheets()
    .map((sheet) => sheet.getName().toLowerCase());
  let name = title;
  for (let count = 2; names.includes(name.toLowerCase()); count++) {
    name = `${title} ${String(count)}`;
  }
  return name;
}

/** Refuses a block that would cover a cell it reads. */
export function refuseCovering(
  { sheetId, origin }: Place,
  { rows, columns }: BlockSize,
  inputs: readonly CellReference[],
): void {
  for (const input of inputs) {
    const at = parseAddress(input.a1);
    if (input.sheetId !== sheetId || !at) continue;
    const inRows = at.row >= origin.row && at.row < origin.row + rows;
    const inColumns = at.column >= origin.column && at.column < origin.column + columns;
    if (inRows && inColumns) throw new Refusal('coversInput', `${input.sheet}!${input.a1}`);
  }
}

/** The cells a block would replace, and a refusal where it may not be written at all. */
export function takenCells(place: Place, size: BlockSize, previous?: Restoration): TakenCell[] {
  const sheet = place.sheetId === undefined ? undefined : sheetById(place.sheetId);
  if (!sheet) return [];
  const range = rangeInside(sheet, place.origin, size.rows, size.columns);
  if (!range) return [];
  refuseLocked(range, place, size);
  const own = previous && sameOrigin(previous, place) ? previous.after : [];
  const shown = range.getDisplayValues();
  return held(range).flatMap((line, row) =>
    line.flatMap((value, column): TakenCell[] => {
      if (value === '' || same(value, own[row]?.[column])) return [];
      const a1 = cellAddress(place.origin.row + row, place.origin.column + column);
      const formula = typeof value === 'object' && 'formula' in value ? value.formula : undefined;
      return [{ a1, holds: formula ?? shown[row]?.[column] ?? '' }];
    }),
  );
}

function refuseLocked(range: Range, place: Place, { rows, columns }: BlockSize): void {
  const name = `${place.sheet}!${rangeAddress(place.origin, rows, columns)}`;
  if (range.getMergedRanges().length > 0) throw new Refusal('merged', name);
  if (!range.canEdit()) throw new Refusal('protected', name);
}

export interface WrittenBlock {
  readonly restoration: Restoration;
  readonly first: CellReference;
  /** In words: `Plan!D2:F14`. */
  readonly range: string;
}

/**
 * Writes a block in one piece under the document lock. A failure halfway puts everything back
 * before it is reported.
 */
export function writeBlock(place: Place, block: Block, chart: boolean): WrittenBlock {
  const { rows, columns } = sizeOf(block);
  const undo: (() => void)[] = [];
  try {
    const sheet = place.sheetId === undefined ? newSheet(place, undo) : existingSheet(place);
    const { row, column } = place.origin;
    const added = makeRoom(sheet, row + rows - 1, column + columns - 1, undo);
    const range = sheet.getRange(row, column, rows, columns);
    const fresh = place.sheetId === undefined;
    const before = fresh ? [] : heldCells(range);
    if (!fresh) {
      undo.push(() => {
        putBack(range, before);
      });
    }
    put(range, block);
    if (fresh) sheet.setColumnWidth(column, labelWidth);
    SpreadsheetApp.flush();
    const chartId = chart && block.chart ? addChart(sheet, block, place.origin, undo) : null;
    SpreadsheetApp.flush();
    const restoration: Restoration = {
      sheetId: sheet.getSheetId(),
      newSheet: fresh,
      row,
      column,
      before,
      after: held(range),
      addedRows: added.rows,
      addedColumns: added.columns,
      chartId,
    };
    const first = {
      sheetId: restoration.sheetId,
      sheet: place.sheet,
      a1: cellAddress(row, column),
    };
    sheet.getRange(first.a1).activate();
    const size = rangeAddress(place.origin, rows, columns);
    return { restoration, first, range: `${place.sheet}!${size}` };
  } catch (problem) {
    // Last done, first undone; what cannot be undone must not keep the rest from being.
    for (const step of undo.reverse()) attempt(step);
    attempt(() => {
      SpreadsheetApp.flush();
    });
    throw problem instanceof Refusal ? problem : failed(problem);
  }
}

/** Brings back what a write replaced. */
export function restoreBlock(restoration: Restoration): string {
  const sheet = sheetById(restoration.sheetId);
  if (!sheet) throw new Refusal('lost');
  const name = sheet.getName();
  const { row, column, after, before } = restoration;
  const [rows, columns] = [after.length, after[0]?.length ?? 1];
  const address = `${name}!${rangeAddress({ row, column }, rows, columns)}`;
  if (restoration.newSheet) {
    activeSpreadsheet().deleteSheet(sheet);
    SpreadsheetApp.flush();
    return name;
  }
  const range = rangeInside(sheet, { row, column }, rows, columns);
  if (!range) throw new Refusal('lost');
  if (!range.canEdit()) throw new Refusal('protected', address);
  const now = heldCells(range);
  try {
    putBack(range, before);
    SpreadsheetApp.flush();
  } catch (problem) {
    attempt(() => {
      putBack(range, now);
    });
    throw failed(problem);
  }
  removeChart(sheet, restoration.chartId);
  const { addedRows, addedColumns } = restoration;
  // Rows added to make room go again, unless somebody has put something there meanwhile.
  const firstAddedRow = sheet.getMaxRows() - addedRows + 1;
  if (addedRows > 0 && sheet.getLastRow() < firstAddedRow)
    sheet.deleteRows(firstAddedRow, addedRows);
  const firstAddedColumn = sheet.getMaxColumns() - addedColumns + 1;
  if (addedColumns > 0 && sheet.getLastColumn() < firstAddedColumn) {
    sheet.deleteColumns(firstAddedColumn, addedColumns);
  }
  SpreadsheetApp.flush();
  return address;
}

/** The cells that somebody changed since the write; restoring would lose them. */
export function changedSince(restoration: Restoration): TakenCell[] {
  const sheet = sheetById(restoration.sheetId);
  if (!sheet) throw new Refusal('lost');
  const { row, column, after } = restoration;
  const range = restoration.newSheet
    ? sheet.getDataRange()
    : rangeInside(sheet, { row, column }, after.length, after[0]?.length ?? 1);
  if (!range) throw new Refusal('lost');
  const shown = range.getDisplayValues();
  return held(range).flatMap((line, r) =>
    line.flatMap((value, c): TakenCell[] => {
      const wrote = after[r]?.[c] ?? '';
      if (same(value, wrote)) return [];
      return [{ a1: cellAddress(row + r, column + c), holds: shown[r]?.[c] ?? '' }];
    }),
  );
}

/** Runs alone among the executions on this file. `getDocumentLock` may be null outside a file. */
export function underLock<Result>(work: () => Result): Result {
  const lock = LockService.getDocumentLock() as GoogleAppsScript.Lock.Lock | null;
  if (lock && !lock.tryLock(lockMilliseconds)) throw new Refusal('busy');
  try {
    return work();
  } finally {
    lock?.releaseLock();
  }
}

function existingSheet(place: Place): Sheet {
  const sheet = place.sheetId === undefined ? undefined : sheetById(place.sheetId);
  if (!sheet) throw new Refusal('gone', place.sheet);
  return sheet;
}

function newSheet(place: Place, undo: (() => void)[]): Sheet {
  const spreadsheet = activeSpreadsheet();
  const sheet = spreadsheet.insertSheet(place.sheet);
  undo.push(() => {
    spreadsheet.deleteSheet(sheet);
  });
  return sheet;
}

function makeRoom(
  sheet: Sheet,
  lastRow: number,
  lastColumn: number,
  undo: (() => void)[],
): { rows: number; columns: number } {
  const [maxRows, maxColumns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  const rows = Math.max(0, lastRow - maxRows);
  const columns = Math.max(0, lastColumn - maxColumns);
  if ((maxRows + rows) * (maxColumns + columns) > mostCells) throw new Refusal('full');
  if (rows > 0) {
    sheet.insertRowsAfter(maxRows, rows);
    undo.push(() => {
      sheet.deleteRows(maxRows + 1, rows);
    });
  }
  if (columns > 0) {
    sheet.insertColumnsAfter(maxColumns, columns);
    undo.push(() => {
      sheet.deleteColumns(maxColumns + 1, columns);
    });
  }
  return { rows, columns };
}

function put(range: Range, { rows }: Block): void {
  const each = <Result>(take: (cell: BlockCell) => Result) => rows.map((line) => line.map(take));
  range.setNumberFormats(each(({ format }) => format ?? 'General'));
  range.setFontWeights(each(({ bold }) => (bold ? 'bold' : null)));
  range.setFontColors(each(({ input }) => (input ? inputColor : null)));
  range.setNotes(each(({ note }) => note ?? ''));
  range.setValues(
    each(({ formula, value }) => formula ?? (typeof value === 'string' ? safeText(value) : value)),
  );
}

function addChart(sheet: Sheet, block: Block, origin: Origin, undo: (() => void)[]): number | null {
  const { chart } = block;
  if (!chart) return null;
  const top = origin.row + chart.firstRow;
  const beside = origin.column + sizeOf(block).columns + 1;
  const before = sheet.getCharts().map((each) => each.getChartId());
  const added = () => sheet.getCharts().find((each) => !before.includes(each.getChartId()));
  // Before the chart is there: what comes after it may fail too.
  undo.push(() => {
    const chartAdded = added();
    if (chartAdded) sheet.removeChart(chartAdded);
  });
  drawChart(sheet, {
    kind: chart.kind,
    title: chart.title,
    ranges: [sheet.getRange(top, origin.column, chart.rows, 2)],
    headers: 0,
    row: origin.row,
    column: beside,
  });
  return added()?.getChartId() ?? null;
}

function removeChart(sheet: Sheet, chartId: number | null): void {
  if (chartId === null) return;
  const chart = sheet.getCharts().find((each) => each.getChartId() === chartId);
  if (chart) sheet.removeChart(chart);
}

function held(range: Range): HeldValue[][] {
  const formulas = range.getFormulas();
  const values = range.getValues() as (string | number | boolean | Date)[][];
  return values.map((line, row) =>
    line.map((value, column) => heldValue(value, formulas[row]?.[column] ?? '')),
  );
}

function heldValue(value: string | number | boolean | Date, formula: string): HeldValue {
  if (formula !== '') return { formula };
  return typeof value === 'object' ? { date: value.toISOString() } : value;
}

function heldCells(range: Range): HeldCell[][] {
  const values = held(range);
  const formats = range.getNumberFormats();
  const weights = range.getFontWeights();
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- a colour must travel as text
  const colors = range.getFontColors();
  const notes = range.getNotes();
  return values.map((line, row) =>
    line.map((value, column) => ({
      value,
      format: formats[row]?.[column] ?? '',
      weight: weights[row]?.[column] ?? 'normal',
      color: colors[row]?.[column] ?? plainColor,
      note: notes[row]?.[column] ?? '',
    })),
  );
}

function putBack(range: Range, cells: readonly (readonly HeldCell[])[]): void {
  const each = <Result>(take: (cell: HeldCell) => Result) => cells.map((line) => line.map(take));
  range.setNumberFormats(each(({ format }) => format));
  range.setFontWeights(each(({ weight }) => (weight === 'bold' ? weight : null)));
  range.setFontColors(each(({ color }) => (color === plainColor ? null : color)));
  range.setNotes(each(({ note }) => note));
  range.setValues(each(({ value }) => valueToWrite(value)));
}

function valueToWrite(value: HeldValue): string | number | boolean | Date {
  if (typeof value === 'object') return 'formula' in value ? value.formula : new Date(value.date);
  return typeof value === 'string' && value !== '' ? safeText(value) : value;
}

const same = (one: HeldValue, other: HeldValue | undefined) =>
  one === other || JSON.stringify(one) === JSON.stringify(other);

const sameOrigin = (previous: Restoration, { sheetId, origin }: Place) =>
  previous.sheetId === sheetId && previous.row === origin.row && previous.column === origin.column;

/** The part of a block's range that the sheet has today; undefined when it has none of it. */
function rangeInside(sheet: Sheet, { row, column }: Origin, rows: number, columns: number) {
  const height = Math.min(rows, sheet.getMaxRows() - row + 1);
  const width = Math.min(columns, sheet.getMaxColumns() - column + 1);
  return height > 0 && width > 0 ? sheet.getRange(row, column, height, width) : undefined;
}

/** The user is told that nothing happened; what Google said goes to the log, for support. */
export function failed(problem: unknown): Refusal {
  console.error(String(problem));
  return new Refusal('failed');
}

export function attempt(step: () => void): void {
  try {
    step();
  } catch {
    // The first failure is the one that is reported.
  }
}
