import { describe, expect, test } from '@jest/globals';
import { randomSource } from '../../../src/core/numeric/random';
import { allocateBudget } from '../../../src/core/planning/allocation';
import { allocate, type Goal } from '../../../src/core/planning/allocation-goals';
import type { Channel } from '../../../src/core/planning/channels';
import {
  hillCurve,
  logarithmicCurve,
  powerCurve,
} from '../../../src/core/planning/response-curves';
import { splitOutcome } from '../../../src/core/planning/split-outcome';
import { channel, randomChannels, spendable, threeChannels } from '../../support/channels';

const spendsOf = (channels: readonly Channel[], goal: Goal) =>
  allocate(channels, goal).channels.map(({ spend }) => spend);

/** 10·√s: by hand, CPA is √s/10, the next result costs √s/5. */
const root = (rest: Partial<Channel> = {}) => channel(powerCurve(100, 100, 0.5), rest);
/** 100·s/(500 + s): by hand, CPA is (500 + s)/100, never below 5. */
const hill = (rest: Partial<Channel> = {}) => channel(hillCurve(100, 500), rest);

describe('most profit', () => {
  test('is that of the specification', () => {
    const found = allocate(threeChannels({ value: 40 }), { kind: 'profit' });
    expect(found.channels.map(({ spend }) => spend)).toEqual([57_600, 579_365.19, 10_858.46]);
    expect(found.totals.profit).toBeCloseTo(389_731.58, 2);
    expect(found.multiplier).toBe(1);
  });

  test('is beaten by no other spend of random channels', () => {
    const random = randomSource(11);
    let beaten = 0;
    for (let problem = 0; problem < 200; problem++) {
      const channels = randomChannels(random).map((each) => ({ ...each, high: each.high ?? 1e6 }));
      const best = allocate(channels, { kind: 'profit' }).totals.profit;
      for (let point = 0; point < 100; point++) {
        const spends = channels.map(({ low, high, locked }) =>
          locked === undefined
            ? (Math.ceil(low * 100) + Math.floor(random() * (high - low) * 99)) / 100
            : Math.round(locked * 100) / 100,
        );
        const inside = channels.every(
          ({ high, locked }, index) => locked !== undefined || (spends[index] ?? 0) <= high,
        );
        const { profit, value } = splitOutcome(channels, spends).totals;
        if (inside && profit > best + 1e-12 * value) beaten++;
      }
    }
    expect(beaten).toBe(0);
  });

  test('without an end is held where the curves can be trusted', () => {
    const endless = channel(powerCurve(1000, 1000, 0.99), { value: 40, tried: 1000 });
    const found = allocate([endless, root({ value: 4 })], { kind: 'profit' });
    // By hand: the other's next result costs its value of 4 at √s/5 = 4.
    expect(found.channels.map(({ spend }) => spend)).toEqual([1500, 400]);
    expect(found.shortfall).toEqual({ reason: 'unbounded', limit: undefined });
  });
});

describe('a target for the next unit of money', () => {
  test('holds in every free channel', () => {
    // By hand: a value of 4 at √s/5 each is a marginal ROAS of 2 at s = 100, of 5 at s = 16.
    const channels = [root({ value: 4 }), root({ value: 4, low: 200 }), root({ locked: 7 })];
    expect(spendsOf(channels, { kind: 'marginal-roas', target: 2 })).toEqual([100, 200, 7]);
    expect(spendsOf(channels, { kind: 'marginal-roas', target: 5 })).toEqual([16, 200, 7]);
  });
});

