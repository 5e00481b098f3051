import type { OrderCell } from '../core/orders/order-cell';
import type { OffsetAt } from '../core/orders/zone';
import type { InEveryLanguage } from '../i18n/language';

/** The groups in which the help shows the functions, in this order. */
export const families = [
  'value',
  'rates',
  'acquisition',
  'explain',
  'planning',
  'orders',
  'models',
] as const;
export type Family = (typeof families)[number];

/**
 * money: an amount in the user's currency · number: any number · rate: a share, 5% = 0.05, never
 * above 1 · count: how many, never negative · choice: one of a few numbers or words · flag: yes
 * or no · date: a day · cells: a column as it came, for what reads dates and names itself · text.
 */
export type Kind =
  'money' | 'number' | 'rate' | 'count' | 'choice' | 'flag' | 'date' | 'cells' | 'text';

export interface Bounds {
  readonly above?: number;
  readonly atLeast?: number;
  readonly below?: number;
  readonly atMost?: number;
}

export interface Parameter<Name extends string = string, Value = unknown> {
  readonly name: Name;
  readonly kind: Kind;
  readonly bounds: Bounds;
  readonly whole: boolean;
  /** Takes a whole range and ignores blanks, as SUM does; never broadcast. */
  readonly list: boolean;
  /** A list whose rows belong to the rows of the other aligned lists; blank rows are passed over. */
  readonly aligned: boolean;
  /** An aligned list that need not be full: a blank row means the fallback, a single cell every row. */
  readonly beside: boolean;
  readonly optional: boolean;
  /** What a blank means; `undefined` where a blank has a meaning of its own. */
  readonly fallback: Value | undefined;
  readonly options: readonly (number | string)[] | undefined;
  /** Exists in types only: what `compute` receives. Nested, so that `undefined` is not inferred away. */
  readonly carries?: { readonly value: Value };
}

interface Whole {
  readonly whole?: boolean;
}

function parameter<Name extends string, Value = number>(
  name: Name,
  kind: Kind,
  { whole = false, ...bounds }: Bounds & Whole = {},
): Parameter<Name, Value> {
  return {
    name,
    kind,
    bounds,
    whole,
    list: false,
    aligned: false,
    beside: false,
    optional: false,
    fallback: undefined,
    options: undefined,
  };
}

/** An amount in the user's currency. Not bounded unless the function says so. */
export const money = <Name extends string>(name: Name, bounds?: Bounds) =>
  parameter(name, 'money', bounds);

/** Any number without a unit. */
export const number = <Name extends string>(name: Name, bounds?: Bounds & Whole) =>
  parameter(name, 'number', bounds);

/** A share of 1: 5% arrives as 0.05. From 0 to 1 unless the function narrows or widens it. */
export const rate = <Name extends string>(name: Name, bounds?: Bounds) =>
  parameter(name, 'rate', { ...(bounds?.above === undefined ? { atLeast: 0 } : {}), ...bounds });

/** How many of something: customers, orders, periods. Never negative. */
export const count = <Name extends string>(name: Name, bounds?: Bounds & Whole) =>
  parameter(name, 'count', { ...(bounds?.above === undefined ? { atLeast: 0 } : {}), ...bounds });

/** One of a few numbers or words, the first being the usual one. Words in any case of letters. */
export const choice = <Name extends string, const Options extends readonly (number | string)[]>(
  name: Name,
  options: Options,
): Parameter<Name, Options[number]> => ({
  ...parameter<Name, Options[number]>(name, 'choice'),
  options,
});

/** Yes or no: TRUE, FALSE, 1 or 0. */
export const flag = <Name extends string>(name: Name) => parameter<Name, boolean>(name, 'flag');

/** Signs as they were typed: a code in which leading zeros count. */
export const text = <Name extends string>(name: Name) => parameter<Name, string>(name, 'text');

/** The gross margin that nearly every value function takes: blank means all of the revenue. */
export const margin = () => optional(rate('margin'), 1);

/** A blank takes the fallback; without one it arrives as `undefined`. */
export function optional<Name extends string, Value>(
  given: Parameter<Name, Value>,
): Parameter<Name, Value | undefined>;
export function optional<Name extends string, Value>(
  given: Parameter<Name, Value>,
  fallback: Value,
): Parameter<Name, Value>;
export function optional(given: Parameter, fallback?: unknown): Parameter {
  return { ...given, optional: true, fallback };
}

/** Takes a range as a whole. Blank cells are passed over. */
export function list<Name extends string, Value>(
  given: Parameter<Name, Value>,
): Parameter<Name, Value[]>;
export function list(given: Parameter): Parameter {
  return { ...given, list: true };
}

/** Lists whose rows belong together: given for all of a row or for none of it. */
export function aligned<Name extends string, Value>(
  given: Parameter<Name, Value>,
): Parameter<Name, Value[]>;
export function aligned(given: Parameter): Parameter {
  return { ...given, list: true, aligned: true };
}

/**
 * One value for all rows of the aligned lists, or a list beside them in which a blank row takes
 * the fallback; without one it arrives as `undefined`. Always arrives as a list, a value a row.
 */
