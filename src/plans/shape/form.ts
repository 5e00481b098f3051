/**
 * What a plan asks for, as data: fields, choices, and lists of rows that have both. Whoever reads,
 * saves, varies or shows the inputs of a plan needs to know no more than this.
 */
import type { CellReference } from '../../wire/cell';
import { cells, date, optional, type Parameter, text as words } from '../../functions/define';

/** Where a field takes its value: what was typed into it, or cells. */
export type Source =
  | { readonly from: 'typed'; readonly text: string }
  | { readonly from: 'cell'; readonly cell: CellReference };

/**
 * number: one number · text: a name · day: a date · days: dates, such as holidays · pairs: two
 * columns of numbers, such as what was spent and what came of it.
 */
export type Holds = 'number' | 'text' | 'day' | 'days' | 'pairs';

export type Pair = readonly [first: number, second: number];

/** One field: what it takes, and what it means where the choices leave it without a meaning. */
export interface FormField<Value = unknown> {
  readonly holds: Holds;
  readonly parameter: Parameter;
  /** The value of a field that is not asked for. */
  readonly unused: Value;
}

/** A number that must be given. */
export const needed = (parameter: Parameter): FormField<number> => ({
  holds: 'number',
  parameter,
  unused: 0,
});

/** A number that may be left blank. */
export const maybe = (parameter: Parameter): FormField<number | undefined> => ({
  holds: 'number',
  parameter: optional(parameter),
  unused: undefined,
});

/** A name; blank is the empty text. */
export const text = (name: string): FormField<string> => ({
  holds: 'text',
  parameter: optional(words(name)),
  unused: '',
});

/** A day that must be given, as its number in Sheets. Typed as ISO text. */
export const day = (name: string): FormField<number> => ({
  holds: 'day',
  parameter: date(name),
  unused: 0,
});

/** A day that may be left blank. */
export const maybeDay = (name: string): FormField<number | undefined> => ({
  holds: 'day',
  parameter: optional(date(name)),
  unused: undefined,
});

/** Any number of days: a range, or ISO dates typed with commas or spaces between them. */
export const days = (name: string): FormField<readonly number[]> => ({
  holds: 'days',
  parameter: optional(cells(name)),
  unused: [],
});

/** Two columns of numbers from a range; blank is none. */
export const pairs = (name: string): FormField<readonly Pair[]> => ({
  holds: 'pairs',
  parameter: optional(cells(name)),
  unused: [],
});

/** The first option is the usual one. */
export type Options = readonly [string, ...string[]];

export interface RowShape {
  readonly fields: Readonly<Record<string, FormField>>;
  readonly choices: Readonly<Record<string, Options>>;
}

export interface FormShape extends RowShape {
  readonly lists: Readonly<Record<string, RowShape>>;
}

/** Declares a form, with the options kept as what they are. */
export const form = <const Shape extends FormShape>(shape: Shape): Shape => shape;

export interface RowInputs<Shape extends RowShape = RowShape> {
  readonly sources: { readonly [Name in keyof Shape['fields']]: Source };
  readonly choices: { readonly [Name in keyof Shape['choices']]: Shape['choices'][Name][number] };
}

export interface ListRow<Shape extends RowShape = RowShape> extends RowInputs<Shape> {
  /** Unlike that of any other row of its list. */
  readonly id: string;
}

export interface ListInputs<Shape extends RowShape = RowShape> {
  readonly rows: readonly ListRow<Shape>[];
  /** The range that filled the rows, where one did. */
  readonly range?: CellReference;
}

/** Another plan that a plan is about, whole. */
export interface Subject {
  /** Its kind: one that the plan names among its subjects. */
  readonly kind: string;
  readonly inputs: FormInputs;
}

export interface FormInputs<Shape extends FormShape = FormShape> extends RowInputs<Shape> {
  readonly subject?: Subject;
  readonly lists: { readonly [Name in keyof Shape['lists']]: ListInputs<Shape['lists'][Name]> };
}

type ValueOf<Field> = Field extends FormField<infer Value> ? Value : never;

/** What the inputs say, once they have been read. */
export interface RowValues<Shape extends RowShape = RowShape> {
  readonly fields: { readonly [Name in keyof Shape['fields']]: ValueOf<Shape['fields'][Name]> };
  readonly choices: RowInputs<Shape>['choices'];
}

export interface ListValues<Shape extends RowShape = RowShape> extends RowValues<Shape> {
  readonly id: string;
}

export interface FormValues<Shape extends FormShape = FormShape> extends RowValues<Shape> {
  readonly subject?: { readonly kind: string; readonly values: FormValues };
  /** Rows in which something is given. */
  readonly lists: {
    readonly [Name in keyof Shape['lists']]: readonly ListValues<Shape['lists'][Name]>[];
  };
}

/** A field by its name, `costs`, or by its list, row and name: `channels.r1.spend`. */
export type FieldPath = string;

/** Where a fault of the subject stands: no field of a form may have this name. */
export const subjectPath: FieldPath = 'subject';

export const rowPath = (list: string, id: string, field: string): FieldPath =>
  `${list}.${id}.${field}`;

const typed: Source = { from: 'typed', text: '' };

function blankRow<Shape extends RowShape>(shape: Shape): RowInputs<Shape> {
  const sources = Object.fromEntries(Object.keys(shape.fields).map((name) => [name, typed]));
  const choices = Object.fromEntries(
    Object.entries(shape.choices).map(([name, options]) => [name, options[0]]),
  );
  return { sources, choices } as unknown as RowInputs<Shape>;
}

/** A row in which nothing is given yet. */
export const blankListRow = <Shape extends RowShape>(shape: Shape, id: string): ListRow<Shape> => ({
  ...blankRow(shape),
  id,
});

/** The inputs of a plan that nobody has touched; its lists begin with so many blank rows. */
export function blankInputs<Shape extends FormShape>(
  shape: Shape,
  rows: { readonly [Name in keyof Shape['lists']]?: number } = {},
): FormInputs<Shape> {
  const lists = Object.fromEntries(
    Object.entries(shape.lists).map(([name, row]) => {
      const count = rows[name] ?? 1;
      const made = Array.from({ length: count }, (_, place) =>
        blankListRow(row, `r${String(place + 1)}`),
      );
      return [name, { rows: made }];
    }),
  );
  return { ...blankRow(shape), lists } as unknown as FormInputs<Shape>;
}

/** A field of the inputs with its path. */
export interface PlacedField {
  readonly path: FieldPath;
  readonly field: FormField;
  readonly source: Source;
}

/** Every field of the inputs, in the order of the form. */
export function placedFields(shape: FormShape, inputs: FormInputs): PlacedField[] {
  const own = placedIn(shape, inputs, (name) => name);
  const listed = Object.entries(shape.lists).flatMap(([list, row]) =>
    (inputs.lists[list]?.rows ?? []).flatMap((each) =>
      placedIn(row, each, (name) => rowPath(list, each.id, name)),
    ),
  );
  return [...own, ...listed];
}

const placedIn = (
  shape: RowShape,
  { sources }: RowInputs,
  pathOf: (name: string) => FieldPath,
): PlacedField[] =>
  Object.entries(shape.fields).map(([name, field]) => ({
    path: pathOf(name),
    field,
    source: sources[name] ?? typed,
  }));

/** The field at a path. */
export function fieldAt(shape: FormShape, path: FieldPath): FormField {
  const [first = '', , name] = path.split('.');
  const field = name === undefined ? shape.fields[first] : shape.lists[first]?.fields[name];
  if (field === undefined) throw new Error(`No field ${path}`);
  return field;
}
