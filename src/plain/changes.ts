/** What becomes of formulas as the script writes it: rectangles, each in one call. */
import { type Origin, parseAddress } from '../wire/block';
import type { PlainChange, PlainSheetChange } from '../wire/plain';
import type { PlainCell } from './messages';

interface Placed extends Origin {
  readonly formula: string;
  readonly to: string | null;
}

/**
 * @param cells sheet by sheet, row by row; what is left alone among them is passed over
 * @param copyOf the name of the copy of a sheet, where a copy is to be changed
 */
export function plainChanges(
  cells: readonly PlainCell[],
  copyOf: ((sheet: string) => string) | undefined,
): PlainSheetChange[] {
  const bySheet = new Map<number, PlainCell[]>();
  for (const each of cells) {
    if (each.becomes.kind === 'kept') continue;
    const { sheetId } = each.cell;
    bySheet.set(sheetId, [...(bySheet.get(sheetId) ?? []), each]);
  }
  return [...bySheet].map(([sheetId, own]) => {
    const sheet = own[0]?.cell.sheet ?? '';
    const placed = own.flatMap(({ cell, formula, becomes, rows, columns }) => {
      const at = parseAddress(cell.a1);
      const to = becomes.kind === 'formula' ? becomes.text : null;
      return at ? [{ ...at, rows, columns, formula, to }] : [];
    });
    return {
      sheetId,
      sheet,
      ...(copyOf ? { copy: copyOf(sheet) } : {}),
      changes: joined(placed),
      fills: placed
        .filter(({ rows, columns }) => rows * columns > 1)
        .map(({ row, column, rows, columns }) => ({ row, column, rows, columns })),
    };
  });
}

/** As few rectangles as the cells make without covering any other: a column of formulas is one. */
function joined(cells: readonly Placed[]): PlainChange[] {
  const lines: Placed[][] = [];
  for (const cell of cells) {
    const line = lines[lines.length - 1];
    const last = line?.[line.length - 1];
    if (last?.row === cell.row && last.column + 1 === cell.column) line?.push(cell);
    else lines.push([cell]);
  }
  const blocks: Placed[][][] = [];
  /** By the line that would continue each. */
  const open = new Map<string, Placed[][]>();
  for (const line of lines) {
    const [{ row, column } = { row: 0, column: 0 }] = line;
    const key = (next: number) => [next, column, line.length].join();
    const block = open.get(key(row)) ?? [];
    if (block.length === 0) blocks.push(block);
    block.push(line);
    open.delete(key(row));
    open.set(key(row + 1), block);
  }
  return blocks.map((block) => ({
    row: block[0]?.[0]?.row ?? 1,
    column: block[0]?.[0]?.column ?? 1,
    rows: block.length,
    columns: block[0]?.length ?? 1,
    formulas: block.map((line) => line.map(({ formula }) => formula)),
    to: block.map((line) => line.map(({ to }) => to)),
  }));
}
