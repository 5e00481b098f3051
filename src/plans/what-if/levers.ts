/** The inputs of a plan that a what-if can change: each as a number with its bounds. */
import type { Values } from '../../core/planning/sensitivity';
import type { Parameter } from '../../functions/define';
import {
  type FieldPath,
  type FormShape,
  type FormValues,
  rowPath,
  type RowValues,
} from '../shape/form';

export interface Lever {
  readonly path: FieldPath;
  readonly parameter: Parameter;
  readonly value: number;
}

/** Every number of the plan that is given. One that is 0 has nothing to be changed by a share of. */
export function leversOf({ fields, lists }: FormShape, values: FormValues): Lever[] {
  const levers: Lever[] = [];
  const take = (shape: FormShape['fields'], row: RowValues, pathOf: (name: string) => string) => {
    for (const [name, { holds, parameter }] of Object.entries(shape)) {
      const value = row.fields[name];
      if (holds !== 'number' || typeof value !== 'number' || value === 0) continue;
      levers.push({ path: pathOf(name), parameter, value });
    }
  };
  take(fields, values, (name) => name);
  for (const [list, shape] of Object.entries(lists)) {
    for (const row of values.lists[list] ?? []) {
      take(shape.fields, row, (name) => rowPath(list, row.id, name));
    }
  }
  return levers;
}

/** The values of a plan with some of its inputs changed, by their paths. */
export function withValues(values: FormValues, changes: Values): FormValues {
  const changed = <Row extends RowValues>(row: Row, pathOf: (name: string) => string): Row => ({
    ...row,
    fields: Object.fromEntries(
      Object.entries(row.fields).map(([name, value]) => [name, changes[pathOf(name)] ?? value]),
    ),
  });
  const lists = Object.fromEntries(
    Object.entries(values.lists).map(([list, rows]) => [
      list,
      rows.map((row) => changed(row, (name) => rowPath(list, row.id, name))),
    ]),
  );
  return { ...changed(values, (name) => name), lists };
}

/** How far inside a bound that may not be reached a trial stays: a hundredth of a percent. */
const insideOpenBound = 1e-4;

/** Without the dust of binary fractions: 10% more than 50 is 55. */
const clean = (value: number): number => Number(value.toPrecision(12));

/** A lever made larger by a share of itself, or smaller where the share is negative. */
export const moved = ({ parameter, value }: Lever, by: number): number =>
  within(parameter, value, clean(value + Math.abs(value) * by));

/** Whether a lever can be moved by all of a share: no bound is in the way, and no whole number. */
export const movesBy = (lever: Lever, by: number): boolean =>
  !lever.parameter.whole && moved(lever, by) === clean(lever.value + Math.abs(lever.value) * by);

/** Values around the present one in steps of a share of it, from the smallest, each once. */
export function stepped(lever: Lever, step: number, eachWay: number): number[] {
  const { parameter, value } = lever;
  const one = parameter.whole ? Math.max(1, Math.round(Math.abs(value) * step)) : undefined;
  const values = Array.from({ length: 2 * eachWay + 1 }, (_, place) => {
    const steps = place - eachWay;
    if (steps === 0) return value;
    if (one === undefined) return moved(lever, steps * step);
    return within(parameter, value, value + steps * one);
  });
  return [...new Set(values)].sort((a, b) => a - b);
}

/** The nearest value to a target that the field would take. */
function within({ kind, bounds }: Parameter, value: number, target: number): number {
  const { above, atLeast = -Infinity, below, atMost = kind === 'rate' ? 1 : Infinity } = bounds;
  const least = above === undefined ? atLeast : above + insideOpenBound;
  const most = below === undefined ? atMost : below - insideOpenBound;
  // A value that is nearer to an open bound than that stays where it is.
  if (target < value) return Math.max(target, Math.min(value, least));
  return Math.min(target, Math.max(value, most));
}
