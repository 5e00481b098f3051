/* eslint-disable @typescript-eslint/no-non-null-assertion -- indexes run inside their arrays */
import { exp, log, max, min } from '../numeric/elementary';
import type { BoundedChannel } from './bounded-channels';

/** Spends of the channels, in their order and not yet in whole cents, at one multiplier. */
export interface Balance {
  readonly spends: readonly number[];
  /** What one more unit of money brings in every channel between its bounds, in weighted results. */
  readonly multiplier: number;
}

const mostTurns = 200;
/** Spends this close to the goal differ from it by rounding alone. */
const closeness = 1e-14;

/**
 * The best spends at a multiplier: each channel where one more unit of money brings just so much,
 * or at the bound that comes first. They fall as the multiplier rises.
 */
export const spendsAt = (channels: readonly BoundedChannel[], multiplier: number): number[] =>
  channels.map(({ curve, weight, low, high }) =>
    low === high ? low : max(low, min(high, curve.spendAt(multiplier / weight))),
  );

/**
 * The multiplier at which a measure of the spends reaches 1. For concave curves a split is the
 * best of its total exactly when one multiplier fits all free channels (Lagrange; Everett (1963),
 * Generalized Lagrange multiplier method), so one unknown stands for all of them. It is found in
 * its logarithm, against the logarithm of the measure, where power curves are straight lines:
 * false position with the Illinois rule, every fourth turn a bisection.
 *
 * @param measure how much of the goal the spends make up: rises with them, above 0
 * @param most a spend that no channel needs to exceed
 * @param ceiling a multiplier known to be large enough, where one is
 * @returns the nearest end where the bounds do not let the measure reach 1
 */
export function balance(
  channels: readonly BoundedChannel[],
  measure: (spends: readonly number[]) => number,
  most: number,
  ceiling?: number,
): Balance {
  const at = (x: number) => {
    const spends = spendsAt(channels, exp(x));
    const share = measure(spends);
    return { x, spends, share, height: log(share) };
  };
  const free = channels.filter(({ low, high }) => low < high);
  if (free.length === 0) return { spends: channels.map(({ low }) => low), multiplier: 0 };
  // Together below a tenth of a cent, where a power curve has a finite slope.
  const crumb = 1e-3 / channels.length;
  const least = free.map((each) => each.weight * each.curve.marginal(min(each.high, most)));
  const highest = free.map((each) => each.weight * each.curve.marginal(max(each.low, crumb)));
  let under = at(log(ceiling ?? max(...highest)));
  let over = at(log(min(...least)));
  const settled = ({ x, spends }: typeof under) => ({ spends, multiplier: exp(x) });
  if (under.share >= 1) return settled(under);
  if (over.share <= 1) return settled(over);
  let { height: underHeight } = under;
  let { height: overHeight } = over;
  let last: typeof under | undefined;
  for (let turn = 0; turn < mostTurns; turn++) {
    const width = under.x - over.x;
    let x = under.x - (width * underHeight) / (underHeight - overHeight);
    if (turn % 4 === 3 || !(x > over.x && x < under.x)) x = over.x + width / 2;
    if (x === over.x || x === under.x) break;
    const here = at(x);
    // An end that stays twice running counts for half, or it would stay for good.
    if (here.share < 1) {
      if (last === under) overHeight /= 2;
      under = here;
      underHeight = here.height;
    } else {
      if (last === over) underHeight /= 2;
      over = here;
      overHeight = here.height;
    }
    last = here;
    if (Math.abs(here.share - 1) < closeness) break;
  }
  // What is left between the two ends is shared out in a straight line, so that the total is met.
  const part = (1 - under.share) / (over.share - under.share);
  return {
    spends: under.spends.map((spend, index) => spend + part * (over.spends[index]! - spend)),
    multiplier: exp(part < 0.5 ? under.x : over.x),
  };
}
