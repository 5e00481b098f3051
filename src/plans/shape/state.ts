import type { FieldFault } from './field-fault';
import { type ReadField, takesRange } from './fields';
import { type CellReference } from '../../wire/cell';
import {
  blankListRow,
  fieldAt,
  type FieldPath,
  type FormInputs,
  type ListInputs,
  type ListRow,
  placedFields,
  rowPath,
  type Source,
  type Subject,
  subjectPath,
} from './form';
import type { Target, Written } from '../../wire/place';
import type { Plan } from './plan';
import { allFields, type Worked } from './read-form';
import type { SavedRow } from '../../wire/saved';

/** A field as the answer to the last question left it. */
export interface ShownField {
  /** The cell's value when it was last read; what was typed is with its source. */
  readonly text: string;
  readonly fault?: FieldFault | undefined;
  /** A sentence instead, where no value was wrong: the cell could not be shown or selected. */
  readonly said?: string | undefined;
}

/** How the user last chose to write, so that writing again begins there. */
export interface WriteChoices {
  readonly target: Target;
  readonly as: 'values' | 'formulas';
  readonly chart: boolean;
  /** As a page for a client instead, under this name; always values on a new sheet. */
  readonly report?: string;
}

/** What was written and whether it is still there. */
export interface WriteRecord {
  readonly written: Written;
  readonly restored: boolean;
  /** Inputs and result at that moment: as long as they are the same, the sheet is current. */
  readonly stamp: string;
}

/** The plan of the file that the inputs belong to, as it was last seen. */
export interface SavedLink {
  readonly id: string;
  readonly name: string;
  readonly data: string;
  /** Of the inputs in it: as long as they are the same, nothing is to be saved. */
  readonly stamp: string;
}

/** A plan as the file has it now. */
interface SavedAs {
  readonly row: SavedRow;
  readonly plan?: { readonly inputs: unknown };
}

type Answer = Worked<unknown, unknown>;

/** A plan on the screen, whichever it is; its face knows what its inputs and its outcome are. */
export interface PlanState<Kind extends string = string> {
  readonly kind: Kind;
  readonly plan: Plan;
  readonly inputs: FormInputs;
  readonly shown: Readonly<Record<FieldPath, ShownField>>;
  /** Grows with every change of an input, so that an answer to older inputs is recognised. */
  readonly edition: number;
  /** Absent until calculated, and again once an input has changed. */
  readonly result: Required<Pick<Answer, 'values' | 'outcome'>> | undefined;
  /** Grows with every answer, so that the view knows when to move the focus. */
  readonly answers: number;
  readonly folded: boolean;
  /** The edition being calculated. */
  readonly running: number | undefined;
  readonly problem: string | undefined;
  readonly choices: WriteChoices;
  readonly record: WriteRecord | undefined;
  /** It was calculated on the page before this one, and is to be again. */
  readonly again?: boolean;
  /** Absent until saved. */
  readonly saved: SavedLink | undefined;
}

export type PlanAction =
  | { readonly do: 'type'; readonly path: FieldPath; readonly text: string }
  | {
      readonly do: 'bind';
      readonly path: FieldPath;
      readonly cell: CellReference;
      readonly text: string;
    }
  | { readonly do: 'unbind'; readonly path: FieldPath }
  | { readonly do: 'say'; readonly path: FieldPath; readonly sentence: string }
  /** `path`: of the choice, as that of a field. */
  | { readonly do: 'choose'; readonly path: FieldPath; readonly option: string }
  | { readonly do: 'add-row'; readonly list: string }
  | { readonly do: 'remove-row'; readonly list: string; readonly id: string }
  /** Rows bound to the cells of a range. */
  | {
      readonly do: 'bind-list';
      readonly list: string;
      readonly rows: readonly ListRow[];
      readonly range: CellReference;
      readonly texts: Readonly<Record<FieldPath, string>>;
    }
  | { readonly do: 'unbind-list'; readonly list: string }
  /** All inputs at once. */
  | { readonly do: 'fill'; readonly inputs: FormInputs }
  /** The plan is about another one from now on, or about none. */
  | { readonly do: 'take-subject'; readonly subject: Subject | undefined }
  | { readonly do: 'fold'; readonly folded: boolean }
  | { readonly do: 'ask' }
  | { readonly do: 'answer'; readonly edition: number; readonly answer: Answer }
  | { readonly do: 'fail'; readonly edition: number; readonly problem: string }
  | { readonly do: 'cancel' }
  | { readonly do: 'problem'; readonly problem: string | undefined }
  | { readonly do: 'written'; readonly written: Written; readonly choices: WriteChoices }
  | { readonly do: 'restored' }
  | { readonly do: 'open'; readonly inputs: FormInputs }
  | { readonly do: 'saved'; readonly saved: SavedAs }
  | { readonly do: 'leave' };

export const newPlan = <Kind extends string>(
  kind: Kind,
  plan: Plan,
  inputs: FormInputs,
): PlanState<Kind> => ({
  kind,
  plan,
  inputs,
  shown: {},
  edition: 0,
  result: undefined,
  answers: 0,
  folded: false,
  running: undefined,
  problem: undefined,
  choices: { target: { to: 'new-sheet' }, as: 'formulas', chart: true },
  record: undefined,
  saved: undefined,
});

