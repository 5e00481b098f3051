import { Fault } from '../fault';
import { type BoundedChannel, centBounds } from './bounded-channels';
import { mostMoney, toCents, toMoney } from './cents';
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

/**
 * Channels with their bounds checked and in whole cents.
 *
 * @param weight what a result of a channel counts for
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
    return { curve, weight: weight(channel), ...centBounds(low, high) };
  });
}
