import type { OrderSource } from '../wire/orders';
import type { DecimalMark } from '../core/orders/amounts';
import type { DateOrder } from '../core/orders/dates';
import type { SheetsWritten } from '../wire/table';
import type {
  CheckAnswer,
  CustomerForecast,
  CustomerPart,
  FitRefusal,
  ForecastAnswer,
  ForecastOptions,
  OrderColumns,
  OrderQuestion,
  OrderRole,
  OrdersAnswer,
} from './messages';
import { guessColumns, type ChosenColumns } from './guess';
import { discountOf, readHorizon, readPercent } from './numbers';

/** The numbers that are typed. */
export const typedNumbers = ['margin', 'horizon', 'discount'] as const;
export type TypedNumber = (typeof typedNumbers)[number];

/** What was written and whether it is still there. */
export interface SheetsRecord {
  readonly written: SheetsWritten;
  readonly restored: boolean;
  /** Inputs and forecast at that moment: as long as they are the same, the sheets are current. */
  readonly stamp: string;
}

export interface CustomersState {
  /** Absent until a list was found, and again once it was let go. */
  readonly list: OrderColumns | undefined;
  readonly looking: boolean;
  /** Why there is no list, where that was asked. */
  readonly listProblem: string | undefined;
  readonly columns: ChosenColumns;
  readonly dateOrder: DateOrder | undefined;
  readonly decimalMark: DecimalMark | undefined;
  /** What was asked of these columns; it stays in sight, so that the answer can be changed. */
  readonly asked: OrderQuestion;
  /** Grows with every change of what is read, so that an answer to older columns is recognised. */
  readonly sourceEdition: number;
  /** The source edition being read. */
  readonly reading: number | undefined;
  readonly readProblem: string | undefined;
  readonly orders: OrdersAnswer | undefined;

  readonly typed: Readonly<Record<TypedNumber, string>>;
  readonly unit: ForecastOptions['unit'];
  /** Grows with every change of an input. */
  readonly edition: number;
  /** The edition being forecast. */
  readonly running: number | undefined;
  /** Before that the orders are being read once more. */
  readonly rereading: boolean;
  readonly forecast: CustomerForecast | undefined;
  readonly refusal: FitRefusal | undefined;
  /** Grows with every answer, so that the view knows when to move the focus. */
  readonly answers: number;
  readonly folded: boolean;
  readonly checking: boolean;
  readonly check: CheckAnswer | undefined;

  readonly problem: string | undefined;
  readonly parts: readonly CustomerPart[];
  readonly record: SheetsRecord | undefined;
}

export type CustomersAction =
  | { readonly do: 'look' }
  | { readonly do: 'found'; readonly list: OrderColumns }
  | { readonly do: 'not-found'; readonly problem: string | undefined }
  | { readonly do: 'unbind' }
  | { readonly do: 'column'; readonly role: OrderRole; readonly column: number | undefined }
  | { readonly do: 'date-order'; readonly dateOrder: DateOrder }
  | { readonly do: 'decimal-mark'; readonly decimalMark: DecimalMark }
  | { readonly do: 'read'; readonly edition: number }
  | { readonly do: 'orders'; readonly edition: number; readonly answer: OrdersAnswer }
  | {
      readonly do: 'unread';
      readonly edition: number;
      readonly problem: string | undefined;
    }
  | { readonly do: 'type'; readonly field: TypedNumber; readonly text: string }
  /** The same number in the form it was read as: nothing that was forecast changes. */
  | { readonly do: 'settle'; readonly field: TypedNumber; readonly text: string }
  | { readonly do: 'unit'; readonly unit: ForecastOptions['unit'] }
  | { readonly do: 'fold'; readonly folded: boolean }
  | { readonly do: 'forecast'; readonly again: boolean }
  | { readonly do: 'answer'; readonly edition: number; readonly answer: ForecastAnswer }
  | { readonly do: 'fail'; readonly edition: number; readonly problem: string | undefined }
  | { readonly do: 'cancel' }
  | { readonly do: 'check' }
  | { readonly do: 'checked'; readonly edition: number; readonly answer: CheckAnswer | undefined }
  | { readonly do: 'problem'; readonly problem: string | undefined }
  | {
      readonly do: 'written';
      readonly written: SheetsWritten;
      readonly parts: readonly CustomerPart[];
    }
  | { readonly do: 'removed' };

