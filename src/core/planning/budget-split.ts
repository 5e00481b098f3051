import { Fault } from '../fault';
import { roundToTotal } from './allocation-rounding';
import { type BoundedChannel, leastCents, mostCents, sum } from './bounded-channels';
import { mostMoney, toCents, toMoney } from './cents';
import { balance } from './multiplier';

export interface BudgetSplit {
  /** Whole cents, as money, in the order of the channels. */
  readonly spends: readonly number[];
  /** What one more unit of money brings, in weighted results; undefined where no channel is free to take it. */
  readonly multiplier: number | undefined;
  /** The nearest budget that the bounds let be spent; undefined where the budget itself is. */
  readonly limit: number | undefined;
}

/**
 * The split of a budget that brings the most. It sums to the budget in cents exactly, unless the
 * bounds do not let it: then every channel is at its low, or at its high.
 *
 * @param budget 0 or more, in money of the period of the curves
 * @throws Fault `at-least` or `at-most` on `budget`
 */
export function splitBudget(channels: readonly BoundedChannel[], budget: number): BudgetSplit {
  if (!(budget >= 0)) throw new Fault('at-least', 'budget', { limit: 0 });
  if (budget > mostMoney) throw new Fault('at-most', 'budget', { limit: mostMoney });
  const total = toCents(budget);
  const least = leastCents(channels);
  const most = mostCents(channels);
  if (total <= least || total > most) {
    const end = total <= least ? least : most;
    return {
      spends: channels.map(({ low, high }) => (end === least ? low : high)),
      multiplier: undefined,
      limit: end === total ? undefined : toMoney(end),
    };
  }
  const all = toMoney(total);
  const { spends, multiplier } = balance(channels, (each) => sum(each) / all, all);
  return {
    spends: roundToTotal(channels, spends, total).map(toMoney),
    multiplier,
    limit: undefined,
  };
}
