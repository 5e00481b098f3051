/* eslint-disable @typescript-eslint/no-non-null-assertion -- the plans here have the months asked for */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { goalPlan } from '../../../src/core/planning/goal-plan';
import type {
  FunnelStep,
  GoalPlanInput,
  Improvement,
} from '../../../src/core/planning/goal-plan-input';

const steps = (...conversions: number[]): FunnelStep[] =>
  conversions.map((conversion) => ({ conversion }));
const improving = (improvement: Improvement, ...conversions: number[]): FunnelStep[] =>
  conversions.map((conversion) => ({ conversion, improvement }));

/** Impressions, clicks, leads, sales; 500 impressions a dollar. The planner's own example. */
const campaign: GoalPlanInput = {
  volume: 50_000,
  steps: steps(0.01, 0.05, 0.5),
  cost: { perThousand: 2 },
  goal: { volume: 15, unitCost: 8 },
};

const betterEachMonth: GoalPlanInput = {
  ...campaign,
  steps: improving({ share: 0.05 }, 0.01, 0.05, 0.5),
  lagWeeks: 0,
};

const conversion = fc.double({ min: 0.001, max: 1, noNaN: true });
const improvement = fc.oneof(
  fc.record({ share: fc.double({ min: 0, max: 0.5, noNaN: true }) }),
  fc.record({ points: fc.double({ min: 0, max: 0.05, noNaN: true }) }),
);
const price = fc.double({ min: 0.01, max: 1e4, noNaN: true });
const anyPlan: fc.Arbitrary<GoalPlanInput> = fc
  .array(fc.record({ conversion, improvement }), { minLength: 1, maxLength: 6 })
  .chain((all) =>
    fc.record({
      volume: fc.double({ min: 1, max: 1e7, noNaN: true }),
      steps: fc.constant(all),
      cost: fc.oneof(
        fc.record({ perThousand: price }),
        fc.record({ total: price }),
        fc.record({ perUnit: price, stage: fc.integer({ min: 0, max: all.length }) }),
      ),
      goal: fc.record({
        stage: fc.integer({ min: 1, max: all.length }),
        volume: price,
        unitCost: price,
      }),
      months: fc.integer({ min: 1, max: 24 }),
      lagWeeks: fc.integer({ min: 0, max: 12 }),
    }),
  );
const relatively = (one: number, other: number) => Math.abs(one / other - 1);

describe('the funnel of a goal plan now', () => {
  const now = goalPlan(campaign).months[0]!;

  test('has the volumes and costs of the planner: $100, clicks $0.20, leads $4, sales $8', () => {
    expect(now.volumes).toEqual([50_000, 500, 25, 12.5]);
    expect(now.cost).toBe(100);
    expect(now.unitCosts.slice(1)).toEqual([0.2, 4, 8]);
  });

  test('15 sales need $120 (planner)', () => {
    expect(now.neededBudget).toBe(120);
  });

  test('15 sales at 50% and 5% need 30 leads and 600 clicks (by hand)', () => {
    expect(now.neededVolumes).toEqual([60_000, 600, 30, 15]);
  });

  test('2.5 sales are missing and none is too dear', () => {
    expect([now.missing, now.tooDear]).toEqual([2.5, 0]);
  });

  test.each([
    [{ perUnit: 0.2, stage: 1 }],
    [{ perUnit: 4, stage: 2 }],
    [{ perUnit: 0.002, stage: 0 }],
    [{ total: 100 }],
  ])('costs the same when paid as %j (by hand)', (cost) => {
    expect(goalPlan({ ...campaign, cost }).months[0]?.unitCosts[3]).toBeCloseTo(8, 12);
  });
});

