import { describe, expect, test } from '@jest/globals';
import { randomSource } from '../../../src/core/numeric/random';
import { allocateBudget } from '../../../src/core/planning/allocation';
import type { Channel } from '../../../src/core/planning/channels';
import {
  hillCurve,
  logarithmicCurve,
  powerCurve,
} from '../../../src/core/planning/response-curves';
import { splitOutcome } from '../../../src/core/planning/split-outcome';
import { channel, randomChannels, spendable, threeChannels } from '../../support/channels';

const spendsOf = (channels: readonly Channel[], budget: number) =>
  allocateBudget(channels, budget).channels.map(({ spend }) => spend);
const cents = (spends: readonly number[]) =>
  spends.reduce((sum, spend) => sum + Math.round(spend * 100), 0);

/** Random channels with a budget that their bounds can hold. */
function randomProblem(random: () => number) {
  const channels = randomChannels(random);
  const { least, most } = spendable(channels);
  const budget = (least + Math.floor(random() ** 3 * (most - least + 1))) / 100;
  return { channels, budget };
}

describe('the best split of a budget', () => {
  // The planner's specification, computed independently.
  test.each([
    [10_000, [2494.7, 6534.8, 970.5], 2140.1652],
    [5000, [1426.84, 2941.7, 631.46], 1458.7277],
    [1000, [363.14, 416.48, 220.39], 628.6751],
  ])('of %d is that of the specification', (budget, spends, results) => {
    const found = allocateBudget(threeChannels(), budget);
    found.channels.forEach(({ spend }, index) => {
      // Spends of the specification are rounded one by one; to sum to the cent one may differ by a cent.
      expect(Math.abs(spend - (spends[index] ?? NaN))).toBeLessThan(0.0101);
    });
    expect(found.totals.results).toBeCloseTo(results, 4);
    expect(found.totals.spend).toBe(budget);
  });

  test('of 10 000 has the marginal results of the specification', () => {
    expect(allocateBudget(threeChannels(), 10_000).multiplier).toBeCloseTo(0.120127, 6);
  });

  test('keeps to the bounds of the specification and names those that bind', () => {
    const [one, two, three] = threeChannels();
    const bounded = [
      { ...one, low: 500, high: 2500 },
      { ...two, high: 4000 },
      { ...three, low: 300 },
    ];
    const found = allocateBudget(bounded, 10_000);
    expect(found.channels.map(({ spend, binding }) => [spend, binding])).toEqual([
      [2500, 'high'],
      [4000, 'high'],
      [3500, undefined],
    ]);
    expect(found.totals.results).toBeCloseTo(1999.6561, 4);
  });

  test('sums to the budget in cents, inside bounds and locks, for 10 000 random problems', () => {
    const random = randomSource(1);
    const broken: unknown[] = [];
    for (let problem = 0; problem < 10_000; problem++) {
      const { channels, budget } = randomProblem(random);
      const spends = spendsOf(channels, budget);
      const kept = channels.every(({ low, high, locked }, index) => {
        const spend = spends[index] ?? NaN;
        if (locked !== undefined) return spend === Math.round(locked * 100) / 100;
        // A span without a whole cent in it is held at the cent above its low.
        const top = Math.max(high ?? Infinity, Math.ceil(low * 100 - 1e-6) / 100);
        return spend >= low - 1e-8 && spend <= top + 1e-8;
      });
      if (!kept || cents(spends) !== Math.round(budget * 100)) broken.push({ problem, spends });
    }
    expect(broken).toEqual([]);
  });

  test('brings no less than any of 200 000 random splits of whole cents', () => {
    const random = randomSource(2);
    let beaten = 0;
    for (let problem = 0; problem < 200; problem++) {
      const { channels, budget } = randomProblem(random);
      const best = allocateBudget(channels, budget).totals.value;
      for (let point = 0; point < 1000; point++) {
        const split = randomSplit(channels, budget, random);
        let value = 0;
        channels.forEach((each, index) => {
          value += each.value * each.curve.results(split[index] ?? NaN);
        });
        if (value > best * (1 + 1e-12)) beaten++;
      }
    }
    expect(beaten).toBe(0);
  });

  test('of a few cents is the best of all splits, each of them tried', () => {
    const random = randomSource(3);
    for (let problem = 0; problem < 100; problem++) {
      const channels = Array.from({ length: 3 }, () => randomChannels(random).slice(0, 1))
        .flat()
        .map((each) => ({
          ...each,
          low: 0,
          high: random() < 0.5 ? 0.07 : undefined,
          locked: undefined,
        }));
      let best = 0;
      for (let one = 0; one <= 20; one++) {
        for (let two = 0; one + two <= 20; two++) {
          const split = [one / 100, two / 100, (20 - one - two) / 100];
          const allowed = split.every((spend, index) => spend <= (channels[index]?.high ?? 1));
          if (allowed) best = Math.max(best, splitOutcome(channels, split).totals.value);
        }
      }
      expect(allocateBudget(channels, 0.2).totals.value / best).toBeCloseTo(1, 9);
    }
  });

  test('brings as much for the next money in every channel between its bounds (Karush, Kuhn and Tucker)', () => {
    const random = randomSource(4);
    let checked = 0;
    const broken: unknown[] = [];
    for (let problem = 0; problem < 2000; problem++) {
      const { channels, budget } = randomProblem(random);
      const found = allocateBudget(channels, budget);
      const multiplier = found.multiplier;
      if (multiplier === undefined) continue;
      channels.forEach(({ curve, value, low, high = Infinity }, index) => {
        const { spend = NaN, binding } = found.channels[index] ?? {};
        const room = Math.floor(high * 100 + 1e-6) > Math.ceil(low * 100 - 1e-6);
        if (binding === 'locked' || !room) return;
        checked++;
        // Within the two cents that rounding may move a spend.
        const above = value * curve.marginal(spend + 0.02);
        const below = value * curve.marginal(Math.max(0, spend - 0.02));
        const tooLittle = binding !== 'high' && above > multiplier * (1 + 1e-9);
        const tooMuch = binding !== 'low' && below < multiplier * (1 - 1e-9);
        if (tooLittle || tooMuch) broken.push({ problem, index, above, below, multiplier });
      });
    }
    expect(broken).toEqual([]);
    expect(checked).toBeGreaterThan(5000);
  });

  test('follows the value of results, not their number', () => {
    // By hand: at elasticity one half spends go as value², 1 : 9.
    const curve = powerCurve(100, 10, 0.5);
    expect(spendsOf([channel(curve), channel(curve, { value: 3 })], 1000)).toEqual([100, 900]);
  });

  test('is the same split in a currency of seven times smaller units', () => {
    const times = 7;
    const scaled = threeChannels().map((each) => {
      const { spend = 1, results = 1, elasticity = 0.5 } = each.curve.parameters;
      return channel(powerCurve(times * spend, results, elasticity));
    });
    const [before, after] = [spendsOf(threeChannels(), 5000), spendsOf(scaled, times * 5000)];
    after.forEach((spend, index) => {
      expect(Math.abs(spend / times - (before[index] ?? NaN))).toBeLessThan(0.02);
    });
  });

  test('gives alike channels alike money, but for the cents that do not part', () => {
    const alike = Array.from({ length: 3 }, () => channel(hillCurve(100, 50)));
    expect(spendsOf(alike, 100).sort()).toEqual([33.33, 33.33, 33.34]);
  });

  test('leaves out a channel whose first money brings less than that of others', () => {
    const weak = channel(logarithmicCurve(1, 1000));
    const found = allocateBudget([channel(powerCurve(100, 1000, 0.9)), weak], 1000);
    expect(found.channels[1]).toMatchObject({ spend: 0, binding: 'low', cpa: undefined });
  });

  test('leaves a locked channel as it is and splits the rest', () => {
    const curve = powerCurve(100, 10, 0.5);
    const channels = [channel(curve, { locked: 333.33, low: 500 }), channel(curve), channel(curve)];
    const found = allocateBudget(channels, 1000);
    expect(found.channels[0]).toMatchObject({ spend: 333.33, binding: 'locked' });
    expect(cents(found.channels.map(({ spend }) => spend))).toBe(100_000);
  });

  test('meets a budget exactly even where curves are all but straight', () => {
    const straight = [0.999_999, 0.999_999_9, 0.999].map((elasticity) =>
      channel(powerCurve(100, 10, elasticity)),
    );
    expect(cents(spendsOf(straight, 123_456.78))).toBe(12_345_678);
  });

  test('of exactly the lows, or the highs, has no multiplier', () => {
    const [one, two] = threeChannels({ low: 10, high: 20 });
    expect(allocateBudget([one, two], 20)).toMatchObject({
      multiplier: undefined,
      shortfall: undefined,
    });
    expect(allocateBudget([one, two], 40)).toMatchObject({
      multiplier: undefined,
      shortfall: undefined,
    });
  });

  test('of nothing is nothing', () => {
    expect(spendsOf(threeChannels(), 0)).toEqual([0, 0, 0]);
  });

  test('below the lows is all at the lows, and says how much they need', () => {
    const found = allocateBudget(threeChannels({ low: 50 }), 100);
    expect(found.channels.map(({ spend }) => spend)).toEqual([50, 50, 50]);
    expect(found.shortfall).toEqual({ reason: 'lows-above-budget', limit: 150 });
  });

  test('above the highs is all at the highs, and says how much they hold', () => {
    const found = allocateBudget(threeChannels({ high: 50 }), 1000);
    expect(found.channels.map(({ spend }) => spend)).toEqual([50, 50, 50]);
    expect(found.shortfall).toEqual({ reason: 'highs-below-budget', limit: 150 });
  });

  test('flags a best spend beyond one and a half times what was tried', () => {
    const curve = powerCurve(100, 10, 0.5);
    const channels = [channel(curve, { tried: 400 }), channel(curve, { tried: 333 })];
    expect(allocateBudget(channels, 1000).channels.map(({ extrapolated }) => extrapolated)).toEqual(
      [false, true],
    );
  });

  test.each<[Partial<Channel>, string, string, number]>([
    [{ value: 0 }, 'above', 'value', 0],
    [{ low: -1 }, 'at-least', 'low', 0],
    [{ low: 10, high: 9 }, 'at-least', 'high', 10],
    [{ locked: -5 }, 'at-least', 'locked', 0],
    [{ low: 2e13 }, 'at-most', 'low', 1e13],
  ])('refuses the channel %j', (wrong, code, parameter, limit) => {
    const [one, two] = threeChannels();
    expect(() => allocateBudget([one, { ...two, ...wrong }], 100)).toThrow(
      expect.objectContaining({ code, parameter, details: { limit, row: 2 } }),
    );
  });

  test.each([
    [-1, 'at-least'],
    [NaN, 'at-least'],
    [2e13, 'at-most'],
  ])('refuses a budget of %d', (budget, code) => {
    expect(() => allocateBudget(threeChannels(), budget)).toThrow(
      expect.objectContaining({ code, parameter: 'budget' }),
    );
  });

  test('needs a channel', () => {
    expect(() => allocateBudget([], 100)).toThrow(expect.objectContaining({ code: 'empty-list' }));
  });
});

