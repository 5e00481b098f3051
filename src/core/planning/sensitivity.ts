import { Fault } from '../fault';

/** Values of a plan's inputs by name. */
export type Values = Readonly<Record<string, number>>;

/** A plan as one number; undefined, or a Fault, where the values have no plan. */
export type Evaluate = (values: Values) => number | undefined;

/** An input that is tried between two values around its own, the others staying as they are. */
export interface TornadoLever {
  readonly id: string;
  readonly low: number;
  readonly high: number;
}

export interface TornadoBar {
  readonly id: string;
  readonly low: number;
  readonly high: number;
  /** The plan's result at either value; undefined where there is no plan. */
  readonly atLow: number | undefined;
  readonly atHigh: number | undefined;
  /** From the least to the greatest of the results at low, at high and now. */
  readonly swing: number;
}

export interface Tornado {
  readonly base: number | undefined;
  /** The widest swing first; equal swings in the order of the levers. */
  readonly bars: readonly TornadoBar[];
}

/**
 * How far the result moves when one input moves and the others stay.
 *
 * @param values all inputs as they are now
 * @throws Fault of the plan itself as it is now: without it there is nothing to compare
 */
export function tornado(
  values: Values,
  levers: readonly TornadoLever[],
  evaluate: Evaluate,
): Tornado {
  const base = finite(evaluate(values));
  const bars = levers.map(({ id, low, high }): TornadoBar => {
    const atLow = tried(evaluate, { ...values, [id]: low });
    const atHigh = tried(evaluate, { ...values, [id]: high });
    const results = [base, atLow, atHigh].filter((result) => result !== undefined);
    const swing = results.length > 1 ? Math.max(...results) - Math.min(...results) : 0;
    return { id, low, high, atLow, atHigh, swing };
  });
  return { base, bars: bars.sort((one, other) => other.swing - one.swing) };
}

export interface Axis {
  readonly id: string;
  readonly values: readonly number[];
}

/**
 * The result for every pair of two inputs' values.
 *
 * @param values all inputs as they are now
 * @returns a line for each value of `rows`, in it a result for each value of `columns`; undefined
 *   where there is no plan
 */
export function twoWayTable(
  values: Values,
  rows: Axis,
  columns: Axis,
  evaluate: Evaluate,
): (number | undefined)[][] {
  return rows.values.map((row) =>
    columns.values.map((column) =>
      tried(evaluate, { ...values, [rows.id]: row, [columns.id]: column }),
    ),
  );
}

function tried(evaluate: Evaluate, values: Values): number | undefined {
  try {
    return finite(evaluate(values));
  } catch (problem) {
    if (problem instanceof Fault) return undefined;
    throw problem;
  }
}

const finite = (result: number | undefined): number | undefined =>
  Number.isFinite(result) ? result : undefined;
