import {
  profitFields,
  type CellReference,
  type Period,
  type ProfitField,
  type ProfitInputs,
  type Source,
  type TaxMode,
  type WriteOptions,
  type Written,
} from '../../planner/messages';
import type { Fix, WordedAnswer, WordedField, WordedResult } from './wording';

export interface FieldState {
  readonly source: Source;
  /** As the field shows it: what was typed, or the cell's value when it was last read. */
  readonly text: string;
  readonly fault: string | undefined;
  readonly fix: Fix | undefined;
}

/** How the user last chose to write, so that writing again begins there. */
export type WriteChoices = Omit<WriteOptions, 'inputs' | 'labels'>;

/** What was written and whether it is still there. */
export interface WriteRecord {
  readonly written: Written;
  readonly restored: boolean;
  /** Inputs and result at that moment: as long as they are the same, the sheet is current. */
  readonly stamp: string;
}

export interface ProfitState {
  readonly fields: Readonly<Record<ProfitField, FieldState>>;
  readonly period: Period;
  readonly per: ProfitInputs['per'];
  readonly taxMode: TaxMode;
  readonly whole: boolean;
  /** Grows with every change of an input, so that an answer to older inputs is recognised. */
  readonly edition: number;
  /** Absent until calculated, and again once an input has changed. */
  readonly result: WordedResult | undefined;
  /** Grows with every answer, so that the view knows when to move the focus. */
  readonly answers: number;
  readonly folded: boolean;
  /** The edition being calculated. */
  readonly running: number | undefined;
  readonly problem: string | undefined;
  readonly choices: WriteChoices;
  readonly record: WriteRecord | undefined;
}

export type ProfitAction =
  | { readonly do: 'type'; readonly field: ProfitField; readonly text: string }
  | {
      readonly do: 'bind';
      readonly field: ProfitField;
      readonly cell: CellReference;
      readonly text: string;
    }
  | { readonly do: 'unbind'; readonly field: ProfitField }
  | { readonly do: 'fault'; readonly field: ProfitField; readonly fault: string }
  | { readonly do: 'per'; readonly field: keyof ProfitInputs['per']; readonly period: Period }
  | { readonly do: 'period'; readonly period: Period }
  | { readonly do: 'tax-mode'; readonly taxMode: TaxMode }
  | { readonly do: 'whole'; readonly whole: boolean }
  | { readonly do: 'fold'; readonly folded: boolean }
  | { readonly do: 'ask' }
  | { readonly do: 'answer'; readonly edition: number; readonly answer: WordedAnswer }
  | { readonly do: 'fail'; readonly edition: number; readonly problem: string }
  | { readonly do: 'cancel' }
  | { readonly do: 'problem'; readonly problem: string | undefined }
  | { readonly do: 'written'; readonly written: Written; readonly choices: WriteChoices }
  | { readonly do: 'restored' }
  | { readonly do: 'leave' };

const empty: FieldState = {
  source: { from: 'typed', text: '' },
  text: '',
  fault: undefined,
  fix: undefined,
};

const everyField = <Value>(make: (field: ProfitField) => Value) =>
  Object.fromEntries(profitFields.map((field) => [field, make(field)])) as Readonly<
    Record<ProfitField, Value>
  >;

export const newProfitPlan: ProfitState = {
  fields: everyField(() => empty),
  period: 'month',
  per: { costs: 'month', profit: 'month', allowance: 'month' },
  taxMode: 'turnover',
  whole: false,
  edition: 0,
  result: undefined,
  answers: 0,
  folded: false,
  running: undefined,
  problem: undefined,
  choices: { target: { to: 'new-sheet' }, as: 'formulas', chart: true },
  record: undefined,
};

export function inputsOf({ fields, period, per, taxMode, whole }: ProfitState): ProfitInputs {
  return { period, per, taxMode, whole, sources: everyField((field) => fields[field].source) };
}

export const faultyFields = ({ fields }: ProfitState): readonly ProfitField[] =>
  profitFields.filter((field) => fields[field].fault !== undefined);

