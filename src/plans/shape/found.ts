/** What a plan is bound to, as it was read just now. */
import type { Cell, Grid } from '../../cells/read';
import { type CellReference, cellOf, type WireFound, type WireRange } from '../../wire/cell';

/** A bound cell as it was read just now. */
export interface FoundCell {
  /** Under the sheet's present name. */
  readonly cell: CellReference;
  readonly value: Cell;
  /** As the sheet shows it. */
  readonly shown: string;
  /** The sheet or the cell is no longer there. */
  readonly gone?: true;
}

/** A bound range as it was read just now. */
export interface FoundRange {
  /** Under the sheet's present name. */
  readonly range: CellReference;
  readonly values: Grid;
  /** As the sheet shows them. */
  readonly shown: readonly (readonly string[])[];
  readonly gone?: true;
}

/** The cells and ranges that were read, by `cellKey`. */
export interface Found {
  readonly cells: ReadonlyMap<string, FoundCell>;
  readonly ranges: ReadonlyMap<string, FoundRange>;
}

export const cellKey = ({ sheetId, a1 }: CellReference) => `${String(sheetId)}!${a1}`;

/** What the script read, as the plans take it. */
export const foundCell = ({ value, ...found }: WireFound): FoundCell => ({
  ...found,
  value: cellOf(value),
});

export const foundRange = ({ values, ...found }: WireRange): FoundRange => ({
  ...found,
  values: values.map((row) => row.map(cellOf)),
});

export const foundOf = (cells: readonly WireFound[], ranges: readonly WireRange[]): Found => ({
  cells: new Map(cells.map((each) => [cellKey(each.cell), foundCell(each)])),
  ranges: new Map(ranges.map((each) => [cellKey(each.range), foundRange(each)])),
});
