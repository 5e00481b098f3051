import type { Block, BlockSize, Origin } from '../wire/block';
import {
  cellAddress,
  lookOf,
  parseAddress,
  parseRange,
  rangeAddress,
  sizeOf,
  usualWidth,
} from '../wire/block';
import type { CellReference } from '../wire/cell';
import type { HeldCell, HeldValue, Restoration, TakenCell } from '../wire/restoration';
import type { Target } from '../wire/place';
import { Refusal } from '../wire/refusal';
import { drawChart } from './chart';
import {
  activeSpreadsheet,
  type Range,
  rangeInside,
  type Sheet,
  sheetById,
  sheetFinder,
} from './file';
import { setPage } from './page';
import { safeText } from './text';
import { setCells } from './values';
import { allOrNothing, attempt, flush, type Undo } from './undo';

const lockMilliseconds = 10_000;
const mostCells = 10_000_000;
const inputColor = '#0b57d0';
/** What an untouched cell answers; null sets it back to untouched. */
const plainColor = '#000000';
const plainFill = '#ffffff';
/** Rows from one chart to the one below it. */
const chartRows = 19;

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
  if (sheetId === undefined || inputs.length === 0) return;
  const find = sheetFinder();
  for (const input of inputs) {
    const at = parseRange(input.a1);
    if (!at || find(input)?.getSheetId() !== sheetId) continue;
    const covered =
      at.row < origin.row + rows &&
      origin.row < at.row + at.rows &&
      at.column < origin.column + columns &&
      origin.column < at.column + at.columns;
    if (covered) throw new Refusal('coversInput', `${input.sheet}!${input.a1}`);
  }
}