/** The paths of the fields that need a correction, in the order of the form. */
export const faultyFields = ({ plan, inputs, shown }: PlanState): readonly FieldPath[] =>
  [subjectPath, ...placedFields(plan.form, inputs).map(({ path }) => path)].filter(
    (path) => shown[path]?.fault !== undefined || shown[path]?.said !== undefined,
  );

/** How many fields take their value from cells. */
export const boundCount = ({ plan, inputs }: PlanState): number =>
  allFields(plan, inputs).filter(({ source }) => source.from === 'cell').length;

export const sourceAt = ({ inputs }: PlanState, path: FieldPath): Source => sourceIn(inputs, path);

export const sourceIn = (inputs: FormInputs, path: FieldPath): Source => {
  const [name, list, id] = placeOf(path);
  const row = list === undefined ? inputs : rowsOf(inputs, list).find((each) => each.id === id);
  return row?.sources[name] ?? { from: 'typed', text: '' };
};

/** What a field shows: the text typed, or its cell's value when it was last read. */
export function textAt(state: PlanState, path: FieldPath): string {
  const source = sourceAt(state, path);
  return source.from === 'typed' ? source.text : (state.shown[path]?.text ?? '');
}

/** The one thing to do next, by the state table of the design. */
export type Primary = 'calculate' | 'write' | 'update' | 'write-again';

export function primaryOf(state: PlanState): Primary {
  if (state.result === undefined) return 'calculate';
  if (state.record === undefined || state.record.restored) return 'write';
  return state.record.stamp === stampOf(state) ? 'update' : 'write-again';
}

const stampOf = ({ inputs, result }: PlanState) => JSON.stringify([inputs, result]);

/** Whether the inputs of a saved plan have changed since. */
export const hasUnsaved = ({ inputs, saved }: PlanState): boolean =>
  saved !== undefined && saved.stamp !== inputsStamp(inputs);

/** A sheet that was renamed changes nothing, nor does the order in which things were filled in. */
const inputsStamp = (inputs: unknown): string =>
  JSON.stringify(inputs, (key, value: unknown) => {
    if (key === 'sheet') return undefined;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(
      Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)),
    );
  });

export function planReducer<Kind extends string>(
  state: PlanState<Kind>,
  action: PlanAction,
): PlanState<Kind> {
  switch (action.do) {
    case 'type':
      return typedInto(state, action.path, action.text);
    case 'bind':
      return withSource(
        state,
        action.path,
        { from: 'cell', cell: action.cell },
        { text: action.text },
      );
    case 'unbind':
      return withSource(state, action.path, unbound(state, action.path), undefined);
    case 'say': {
      const shown = { text: textAt(state, action.path), said: action.sentence };
      return { ...state, shown: { ...state.shown, [action.path]: shown } };
    }
    case 'choose':
      return changed(state, {
        inputs: inRow(state.inputs, action.path, (row, name) => ({
          ...row,
          choices: { ...row.choices, [name]: action.option },
        })),
        // What a choice has made meaningless must not stay wrong.
        shown: withoutFaults(state),
      });
    case 'add-row':
      return changed(state, { inputs: withRowAdded(state, action.list) });
    case 'remove-row':
      return changed(state, {
        inputs: withRows(state.inputs, action.list, (rows) =>
          rows.filter(({ id }) => id !== action.id),
        ),
      });
    case 'bind-list': {
      const { list, rows, range, texts } = action;
      const lists = { ...state.inputs.lists, [list]: { rows, range } };
      const shown = Object.fromEntries(
        Object.entries(texts).map(([path, text]) => [path, { text }]),
      );
      return changed(state, {
        inputs: { ...state.inputs, lists },
        shown: { ...state.shown, ...shown },
      });
    }
    case 'unbind-list':
      return changed(state, { inputs: withListUnbound(state, action.list) });
    case 'fill':
      return changed(state, { inputs: action.inputs, shown: {} });
    case 'take-subject':
      return changed(state, {
        inputs: aboutSubject(state.inputs, action.subject),
        shown: withoutFaults(state),
      });
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
    case 'open':
      return newPlan(state.kind, state.plan, action.inputs);
    case 'saved': {
      const { row, plan } = action.saved;
      const { id, name, data } = row;
      const stamp = inputsStamp(plan?.inputs);
      return { ...state, saved: { id, name, data, stamp } };
    }
    case 'leave':
      return { ...state, record: undefined, problem: undefined, running: undefined };
  }
}

function restored<Kind extends string>(
  state: PlanState<Kind>,
  record: WriteRecord,
): PlanState<Kind> {
  // The sheet that was made for the plan is gone, and with it the cell to write from.
  const { newSheet } = record.written.restoration;
  const choices: WriteChoices = newSheet
    ? { ...state.choices, target: { to: 'new-sheet' } }
    : state.choices;
  return { ...state, choices, record: { ...record, restored: true }, problem: undefined };
}