describe('the least spend for a target', () => {
  test('of results is the spend known by hand', () => {
    // Two alike share 100 results: 50 each at s = 25.
    const found = allocate([root(), root()], { kind: 'results', target: 100 });
    expect(found.channels.map(({ spend }) => spend)).toEqual([25, 25]);
    expect(found.multiplier).toBeCloseTo(1, 6);
  });

  test('of value counts what results are worth', () => {
    // By hand: 3·10·√s = 300 at s = 100.
    expect(spendsOf([root({ value: 3 })], { kind: 'value', target: 300 })).toEqual([100]);
    // Results alone do not care.
    expect(spendsOf([root({ value: 3 }), root()], { kind: 'results', target: 100 })).toEqual([
      25, 25,
    ]);
  });

  test('is reached for random channels, and not with a ten-thousandth less money', () => {
    const random = randomSource(12);
    const failed: unknown[] = [];
    for (let problem = 0; problem < 1000; problem++) {
      const channels = randomChannels(random);
      const { least, most } = spendable(channels);
      const budget = (least + Math.floor(random() ** 3 * (most - least + 1))) / 100;
      const target = allocateBudget(channels, budget).totals.value;
      if (target === 0) continue;
      const found = allocate(channels, { kind: 'value', target });
      const spend = found.totals.spend;
      const less = spend * (1 - 1e-4) - 0.02;
      const dearer = spend > budget + 0.02 + 1e-9 * budget;
      const cheaper = less > least / 100 && allocateBudget(channels, less).totals.value > target;
      if (found.totals.value < target * (1 - 1e-12) || dearer || cheaper) {
        failed.push({ problem, target, budget, spend });
      }
    }
    expect(failed).toEqual([]);
  });

  test('that the lows reach already is at the lows', () => {
    const found = allocate([root({ low: 400 })], { kind: 'results', target: 100 });
    expect(found.channels[0]).toMatchObject({ spend: 400, binding: 'low' });
    expect(found.shortfall).toBeUndefined();
  });

  test('beyond the highs is at the highs, and says what they reach', () => {
    const channels = [root({ high: 100 }), root({ locked: 400 })];
    const found = allocate(channels, { kind: 'results', target: 301 });
    expect(found.channels.map(({ spend, binding }) => [spend, binding])).toEqual([
      [100, 'high'],
      [400, 'locked'],
    ]);
    expect(found.shortfall).toEqual({ reason: 'target-above-reach', limit: 300 });
  });

  test('beyond saturation is at 99% of what there is', () => {
    const found = allocate([hill()], { kind: 'results', target: 101 });
    expect(found.shortfall?.reason).toBe('target-above-reach');
    expect(found.shortfall?.limit).toBeCloseTo(100, 6);
    // By hand: 100·s/(500 + s) = 99 at s = 49 500.
    expect(found.totals.spend).toBeCloseTo(49_500, 0);
  });
});