/** The one thing to do next, by the state table of the design. */
export type Primary = 'calculate' | 'write' | 'update' | 'write-again';

export function primaryOf(state: ProfitState): Primary {
  if (state.result === undefined) return 'calculate';
  if (state.record === undefined || state.record.restored) return 'write';
  return state.record.stamp === stampOf(state) ? 'update' : 'write-again';
}

const stampOf = (state: ProfitState) => JSON.stringify([inputsOf(state), state.result]);

export function profitReducer(state: ProfitState, action: ProfitAction): ProfitState {
  switch (action.do) {
    case 'type':
      return withField(state, action.field, typed(action.text));
    case 'bind':
      return withField(state, action.field, {
        ...empty,
        source: { from: 'cell', cell: action.cell },
        text: action.text,
      });
    case 'unbind':
      return withField(state, action.field, typed(state.fields[action.field].text));
    case 'fault': {
      const field = { ...state.fields[action.field], fault: action.fault, fix: undefined };
      return { ...state, fields: { ...state.fields, [action.field]: field } };
    }
    case 'per':
      return changed(state, { per: { ...state.per, [action.field]: action.period } });
    case 'period':
      return changed(state, { period: action.period });
    case 'tax-mode':
      return changed(withoutFault(state, 'tax'), { taxMode: action.taxMode });
    case 'whole':
      return changed(state, { whole: action.whole });
    case 'fold':
      return { ...state, folded: action.folded };
    case 'ask':
      return { ...state, running: state.edition, problem: undefined };
    case 'answer':
      return action.edition === state.running ? answered(state, action.answer) : state;
    case 'fail':
      return action.edition === state.running
        ? { ...state, running: undefined, problem: action.problem }
        : state;
    case 'cancel':
      return { ...state, running: undefined };
    case 'problem':
      return { ...state, problem: action.problem };
    case 'written': {
      const { written, choices } = action;
      // Writing again means there, and not on one more new sheet.
      const target = { to: 'cell', cell: written.first } as const;
      const record = { written, restored: false, stamp: stampOf(state) };
      return { ...state, choices: { ...choices, target }, record, problem: undefined };
    }
    case 'restored':
      return state.record === undefined ? state : restored(state, state.record);
    case 'leave':
      return { ...state, record: undefined, problem: undefined, running: undefined };
  }
}

function restored(state: ProfitState, record: WriteRecord): ProfitState {
  // The sheet that was made for the plan is gone, and with it the cell to write from.
  const { newSheet } = record.written.restoration;
  const choices: WriteChoices = newSheet
    ? { ...state.choices, target: { to: 'new-sheet' } }
    : state.choices;
  return { ...state, choices, record: { ...record, restored: true }, problem: undefined };
}

const typed = (text: string): FieldState => ({ ...empty, source: { from: 'typed', text }, text });

/** Any change of an input: what was calculated no longer belongs to what is shown. */
function changed(state: ProfitState, change: Partial<ProfitState>): ProfitState {
  return {
    ...state,
    ...change,
    edition: state.edition + 1,
    result: undefined,
    folded: false,
    running: undefined,
    problem: undefined,
  };
}

const withField = (state: ProfitState, field: ProfitField, value: FieldState) =>
  changed(state, { fields: { ...state.fields, [field]: value } });

const withoutFault = (state: ProfitState, field: ProfitField): ProfitState => ({
  ...state,
  fields: {
    ...state.fields,
    [field]: { ...state.fields[field], fault: undefined, fix: undefined },
  },
});

function answered(state: ProfitState, { fields, result }: WordedAnswer): ProfitState {
  return {
    ...state,
    fields: everyField((field) => asRead(state.fields[field], fields[field])),
    result,
    answers: state.answers + 1,
    folded: result !== undefined,
    running: undefined,
  };
}

function asRead({ source }: FieldState, read: WordedField): FieldState {
  return {
    source:
      source.from === 'typed'
        ? { from: 'typed', text: read.text }
        : { from: 'cell', cell: read.cell ?? source.cell },
    text: read.text,
    fault: read.fault,
    fix: read.fix,
  };
}
