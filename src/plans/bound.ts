/** The cells and ranges that plans are bound to, as the script reads them. */
import { cellKey, type Found } from './shape/found';
import type { CellReference } from '../wire/cell';
import { type PlanInputs, planNamed } from './plans';
import { boundCells } from './shape/read-form';
import type { WireFound, WireRange } from '../wire/cell';
import type { AskScript } from '../wire/requests';
import { foundOf } from './shape/found';

/** What bound cells held when they were read, by `cellKey`; gone ones are left out. */
export type SeenCells = Readonly<Record<string, unknown>>;

export interface Bound {
  readonly cells: readonly CellReference[];
  readonly ranges: readonly CellReference[];
}

export interface Read {
  readonly found: Found;
  /** What each of them holds, by `cellKey`; gone ones are left out. */
  readonly seen: SeenCells;
}

export const boundOf = ({ kind, inputs }: PlanInputs): Bound => boundCells(planNamed(kind), inputs);

/** Reads what any number of plans are bound to, each cell once. */
export async function readBound(askScript: AskScript, plans: readonly PlanInputs[]): Promise<Read> {
  const bound = plans.map(boundOf);
  const cells = once(bound.flatMap((each) => each.cells));
  const ranges = once(bound.flatMap((each) => each.ranges));
  const [readCells, readRanges] = await Promise.all([
    cells.length === 0 ? [] : askScript('readCells', { cells }),
    ranges.length === 0 ? [] : askScript('readRanges', { ranges }),
  ]);
  return { found: foundOf(readCells, readRanges), seen: seenOf(readCells, readRanges) };
}

/** The part of what was read that concerns one plan. */
export function seenBy(plan: PlanInputs, seen: SeenCells): SeenCells {
  const { cells, ranges } = boundOf(plan);
  const keys = [...cells, ...ranges].map(cellKey).filter((key) => key in seen);
  return Object.fromEntries(keys.map((key) => [key, seen[key]]));
}

const once = (cells: readonly CellReference[]): CellReference[] => [
  ...new Map(cells.map((cell) => [cellKey(cell), cell])).values(),
];

const seenOf = (cells: readonly WireFound[], ranges: readonly WireRange[]): SeenCells =>
  Object.fromEntries([
    ...cells.filter(({ gone }) => !gone).map(({ cell, value }) => [cellKey(cell), value]),
    ...ranges.filter(({ gone }) => !gone).map(({ range, values }) => [cellKey(range), values]),
  ]) as SeenCells;
