/** The shape of one emulated service method on this side of the bridge. */
import type { Execution } from '../execution';
import type { OperationKind } from '../permissions';
import type { Zone } from '../spreadsheet-engine';

/** A rectangle of cells as the bridge carries it; rows and columns count from zero. */
export interface Area {
  sheetId: string;
  row: number;
  column: number;
  rows: number;
  columns: number;
}

export interface Operation {
  kind: OperationKind;
  /** Would it be a round trip to Google's servers? */
  counted: boolean;
  // Arguments come as JSON from the runtime, which is typed on its side.
  run(execution: Execution, ...operands: never[]): unknown;
}

export type OperationTable = Record<string, Operation>;

type Run = Operation['run'];

export const free = (run: Run): Operation => ({ kind: 'free', counted: false, run });
export const read = (run: Run): Operation => ({ kind: 'read', counted: true, run });
export const write = (run: Run): Operation => ({ kind: 'write', counted: true, run });
/** Needs the document but costs nothing: a handle or a name already at hand. */
export const handle = (run: Run): Operation => ({ kind: 'read', counted: false, run });

export const toZone = ({ row, column, rows, columns }: Area): Zone => ({
  left: column,
  top: row,
  right: column + columns - 1,
  bottom: row + rows - 1,
});

export const toArea = (sheetId: string, zone: Zone): Area => ({
  sheetId,
  row: zone.top,
  column: zone.left,
  rows: zone.bottom - zone.top + 1,
  columns: zone.right - zone.left + 1,
});

export function overlaps(one: Zone, other: Zone): boolean {
  return (
    one.left <= other.right &&
    other.left <= one.right &&
    one.top <= other.bottom &&
    other.top <= one.bottom
  );
}

/** One result per cell, in rows. */
export function mapCells<Result>(
  area: Area,
  pick: (position: { sheetId: string; col: number; row: number }) => Result,
): Result[][] {
  const { sheetId } = area;
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (__, column) =>
      pick({ sheetId, col: area.column + column, row: area.row + row }),
    ),
  );
}
