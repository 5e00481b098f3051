/* eslint-disable @typescript-eslint/no-non-null-assertion -- indexes run inside their arrays */
import { Fault } from '../fault';
import { allocateBudget, allocation, type Allocation, type Shortfall } from './allocation';
import { roundToTotal } from './allocation-rounding';
import { type BoundedChannel, leastCents, mostCents, sum } from './bounded-channels';
import { centsToCover, centsWithin, mostMoney, toCents, toMoney } from './cents';
import { boundedChannels, type Channel } from './channels';
import { balance, spendsAt } from './multiplier';
import { splitOutcome, trustedReach } from './split-outcome';

/**
 * budget: the most value for exactly this money · results, value: the least spend that brings so
 * many results, or so much value · profit: value less spend as large as can be · cpa, roas: the
 * largest spend, and so the most results or value, at an average CPA of at most, or a ROAS of at
 * least, the target · marginal-roas: every free channel where its next unit of money brings the
 * target.
 */
export type Goal =
  | { readonly kind: 'budget'; readonly budget: number }
  | { readonly kind: 'profit' }
  | {
      readonly kind: 'results' | 'value' | 'cpa' | 'roas' | 'marginal-roas';
      /** Above 0. */
      readonly target: number;
    };

/** Results level off: where no bound does, this much of all there is counts as nearest possible. */
const nearlyAll = 0.99;

const countResults = () => 1;
const countValue = ({ value }: Channel) => value;

/**
 * The best split for a goal, in whole cents. A goal out of reach is no error: the split is then
 * the nearest possible within the bounds, and `shortfall` says why.
 *
 * @throws Fault on `budget` or `target`, or on a bound or value with the row of its channel
 */
export function allocate(channels: readonly Channel[], goal: Goal): Allocation {
  if (goal.kind === 'budget') return allocateBudget(channels, goal.budget);
  if (goal.kind !== 'profit' && !(goal.target > 0))
    throw new Fault('above', 'target', { limit: 0 });
  const found = reach(channels, goal);
  const boundless = found.channels.map(
    ({ binding, spend }) => binding === undefined && spend >= mostMoney,
  );
  if (!boundless.includes(true)) return found;
  // Nothing holds these channels back; they are held where their curves can still be trusted.
  const held = channels.map((channel, index) =>
    boundless[index]
      ? { ...channel, high: Math.max(channel.low, trustedReach * channel.tried) }
      : channel,
  );
  const { channels: outcomes, multiplier } = reach(held, goal);
  return {
    ...splitOutcome(
      channels,
      outcomes.map(({ spend }) => spend),
    ),
    multiplier,
    shortfall: { reason: 'unbounded', limit: undefined },
  };
}

function reach(channels: readonly Channel[], goal: Exclude<Goal, { kind: 'budget' }>): Allocation {
  switch (goal.kind) {
    case 'profit':
      return atMultiplier(channels, 1);
    case 'marginal-roas':
      return atMultiplier(channels, goal.target);
    case 'results':
      return leastSpend(channels, goal.target, countResults);
    case 'value':
      return leastSpend(channels, goal.target, countValue);
    case 'cpa':
      return mostAtPrice(channels, goal.target, countResults, (price) => ({
        reason: 'cpa-below-best',
        limit: price,
      }));
    case 'roas':
      return mostAtPrice(channels, 1 / goal.target, countValue, (price) => ({
        reason: 'roas-above-best',
        limit: 1 / price,
      }));
  }
}

/** Each channel by itself: where its next unit of money brings so much value. */
function atMultiplier(channels: readonly Channel[], multiplier: number): Allocation {
  const bounded = boundedChannels(channels, countValue);
  const spends = spendsAt(bounded, multiplier).map((spend) => toMoney(toCents(spend)));
  return allocation(channels, spends, multiplier);
}