describe('a target CPA on the whole', () => {
  test('takes the largest spend that keeps to it', () => {
    // By hand: √s/10 = 5 at s = 2500; (500 + s)/100 = 8 at s = 300.
    expect(spendsOf([root()], { kind: 'cpa', target: 5 })).toEqual([2500]);
    expect(spendsOf([hill()], { kind: 'cpa', target: 8 })).toEqual([300]);
  });

  test('holds on the whole while a single channel may be above it', () => {
    // By hand: (10 000 + s)/(1000 + 10·√s) = 9 at √s = 45 + √1025.
    const found = allocate([root(), root({ locked: 10_000 })], { kind: 'cpa', target: 9 });
    expect(found.channels[0]?.spend).toBeCloseTo((45 + Math.sqrt(1025)) ** 2, 1);
    expect(found.totals.cpa).toBeLessThanOrEqual(9);
    expect(found.channels[1]?.cpa).toBeCloseTo(10, 9);
  });

  test('spends all that the highs allow where that keeps to it', () => {
    const found = allocate([root({ high: 900 })], { kind: 'cpa', target: 5 });
    expect(found.channels[0]).toMatchObject({ spend: 900, binding: 'high' });
    expect(found.shortfall).toBeUndefined();
  });

  test('below that of the first money spends nothing and says the best', () => {
    const found = allocate([hill()], { kind: 'cpa', target: 4 });
    expect(found.totals.spend).toBe(0);
    expect(found.shortfall?.reason).toBe('cpa-below-best');
    expect(found.shortfall?.limit).toBeCloseTo(5, 3);
  });

  test('below what a lock allows takes the best there is', () => {
    const locked = channel(powerCurve(10_000, 100, 0.5), { locked: 10_000 });
    const found = allocate([hill(), locked], { kind: 'cpa', target: 10 });
    // Every half unit of money is tried.
    let best = Infinity;
    for (let spend = 0; spend < 20_000; spend += 0.5) {
      best = Math.min(best, (10_000 + spend) / (100 + (100 * spend) / (500 + spend)));
    }
    expect(found.shortfall?.reason).toBe('cpa-below-best');
    expect(found.shortfall?.limit).toBeCloseTo(best, 5);
    expect(found.totals.cpa).toBeCloseTo(best, 5);
  });

  test('is kept by random channels, and not with a hundredth more money', () => {
    const random = randomSource(13);
    const failed: unknown[] = [];
    let reached = 0;
    for (let problem = 0; problem < 1000; problem++) {
      const channels = randomChannels(random).map((each) => ({ ...each, value: 1 }));
      const { most } = spendable(channels);
      const target = 10 ** (4 * random() - 2);
      const found = allocate(channels, { kind: 'cpa', target });
      if (found.shortfall) continue;
      reached++;
      const { spend, cpa = NaN } = found.totals;
      const more = spend * 1.01 + 0.02;
      const larger = more * 100 <= most && allocateBudget(channels, more).totals.cpa;
      if (cpa > target * (1 + 1e-12) || (larger && larger <= target)) {
        failed.push({ problem, target, cpa, spend });
      }
    }
    expect(failed).toEqual([]);
    expect(reached).toBeGreaterThan(300);
  });
});

describe('a target ROAS on the whole', () => {
  test('takes the largest spend that keeps to it', () => {
    // By hand: 40·10·√s/s = 8 at s = 2500.
    expect(spendsOf([root({ value: 40 })], { kind: 'roas', target: 8 })).toEqual([2500]);
  });

  test('above the best says the best', () => {
    // By hand: the first money of this channel brings 100/500 results of 40 each.
    const found = allocate([hill({ value: 40 })], { kind: 'roas', target: 9 });
    expect(found.shortfall?.reason).toBe('roas-above-best');
    expect(found.shortfall?.limit).toBeCloseTo(8, 3);
  });
});

describe('every goal', () => {
  const goals: Goal[] = [
    { kind: 'budget', budget: 600 },
    { kind: 'results', target: 50 },
    { kind: 'value', target: 50 },
    { kind: 'profit' },
    { kind: 'cpa', target: 20 },
    { kind: 'roas', target: 0.1 },
    { kind: 'marginal-roas', target: 0.05 },
  ];

  test.each(goals)('gives whole cents between the bounds: %j', (goal) => {
    const channels = [
      root({ low: 20, high: 300 }),
      hill({ high: 777.77 }),
      channel(logarithmicCurve(30, 100), { locked: 12.34 }),
    ];
    const spends = spendsOf(channels, goal);
    expect(spends.map((spend) => Math.round(spend * 100) / 100)).toEqual(spends);
    expect(spends[0]).toBeGreaterThanOrEqual(20);
    expect(spends[0]).toBeLessThanOrEqual(300);
    expect(spends[1]).toBeLessThanOrEqual(777.77);
    expect(spends[2]).toBe(12.34);
  });

  test('is answered where all channels are locked', () => {
    for (const goal of goals) {
      expect(spendsOf([root({ locked: 600 })], goal)).toEqual([600]);
    }
  });

  test('is named where its target is not above 0', () => {
    for (const kind of ['results', 'value', 'cpa', 'roas', 'marginal-roas'] as const) {
      expect(() => allocate([root()], { kind, target: 0 })).toThrow(
        expect.objectContaining({ code: 'above', parameter: 'target' }),
      );
    }
  });
});
