import type { Host } from '../../../local/engine/host';
import type { Grid } from '../../../src/cells/read';
import { type ConvertedCell, convertCells } from '../../../src/convert/cells';
import type { DecimalMark } from '../../../src/convert/tokens';
import { columnName } from '../../../src/wire/block';

/** Below and beside all data; nothing else stands there. */
const first = { row: 40, column: 8 };
const most = { rows: 12, columns: 8 };

/** What a formula shows in a cell of the real engine, with all the cells that it fills. */
export function shownBy(host: Host, formula: string): Grid {
  const corner = `${columnName(first.column)}${String(first.row)}`;
  const last = `${columnName(first.column + most.columns - 1)}${String(first.row + most.rows - 1)}`;
  host.set(corner, formula);
  const cells = host.values(`${corner}:${last}`);
  host.set(corner, '');
  // Cells outside what it fills are null; blanks that it gives are texts.
  const isFilled = (value: unknown) => value !== null && value !== undefined;
  const rows = cells.filter((line) => isFilled(line[0])).length || 1;
  const columns = cells[0]?.filter(isFilled).length ?? 1;
  return cells.slice(0, rows).map((line) => line.slice(0, Math.max(columns, 1)));
}

/** Computes a formula and converts it, as the panel does with what it reads from the sheet. */
export function convertedIn(host: Host, formula: string, decimal: DecimalMark): ConvertedCell {
  const shown = shownBy(host, formula);
  const [converted] = convertCells([{ sheet: 'Sheet1', a1: 'H40', formula, shown }], { decimal });
  if (!converted) throw new Error('nothing came back');
  return converted;
}