describe('a split', () => {
  test('has the results, prices and profit known by hand', () => {
    // 20 results for 400 at 10 each, the next one at 40; 10 for 100 of another.
    const curve = powerCurve(100, 10, 0.5);
    const { channels, totals } = splitOutcome(
      [channel(curve, { value: 10 }), channel(curve, { value: 50 })],
      [400, 100],
    );
    expect(channels[0]).toMatchObject({ results: 20, value: 200, cpa: 20, binding: undefined });
    expect(channels[0]?.marginalCpa).toBeCloseTo(40, 10);
    expect(totals).toEqual({
      spend: 500,
      results: 30,
      value: 700,
      cpa: 500 / 30,
      roas: 1.4,
      profit: 200,
    });
  });

  test('without spend has neither CPA nor ROAS', () => {
    const { channels, totals } = splitOutcome(threeChannels(), [0, 0, 0]);
    expect(totals).toMatchObject({ spend: 0, results: 0, cpa: undefined, roas: undefined });
    expect(channels[0]).toMatchObject({ cpa: undefined, marginalCpa: 0 });
  });

  test('refuses a spend below 0 and names its channel', () => {
    expect(() => splitOutcome(threeChannels(), [1, -1, 1])).toThrow(
      expect.objectContaining({
        code: 'at-least',
        parameter: 'spend',
        details: { limit: 0, row: 2 },
      }),
    );
  });
});

/** Whole cents at random between the bounds that sum to the budget. */
function randomSplit(channels: readonly Channel[], budget: number, random: () => number): number[] {
  const lows = channels.map(({ low, locked }) =>
    locked === undefined ? Math.ceil(low * 100 - 1e-6) : Math.round(locked * 100),
  );
  const highs = channels.map(({ high, locked }, index) =>
    locked === undefined
      ? Math.max(lows[index] ?? 0, Math.floor((high ?? 1e9) * 100 + 1e-6))
      : Math.round(locked * 100),
  );
  const split = [...lows];
  let left = Math.round(budget * 100) - lows.reduce((sum, low) => sum + low, 0);
  for (let turn = 0; left > 0; turn++) {
    const index = Math.floor(random() * split.length);
    const room = (highs[index] ?? 0) - (split[index] ?? 0);
    const share = turn > 50 ? room : Math.ceil(random() * left);
    const step = Math.min(room, left, share);
    split[index] = (split[index] ?? 0) + step;
    left -= step;
  }
  return split.map((each) => each / 100);
}
