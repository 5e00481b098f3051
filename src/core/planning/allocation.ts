import { splitBudget } from './budget-split';
import { boundedChannels, type Channel } from './channels';
import { splitOutcome, type SplitOutcome } from './split-outcome';

/**
 * Why a goal is out of reach. lows-above-budget, highs-below-budget: the bounds and locks do not
 * let the budget be spent exactly · target-above-reach: not so many results, or so much value, at
 * any spend within the bounds · cpa-below-best, roas-above-best: no spend within the bounds is
 * that efficient · unbounded: profit still grows at any sum of money.
 */
export type ShortfallReason =
  | 'lows-above-budget'
  | 'highs-below-budget'
  | 'target-above-reach'
  | 'cpa-below-best'
  | 'roas-above-best'
  | 'unbounded';

export interface Shortfall {
  readonly reason: ShortfallReason;
  /** The goal that can be reached instead; undefined for `unbounded`. */
  readonly limit: number | undefined;
}

export interface Allocation extends SplitOutcome {
  /**
   * What one more unit of money brings, the same in every channel between its bounds: value, or
   * results where the goal counts results. Undefined where each channel is at a bound.
   */
  readonly multiplier: number | undefined;
  /** Undefined where the goal is reached; else the split is the nearest possible. */
  readonly shortfall: Shortfall | undefined;
}

/**
 * The split of a budget that brings the most value. Spends are whole cents and sum to the budget
 * in cents exactly, unless the bounds do not let them.
 *
 * @param budget 0 or more, in money of the period of the curves
 * @throws Fault on `budget`, or on a bound or value with the row of its channel
 */
export function allocateBudget(channels: readonly Channel[], budget: number): Allocation {
  const bounded = boundedChannels(channels, ({ value }) => value);
  const { spends, multiplier, limit } = splitBudget(bounded, budget);
  if (limit === undefined) return allocation(channels, spends, multiplier);
  const reason = limit > budget ? 'lows-above-budget' : 'highs-below-budget';
  return allocation(channels, spends, undefined, { reason, limit });
}

/** A split with what is known of it. */
export function allocation(
  channels: readonly Channel[],
  spends: readonly number[],
  multiplier?: number,
  shortfall?: Shortfall,
): Allocation {
  const split = splitOutcome(channels, spends);
  const inside = split.channels.some(({ binding }) => binding === undefined);
  return { ...split, multiplier: inside ? multiplier : undefined, shortfall };
}
