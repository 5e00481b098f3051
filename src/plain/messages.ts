/** Formulas of a file made plain: what the screen asks, and what of it goes to the script. */
import type { BlockSize, Origin } from '../wire/block';
import type { SheetsRestoration } from '../customers/messages';
import type { CellReference } from '../plans/shape/form';
import type { WireGrid } from '../wire/cell';

/** Which formulas: the selected ones, those of the active sheet, or all of the file. */
export const plainScopes = ['selection', 'sheet', 'file'] as const;
export type PlainScope = (typeof plainScopes)[number];

/** Why a formula is left as it is. */
export type LeftAlone =
  /** It cannot be read as a formula. */
  | 'unparsable'
  /** It calls a function of ours that this version does not know. */
  | 'unknown-function'
  /** It shows an error: there is no number to agree with. */
  | 'error'
  | 'loading'
  /** A date that nothing native gives: as a value it would lose how it is shown. */
  | 'date';

/** What becomes of a formula. */
export type Becoming =
  | { readonly kind: 'formula'; readonly text: string }
  /** `reason`: the function that nothing native replaces. */
  | { readonly kind: 'value'; readonly reason: string }
  | { readonly kind: 'kept'; readonly reason: LeftAlone };

/** A formula with functions of ours, and the cells that it fills. */
export interface PlainCell extends BlockSize {
  readonly cell: CellReference;
  readonly formula: string;
  readonly shown: WireGrid;
  readonly becomes: Becoming;
}

export interface PlainPreview {
  readonly scope: PlainScope;
  readonly cells: readonly PlainCell[];
}

export interface PlainWritten {
  readonly done: 'written';
  /** The sheets that hold the plain formulas now. */
  readonly sheets: readonly { readonly sheetId: number; readonly sheet: string }[];
  readonly first: CellReference;
  /** Where the native formula did not give the same, so that the value was written. */
  readonly fallen: readonly CellReference[];
  readonly restoration: PlainWayBack;
}

/** The way back; handed back unopened. */
export type PlainWayBack =
  | { readonly to: 'formulas'; readonly restoration: PlainRestoration }
  | { readonly to: 'no-copies'; readonly restoration: SheetsRestoration };

export interface PlainRequests {
  /** Reads the formulas and works out what would become of each. Writes nothing. */
  readPlain: { takes: { readonly scope: PlainScope }; gives: PlainPreview };
  /** Converts what was shown, or nothing where it is no longer so. */
  writePlain: {
    takes: {
      readonly preview: PlainPreview;
      /** The name of the copy of a sheet; without it the sheet itself is changed. */
      readonly copyOf?: (sheet: string) => string;
    };
    gives: PlainWritten | { readonly done: 'changed'; readonly preview: PlainPreview };
  };
  restorePlain: {
    takes: { readonly restoration: PlainWayBack; readonly force: boolean };
    gives:
      | { readonly done: 'restored' }
      /** Somebody changed these ranges or sheets since: nothing was restored yet. */
      | { readonly done: 'changed'; readonly changed: readonly string[] };
  };
}

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