export const newCustomers: CustomersState = {
  list: undefined,
  looking: false,
  listProblem: undefined,
  columns: {},
  dateOrder: undefined,
  decimalMark: undefined,
  asked: {},
  sourceEdition: 0,
  reading: undefined,
  readProblem: undefined,
  orders: undefined,
  typed: { margin: '100%', horizon: '12', discount: '0%' },
  unit: 'month',
  edition: 0,
  running: undefined,
  rereading: false,
  forecast: undefined,
  refusal: undefined,
  answers: 0,
  folded: false,
  checking: false,
  check: undefined,
  problem: undefined,
  parts: ['customers', 'cohorts', 'segments'],
  record: undefined,
};

/** What is read; undefined until customers and dates are chosen. */
export function sourceOf(state: CustomersState): OrderSource | undefined {
  const { list, columns, dateOrder, decimalMark } = state;
  const { customers, dates, amounts } = columns;
  if (list === undefined || customers === undefined || dates === undefined) return undefined;
  return {
    range: list.range,
    header: list.header,
    columns: { customers, dates, ...(amounts !== undefined && { amounts }) },
    ...(dateOrder && { dateOrder }),
    ...(decimalMark && { decimalMark }),
  };
}

/** Which typed number cannot be used. Money has no margin and no discount where there is none. */
export function faultyNumber({ typed, unit, columns }: CustomersState): TypedNumber | undefined {
  if (readHorizon(typed.horizon, unit) === undefined) return 'horizon';
  if (columns.amounts === undefined) return undefined;
  const margin = readPercent(typed.margin);
  if (margin === undefined || margin <= 0 || margin > 1) return 'margin';
  const discount = readPercent(typed.discount);
  return discount === undefined || discount > 10 ? 'discount' : undefined;
}

/** The request of a forecast; undefined while something is missing or cannot be used. */
export function optionsOf(state: CustomersState): ForecastOptions | undefined {
  const { typed, unit } = state;
  const source = sourceOf(state);
  if (source === undefined || faultyNumber(state) !== undefined) return undefined;
  const money = source.columns.amounts !== undefined;
  return {
    source,
    unit,
    horizon: readHorizon(typed.horizon, unit) ?? 1,
    margin: money ? (readPercent(typed.margin) ?? 1) : 1,
    discount: money ? discountOf(readPercent(typed.discount) ?? 0, unit) : 0,
  };
}

/** The one thing to do next, by the state table of the design. */
export type Primary = 'look' | 'forecast' | 'write' | 'update' | 'write-again';

export function primaryOf(state: CustomersState): Primary {
  if (state.list === undefined) return 'look';
  if (state.forecast === undefined) return 'forecast';
  if (state.record === undefined || state.record.restored) return 'write';
  return state.record.stamp === stampOf(state) ? 'update' : 'write-again';
}

const stampOf = (state: CustomersState) => JSON.stringify([optionsOf(state), state.forecast]);

/** What stands in the way of a forecast. */
export type Obstacle = 'columns' | 'answer' | 'correct' | 'otherColumns';

export function obstacleOf(state: CustomersState): Obstacle | undefined {
  if (sourceOf(state) === undefined) return 'columns';
  if (state.orders?.kind === 'question') return 'answer';
  if (state.orders?.kind === 'nothing') return 'otherColumns';
  return faultyNumber(state) === undefined ? undefined : 'correct';
}

