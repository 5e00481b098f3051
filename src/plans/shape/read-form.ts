import type { Language } from '../../i18n/language';
import { type FieldFault, PlanFault } from './field-fault';
import { type FieldValue, readField, type ReadField, takesRange } from './fields';
import { cellKey, type Found } from './found';
import { type CellReference } from '../../wire/cell';
import {
  type FieldPath,
  type FormField,
  type FormInputs,
  type FormShape,
  type FormValues,
  type ListInputs,
  type ListRow,
  type PlacedField,
  placedFields,
  type RowInputs,
  rowPath,
  type RowShape,
  subjectPath,
} from './form';
import type { Plan } from './plan';

/** A plan read and worked out. */
export interface Worked<Values, Outcome> {
  readonly fields: Readonly<Record<FieldPath, ReadField>>;
  /** Absent while a field cannot be read. */
  readonly values?: Values;
  /** Absent while the values cannot be planned with. */
  readonly outcome?: Outcome;
}

/** Every field that a plan reads: its own, and those of the plan that it is about. */
export function allFields(plan: Plan, inputs: FormInputs): PlacedField[] {
  const { subject } = inputs;
  const about = subject && plan.subjects?.[subject.kind];
  return [
    ...placedFields(plan.form, inputs),
    ...(about ? placedFields(about.form, subject.inputs) : []),
  ];
}

/** The cells and ranges that the inputs are bound to, each once. */
export function boundCells(
  plan: Plan,
  inputs: FormInputs,
): { readonly cells: CellReference[]; readonly ranges: CellReference[] } {
  const cells = new Map<string, CellReference>();
  const ranges = new Map<string, CellReference>();
  for (const { field, source } of allFields(plan, inputs)) {
    if (source.from !== 'cell') continue;
    (takesRange(field) ? ranges : cells).set(cellKey(source.cell), source.cell);
  }
  return { cells: [...cells.values()], ranges: [...ranges.values()] };
}

/** Reads the inputs of a plan and works it out; faults stand with the fields they belong to. */
export function workOut<Shape extends FormShape, Outcome>(
  plan: Plan<Shape, Outcome>,
  inputs: FormInputs<Shape>,
  found: Found,
  language: Language,
): Worked<FormValues<Shape>, Outcome> {
  const { fields, values } = readPlan(plan, inputs, found, language);
  if (!values) return { fields };
  try {
    return { fields, values, outcome: plan.work(values) };
  } catch (problem) {
    if (!(problem instanceof PlanFault)) throw problem;
    return { fields: withFault(fields, problem.path, problem.fault), values };
  }
}

const withFault = (
  fields: Readonly<Record<FieldPath, ReadField>>,
  path: FieldPath,
  fault: FieldFault,
) => ({ ...fields, [path]: { ...(fields[path] ?? { text: '' }), fault } });

/** A form with the plan that it is about: whatever is wrong there is one fault here. */
function readPlan<Shape extends FormShape, Outcome>(
  plan: Plan<Shape, Outcome>,
  inputs: FormInputs<Shape>,
  found: Found,
  language: Language,
): Worked<FormValues<Shape>, never> {
  const own = readForm(plan, inputs, found, language);
  const { subject } = inputs;
  if (subject === undefined) return own;
  const { kind } = subject;
  const about = plan.subjects?.[kind];
  const { values } = about ? readForm(about, subject.inputs, found, language) : {};
  if (values === undefined) {
    const fault: FieldFault = { code: 'subject', details: {}, about: { kind } };
    return { fields: withFault(own.fields, subjectPath, fault) };
  }
  return own.values === undefined
    ? own
    : { ...own, values: { ...own.values, subject: { kind, values } } };
}

function readForm<Shape extends FormShape, Outcome>(
  { form, isUnused }: Plan<Shape, Outcome>,
  inputs: FormInputs<Shape>,
  found: Found,
  language: Language,
): Worked<FormValues<Shape>, never> {
  const fields: Record<FieldPath, ReadField> = {};
  const read = (field: FormField, path: FieldPath, { sources }: RowInputs, name: string) => {
    const source = sources[name];
    if (source === undefined) return field.unused;
    if (isUnused(inputs, path)) {
      fields[path] = { text: source.from === 'typed' ? source.text : '' };
      return field.unused;
    }
    const { read: shown, value }: FieldValue = readField(field, source, found, language);
    fields[path] = shown;
    return value ?? (field.parameter.optional ? field.unused : undefined);
  };
  const readRow = (shape: RowShape, row: RowInputs, pathOf: (name: string) => FieldPath) => ({
    choices: row.choices,
    fields: Object.fromEntries(
      Object.entries(shape.fields).map(([name, field]) => [
        name,
        read(field, pathOf(name), row, name),
      ]),
    ),
  });
  const own = readRow(form, inputs, (name) => name);
  const lists = Object.fromEntries(
    Object.entries(form.lists).map(([list, shape]) => {
      const { rows } = inputs.lists[list as keyof Shape['lists']] as ListInputs;
      // A blank row is one that nobody has filled yet; a list of nothing else asks for its first.
      const filled = rows.filter((row) => !isBlankRow(row, found));
      const asked = filled.length > 0 ? filled : rows.slice(0, 1);
      const values = asked.map((row) => ({
        id: row.id,
        ...readRow(shape, row, (name) => rowPath(list, row.id, name)),
      }));
      return [list, values];
    }),
  );
  if (Object.values(fields).some(({ fault }) => fault !== undefined)) return { fields };
  return { fields, values: { ...own, lists } as unknown as FormValues<Shape> };
}

function isBlankRow({ sources }: ListRow, { cells, ranges }: Found): boolean {
  return Object.values(sources).every((source) => {
    if (source.from === 'typed') return source.text.trim() === '';
    const key = cellKey(source.cell);
    const met = cells.get(key);
    return met ? met.shown.trim() === '' && !met.gone : !ranges.has(key);
  });
}
