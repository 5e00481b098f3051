/* eslint-disable @typescript-eslint/no-non-null-assertion -- indexes run inside their arrays */
import { Fault } from '../fault';
import type { Channel } from './channels';
import { centsToCover, centsWithin, toCents } from './cents';

export interface ChannelOutcome {
  readonly spend: number;
  readonly results: number;
  /** Results times the value of one. */
  readonly value: number;
  /** Spend per result; undefined where nothing is spent. */
  readonly cpa: number | undefined;
  /** What the next result costs; 0 at the first money of a power curve. */
  readonly marginalCpa: number;
  /** The bound or lock that holds the spend where it is. */
  readonly binding: 'low' | 'high' | 'locked' | undefined;
  /** Further than half again beyond what was ever spent: the curve is a guess there. */
  readonly extrapolated: boolean;
}

export interface SplitTotals {
  readonly spend: number;
  readonly results: number;
  readonly value: number;
  readonly cpa: number | undefined;
  /** Value per unit of money; undefined where nothing is spent. */
  readonly roas: number | undefined;
  /** Value less spend. */
  readonly profit: number;
}

export interface SplitOutcome {
  /** In the order of the channels. */
  readonly channels: readonly ChannelOutcome[];
  readonly totals: SplitTotals;
}

/** How many times the most ever spent a curve may be trusted for. */
export const trustedReach = 1.5;

/**
 * What a split of money brings: the one of now, the user's own or the best. It need not keep to
 * the bounds.
 *
 * @param spends of the channels in their order, 0 or more
 * @throws Fault `at-least` on `spend` with the row of the channel
 */
export function splitOutcome(
  channels: readonly Channel[],
  spends: readonly number[],
): SplitOutcome {
  const outcomes = channels.map((channel, index): ChannelOutcome => {
    const spend = spends[index]!;
    if (!(spend >= 0)) throw new Fault('at-least', 'spend', { limit: 0, row: index + 1 });
    const results = channel.curve.results(spend);
    return {
      spend,
      results,
      value: results * channel.value,
      cpa: spend > 0 ? spend / results : undefined,
      marginalCpa: 1 / channel.curve.marginal(spend),
      binding: bindingOf(channel, spend),
      extrapolated: toCents(spend) > centsToCover(trustedReach * channel.tried),
    };
  });
  const total = (part: (outcome: ChannelOutcome) => number) =>
    outcomes.reduce((sum, outcome) => sum + part(outcome), 0);
  // Money that was split to the cent comes back without the noise of adding it up.
  const spend = Math.round(total((outcome) => outcome.spend) * 1e6) / 1e6;
  const results = total((outcome) => outcome.results);
  const value = total((outcome) => outcome.value);
  const spent = spend > 0;
  return {
    channels: outcomes,
    totals: {
      spend,
      results,
      value,
      cpa: spent ? spend / results : undefined,
      roas: spent ? value / spend : undefined,
      profit: value - spend,
    },
  };
}

function bindingOf({ low, high, locked }: Channel, spend: number): ChannelOutcome['binding'] {
  if (locked !== undefined) return 'locked';
  const cents = toCents(spend);
  if (cents <= centsToCover(low)) return 'low';
  return high !== undefined && cents >= centsWithin(high) ? 'high' : undefined;
}