export function beside<Name extends string, Value>(
  given: Parameter<Name, Value>,
): Parameter<Name, (Value | undefined)[]>;
export function beside<Name extends string, Value>(
  given: Parameter<Name, Value>,
  fallback: Value,
): Parameter<Name, Value[]>;
export function beside(given: Parameter, fallback?: unknown): Parameter {
  return { ...given, list: true, aligned: true, beside: true, optional: true, fallback };
}

/** A column as it came, blanks and all, row by row: for what reads dates and names itself. */
export const cells = <Name extends string>(name: Name): Parameter<Name, readonly OrderCell[]> => ({
  ...parameter<Name, readonly OrderCell[]>(name, 'cells'),
  list: true,
});

/** A day, as a date or as text: reaches `compute` as it came, for the reader of dates. */
export const date = <Name extends string>(name: Name): Parameter<Name, OrderCell> =>
  parameter<Name, OrderCell>(name, 'date');

/** The arguments that reach `compute`, one property a parameter. */
export type Arguments<Parameters extends readonly Parameter[]> = {
  readonly [P in Parameters[number] as P['name']]: P extends {
    readonly carries?: { readonly value: infer Value };
  }
    ? Value
    : never;
};

/** A cell that a function may return. */
export type Scalar = number | string;

/**
 * number: one cell for each row of the input · row: several cells for each row of the input ·
 * column: one cell for each row of the aligned lists, beside it, from all rows at once · table: a
 * table of its own, from single values only.
 */
export type Shape = 'number' | 'row' | 'column' | 'table';
interface Results {
  readonly number: Scalar;
  readonly row: readonly Scalar[];
  readonly column: readonly Scalar[];
  readonly table: readonly (readonly Scalar[])[];
}

export interface Signature<
  Parameters extends readonly Parameter[] = readonly Parameter[],
  Result extends Shape = Shape,
> {
  /** In capitals, with the brand prefix; never shaped like a cell address. */
  readonly name: string;
  readonly parameters: Parameters;
  readonly shape: Result;
}

/** Declares a sheet function: its name and what it takes. */
export function sheetFunction<
  const Parameters extends readonly Parameter[],
  const Result extends Shape = 'number',
>(declared: {
  name: string;
  parameters: Parameters;
  shape?: Result;
}): Signature<Parameters, Result> {
  return { ...declared, shape: declared.shape ?? ('number' as Result) };
}

/** The one thing a function may ask the sheet, and only where dates come in. */
export interface Place {
  /** Minutes the spreadsheet's zone is ahead of UTC at an instant. Each question is a service call. */
  readonly offsetAt: OffsetAt;
}

/** What a function computes, as the cell runner sees it. */
export interface SheetFunction {
  readonly signature: Signature;
  readonly compute: (given: Readonly<Record<string, unknown>>, place: Place) => Results[Shape];
}

/**
 * Joins a signature with its computation. Written `/* @__PURE__ *\/ computation(…)`, as
 * `explanation` is, so that the bundler can leave out the one that a bundle does not use: the
 * script carries no help, and the sidebar no mathematics.
 */
export function computation<Parameters extends readonly Parameter[], Result extends Shape>(
  signature: Signature<Parameters, Result>,
  compute: (given: Arguments<Parameters>, place: Place) => Results[Result],
): SheetFunction {
  // Only the cell runner calls this, with arguments read by this very signature.
  return { signature, compute: compute as unknown as SheetFunction['compute'] };
}

export interface Example {
  /** As typed in a cell: `;` between arguments, `5%` for percents, no decimal points. */
  readonly call: string;
  /** What stands in the cells the call refers to, as columns: `{ 'A2': [1800, 3400] }`. */
  readonly cells?: Readonly<Record<string, readonly Scalar[]>>;
  /** To its printed digits; rows of cells where it spills. */
  readonly result: Scalar | readonly (readonly Scalar[])[];
}

export interface FunctionWords<Name extends string = string> {
  /** One sentence, shown in the list and by autocomplete. */
  readonly summary: string;
  readonly parameters: Readonly<Record<Name, string>>;
  /** What a blank means, for each optional parameter without a fallback: "for ever". */
  readonly blanks?: Readonly<Partial<Record<Name, string>>>;
  readonly mistakes: readonly string[];
}

export interface Help<Name extends string = string> {
  readonly family: Family;
  /** What kind of number comes out, so that the help can show 5% and not 0.05. */
  readonly gives: Kind;
  readonly words: InEveryLanguage<FunctionWords<Name>>;
  /** Where the formula comes from. */
  readonly source: string;
  readonly examples: readonly Example[];
  /**
   * Native formulas over the parameters' names that give the same number, simplest first. One
   * fits a call when it names every parameter given; the first that fits is taken. Empty where
   * there is no native formula. Made of whole numbers, `+ - * / ^ =`, IF, LN, ROUND and summaries
   * of lists such as SUM, so that a range can be given where the form has a parameter.
   */
  readonly plain: readonly string[];
}

/** What the help, the reference and the autocomplete know of a function. */
export interface ExplainedFunction {
  readonly signature: Signature;
  readonly help: Help;
}

/** Joins a signature with its explanation; kept apart from the computation, so neither loads the other. */
export function explanation<Parameters extends readonly Parameter[]>(
  signature: Signature<Parameters>,
  help: Help<Parameters[number]['name']>,
): ExplainedFunction {
  return { signature, help };
}