describe('improvement', () => {
  test('three stages 5% better for three months: 1.05^9, 19.3916 sales at 5.1569 (planner)', () => {
    const { volumes, unitCosts } = goalPlan(betterEachMonth).months[3]!;
    expect(volumes[3]! / 12.5).toBeCloseTo(1.551328, 6);
    expect(volumes[3]).toBeCloseTo(19.3916, 4);
    expect(unitCosts[3]).toBeCloseTo(5.1569, 4);
  });

  test('five stages 5% better for three months: 1.05^15 = 2.078928 (planner)', () => {
    const five = improving({ share: 0.05 }, 0.1, 0.2, 0.3, 0.4, 0.5);
    const { months } = goalPlan({ ...betterEachMonth, steps: five });
    expect(months[3]!.volumes[5]! / months[0]!.volumes[5]!).toBeCloseTo(2.078928, 6);
  });

  test('in points is added: 1% and half a point a month are 2.5% after three months', () => {
    const plan = goalPlan({
      ...betterEachMonth,
      steps: [...improving({ points: 0.005 }, 0.01), ...steps(0.05, 0.5)],
    });
    expect(plan.months[3]!.conversions[0]).toBeCloseTo(0.025, 12);
  });

  test('ends at 100%, and says so', () => {
    const { months } = goalPlan({
      ...betterEachMonth,
      steps: [...steps(0.01), ...improving({ points: 0.3 }, 0.5)],
    });
    expect(months.slice(0, 4).map(({ conversions }) => conversions[1])).toEqual([0.5, 0.8, 1, 1]);
    expect(months.slice(0, 4).map(({ capped }) => capped)).toEqual([
      [false, false],
      [false, false],
      [false, true],
      [false, true],
    ]);
  });

  test.each([
    // A month has 30.4375 days, 4.35 weeks.
    [0, 1],
    [1, 2],
    [2, 2],
    [4, 2],
    [5, 3],
    [8, 3],
    [9, 4],
  ])('after an audit of %d weeks shows first after month %d', (lagWeeks, first) => {
    const { months } = goalPlan({ ...betterEachMonth, lagWeeks });
    const better = months.find(({ volumes }) => volumes[3]! > 12.5);
    expect(better?.month).toBe(first);
  });

  test('waits for two weeks of audit unless told otherwise', () => {
    expect(goalPlan({ ...betterEachMonth, lagWeeks: undefined })).toEqual(
      goalPlan({ ...betterEachMonth, lagWeeks: 2 }),
    );
  });

  test('makes no volume smaller and no unit of the goal dearer, paid at it or before', () => {
    fc.assert(
      fc.property(anyPlan, (input) => {
        const { months, stage } = goalPlan(input);
        fc.pre(!('stage' in input.cost && input.cost.stage > stage));
        months.slice(1).forEach((month, at) => {
          const before = months[at]!;
          month.volumes.forEach((volume, each) => {
            expect(volume).toBeGreaterThanOrEqual(before.volumes[each]!);
          });
          const [then, now] = [before.unitCosts[stage]!, month.unitCosts[stage]!];
          expect(now).toBeLessThanOrEqual(then * (1 + 1e-12));
        });
      }),
    );
  });
});