function leastSpend(
  channels: readonly Channel[],
  target: number,
  weight: (channel: Channel) => number,
): Allocation {
  const bounded = boundedChannels(channels, weight);
  const lows = bounded.map(({ low }) => low);
  const highs = bounded.map(({ high }) => high);
  const limit = brought(bounded, highs);
  let aim = target;
  let shortfall: Shortfall | undefined;
  if (target > limit) {
    shortfall = { reason: 'target-above-reach', limit };
    const open = channels.some(({ high, locked }) => high === undefined && locked === undefined);
    if (!open) return allocation(channels, highs, undefined, shortfall);
    aim = nearlyAll * limit;
  }
  if (brought(bounded, lows) >= aim) return allocation(channels, lows, undefined, shortfall);
  const { spends, multiplier } = balance(
    bounded,
    (each) => brought(bounded, each) / aim,
    mostMoney,
  );
  const most = mostCents(bounded);
  const total = Math.min(most, centsToCover(sum(spends)));
  let rounded = roundToTotal(bounded, spends, total).map(toMoney);
  // Cutting to cents may have lost what the last cent must bring back.
  if (brought(bounded, rounded) < aim && total < most) {
    rounded = roundToTotal(bounded, spends, total + 1).map(toMoney);
  }
  return allocation(channels, rounded, multiplier, shortfall);
}

/**
 * The largest spend whose average price of a weighted result is at most this. The best price of a
 * total falls until the next result costs as much as the average one, then rises: the answer lies
 * on the rising side, where the next result costs at least the price.
 */
function mostAtPrice(
  channels: readonly Channel[],
  price: number,
  weight: (channel: Channel) => number,
  outOfReach: (bestPrice: number) => Shortfall,
): Allocation {
  const bounded = boundedChannels(channels, weight);
  const worthwhile = spendsAt(bounded, 1 / price);
  if (centsWithin(sum(worthwhile)) === 0) {
    const none = bounded.map(({ low }) => low);
    return allocation(channels, none, undefined, outOfReach(priceOfFirstCent(bounded)));
  }
  const priceOf = (spends: readonly number[]) => sum(spends) / brought(bounded, spends);
  if (priceOf(worthwhile) > price * (1 + 1e-12)) {
    const { spends, multiplier } = bestPrice(bounded, worthwhile);
    const rounded = roundToTotal(bounded, spends, toCents(sum(spends))).map(toMoney);
    return allocation(channels, rounded, multiplier, outOfReach(priceOf(rounded)));
  }
  const { spends, multiplier } = balance(
    bounded,
    (each) => priceOf(each) / price,
    mostMoney,
    1 / price,
  );
  const least = leastCents(bounded);
  const total = Math.max(least, centsWithin(sum(spends)));
  let rounded = roundToTotal(bounded, spends, total).map(toMoney);
  if (priceOf(rounded) > price && total > least) {
    rounded = roundToTotal(bounded, spends, total - 1).map(toMoney);
  }
  return allocation(channels, rounded, multiplier);
}

/** Where the average result costs as much as the next one. Dinkelbach (1967), On nonlinear fractional programming. */
function bestPrice(bounded: readonly BoundedChannel[], start: readonly number[]) {
  let spends = start;
  let multiplier = 0;
  for (let turn = 0; turn < 50; turn++) {
    const next = brought(bounded, spends) / sum(spends);
    if (Math.abs(next - multiplier) <= 1e-14 * next) break;
    multiplier = next;
    spends = spendsAt(bounded, multiplier);
  }
  return { spends, multiplier };
}

/** The least that anything could cost; infinite where nothing may be spent at all. */
const priceOfFirstCent = (bounded: readonly BoundedChannel[]) =>
  0.01 /
  Math.max(0, ...bounded.map(({ curve, weight, high }) => high && weight * curve.results(0.01)));

function brought(bounded: readonly BoundedChannel[], spends: readonly number[]): number {
  return bounded.reduce(
    (total, { curve, weight }, index) => total + weight * curve.results(spends[index]!),
    0,
  );
}
