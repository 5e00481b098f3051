import type { Cell } from '../cells/read';
import { parseAddress, rangeAddress } from '../wire/block';
import type { CellReference } from '../wire/cell';
import type { WireFound } from '../wire/cell';
import { activeSpreadsheet, type Sheet, sheetFinder, sheetOf } from './file';
import { wireCells } from './wire';

interface FoundCell extends Omit<WireFound, 'value'> {
  readonly value: Cell;
}

/** Cells this close together are read in one piece, blanks between them included. */
const mostCellsAtOnce = 10_000;

/** Reads the bound cells with a fixed number of service calls a sheet, however many cells. */
export function readCells(cells: readonly CellReference[]): WireFound[] {
  const find = sheetFinder();
  const bySheet = new Map<Sheet | undefined, CellReference[]>();
  for (const cell of cells) {
    const sheet = find(cell);
    bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), cell]);
  }
  return onWire(
    [...bySheet].flatMap(([sheet, wanted]) =>
      sheet ? readSheet(sheet, wanted) : wanted.map(gone),
    ),
  );
}

/** All values at once, so that the zone is asked about their dates together. */
function onWire(found: readonly FoundCell[]): WireFound[] {
  const [values = []] = wireCells([found.map(({ value }) => value)]);
  return found.map((each, place) => ({ ...each, value: values[place] ?? '' }));
}

const gone = (cell: CellReference): FoundCell => ({ cell, value: '', shown: '', gone: true });

function readSheet(sheet: Sheet, wanted: readonly CellReference[]): FoundCell[] {
  const name = sheet.getName();
  const [maxRows, maxColumns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  const placed = wanted.map((cell) => ({
    cell: { ...cell, sheet: name },
    at: parseAddress(cell.a1),
  }));
  const inside = placed.flatMap(({ cell, at }) =>
    at && at.row <= maxRows && at.column <= maxColumns ? [{ cell, at }] : [],
  );
  const outside = placed
    .filter(({ cell }) => !inside.some((each) => each.cell === cell))
    .map(({ cell }) => gone(cell));
  if (inside.length === 0) return outside;
  const rows = inside.map(({ at }) => at.row);
  const columns = inside.map(({ at }) => at.column);
  const [top, left] = [Math.min(...rows), Math.min(...columns)];
  const height = Math.max(...rows) - top + 1;
  const width = Math.max(...columns) - left + 1;
  if (height * width > mostCellsAtOnce) {
    return [...outside, ...inside.flatMap(({ cell }) => readSheet(sheet, [cell]))];
  }
  const range = sheet.getRange(top, left, height, width);
  const values = range.getValues() as Cell[][];
  const shown = range.getDisplayValues();
  return [
    ...outside,
    ...inside.map(({ cell, at }) => ({
      cell,
      value: values[at.row - top]?.[at.column - left],
      shown: shown[at.row - top]?.[at.column - left] ?? '',
    })),
  ];
}

/** The selected cell; the first one where a range is selected. Undefined when nothing is. */
export function selectedCell(): WireFound | undefined {
  const range = activeSpreadsheet().getActiveRange();
  if (!range) return undefined;
  const sheet = range.getSheet();
  const a1 = rangeAddress({ row: range.getRow(), column: range.getColumn() }, 1, 1);
  const cell = sheet.getRange(a1);
  const found = {
    cell: { sheetId: sheet.getSheetId(), sheet: sheet.getName(), a1 },
    value: cell.getValue() as Cell,
    shown: cell.getDisplayValue(),
  };
  return onWire([found])[0];
}

/** Selects a cell and brings its sheet to the front. False when it is gone. */
export function selectCell(cell: CellReference): boolean {
  const sheet = sheetOf(cell);
  if (!sheet) return false;
  sheet.getRange(cell.a1).activate();
  return true;
}
