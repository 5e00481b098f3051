/**
 * What the screens of the panel ask and what they are answered. `panel.ts` answers them, with the
 * help of the script where the sheet is concerned: see `script-messages.ts`.
 */
import type { FaultCode, FaultDetails } from '../core/fault';
import type { ProfitPlanInput } from '../core/planning/profit-plan';
import type { Language } from '../i18n/language';
import type { BlockLabels } from '../i18n/words/planner';
import type { BlockCell } from './block';
import type { CustomerRequests } from './customers-messages';

export const periods = ['month', 'quarter', 'year'] as const;
export type Period = (typeof periods)[number];

/** How the tax is reckoned: on turnover, as VAT inside the price, on profit, or not at all. */
export const taxModes = ['turnover', 'vat', 'profit', 'none'] as const;
export type TaxMode = (typeof taxModes)[number];

/** A cell of this file. The sheet is known by its number, so that renaming it changes nothing. */
export interface CellReference {
  readonly sheetId: number;
  /** The sheet's name when it was last read. */
  readonly sheet: string;
  /** The cell alone: `B2`. */
  readonly a1: string;
}

/** Where a field takes its value: a number typed into it, or a cell. */
export type Source =
  | { readonly from: 'typed'; readonly text: string }
  | { readonly from: 'cell'; readonly cell: CellReference };

/** The fields of the profit plan, in the order of the screen. */
export const profitFields = [
  'costs',
  'profit',
  'tax',
  'ltv',
  'cac',
  'variable',
  'fee',
  'allowance',
] as const;
export type ProfitField = (typeof profitFields)[number];

export interface ProfitInputs {
  /** The period the plan speaks of. */
  readonly period: Period;
  readonly sources: Readonly<Record<ProfitField, Source>>;
  /** The money inputs that have a period of their own. */
  readonly per: Readonly<Record<'costs' | 'profit' | 'allowance', Period>>;
  readonly taxMode: TaxMode;
  /** Round customers up to whole ones. */
  readonly whole: boolean;
}

/** What is wrong with a field; the sidebar words it. */
export interface FieldFault {
  readonly code:
    | FaultCode
    /** The bound cell or its sheet was deleted. */
    | 'gone'
    /** Neither costs nor a profit to plan for. */
    | 'nothing-to-plan'
    /** Tax and variable costs take all of the turnover. */
    | 'nothing-left';
  readonly details: FaultDetails;
}

/** A field as it was read just now. */
export interface ReadField {
  /** As the field shows it: the text typed, or the cell's value in the user's language. */
  readonly text: string;
  /** The cell under its present name, where the field is bound. */
  readonly cell?: CellReference;
  readonly fault?: FieldFault;
}

export interface ProfitPass {
  readonly turnover: number;
  readonly ads: number;
  /** What is left as profit once these ads are really paid for. */
  readonly profit: number;
}

export interface ProfitResult {
  readonly turnover: number;
  readonly customers: number;
  /** The ad budget. */
  readonly ads: number;
  readonly fixed: number;
  readonly variable: number;
  readonly fee: number;
  readonly tax: number;
  readonly profit: number;
  /** Left of the allowance once the customers are paid for; 0 without an allowance. */
  readonly unspent: number;
  /** The iteration people do by hand, and the limit it never reaches. */
  readonly passes: readonly ProfitPass[];
  readonly limit: ProfitPass;
  readonly ratios: {
    readonly ltvToCac: number;
    readonly roas: number;
    readonly romi: number;
    readonly acos: number;
    /** Profit per unit of ad money. */
    readonly profitOnAds: number;
    /** Every CAC at or above this has no plan. */
    readonly dearestCac: number;
  };
}

export interface ProfitAnswer {
  readonly fields: Readonly<Record<ProfitField, ReadField>>;
  /** What the fields say, all of it for the plan's period. Absent while one cannot be read. */
  readonly input?: ProfitPlanInput;
  /** Absent while a field has a fault. */
  readonly result?: ProfitResult;
}

/** Where a block is written. */
export type Target =
  { readonly to: 'new-sheet' } | { readonly to: 'cell'; readonly cell: CellReference };

export interface WriteOptions {
  readonly inputs: ProfitInputs;
  readonly target: Target;
  readonly as: 'values' | 'formulas';
  readonly chart: boolean;
  /** The words of the block, from the sidebar: the script carries none, it is loaded for every cell. */
  readonly labels: BlockLabels;
}

/** A cell that holds something the block would replace. */
export interface TakenCell {
  readonly a1: string;
  /** What it holds: its formula, or its value as shown. */
  readonly holds: string;
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
  /** Why it cannot be written there, where it cannot. */
  readonly refusal?: Problem;
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

/** Somebody changed these cells since they were written: nothing was restored yet. */
export interface Changed {
  readonly done: 'changed';
  readonly taken: readonly TakenCell[];
}

/** Each request by its name, with what it takes and what it gives. */
export interface Requests extends CustomerRequests {
  /** On opening the sidebar. */
  open: {
    takes: object;
    gives: { readonly language: Language; readonly version: string };
  };
  /** The cell selected in the sheet now. */
  selection: {
    takes: object;
    gives: { readonly cell: CellReference; readonly text: string };
  };
  /** Selects a cell in the sheet. */
  show: { takes: { readonly cell: CellReference }; gives: object };
  /** Reads the bound cells and works out the plan. Writes nothing. */
  calculate: { takes: { readonly inputs: ProfitInputs }; gives: ProfitAnswer };
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
  /** The forecast cannot be written any more: the orders changed and read differently. */
  | 'changedOrders'
  /** The panel was opened from another version of the script. */
  | 'misunderstood';

export interface Problem {
  readonly code: ProblemCode;
  /** The range, cell or sheet it speaks of. */
  readonly what: string;
}