/** The cells a block would replace, and a refusal where it may not be written at all. */
export function takenCells(place: Place, size: BlockSize, previous?: Restoration): TakenCell[] {
  const sheet = place.sheetId === undefined ? undefined : sheetById(place.sheetId);
  if (!sheet) return [];
  const range = rangeInside(sheet, place.origin, size);
  if (!range) return [];
  refuseLocked(range, place.sheet);
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

/** Refuses cells that are merged, or that somebody protected. */
export function refuseLocked(range: Range, sheet: string): void {
  const name = () => `${sheet}!${range.getA1Notation()}`;
  if (range.getMergedRanges().length > 0) throw new Refusal('merged', name());
  if (!range.canEdit()) throw new Refusal('protected', name());
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
 *
 * @param previous the write before this one: where the block stands in its place, it takes its
 *   place whole, charts and all, and Restore brings back what stood there before both
 */
export function writeBlock(
  place: Place,
  block: Block,
  chart: boolean,
  previous?: Restoration,
): WrittenBlock {
  const { rows, columns } = sizeOf(block);
  const { row, column } = place.origin;
  const own = previous && sameOrigin(previous, place) ? previous : undefined;
  return allOrNothing((undo) => {
    const fresh = place.sheetId === undefined;
    const page = fresh ? block.page : undefined;
    const sheet = fresh ? newSheet(place.sheet, undo) : existingSheet(place);
    const added = makeRoom(sheet, row + rows - 1, column + columns - 1, undo);
    const range = sheet.getRange(row, column, rows, columns);
    const before = fresh ? [] : clearPlace(sheet, place, { rows, columns }, own, undo);
    put(range, cellsOf(block, page === true));
    const widths = widen(sheet, place, block.widths ?? [], own?.widths ?? [], undo);
    if (page) setPage(sheet, block);
    flush();
    const chartIds = chart && block.charts ? addCharts(sheet, block, place.origin, undo) : [];
    flush();
    const restoration: Restoration = {
      sheetId: sheet.getSheetId(),
      newSheet: fresh || own?.newSheet === true,
      row,
      column,
      before,
      after: held(range),
      addedRows: added.rows + (own?.addedRows ?? 0),
      addedColumns: added.columns + (own?.addedColumns ?? 0),
      chartIds,
      widths,
    };
    const first = {
      sheetId: restoration.sheetId,
      sheet: place.sheet,
      a1: cellAddress(row, column),
    };
    sheet.getRange(first.a1).activate();
    const size = rangeAddress(place.origin, rows, columns);
    // Last of all: a chart that was taken away cannot be brought back.
    const old = own ? takeAwayCharts(sheet, own.chartIds) : [];
    return {
      restoration: { ...restoration, chartIds: [...chartIds, ...old] },
      first,
      range: `${place.sheet}!${size}`,
    };
  });
}

/** Gives columns their widths; of those of a sheet that was there, only such as nobody else has sized. */
function widen(
  sheet: Sheet,
  { sheetId, origin }: Place,
  widths: readonly number[],
  before: readonly number[],
  undo: Undo,
): number[] {
  const fresh = sheetId === undefined;
  return Array.from({ length: Math.max(widths.length, before.length) }, (_, place) => {
    const column = origin.column + place;
    const [width = 0, ours = 0] = [widths[place], before[place]];
    const now = sheet.getColumnWidth(column);
    const free = fresh || (now < width && (now === usualWidth || now === ours));
    if (!free) return ours;
    undo.push(() => {
      sheet.setColumnWidth(column, now);
    });
    sheet.setColumnWidth(column, width);
    return fresh ? 0 : width;
  });
}

/**
 * What the cells of a block held; where an earlier write has its cells, what they held before it.
 * Cells of the earlier write that the block does not cover get that back.
 */
function clearPlace(
  sheet: Sheet,
  { origin }: Place,
  { rows, columns }: BlockSize,
  own: Restoration | undefined,
  undo: Undo,
): HeldCell[][] {
  const height = Math.max(rows, own?.after.length ?? 0);
  const width = Math.max(columns, own?.after[0]?.length ?? 0);
  const range = rangeInside(sheet, origin, { rows: height, columns: width });
  if (!range) return [];
  const now = heldCells(range);
  undo.push(() => {
    put(range, now);
  });
  if (!own) return now;
  const before = now.map((line, row) =>
    line.map((cell, column) =>
      same(cell.value, own.after[row]?.[column])
        ? { ...cell, value: '', note: '', ...own.before[row]?.[column] }
        : cell,
    ),
  );
  if (height > rows || width > columns) put(range, before);
  return before.slice(0, rows).map((line) => line.slice(0, columns));
}

/** Brings back what a write replaced. */
export function restoreBlock(restoration: Restoration): string {
  const sheet = sheetById(restoration.sheetId);
  if (!sheet) throw new Refusal('lost');
  const name = sheet.getName();
  const { row, column, after, before } = restoration;
  const size = { rows: after.length, columns: after[0]?.length ?? 1 };
  const address = `${name}!${rangeAddress({ row, column }, size.rows, size.columns)}`;
  if (restoration.newSheet) {
    activeSpreadsheet().deleteSheet(sheet);
    flush();
    return name;
  }
  const range = rangeInside(sheet, { row, column }, size);
  if (!range) throw new Refusal('lost');
  if (!range.canEdit()) throw new Refusal('protected', address);
  const now = heldCells(range);
  allOrNothing((undo) => {
    undo.push(() => {
      put(range, now);
    });
    put(
      range,
      now.map((line, r) => line.map((cell, c) => ({ ...cell, ...before[r]?.[c] }))),
    );
    flush();
    removeCharts(sheet, restoration.chartIds);
  });
  restoration.widths?.forEach((width, place) => {
    if (width > 0 && sheet.getColumnWidth(column + place) === width) {
      sheet.setColumnWidth(column + place, usualWidth);
    }
  });
  const { addedRows, addedColumns } = restoration;
  // Rows added to make room go again, unless somebody has put something there meanwhile.
  const firstAddedRow = sheet.getMaxRows() - addedRows + 1;
  if (addedRows > 0 && sheet.getLastRow() < firstAddedRow)
    sheet.deleteRows(firstAddedRow, addedRows);
  const firstAddedColumn = sheet.getMaxColumns() - addedColumns + 1;
  if (addedColumns > 0 && sheet.getLastColumn() < firstAddedColumn) {
    sheet.deleteColumns(firstAddedColumn, addedColumns);
  }
  flush();
  return address;
}

/** The cells that somebody changed since the write; restoring would lose them. */
export function changedSince(restoration: Restoration): TakenCell[] {
  const sheet = sheetById(restoration.sheetId);
  if (!sheet) throw new Refusal('lost');
  const { row, column, after } = restoration;
  const range = restoration.newSheet
    ? sheet.getDataRange()
    : rangeInside(sheet, { row, column }, { rows: after.length, columns: after[0]?.length ?? 1 });
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

/** @param place how many sheets shall stand before it; beside the active one without it */
export function newSheet(name: string, undo: Undo, place?: number): Sheet {
  const spreadsheet = activeSpreadsheet();
  const sheet =
    place === undefined ? spreadsheet.insertSheet(name) : spreadsheet.insertSheet(name, place);
  undo.push(() => {
    spreadsheet.deleteSheet(sheet);
  });
  return sheet;
}

export function makeRoom(
  sheet: Sheet,
  lastRow: number,
  lastColumn: number,
  undo: Undo,
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

/** The cells of a block as they are put into a sheet. */
const cellsOf = ({ rows }: Block, page: boolean): HeldCell[][] =>
  rows.map((line) =>
    line.map((cell) => {
      const look = page ? lookOf(cell) : undefined;
      return {
        value: cell.formula === undefined ? cell.value : { formula: cell.formula },
        format: cell.format ?? 'General',
        weight: cell.bold ? 'bold' : (look?.weight ?? ''),
        color: cell.input ? inputColor : (look?.color ?? plainColor),
        fill: cell.fill ?? plainFill,
        note: cell.note ?? '',
        align: cell.head ?? '',
        wrap: cell.head !== undefined,
      };
    }),
  );

function addCharts(sheet: Sheet, block: Block, origin: Origin, undo: Undo): number[] {
  const before = sheet.getCharts().map((each) => each.getChartId());
  const added = () => sheet.getCharts().filter((each) => !before.includes(each.getChartId()));
  // Before the charts are there: what comes after them may fail too.
  undo.push(() => {
    for (const chart of added()) sheet.removeChart(chart);
  });
  let next = origin.row;
  for (const { kind, title, firstRow, rows, columns, headers, at } of block.charts ?? []) {
    const top = origin.row + firstRow;
    drawChart(sheet, {
      kind,
      title,
      ranges: columns.map((column) => sheet.getRange(top, origin.column + column, rows, 1)),
      headers: Number(headers),
      row: at ? origin.row + at.row : next,
      column: origin.column + (at ? at.column : sizeOf(block).columns + 1),
    });
    if (!at) next += chartRows;
  }
  return added().flatMap((chart) => chart.getChartId() ?? []);
}

function removeCharts(sheet: Sheet, chartIds: readonly number[]): void {
  if (chartIds.length === 0) return;
  for (const chart of sheet.getCharts()) {
    if (chartIds.includes(chart.getChartId() ?? 0)) sheet.removeChart(chart);
  }
}

/** Takes charts away when all else is done; gives those that are to be tried again another time. */
function takeAwayCharts(sheet: Sheet, chartIds: readonly number[]): readonly number[] {
  let left = chartIds;
  attempt(() => {
    removeCharts(sheet, chartIds);
    flush();
    left = [];
  });
  return left;
}

export function held(range: Range): HeldValue[][] {
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
  const fills = range.getBackgrounds();
  const notes = range.getNotes();
  const aligns = range.getHorizontalAlignments();
  const wraps = range.getWraps();
  return values.map((line, row) =>
    line.map((value, column) => ({
      value,
      format: formats[row]?.[column] ?? '',
      weight: weights[row]?.[column] ?? 'normal',
      color: colors[row]?.[column] ?? plainColor,
      fill: fills[row]?.[column] ?? plainFill,
      note: notes[row]?.[column] ?? '',
      align: aligns[row]?.[column] ?? '',
      wrap: wraps[row]?.[column] ?? false,
    })),
  );
}

/** Empties cells, and gives what brings them back. */
export function takeCells(sheet: Sheet, range: Range, undo: Undo): Restoration {
  const before = heldCells(range);
  undo.push(() => {
    put(range, before);
  });
  range.clearContent();
  return {
    sheetId: sheet.getSheetId(),
    newSheet: false,
    row: range.getRow(),
    column: range.getColumn(),
    before,
    after: before.map((line) => line.map(() => '')),
    addedRows: 0,
    addedColumns: 0,
    chartIds: [],
  };
}

function put(range: Range, cells: readonly (readonly HeldCell[])[]): void {
  const each = <Result>(take: (cell: HeldCell) => Result) => cells.map((line) => line.map(take));
  range.setFontWeights(each(({ weight }) => (weight === 'bold' ? weight : null)));
  range.setFontColors(each(({ color }) => (color === plainColor ? null : color)));
  range.setBackgrounds(each(({ fill }) => (fill === plainFill ? null : fill)));
  range.setNotes(each(({ note }) => note));
  // A cell that was given no side answers `general`, which cannot be set.
  range.setHorizontalAlignments(
    each(({ align = '' }) => (/^[lcr]/.test(align) ? (align as 'left') : null)),
  );
  range.setWraps(each(({ wrap }) => wrap === true));
  setCells(
    range,
    each(({ value }) => valueToWrite(value)),
    each(({ format }) => format),
  );
}

export function valueToWrite(value: HeldValue): string | number | boolean | Date {
  if (typeof value === 'object') return 'formula' in value ? value.formula : new Date(value.date);
  return typeof value === 'string' && value !== '' ? safeText(value) : value;
}

const same = (one: HeldValue, other: HeldValue | undefined) =>
  one === other || JSON.stringify(one) === JSON.stringify(other);

const sameOrigin = (previous: Restoration, { sheetId, origin }: Place) =>
  previous.sheetId === sheetId && previous.row === origin.row && previous.column === origin.column;
