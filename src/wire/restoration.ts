/** What cells held before they were written, and what it takes to bring that back. */

/** A cell that holds something the block would replace. */
export interface TakenCell {
  readonly a1: string;
  /** What it holds: its formula, or its value as shown. */
  readonly holds: string;
}

/** What a cell held: its value, its formula, or a moment as ISO text. */
export type HeldValue =
  string | number | boolean | { readonly formula: string } | { readonly date: string };

/** How a cell looked, as far as a write changes it. */
export interface HeldCell {
  readonly value: HeldValue;
  readonly format: string;
  readonly weight: string;
  readonly color: string;
  readonly fill: string;
  readonly note: string;
  /** Absent from what versions wrote that left it alone, and so is `wrap`. */
  readonly align?: string;
  readonly wrap?: boolean;
}

/** What `restore` needs; the sidebar keeps it and hands it back unopened. */
export interface Restoration {
  readonly sheetId: number;
  /** The sheet was made by the write, and goes with it. */
  readonly newSheet: boolean;
  readonly row: number;
  readonly column: number;
  /** What stood there before, row by row. */
  readonly before: readonly (readonly HeldCell[])[];
  /** What the write left: formulas where there are any, else values. */
  readonly after: readonly (readonly HeldValue[])[];
  /** Rows and columns added to make room. */
  readonly addedRows: number;
  readonly addedColumns: number;
  readonly chartIds: readonly number[];
  /** Of each column that was made wider, in pixels; 0 of others. */
  readonly widths?: readonly number[];
}

/** Somebody changed these cells since they were written: nothing was restored yet. */
export interface Changed {
  readonly done: 'changed';
  readonly taken: readonly TakenCell[];
}

export interface Restored {
  readonly done: 'restored';
  readonly range: string;
}
