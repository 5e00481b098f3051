import { Fault } from '../../core/fault';
import { tornado, twoWayTable, type Values } from '../../core/planning/sensitivity';
import { type FieldFault, PlanFault } from '../shape/field-fault';
import { type FieldPath, type FormValues, subjectPath } from '../shape/form';
import type { Plan } from '../shape/plan';
import { customerSubject } from './customer';
import { stepsEachWay, usualChange, type WhatIfValues } from './form';
import { type Lever, leversOf, moved, stepped, withValues } from './levers';
import { subjects } from './subjects';

/** Inputs that a chart shows: the strongest. */
export const mostDrawn = 8;

/** An input with what the result is when it alone is smaller or larger. */
export interface LeverEffect extends Lever {
  readonly low: number;
  readonly high: number;
  /** The result at either; undefined where there is none. */
  readonly atLow: number | undefined;
  readonly atHigh: number | undefined;
  readonly swing: number;
}

export interface TableAxis {
  readonly lever: Lever;
  readonly values: readonly number[];
  /** The place of the present value. */
  readonly now: number;
}

/** Why two values together have no result, and at which field of the subject that shows. */
export interface CellFault {
  readonly path: FieldPath;
  readonly fault: FieldFault;
}

export interface TwoWay {
  readonly row: TableAxis;
  readonly column: TableAxis;
  /** A line for each value of the row's input. */
  readonly cells: readonly (readonly (number | undefined)[])[];
  /** Of the cells without a result, where a reason is known. */
  readonly faults: readonly (readonly (CellFault | undefined)[])[];
}

export interface WhatIfResult {
  /** The kind of the plan that is asked about; without it, one customer. */
  readonly kind: string | undefined;
  readonly values: FormValues;
  /** The name of the result, and all that there are. */
  readonly result: string;
  readonly results: readonly string[];
  readonly base: number;
  readonly change: number;
  /** The widest swing first. Whole numbers are not among them. */
  readonly levers: readonly LeverEffect[];
  /** Undefined where there is only one input to vary. */
  readonly table: TwoWay | undefined;
}

type Tried = Pick<Plan, 'form' | 'work' | 'trial' | 'results'>;

/** Changes the inputs of the subject, one alone and two together. In memory: no cell is touched. */
export function workOutWhatIf(given: WhatIfValues): WhatIfResult {
  const { fields } = given;
  const { kind, plan, values } = subjectOf(given);
  const work = plan.trial ?? plan.work;
  const now = resultsNow(plan.results, work, values, kind);
  const names = Object.keys(now);
  const name = fields.result === '' ? names[0] : fields.result;
  const base = name === undefined ? undefined : now[name];
  if (name === undefined || base === undefined) {
    throw new PlanFault('result', { code: 'no-result', details: {} });
  }
  const attempt = (changes: Values): Attempt => {
    try {
      const changed = withValues(values, changes);
      return { result: plan.results(work(changed), changed)[name] };
    } catch (problem) {
      if (problem instanceof PlanFault) return { fault: problem };
      if (problem instanceof Fault) return { fault: faultOf(problem) };
      throw problem;
    }
  };
  const change = fields.change ?? usualChange;
  const all = leversOf(plan.form, values);
  // 10% of a few months is no month: whole numbers are weighed in the table, in steps of one.
  const levers = all.filter(({ parameter }) => !parameter.whole);
  const whole = all.filter(({ parameter }) => parameter.whole);
  const effects = effectsOf(levers, change, (changes) => attempt(changes).result);
  return {
    kind,
    values,
    result: name,
    results: names,
    base,
    change,
    levers: effects,
    table: tableOf([...effects, ...whole], fields, attempt),
  };
}

interface Attempt {
  readonly result?: number | undefined;
  readonly fault?: CellFault;
}

const faultOf = ({ parameter, code, details }: Fault): CellFault => ({
  path: parameter,
  fault: { code, details },
});

function subjectOf(given: WhatIfValues): {
  readonly kind: string | undefined;
  readonly plan: Tried;
  readonly values: FormValues;
} {
  const { subject, fields, choices } = given;
  if (subject === undefined) {
    const own = Object.keys(
      customerSubject.form.fields,
    ) as (keyof typeof customerSubject.form.fields)[];
    const values = Object.fromEntries(own.map((name) => [name, fields[name]]));
    return {
      kind: undefined,
      plan: customerSubject as unknown as Tried,
      values: { fields: values, choices: { ...choices }, lists: {} },
    };
  }
  const plan = subjects[subject.kind]?.plan;
  if (plan === undefined) throw faultySubject(subject.kind);
  return { kind: subject.kind, plan, values: subject.values };
}

const faultySubject = (kind: string) =>
  new PlanFault(subjectPath, { code: 'subject', details: {}, about: { kind } });

function resultsNow(
  results: Plan['results'],
  work: Plan['work'],
  values: FormValues,
  kind: string | undefined,
): Record<string, number> {
  try {
    const all = Object.entries(results(work(values), values));
    return Object.fromEntries(all.filter(([, value]) => Number.isFinite(value)));
  } catch (problem) {
    if (kind !== undefined && problem instanceof PlanFault) throw faultySubject(kind);
    throw problem;
  }
}

function effectsOf(
  levers: readonly Lever[],
  change: number,
  evaluate: (changes: Values) => number | undefined,
): LeverEffect[] {
  const byPath = new Map(levers.map((lever) => [lever.path, lever]));
  const ends = levers.map((lever) => ({
    id: lever.path,
    low: moved(lever, -change),
    high: moved(lever, change),
  }));
  return tornado({}, ends, evaluate).bars.flatMap(({ id, ...effect }) => {
    const lever = byPath.get(id);
    return lever ? [{ ...lever, ...effect }] : [];
  });
}

function tableOf(
  levers: readonly Lever[],
  { row, column, rowStep, columnStep }: WhatIfValues['fields'],
  attempt: (changes: Values) => Attempt,
): TwoWay | undefined {
  const named = (path: string) => levers.find((lever) => lever.path === path);
  const [chosenRow, chosenColumn] = [named(row), named(column)];
  if (chosenRow !== undefined && chosenRow === chosenColumn) {
    throw new PlanFault('column', { code: 'same-input', details: {} });
  }
  const down = chosenRow ?? levers.find((lever) => lever !== chosenColumn);
  const across = chosenColumn ?? levers.find((lever) => lever !== down);
  if (down === undefined || across === undefined) return undefined;
  const rows = axisOf(down, rowStep ?? usualChange);
  const columns = axisOf(across, columnStep ?? usualChange);
  const cells = twoWayTable(
    {},
    { id: down.path, values: rows.values },
    { id: across.path, values: columns.values },
    (changes) => attempt(changes).result,
  );
  const faults = cells.map((line, at) =>
    line.map((cell, place): CellFault | undefined => {
      if (cell !== undefined) return undefined;
      const changes = {
        [down.path]: rows.values[at] ?? down.value,
        [across.path]: columns.values[place] ?? across.value,
      };
      const { fault } = attempt(changes);
      return fault && { path: fault.path, fault: fault.fault };
    }),
  );
  return { row: rows, column: columns, cells, faults };
}

function axisOf(lever: Lever, step: number): TableAxis {
  const values = stepped(lever, step, stepsEachWay);
  return { lever, values, now: values.indexOf(lever.value) };
}
