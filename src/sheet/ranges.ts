import type { Cell } from '../cells/read';
import { parseRange, rangeAddress } from '../wire/block';
import type { CellReference } from '../wire/cell';
import type { WireRange } from '../wire/cell';
import { activeSpreadsheet, rangeInside, sheetFinder } from './file';
import { wireCells } from './wire';

interface FoundRange extends Omit<WireRange, 'values'> {
  readonly values: Cell[][];
}

const mostRows = 2000;
const mostColumns = 30;

/** The selected range as far as the sheet is used. Undefined when nothing is selected. */
export function selectedRange(): WireRange | undefined {
  const range = activeSpreadsheet().getActiveRange();
  if (!range) return undefined;
  const sheet = range.getSheet();
  const [row, column] = [range.getRow(), range.getColumn()];
  // At least one cell: somebody may select a blank one to fill it later.
  const a1 = rangeAddress(
    { row, column },
    Math.max(1, Math.min(mostRows, range.getNumRows(), sheet.getLastRow() - row + 1)),
    Math.max(1, Math.min(mostColumns, range.getNumColumns(), sheet.getLastColumn() - column + 1)),
  );
  return readRanges([{ sheetId: sheet.getSheetId(), sheet: sheet.getName(), a1 }])[0];
}

/** Reads ranges with a fixed number of service calls each. */
export function readRanges(ranges: readonly CellReference[]): WireRange[] {
  const find = sheetFinder();
  const found = ranges.map((range): FoundRange => {
    const sheet = find(range);
    const area = parseRange(range.a1);
    const inside =
      sheet &&
      area &&
      rangeInside(sheet, area, {
        rows: Math.min(area.rows, mostRows),
        columns: Math.min(area.columns, mostColumns),
      });
    if (!inside) return { range, values: [], shown: [], gone: true };
    return {
      range: { ...range, sheet: sheet.getName() },
      values: inside.getValues() as Cell[][],
      shown: inside.getDisplayValues(),
    };
  });
  // All values at once, so that the zone is asked about their dates together.
  const lines = wireCells(found.flatMap(({ values }) => values));
  let next = 0;
  return found.map((each) => ({
    ...each,
    values: lines.slice(next, (next += each.values.length)),
  }));
}