describe('the goal', () => {
  test('is reached in the first month that has the volume at the price', () => {
    // 12.5 · 1.157625^m: 14.47 after one month, 16.75 after two; the price only falls from 8.
    expect(goalPlan(betterEachMonth)).toMatchObject({ reached: 2, affordable: 0 });
  });

  test('can be bought for more money once its price holds', () => {
    // 8 / 1.157625^m passes 6 after two months (5.97), and 15 sales are there then.
    const plan = goalPlan({ ...betterEachMonth, goal: { volume: 1000, unitCost: 6 }, months: 3 });
    expect([plan.reached, plan.affordable]).toEqual([undefined, 2]);
    expect(plan.months[2]!.neededBudget).toBeCloseTo((1000 * 8) / 1.05 ** 6, 6);
  });

  test('that is out of reach says what is missing in the nearest month', () => {
    // Nothing improves, so no month is nearer than now.
    const { reached, nearest } = goalPlan({ ...campaign, goal: { volume: 15, unitCost: 5 } });
    expect(reached).toBeUndefined();
    expect([nearest.month, nearest.missing, nearest.tooDear]).toEqual([0, 2.5, 3]);
  });

  test('out of reach is nearest once no conversion can grow any more', () => {
    // 50% and 30 points a month: 80%, then 100% from month 2 on, which gives 500 of 600.
    const { nearest } = goalPlan({
      ...betterEachMonth,
      steps: [...steps(0.01), ...improving({ points: 0.3 }, 0.5)],
      goal: { volume: 600 },
    });
    expect([nearest.month, nearest.missing]).toEqual([2, 100]);
  });

  test('may slip away when a stage after it is what is paid for', () => {
    // A click costs $0.05 through the leads it becomes, and more as more of them become leads.
    const { months, nearest } = goalPlan({
      ...campaign,
      lagWeeks: 0,
      steps: [...steps(0.01), ...improving({ share: 0.1 }, 0.05)],
      cost: { perUnit: 1, stage: 2 },
      goal: { stage: 1, volume: 500, unitCost: 0.04 },
    });
    expect(months[0]!.unitCosts[1]).toBeCloseTo(0.05, 12);
    expect(months[1]!.unitCosts[1]).toBeCloseTo(0.055, 12);
    expect(nearest.month).toBe(0);
  });

  test('that is met exactly is met, whatever the last digit', () => {
    const { volumes, unitCosts } = goalPlan(betterEachMonth).months[3]!;
    const goal = { volume: volumes[3]! * (1 + 1e-14), unitCost: unitCosts[3]! * (1 - 1e-14) };
    expect(goalPlan({ ...betterEachMonth, goal }).reached).toBe(3);
  });

  test('may be an earlier stage: 25 leads at $4 are there now', () => {
    const goal = { stage: 2, volume: 25, unitCost: 4 };
    expect(goalPlan({ ...campaign, goal }).reached).toBe(0);
  });

  test('without a price is a matter of volume alone', () => {
    const plan = goalPlan({ ...campaign, goal: { volume: 12.5 } });
    expect([plan.reached, plan.dearest]).toEqual([0, []]);
  });

  test('sets the dearest click, lead and sale, with 15% kept back (by hand)', () => {
    // A sale may cost 8, so a lead 8 · 50% and a click that · 5%.
    const { dearest } = goalPlan(campaign);
    expect(dearest.map(({ stage }) => stage)).toEqual([0, 1, 2, 3]);
    expect(dearest[1]!.price).toBeCloseTo(0.2, 12);
    expect(dearest[2]!.price).toBeCloseTo(4, 12);
    expect(dearest[2]!.withReserve).toBeCloseTo(3.4, 12);
    expect(dearest[3]!.withReserve).toBeCloseTo(6.8, 12);
  });

  test('costs exactly its price when every stage is paid its dearest', () => {
    fc.assert(
      fc.property(anyPlan, (input) => {
        for (const { stage: at, price } of goalPlan(input).dearest) {
          const { months, stage } = goalPlan({ ...input, cost: { perUnit: price, stage: at } });
          const reachedCost = months[0]!.unitCosts[stage]!;
          expect(relatively(reachedCost, input.goal.unitCost!)).toBeLessThan(1e-12);
        }
      }),
    );
  });

  test('is reached when as many enter as are needed', () => {
    fc.assert(
      fc.property(anyPlan, (input) => {
        const needed = goalPlan(input).months[0]!.neededVolumes[0]!;
        const { months, stage } = goalPlan({ ...input, volume: needed });
        expect(relatively(months[0]!.volumes[stage]!, input.goal.volume)).toBeLessThan(1e-12);
      }),
    );
  });

  test('is reached exactly when nothing is missing and nothing too dear', () => {
    fc.assert(
      fc.property(anyPlan, (input) => {
        const { months, reached } = goalPlan(input);
        const met = months.filter(({ missing, tooDear }) => missing + tooDear === 0);
        expect(reached).toBe(met[0]?.month);
      }),
    );
  });
});

