import type { Channel } from '../../src/core/planning/channels';
import {
  hillCurve,
  logarithmicCurve,
  powerCurve,
  type ResponseCurve,
} from '../../src/core/planning/response-curves';

/** A free channel whose results are worth 1. */
export const channel = (curve: ResponseCurve, rest: Partial<Channel> = {}): Channel => ({
  curve,
  value: 1,
  low: 0,
  high: undefined,
  locked: undefined,
  tried: 1000,
  ...rest,
});

/** r = 12·x^0.5, 4·x^0.65, 30·x^0.35: the channels of the planner's specification. */
export const threeChannels = (rest: Partial<Channel> = {}): [Channel, Channel, Channel] => [
  channel(powerCurve(1, 12, 0.5), rest),
  channel(powerCurve(1, 4, 0.65), rest),
  channel(powerCurve(1, 30, 0.35), rest),
];

/** One to eight channels of all families, some with bounds, some locked. */
export function randomChannels(random: () => number): Channel[] {
  const spread = (from: number, to: number) => from * (to / from) ** random();
  return Array.from({ length: 1 + Math.floor(8 * random()) }, () => {
    const now = spread(10, 1e5);
    const results = spread(1, 1e4);
    const kind = random();
    const curve =
      kind < 0.4
        ? powerCurve(now, results, 0.05 + 0.9 * random())
        : kind < 0.7
          ? logarithmicCurve(results, now)
          : hillCurve(results, now);
    const low = random() < 0.4 ? spread(0.01, now) : 0;
    return channel(curve, {
      value: spread(0.1, 1000),
      low,
      high: random() < 0.4 ? low + spread(0.01, 3 * now) : undefined,
      locked: random() < 0.15 ? spread(0.01, now) : undefined,
      tried: now,
    });
  });
}

/** What bounds and locks let be spent, in cents, reckoned apart from the code under test. */
export function spendable(channels: readonly Channel[]): { least: number; most: number } {
  let least = 0;
  let most = 0;
  for (const { low, high, locked } of channels) {
    const lowCents = locked === undefined ? Math.ceil(low * 100 - 1e-6) : Math.round(locked * 100);
    least += lowCents;
    most +=
      locked === undefined ? Math.max(lowCents, Math.floor((high ?? 1e6) * 100 + 1e-6)) : lowCents;
  }
  return { least, most };
}
