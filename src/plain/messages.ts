/** Formulas of a file made plain: what the screen asks, and what it is answered. */
import type { BlockSize } from '../wire/block';
import type { CellReference, WireGrid } from '../wire/cell';
import type { PlainRestoration, PlainScope } from '../wire/plain';
import type { SheetsRestoration } from '../wire/table';

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
