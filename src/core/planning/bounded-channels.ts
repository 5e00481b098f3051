import { centsToCover, centsWithin, mostMoney, toCents, toMoney } from './cents';
import type { ResponseCurve } from './response-curves';

/** A channel as the search for the best split sees it. */
export interface BoundedChannel {
  readonly curve: ResponseCurve;
  /** What a result counts for in the goal: its value, or 1; above 0. */
  readonly weight: number;
  /** Whole cents, as money; equal where the channel is locked. */
  readonly low: number;
  readonly high: number;
}

/**
 * Bounds in whole cents: a low is rounded up and a high down, so that neither is broken. Where no
 * whole cent lies between them, the low counts.
 *
 * @param high at least the low; undefined where nothing bounds the spend
 */
export function centBounds(low: number, high: number = mostMoney): { low: number; high: number } {
  const least = centsToCover(low);
  const most = centsWithin(Math.min(high, mostMoney));
  return { low: toMoney(least), high: toMoney(Math.max(least, most)) };
}

export const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);

/** The least and the most that the bounds let be spent, in cents. */
export const leastCents = (channels: readonly BoundedChannel[]): number =>
  sum(channels.map(({ low }) => toCents(low)));
export const mostCents = (channels: readonly BoundedChannel[]): number =>
  sum(channels.map(({ high }) => toCents(high)));