describe('one more percentage point', () => {
  test('is worth most where the conversion is lowest: 1% doubles (by hand)', () => {
    const { worth, best } = goalPlan(campaign);
    expect(best).toEqual([0]);
    expect(worth.map(({ growth }) => growth.toFixed(12))).toEqual(
      [1, 0.2, 0.02].map((growth) => growth.toFixed(12)),
    );
    expect(worth[0]!.more).toBeCloseTo(12.5, 12);
    expect(worth[0]!.unitCost).toBeCloseTo(4, 12);
  });

  test('is worth the same at equal conversions, and both are named', () => {
    expect(goalPlan({ ...campaign, steps: steps(0.05, 0.5, 0.05) }).best).toEqual([0, 2]);
  });

  test('is what is left where less is left until 100%', () => {
    const { worth } = goalPlan({ ...campaign, steps: steps(0.01, 0.996) });
    expect(worth[1]!.points).toBeCloseTo(0.004, 12);
    expect(worth[1]!.room).toBeCloseTo(1 / 0.996, 12);
  });

  test('brings nothing anywhere when everything passes', () => {
    expect(goalPlan({ ...campaign, steps: steps(1, 1) }).best).toEqual([]);
  });

  test('before the stage that is paid for lowers no price', () => {
    const plan = goalPlan({ ...campaign, cost: { perUnit: 0.2, stage: 1 } });
    expect(plan.worth[0]!.unitCost).toBeCloseTo(8, 12);
    expect(plan.worth[1]!.unitCost).toBeLessThan(8);
  });

  test('counts only up to the goal', () => {
    const { worth } = goalPlan({ ...campaign, goal: { stage: 2, volume: 30 } });
    expect(worth.map(({ step }) => step)).toEqual([0, 1]);
  });
});

describe('a goal plan refuses', () => {
  test.each<[string, Partial<GoalPlanInput>, object]>([
    ['a funnel without steps', { steps: [] }, { code: 'empty-list', parameter: 'conversions' }],
    ['no volume', { volume: 0 }, { code: 'above', parameter: 'volume' }],
    [
      'a conversion of 0, with its row',
      { steps: steps(0.1, 0) },
      { code: 'above', parameter: 'conversions', details: { limit: 0, row: 2 } },
    ],
    [
      'a conversion above 100%',
      { steps: steps(5) },
      { code: 'percent', parameter: 'conversions', details: { found: 5, row: 1 } },
    ],
    [
      'conversions that get worse',
      { steps: improving({ share: -0.1 }, 0.5) },
      { code: 'at-least', parameter: 'improvement' },
    ],
    ['a price below 0', { cost: { total: -1 } }, { code: 'at-least', parameter: 'cost' }],
    [
      'a price of a stage that is not there',
      { cost: { perUnit: 1, stage: 4 } },
      { code: 'at-most', parameter: 'cost_stage', details: { limit: 3 } },
    ],
    [
      'the volume that enters as the goal',
      { goal: { stage: 0, volume: 1 } },
      { code: 'at-least', parameter: 'goal_stage' },
    ],
    ['no goal', { goal: { volume: 0 } }, { code: 'above', parameter: 'goal' }],
    [
      'a goal that may cost nothing',
      { goal: { volume: 1, unitCost: 0 } },
      { code: 'above', parameter: 'goal_cost' },
    ],
    ['more than five years', { months: 61 }, { code: 'at-most', parameter: 'months' }],
    ['an audit before today', { lagWeeks: -1 }, { code: 'at-least', parameter: 'lag' }],
    ['a reserve of more than all', { reserve: 15 }, { code: 'percent', parameter: 'reserve' }],
  ])('%s', (_, change, fault) => {
    expect(() => goalPlan({ ...campaign, ...change })).toThrow(expect.objectContaining(fault));
  });
});
