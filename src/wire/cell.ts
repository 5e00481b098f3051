/** Cells as the script and the panel speak of them. */

/** A cell of this file. The sheet is known by its number, so that renaming it changes nothing. */
export interface CellReference {
  readonly sheetId: number;
  /** The sheet's name when it was last read. */
  readonly sheet: string;
  /** The address alone: `B2`, or `A4:F6` where a range is meant. */
  readonly a1: string;
}

/**
 * A cell as JSON carries it. A date is the number of its day in the spreadsheet's own zone, which
 * the panel does not know; what stood there as a date still differs from a text and a number.
 */
export type WireCell = number | string | boolean | null | { readonly date: number };

export type WireGrid = readonly (readonly WireCell[])[];

/** Number of 1 January 1970, as cells count days. */
const epoch = 25569;
const dayLength = 86_400_000;

/** What a cell holds, as the panel works with it: days are moments at Greenwich. */
export const cellOf = (cell: WireCell): string | number | boolean | Date | null =>
  typeof cell === 'object' && cell !== null ? new Date((cell.date - epoch) * dayLength) : cell;

/** A cell as it was read just now. */
export interface WireFound {
  /** Under the sheet's present name. */
  readonly cell: CellReference;
  readonly value: WireCell;
  /** As the sheet shows it. */
  readonly shown: string;
  /** The sheet or the cell is no longer there. */
  readonly gone?: true;
}

/** A range as it was read just now. */
export interface WireRange {
  /** `A4:F6`, under the sheet's present name. */
  readonly range: CellReference;
  readonly values: readonly (readonly WireCell[])[];
  readonly shown: readonly (readonly string[])[];
  /** The sheet or all of its cells are no longer there. */
  readonly gone?: true;
}
