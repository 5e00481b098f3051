/** The data of a saved plan: JSON that people, copies and other versions may have touched. */
import type { SeenCells } from '../plans/bound';
import { parseAddress, parseRange } from '../wire/block';
import { takesRange } from '../plans/shape/fields';
import { type CellReference } from '../wire/cell';
import {
  blankInputs,
  blankListRow,
  type FormInputs,
  type FormShape,
  type ListInputs,
  type ListRow,
  type RowInputs,
  type RowShape,
  type Source,
} from '../plans/shape/form';
import type { Plan } from '../plans/shape/plan';
import { type PlanInputs, type PlanKind, planKinds, planNamed } from '../plans/plans';
import type { Unreadable } from './messages';

/** Raised when plans saved by this version could be misread by the one before it. */
const format = 1;

export interface SavedData {
  readonly plan: PlanInputs;
  readonly seen: SeenCells;
}

/** The same text for the same plan, whatever the order in which it was filled in. */
export const writeData = ({ plan, seen }: SavedData): string =>
  JSON.stringify({ format, ...planOf(plan.kind, { ...plan.inputs }), seen });

/** Reads what was saved. What is missing is blank, what nobody knows is dropped. */
export function readData(data: string): SavedData | Unreadable {
  const saved = parsed(data);
  if (!isObject(saved) || typeof saved.format !== 'number') return 'damaged';
  if (saved.format > format) return 'newer';
  if (typeof saved.kind !== 'string' || !isObject(saved.inputs)) return 'damaged';
  const kind = planKinds.find((each) => each === saved.kind);
  if (kind === undefined) return 'unknown';
  const seen = isObject(saved.seen) ? saved.seen : {};
  return { plan: planOf(kind, saved.inputs), seen };
}

function planOf(kind: PlanKind, inputs: Loose): PlanInputs {
  return { kind, inputs: withSubject(planNamed(kind), inputs) } as unknown as PlanInputs;
}

/** The inputs of a plan with those of the plan that it is about, where it is about one. */
function withSubject(plan: Plan, saved: Loose): FormInputs {
  const own = inputsOf(plan.form, saved);
  const { kind, inputs } = partOf(saved, 'subject');
  const about = typeof kind === 'string' ? plan.subjects?.[kind] : undefined;
  if (about === undefined || typeof kind !== 'string' || !isObject(inputs)) return own;
  return { ...own, subject: { kind, inputs: inputsOf(about.form, inputs) } };
}

type Loose = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const partOf = (value: Loose, name: string): Loose => {
  const part = value[name];
  return isObject(part) ? part : {};
};

function parsed(data: string): unknown {
  try {
    return JSON.parse(data);
  } catch {
    return undefined;
  }
}

/** The inputs of a form from whatever was saved of them. */
export function inputsOf(shape: FormShape, saved: Loose): FormInputs {
  const blank = blankInputs(shape);
  const lists = Object.entries(shape.lists).map(([name, row]): [string, ListInputs] => [
    name,
    listOf(row, partOf(saved, 'lists')[name]) ?? blank.lists[name] ?? { rows: [] },
  ]);
  return { ...rowOf(shape, blank, saved), lists: Object.fromEntries(lists) };
}

function rowOf(shape: RowShape, blank: RowInputs, saved: Loose): RowInputs {
  const [sources, choices] = [partOf(saved, 'sources'), partOf(saved, 'choices')];
  return {
    sources: Object.fromEntries(
      Object.entries(shape.fields).map(([name, field]): [string, Source] => [
        name,
        sourceOf(sources[name], takesRange(field)) ?? { from: 'typed', text: '' },
      ]),
    ),
    choices: Object.fromEntries(
      Object.entries(shape.choices).map(([name, options]) => [
        name,
        options.find((option) => option === choices[name]) ?? blank.choices[name] ?? options[0],
      ]),
    ),
  };
}

function listOf(shape: RowShape, saved: unknown): ListInputs | undefined {
  if (!isObject(saved) || !Array.isArray(saved.rows)) return undefined;
  const rows: ListRow[] = [];
  for (const each of saved.rows as unknown[]) {
    if (!isObject(each)) continue;
    const used = rows.map(({ id }) => id);
    // A path parts list, row and field by points.
    const own = typeof each.id === 'string' && /^\w+$/.test(each.id) ? each.id : '';
    const id = own !== '' && !used.includes(own) ? own : freeId(used);
    rows.push({ ...rowOf(shape, blankListRow(shape, id), each), id });
  }
  const range = cellOf(saved.range, true);
  return { rows, ...(range ? { range } : {}) };
}

function freeId(used: readonly string[]): string {
  let number = used.length + 1;
  while (used.includes(`r${String(number)}`)) number++;
  return `r${String(number)}`;
}

function sourceOf(saved: unknown, range: boolean): Source | undefined {
  if (!isObject(saved)) return undefined;
  if (saved.from === 'typed' && typeof saved.text === 'string') {
    return { from: 'typed', text: saved.text };
  }
  const cell = saved.from === 'cell' ? cellOf(saved.cell, range) : undefined;
  return cell && { from: 'cell', cell };
}

function cellOf(saved: unknown, range: boolean): CellReference | undefined {
  if (!isObject(saved)) return undefined;
  const { sheetId, sheet, a1 } = saved;
  if (typeof sheetId !== 'number' || typeof sheet !== 'string' || typeof a1 !== 'string') {
    return undefined;
  }
  return (range ? parseRange(a1) : parseAddress(a1)) ? { sheetId, sheet, a1 } : undefined;
}