/** Any change of an input: what was calculated no longer belongs to what is shown. */
function changed<Kind extends string>(
  state: PlanState<Kind>,
  change: Partial<Pick<PlanState, 'inputs' | 'shown'>>,
): PlanState<Kind> {
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

function typedInto<Kind extends string>(
  state: PlanState<Kind>,
  path: FieldPath,
  text: string,
): PlanState<Kind> {
  const after = withSource(state, path, { from: 'typed', text }, undefined);
  return state.plan.isBeside?.(path) === true ? { ...state, inputs: after.inputs } : after;
}

/** What a field holds once it has let go of its cells: their value, but of a range nothing. */
const unbound = (state: PlanState, path: FieldPath): Source => ({
  from: 'typed',
  text: takesRange(fieldAt(state.plan.form, path)) ? '' : textAt(state, path),
});

function withSource<Kind extends string>(
  state: PlanState<Kind>,
  path: FieldPath,
  source: Source,
  shown: ShownField | undefined,
): PlanState<Kind> {
  const others = Object.fromEntries(Object.entries(state.shown).filter(([each]) => each !== path));
  return changed(state, {
    inputs: inRow(state.inputs, path, (row, name) => ({
      ...row,
      sources: { ...row.sources, [name]: source },
    })),
    shown: shown === undefined ? others : { ...others, [path]: shown },
  });
}

type Row = Pick<FormInputs, 'sources' | 'choices'>;

/** A name alone, or a list, a row and a name. */
function placeOf(path: FieldPath): [name: string, list?: string, id?: string] {
  const [first = '', id = '', name] = path.split('.');
  return name === undefined ? [first] : [name, first, id];
}

const rowsOf = ({ lists }: FormInputs, list: string): readonly ListRow[] => lists[list]?.rows ?? [];

function inRow(
  inputs: FormInputs,
  path: FieldPath,
  change: <Each extends Row>(row: Each, name: string) => Each,
): FormInputs {
  const [name, list, id] = placeOf(path);
  if (list === undefined) return change(inputs, name);
  return withRows(inputs, list, (rows) =>
    rows.map((row) => (row.id === id ? change(row, name) : row)),
  );
}

/** Keeps the range of the list: its rows are still bound to it, but for the one that changed. */
const withRows = (
  inputs: FormInputs,
  list: string,
  change: (rows: readonly ListRow[]) => readonly ListRow[],
): FormInputs => {
  const before: ListInputs = inputs.lists[list] ?? { rows: [] };
  return {
    ...inputs,
    lists: { ...inputs.lists, [list]: { ...before, rows: change(before.rows) } },
  };
};

function withRowAdded({ plan, inputs }: PlanState, list: string): FormInputs {
  const shape = plan.form.lists[list];
  if (shape === undefined) return inputs;
  return withRows(inputs, list, (rows) => {
    const numbers = rows.map(({ id }) => Number(id.slice(1)) || 0);
    return [...rows, blankListRow(shape, `r${String(Math.max(0, ...numbers) + 1)}`)];
  });
}

/** The rows keep what their cells held, as if it had been typed, and ranges of their own. */
function withListUnbound(state: PlanState, list: string): FormInputs {
  const rows = rowsOf(state.inputs, list).map((row) => ({
    ...row,
    sources: Object.fromEntries(
      Object.entries(row.sources).map(([name, source]): [string, Source] => {
        const path = rowPath(list, row.id, name);
        const own = takesRange(fieldAt(state.plan.form, path));
        return [name, own ? source : unbound(state, path)];
      }),
    ),
  }));
  return { ...state.inputs, lists: { ...state.inputs.lists, [list]: { rows } } };
}

function aboutSubject(inputs: FormInputs, subject: Subject | undefined): FormInputs {
  const { sources, choices, lists } = inputs;
  return { sources, choices, lists, ...(subject === undefined ? {} : { subject }) };
}

const withoutFaults = ({ shown }: PlanState): PlanState['shown'] =>
  Object.fromEntries(Object.entries(shown).map(([path, { text }]) => [path, { text }]));

function answered<Kind extends string>(
  state: PlanState<Kind>,
  { fields, values, outcome }: Answer,
): PlanState<Kind> {
  const calculated = values !== undefined && outcome !== undefined;
  return {
    ...state,
    inputs: asRead(state, fields),
    shown: Object.fromEntries(
      Object.entries(fields).map(([path, { text, fault }]) => [path, { text, fault }]),
    ),
    result: calculated ? { values, outcome } : undefined,
    answers: state.answers + 1,
    folded: calculated,
    running: undefined,
  };
}

/** The inputs with the present names of the sheets they are bound to. */
function asRead(state: PlanState, fields: Readonly<Record<FieldPath, ReadField>>): FormInputs {
  let { inputs } = state;
  for (const { path, source } of placedFields(state.plan.form, inputs)) {
    const cell = fields[path]?.cell;
    if (source.from !== 'cell' || cell === undefined || cell.sheet === source.cell.sheet) continue;
    inputs = inRow(inputs, path, (row, name) => ({
      ...row,
      sources: { ...row.sources, [name]: { from: 'cell', cell } },
    }));
  }
  return inputs;
}
