import type { PlainCell } from './messages';
import { cellPlace } from '../panel/cells';

/** Cells one below another whose formulas are the same but for their rows. */
export interface AlikeCells {
  readonly first: PlainCell;
  readonly last: PlainCell;
  readonly count: number;
}

/** Shown as one: a column of a thousand formulas is one formula to whoever reads it. */
export function alikeCells(cells: readonly PlainCell[]): AlikeCells[] {
  const groups: { first: PlainCell; last: PlainCell; count: number; pattern: string }[] = [];
  for (const cell of cells) {
    const pattern = patternOf(cell);
    const above = groups.find((group) => group.pattern === pattern && isBelow(group.last, cell));
    if (above) {
      above.last = cell;
      above.count++;
    } else groups.push({ first: cell, last: cell, count: 1, pattern });
  }
  return groups;
}

const isBelow = (above: PlainCell, cell: PlainCell): boolean => {
  const [one, other] = [cellPlace(above.cell.a1), cellPlace(cell.cell.a1)];
  return (
    above.cell.sheetId === cell.cell.sheetId &&
    one?.column === other?.column &&
    Number(one?.row) + 1 === other?.row
  );
};

/** Rows that move with the formula are counted from its own. */
function patternOf({ cell, formula, becomes, rows, columns, shown }: PlainCell): string {
  const own = cellPlace(cell.a1)?.row ?? 0;
  const relative = (text: string) =>
    text.replace(
      /(\$?[A-Z]{1,3})(\d+)\b/gi,
      (_, column: string, row: string) => `${column}[${String(Number(row) - own)}]`,
    );
  const then = becomes.kind === 'formula' ? relative(becomes.text) : becomes.reason;
  // Values differ, and each must be seen before it is written.
  const value = becomes.kind === 'value' ? shown : undefined;
  return JSON.stringify([relative(formula), becomes.kind, then, rows, columns, value]);
}
