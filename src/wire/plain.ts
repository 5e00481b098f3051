/** Formulas of a file made plain, as the script reads and writes them. */
import type { BlockSize, Origin } from './block';
import type { WireGrid } from './cell';

/** Which formulas: the selected ones, those of the active sheet, or all of the file. */
export const plainScopes = ['selection', 'sheet', 'file'] as const;
export type PlainScope = (typeof plainScopes)[number];

/** A rectangle of a sheet, counted from 1. */
export interface Rectangle extends Origin, BlockSize {}

/** A formula as the script found it. */
export interface WirePlainFormula extends Origin {
  readonly formula: string;
  /** Its cell, with those to the right and below that hold something and no formula. */
  readonly shown: WireGrid;
}

export interface WirePlainSheet extends BlockSize {
  readonly sheetId: number;
  readonly sheet: string;
  readonly formulas: readonly WirePlainFormula[];
}

export interface WirePlain {
  /** Of the spreadsheet: `uk_UA`. */
  readonly locale: string;
  /** The sizes of the named ranges that the formulas may speak of, by the name in small letters. */
  readonly names: Readonly<Record<string, BlockSize>>;
  readonly sheets: readonly WirePlainSheet[];
}

/** Formulas side by side, to be written at once. */
export interface PlainChange extends Rectangle {
  /** As they must still be. */
  readonly formulas: readonly (readonly string[])[];
  /** What takes the place of each; null: what it shows. */
  readonly to: readonly (readonly (string | null)[])[];
}

export interface PlainSheetChange {
  readonly sheetId: number;
  readonly sheet: string;
  /** The name of the copy to change instead. */
  readonly copy?: string;
  readonly changes: readonly PlainChange[];
  /** Where each formula begins that may fill more than its own cell, and how much at most. */
  readonly fills: readonly Rectangle[];
}

/** A rectangle that was written. */
export interface PlainArea extends Rectangle {
  /** The formulas that stood there; blank where one had filled the cell. */
  readonly cells: readonly (readonly string[])[];
  /** Of what was written: another print means another content. */
  readonly print: string;
}

export interface PlainRestoration {
  readonly sheets: readonly {
    readonly sheetId: number;
    readonly sheet: string;
    /** Of all of it. */
    readonly print: string;
    readonly areas: readonly PlainArea[];
  }[];
}

export interface PlainScriptRequests {
  plainCells: { takes: { readonly scope: PlainScope }; gives: WirePlain };
  /** Writes all of it or nothing, and nothing where the formulas are no longer these. */
  writePlain: {
    takes: { readonly sheets: readonly PlainSheetChange[] };
    gives:
      | { readonly done: 'changed' }
      | {
          readonly done: 'written';
          /** Cells of each sheet, in the order given, whose value was written after all. */
          readonly fallen: readonly (readonly Origin[])[];
          readonly restoration: PlainRestoration;
        };
  };
  restorePlain: {
    takes: { readonly restoration: PlainRestoration; readonly force: boolean };
    gives:
      | { readonly done: 'restored' }
      | { readonly done: 'changed'; readonly changed: readonly string[] };
  };
}
