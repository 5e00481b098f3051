import { Fault } from '../fault';
import { roundToTotal } from './allocation-rounding';
import { mostMoney, toCents, toMoney } from './cents';
import { boundedChannels, type Channel, leastCents, mostCents, sum } from './channels';
import { balance } from './multiplier';
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
  if (!(budget >= 0)) throw new Fault('at-least', 'budget', { limit: 0 });
  if (budget > mostMoney) throw new Fault('at-most', 'budget', { limit: mostMoney });
  const bounded = boundedChannels(channels, ({ value }) => value);
  const total = toCents(budget);
  const least = leastCents(bounded);
  const most = mostCents(bounded);
  if (total <= least) {
    const lows = bounded.map(({ low }) => low);
    if (total === least) return allocation(channels, lows);
    const shortfall = { reason: 'lows-above-budget', limit: toMoney(least) } as const;
    return allocation(channels, lows, undefined, shortfall);
  }
  if (total > most) {
    const highs = bounded.map(({ high }) => high);
    const shortfall = { reason: 'highs-below-budget', limit: toMoney(most) } as const;
    return allocation(channels, highs, undefined, shortfall);
  }
  const all = toMoney(total);
  const { spends, multiplier } = balance(bounded, (each) => sum(each) / all, all);
  return allocation(channels, roundToTotal(bounded, spends, total).map(toMoney), multiplier);
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