export function customersReducer(state: CustomersState, action: CustomersAction): CustomersState {
  switch (action.do) {
    case 'look':
      return { ...state, looking: true, listProblem: undefined };
    case 'found':
      return found(state, action.list);
    case 'not-found':
      return { ...state, looking: false, listProblem: action.problem };
    case 'unbind':
      return { ...sourceChanged(state, { columns: {} }), list: undefined, asked: {} };
    case 'column':
      return sourceChanged(state, {
        columns: withColumn(state.columns, action.role, action.column),
        ...unasked(action.role),
        asked: action.role === 'customers' ? state.asked : withoutQuestion(state.asked, action),
      });
    case 'date-order':
      return sourceChanged(state, { dateOrder: action.dateOrder });
    case 'decimal-mark':
      return sourceChanged(state, { decimalMark: action.decimalMark });
    case 'read':
      return { ...state, reading: action.edition, readProblem: undefined };
    case 'orders':
      return action.edition === state.sourceEdition ? ordersRead(state, action.answer) : state;
    case 'unread':
      return action.edition === state.sourceEdition
        ? { ...state, reading: undefined, readProblem: action.problem }
        : state;
    case 'type':
      return changed(state, { typed: { ...state.typed, [action.field]: action.text } });
    case 'settle':
      return { ...state, typed: { ...state.typed, [action.field]: action.text } };
    case 'unit':
      return changed(state, { unit: action.unit });
    case 'fold':
      return { ...state, folded: action.folded };
    case 'forecast':
      return {
        ...state,
        running: state.edition,
        problem: undefined,
        // What is forecast again is read again as well: the sheet may have changed.
        rereading: action.again,
      };
    case 'answer':
      return action.edition === state.running ? answered(state, action.answer) : state;
    case 'fail':
      return action.edition === state.running
        ? { ...state, running: undefined, rereading: false, problem: action.problem }
        : state;
    case 'cancel':
      return { ...state, running: undefined, rereading: false };
    case 'check':
      return { ...state, checking: true, problem: undefined };
    case 'checked':
      return action.edition === state.answers
        ? { ...state, checking: false, check: action.answer }
        : state;
    case 'problem':
      return { ...state, problem: action.problem };
    case 'written': {
      const { written, parts } = action;
      const record = { written, restored: false, stamp: stampOf(state) };
      return { ...state, parts, record, problem: undefined };
    }
    case 'removed':
      return state.record === undefined
        ? state
        : { ...state, record: { ...state.record, restored: true }, problem: undefined };
  }
}

function found(state: CustomersState, list: OrderColumns): CustomersState {
  const columns = guessColumns(list.columns);
  return {
    ...sourceChanged(state, { columns, dateOrder: undefined, decimalMark: undefined, asked: {} }),
    list,
    looking: false,
  };
}

/** Two roles never share a column: the one that had it takes what the other gives up. */
function withColumn(
  columns: ChosenColumns,
  role: OrderRole,
  column: number | undefined,
): ChosenColumns {
  const before = columns[role];
  const entries = Object.entries({ ...columns, [role]: column }).map(([name, at]) =>
    name !== role && at === column ? ([name, before] as const) : ([name, at] as const),
  );
  return Object.fromEntries(entries.filter(([, at]) => at !== undefined));
}

/** An answer belongs to the column it was given for. */
const unasked = (role: OrderRole): Partial<CustomersState> =>
  role === 'dates'
    ? { dateOrder: undefined }
    : role === 'amounts'
      ? { decimalMark: undefined }
      : {};

const withoutQuestion = (
  { dates, amounts }: OrderQuestion,
  { role }: { readonly role: OrderRole },
): OrderQuestion =>
  role === 'dates' ? { ...(amounts && { amounts }) } : { ...(dates && { dates }) };

function ordersRead(state: CustomersState, answer: OrdersAnswer): CustomersState {
  const asked = answer.kind === 'question' ? { ...state.asked, ...answer.question } : state.asked;
  const read = { ...state, reading: undefined, rereading: false, orders: answer, asked };
  // What can no longer be read cannot be forecast either.
  return answer.kind === 'read' ? read : { ...read, ...nothingForecast };
}

const nothingForecast = {
  running: undefined,
  rereading: false,
  forecast: undefined,
  refusal: undefined,
  folded: false,
  checking: false,
  check: undefined,
};

/** Any change of an input: what was forecast no longer belongs to what is shown. */
function changed(state: CustomersState, change: Partial<CustomersState>): CustomersState {
  return {
    ...state,
    ...change,
    ...nothingForecast,
    edition: state.edition + 1,
    problem: undefined,
  };
}

function sourceChanged(state: CustomersState, change: Partial<CustomersState>): CustomersState {
  return changed(state, {
    ...change,
    sourceEdition: state.sourceEdition + 1,
    reading: undefined,
    readProblem: undefined,
    orders: undefined,
  });
}

function answered(state: CustomersState, answer: ForecastAnswer): CustomersState {
  const base = { ...state, ...nothingForecast, answers: state.answers + 1 };
  if (answer.kind === 'question') return ordersRead(base, answer);
  if (answer.kind === 'refused') {
    const { account, refusal } = answer;
    return { ...base, orders: { kind: 'read', account }, refusal };
  }
  const { forecast } = answer;
  return { ...base, orders: { kind: 'read', account: forecast.account }, forecast, folded: true };
}
