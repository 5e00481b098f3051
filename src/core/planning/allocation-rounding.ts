/* eslint-disable @typescript-eslint/no-non-null-assertion -- indexes run inside their arrays */
import { centsWithin, toCents, toMoney } from './cents';
import type { BoundedChannel } from './bounded-channels';

/** Below this many cents a curve bends within a cent, and its slope is no measure of one. */
const bend = 1000;

/** What the next cent brings: above a few units of money its slope, where a difference would cancel. */
function gain({ curve, weight }: BoundedChannel, cents: number): number {
  return (
    weight *
    (cents < bend
      ? curve.results(toMoney(cents + 1)) - curve.results(toMoney(cents))
      : curve.marginal(toMoney(cents + 0.5)) / 100)
  );
}

/**
 * Whole cents that sum to a total exactly. Spends are cut to cents; the cents left over go where
 * the next one brings most; then single cents move between channels while that brings more.
 * Since the curves are concave, no other split of whole cents is better (Gross (1956), A class of
 * discrete-type minimization problems).
 *
 * @param spends summing to the total within rounding
 * @param total in cents, within the bounds of the channels together
 */
export function roundToTotal(
  channels: readonly BoundedChannel[],
  spends: readonly number[],
  total: number,
): number[] {
  const cents = channels.map(({ low, high }, index) =>
    Math.max(toCents(low), Math.min(toCents(high), centsWithin(spends[index]!))),
  );
  const nextGain = (index: number) =>
    cents[index]! < toCents(channels[index]!.high) ? gain(channels[index]!, cents[index]!) : -1;
  const lastGain = (index: number) =>
    cents[index]! > toCents(channels[index]!.low)
      ? gain(channels[index]!, cents[index]! - 1)
      : Infinity;
  const next = channels.map((_, index) => nextGain(index));
  const last = channels.map((_, index) => lastGain(index));
  const move = (index: number, step: number) => {
    cents[index]! += step;
    next[index] = nextGain(index);
    last[index] = lastGain(index);
  };
  let left = total - cents.reduce((sum, each) => sum + each, 0);
  // Each turn moves one cent; the exchanges end by themselves, short of rounding in the gains.
  for (let exchanges = 2 * channels.length; exchanges > 0;) {
    const best = next.indexOf(Math.max(...next));
    const worst = last.indexOf(Math.min(...last));
    if (left > 0) {
      if (next[best]! < 0) break;
      move(best, 1);
      left--;
    } else if (left < 0) {
      if (last[worst] === Infinity) break;
      move(worst, -1);
      left++;
    } else {
      if (!(next[best]! > last[worst]! * (1 + 1e-9))) break;
      move(worst, -1);
      move(best, 1);
      exchanges--;
    }
  }
  return cents;
}
