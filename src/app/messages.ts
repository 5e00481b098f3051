/**
 * What the screens of the panel ask and what they are answered. `panel.ts` answers them, with the
 * help of the script where the sheet is concerned: see `script-messages.ts`.
 */
import type { Language } from '../i18n/language';
import type { BlockCell, BlockChart } from '../wire/block';
import type { CustomerRequests } from '../customers/messages';
import type { FoundCell, FoundRange } from '../plans/shape/found';
import type { CellReference } from '../plans/shape/form';
import type { PlainRequests } from '../plain/messages';
import type { PlanAnswer, PlanInputs } from '../plans/plans';
import type { SavedPlanRequests } from '../saved/saved';
import type { Changed, Restoration, TakenCell } from '../wire/restoration';
import type { TemplateRequests } from '../templates/messages';

export type { CellReference, Source } from '../plans/shape/form';
export type { Changed, HeldCell, HeldValue, Restoration, TakenCell } from '../wire/restoration';

/** Where a block is written. */
export type Target =
  { readonly to: 'new-sheet' } | { readonly to: 'cell'; readonly cell: CellReference };

export interface WriteOptions {
  readonly plan: PlanInputs;
  readonly target: Target;
  readonly as: 'values' | 'formulas';
  readonly chart: boolean;
  /** As a page for a client instead, under this name; always values on a new sheet. */
  readonly report?: string;
}

export interface Preview {
  /** In words: `Plan!D2:F14`, or the name the new sheet would get. */
  readonly range: string;
  readonly rows: number;
  readonly columns: number;
  /** Where the block begins, counted from 1. */
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly cells: readonly (readonly BlockCell[])[];
  readonly taken: readonly TakenCell[];
  /** The charts that may go with it; absent where there are none. */
  readonly charts?: readonly BlockChart[];
  /** Why it cannot be written there, where it cannot. */
  readonly refusal?: Problem;
}

export interface Written {
  readonly done: 'written';
  readonly range: string;
  readonly first: CellReference;
  /** How many cells held something before. */
  readonly replaced: number;
  readonly restoration: Restoration;
}

/** Nothing was done: these cells hold something and nobody agreed to replace them. */
export interface Occupied {
  readonly done: 'occupied';
  readonly preview: Preview;
}

export interface Restored {
  readonly done: 'restored';
  readonly range: string;
}

/** Each request by its name, with what it takes and what it gives. */
export interface Requests
  extends CustomerRequests, PlainRequests, SavedPlanRequests, TemplateRequests {
  /** On opening the sidebar. */
  open: {
    takes: object;
    gives: { readonly language: Language; readonly version: string };
  };
  /** The cell selected in the sheet now. */
  selection: { takes: object; gives: FoundCell };
  /** The range selected in the sheet now, as far as it holds anything. */
  selectedRange: { takes: object; gives: FoundRange };
  /** Selects a cell in the sheet. */
  show: { takes: { readonly cell: CellReference }; gives: object };
  /** Reads the bound cells and works out the plan. Writes nothing. */
  calculate: { takes: { readonly plan: PlanInputs }; gives: PlanAnswer };
  preview: {
    /** `previous`: the write before this one, whose cells are free. */
    takes: WriteOptions & { readonly previous?: Restoration };
    gives: Preview;
  };
  write: {
    /** `replace`: the taken cells that the user agreed to lose. */
    takes: WriteOptions & {
      readonly replace: readonly string[];
      readonly previous?: Restoration;
    };
    gives: Written | Occupied;
  };
  restore: {
    takes: { readonly restoration: Restoration; readonly force: boolean };
    gives: Restored | Changed;
  };
  /** Puts a formula into the selected cell; a cell that holds something is named first. */
  insert: {
    takes: { readonly formula: string; readonly replace: readonly string[] };
    gives:
      | { readonly done: 'inserted'; readonly cell: CellReference }
      | { readonly done: 'occupied'; readonly taken: readonly TakenCell[]; readonly sheet: string };
  };
}

export type RequestName = keyof Requests;

export type Ask = <Name extends RequestName>(
  name: Name,
  takes: Requests[Name]['takes'],
) => Promise<Requests[Name]['gives']>;

/** An answer to each request by its name. */
export type Answers = {
  readonly [Name in RequestName]: (
    takes: Requests[Name]['takes'],
  ) => Promise<Requests[Name]['gives']>;
};

/** Why something was not done. Nothing has been changed then, or all of it was put back. */
export type ProblemCode =
  | 'protected'
  /** The same, of formulas to be converted. */
  | 'protectedFormulas'
  | 'merged'
  | 'coversInput'
  | 'gone'
  | 'busy'
  | 'full'
  | 'failed'
  | 'lost'
  | 'selectCell'
  | 'fieldFault'
  /** There is no list on the active sheet: fewer than two rows or two columns. */
  | 'noList'
  /** The active sheet has no ranges of sample data. */
  | 'noSamples'
  /** The forecast cannot be written any more: the orders changed and read differently. */
  | 'changedOrders'
  /** The panel was opened from another version of the script. */
  | 'misunderstood';

export interface Problem {
  readonly code: ProblemCode;
  /** The range, cell or sheet it speaks of. */
  readonly what: string;
}
