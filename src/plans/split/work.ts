import { Fault } from '../../core/fault';
import type { Allocation } from '../../core/planning/allocation';
import { allocate, type Goal } from '../../core/planning/allocation-goals';
import { type AllocationRange, allocationRange } from '../../core/planning/allocation-uncertainty';
import type { Channel } from '../../core/planning/channels';
import { type CurveFit, fitCurve, type PastPoint } from '../../core/planning/curve-fit';
import { curveFromDoubling } from '../../core/planning/doubling-answer';
import { splitOutcome, type SplitOutcome } from '../../core/planning/split-outcome';
import { type FieldFault, PlanFault } from '../shape/field-fault';
import { type Pair, rowPath } from '../shape/form';
import {
  type ChannelField,
  type ChannelValues,
  goalFields,
  needsValue,
  type SplitGoal,
  type SplitValues,
} from './form';
import { mineOf } from './mine';

/** Where a channel's curve comes from. */
export type CurveSource =
  | { readonly from: 'answer' }
  /** Nobody has said what twice the spend would bring. */
  | { readonly from: 'assumption' }
  | { readonly from: 'points'; readonly count: number; readonly fit: CurveFit };

export interface SplitChannel extends Channel {
  readonly id: string;
  /** Empty where none was given. */
  readonly name: string;
  /** Spend now. */
  readonly spend: number;
  /** Results now as the user gave them, where they did: a fitted curve need not pass there. */
  readonly given: number | undefined;
  readonly source: CurveSource;
  readonly points: readonly PastPoint[] | undefined;
}

export interface SplitResult {
  readonly goal: SplitGoal;
  readonly target: number | undefined;
  readonly channels: readonly SplitChannel[];
  /** Whether the user says what results are worth; without it each counts 1. */
  readonly valued: boolean;
  /** Every result is worth the same, so that the most value is the most results. */
  readonly alike: boolean;
  readonly now: SplitOutcome;
  readonly best: Allocation;
  /** The user's own split, where one is typed. */
  readonly mine: SplitOutcome | undefined;
  /** Where the totals of the best split are likely to lie; undefined without past points. */
  readonly range: AllocationRange | undefined;
}

/**
 * The best split of money between channels, beside the one of now and the user's own.
 *
 * @throws PlanFault where a channel has no curve, or a goal lacks what it weighs
 */
export function workOutSplit(values: SplitValues): SplitResult {
  const split = bestSplit(values);
  const { channels, best } = split;
  return { ...split, range: allocationRange(channels, best.channels.map(spendOf)) };
}

/** The split without the range of its totals, which takes most of the time. */
export function bestSplit({ fields, choices, lists }: SplitValues): SplitResult {
  const { goal } = choices;
  const rows = lists.channels;
  const valued = fields.value !== undefined || rows.some((row) => row.fields.value !== undefined);
  if (needsValue(goal) && !valued) throw new PlanFault('value', fault('no-value'));
  const channels = rows.map((row) => channelOf(row, valued ? fields.value : 1));
  const field = goalFields[goal];
  const target = field === undefined ? undefined : fields[field];
  if (field === 'roas' && fields.roas >= percentsForgotten) {
    throw new PlanFault('roas', { code: 'percent', details: { found: fields.roas } });
  }
  const best = inFields(rows, field, () => allocate(channels, goalOf(goal, target ?? 0)));
  return {
    goal,
    target,
    channels,
    valued,
    alike: channels.every(({ value }) => value === channels[0]?.value),
    now: splitOutcome(channels, channels.map(spendOf)),
    best,
    mine: mineOf(
      channels,
      rows.map((row) => row.fields.mine),
    )?.outcome,
    range: undefined,
  };
}

const fault = (code: FieldFault['code']): FieldFault => ({ code, details: {} });

/** Nobody earns a hundred times the spend: 400 was meant as 400%. */
const percentsForgotten = 100;

const spendOf = ({ spend }: { readonly spend: number }) => spend;

const goalOf = (goal: SplitGoal, target: number): Goal =>
  goal === 'budget'
    ? { kind: goal, budget: target }
    : goal === 'profit'
      ? { kind: goal }
      : { kind: goal, target };

function channelOf(row: ChannelValues, common: number | undefined): SplitChannel {
  const { id, fields, choices } = row;
  const at = (field: ChannelField) => rowPath('channels', id, field);
  const value = fields.value ?? common;
  if (value === undefined) throw new PlanFault(at('value'), fault('no-value'));
  const points = fields.points.map(([spend, results]) => ({ spend, results }));
  const last = points[points.length - 1];
  const spend = fields.spend ?? last?.spend;
  if (spend === undefined) throw new PlanFault(at('spend'), fault('no-now'));
  if (last === undefined && fields.results === undefined) {
    throw new PlanFault(at('results'), fault('no-now'));
  }
  const { curve, source } =
    last === undefined ? answered(row, spend) : fitted(fields.points, points, at('points'));
  const tried = Math.max(spend, ...points.map(spendOf));
  return {
    id,
    name: fields.name,
    spend,
    given: fields.results,
    curve,
    source,
    points: last === undefined ? undefined : points,
    value,
    low: fields.low ?? 0,
    high: fields.high,
    locked: choices.locked === 'yes' ? spend : undefined,
    tried,
  };
}

function answered(row: ChannelValues, spend: number) {
  const { results = 0, doubled } = row.fields;
  const nothing = spend === 0 ? 'spend' : results === 0 ? 'results' : undefined;
  if (nothing !== undefined) {
    throw new PlanFault(rowPath('channels', row.id, nothing), fault('untried'));
  }
  const { curve, assumed } = inFields([row], undefined, () =>
    curveFromDoubling(spend, results, doubled),
  );
  const source: CurveSource = { from: assumed ? 'assumption' : 'answer' };
  return { curve, source };
}

/** A what-if fits the same points many times: a fit is kept as long as they are. */
const fits = new WeakMap<readonly Pair[], CurveFit>();

function fitOnce(pairs: readonly Pair[], points: readonly PastPoint[]): CurveFit {
  const fit = fits.get(pairs) ?? fitCurve(points);
  fits.set(pairs, fit);
  return fit;
}

function fitted(pairs: readonly Pair[], points: readonly PastPoint[], path: string) {
  try {
    const fit = fitOnce(pairs, points);
    const source: CurveSource = { from: 'points', count: points.length, fit };
    return { curve: fit.curve, source };
  } catch (problem) {
    if (!(problem instanceof Fault)) throw problem;
    const { code, details } = problem;
    throw new PlanFault(path, { code, details });
  }
}

const ofChannel = { value: 'value', low: 'low', high: 'high', locked: 'spend' } as const;

/** Faults of the mathematics, with the fields they belong to. */
function inFields<Answer>(
  rows: readonly ChannelValues[],
  goal: string | undefined,
  compute: () => Answer,
): Answer {
  try {
    return compute();
  } catch (problem) {
    if (!(problem instanceof Fault)) throw problem;
    const { code, parameter, details } = problem;
    const row = rows[(details.row ?? 1) - 1];
    const known: Readonly<Record<string, string>> = ofChannel;
    const own = row && rowPath('channels', row.id, known[parameter] ?? parameter);
    const ofGoal = parameter === 'budget' || parameter === 'target';
    throw new PlanFault((ofGoal ? goal : own) ?? parameter, { code, details });
  }
}
