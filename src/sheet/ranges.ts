import type { Cell } from '../cells/read';
import { parseRange, rangeAddress } from '../planner/block';
import type { CellReference } from '../planner/messages';
import { Refusal } from '../planner/refusal';
import type { WireRange } from '../planner/script-messages';
import { activeSpreadsheet, type Range, rangeInside, sheetFinder } from './file';
import { wireCells } from './wire';

interface FoundRange extends Omit<WireRange, 'values'> {
  readonly values: Cell[][];
}

const mostRows = 2000;
const mostColumns = 30;

/** The selected range as far as the sheet is used. */
export function selectedRange(): WireRange {
  const range = activeSpreadsheet().getActiveRange();
  if (!range) throw new Refusal('selectCell');
  const sheet = range.getSheet();
  const [row, column] = [range.getRow(), range.getColumn()];
  // At least one cell: somebody may select a blank one to fill it later.
  const a1 = rangeAddress(
    { row, column },
    Math.max(1, Math.min(mostRows, range.getNumRows(), sheet.getLastRow() - row + 1)),
    Math.max(1, Math.min(mostColumns, range.getNumColumns(), sheet.getLastColumn() - column + 1)),
  );
  const reference = { sheetId: sheet.getSheetId(), sheet: sheet.getName(), a1 };
  return wired([found(reference, sheet.getRange(a1))])[0] ?? gone(reference);
}

/** Reads ranges with a fixed number of service calls each. */
export function readRanges(ranges: readonly CellReference[]): WireRange[] {
  const find = sheetFinder();
  return wired(
    ranges.map((range) => {
      const sheet = find(range);
      const area = parseRange(range.a1);
      const inside =
        sheet &&
        area &&
        rangeInside(sheet, area, {
          rows: Math.min(area.rows, mostRows),
          columns: Math.min(area.columns, mostColumns),
        });
      return inside ? found({ ...range, sheet: sheet.getName() }, inside) : gone(range);
    }),
  );
}

const gone = (range: CellReference) => ({ range, values: [], shown: [], gone: true as const });

const found = (reference: CellReference, range: Range): FoundRange => ({
  range: reference,
  values: range.getValues() as Cell[][],
  shown: range.getDisplayValues(),
});

/** All values at once, so that the zone is asked about their dates together. */
function wired(ranges: readonly FoundRange[]): WireRange[] {
  const lines = wireCells(ranges.flatMap(({ values }) => values));
  let next = 0;
  return ranges.map((range) => ({
    ...range,
    values: lines.slice(next, (next += range.values.length)),
  }));
}
