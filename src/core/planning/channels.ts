import { Fault } from '../fault';
import { centsToCover, centsWithin, mostMoney, toCents, toMoney } from './cents';
import type { ResponseCurve } from './response-curves';

/** A channel that money may be put into. Money is of one period, the one of its curve. */
export interface Channel {
  readonly curve: ResponseCurve;
  /** What one result is worth, above 0: margin LTV, or 1 where results alone count. */
  readonly value: number;
  /** Spend at least this. */
  readonly low: number;
  /** Spend at most this; undefined where nothing bounds it. */
  readonly high: number | undefined;
  /** Spend exactly this, whatever the bounds; undefined where the channel is free. */
  readonly locked: number | undefined;
  /** The most ever spent on it. */
  readonly tried: number;
}

/** A channel as the search for the best split sees it. */
export interface BoundedChannel {
  readonly curve: ResponseCurve;
  /** What a result counts for in the goal: its value, or 1. */
  readonly weight: number;
  /** Whole cents, as money; equal where the channel is locked. */
  readonly low: number;
  readonly high: number;
}

/**
 * Bounds in whole cents: a low is rounded up and a high down, so that neither is broken.
 *
 * @param weight what a result counts for
 * @throws Fault naming `value`, `low`, `high` or `locked` and the row of the channel
 */
export function boundedChannels(
  channels: readonly Channel[],
  weight: (channel: Channel) => number,
): BoundedChannel[] {
  if (channels.length === 0) throw new Fault('empty-list', 'channels');
  return channels.map((channel, index) => {
    const { curve, value, low, high, locked } = channel;
    const refuseUnless = (
      holds: boolean,
      code: 'above' | 'at-least' | 'at-most',
      parameter: string,
      limit: number,
    ) => {
      if (!holds) throw new Fault(code, parameter, { limit, row: index + 1 });
    };
    refuseUnless(value > 0, 'above', 'value', 0);
    if (locked !== undefined) {
      refuseUnless(locked >= 0, 'at-least', 'locked', 0);
      refuseUnless(locked <= mostMoney, 'at-most', 'locked', mostMoney);
      const fixed = toMoney(toCents(locked));
      return { curve, weight: weight(channel), low: fixed, high: fixed };
    }
    refuseUnless(low >= 0, 'at-least', 'low', 0);
    refuseUnless(low <= mostMoney, 'at-most', 'low', mostMoney);
    refuseUnless(high === undefined || high >= low, 'at-least', 'high', low);
    const least = centsToCover(low);
    const most = centsWithin(Math.min(high ?? mostMoney, mostMoney));
    return {
      curve,
      weight: weight(channel),
      low: toMoney(least),
      high: toMoney(Math.max(least, most)),
    };
  });
}

export const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);

/** The least and the most that the bounds let be spent, in cents. */
export const leastCents = (channels: readonly BoundedChannel[]): number =>
  sum(channels.map(({ low }) => toCents(low)));
export const mostCents = (channels: readonly BoundedChannel[]): number =>
  sum(channels.map(({ high }) => toCents(high)));
