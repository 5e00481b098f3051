import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { kpiFee, stagesGrown, type Kpi } from '../../../src/core/planning/kpi-fee';

const pay = { base: 300, bonus: 200 };
const leads: Kpi = { plan: 100, fact: 80 };
const sales: Kpi = { plan: 50, fact: 60 };
const cpl: Kpi = { plan: 4, fact: 5, lowerIsBetter: true };

const amount = fc.double({ min: 0, max: 1e6, noNaN: true });
const anyKpi = fc.record({
  plan: fc.double({ min: 0.001, max: 1e6, noNaN: true }),
  fact: amount,
  weight: fc.double({ min: 0.001, max: 100, noNaN: true }),
  lowerIsBetter: fc.boolean(),
});
const kpis = fc.array(anyKpi, { minLength: 1, maxLength: 8 });

describe('a fee linked to KPI', () => {
  test('is base and bonus by the mean share met, none above its plan (by hand)', () => {
    // 80% and 120% cut to 100%: 90% of 200 on top of 300.
    expect(kpiFee({ ...pay, kpis: [leads, sales] })).toEqual({
      fee: 480,
      earned: 180,
      score: 0.9,
      shares: [0.8, 1],
      unlocked: true,
    });
  });

  test('pays for more than the plan up to the cap (by hand)', () => {
    expect(kpiFee({ ...pay, kpis: [leads, sales], cap: 1.2 }).fee).toBe(500);
  });

  test('counts a miss as the floor at least (by hand)', () => {
    expect(kpiFee({ ...pay, kpis: [{ plan: 100, fact: 10 }], floor: 0.5 }).fee).toBe(400);
  });

  test('turns a cost round: 4 planned and 5 spent is 80% (by hand)', () => {
    expect(kpiFee({ ...pay, kpis: [cpl] }).shares).toEqual([0.8]);
  });

  test('counts a cost of 0 as the cap', () => {
    expect(kpiFee({ ...pay, kpis: [{ ...cpl, fact: 0 }], cap: 1.5 }).fee).toBe(600);
  });

  test('weighs by any numbers: 3 and 1 of 80% and 100% are 85% (by hand)', () => {
    const weighted = [
      { ...leads, weight: 3 },
      { ...sales, weight: 1 },
    ];
    expect(kpiFee({ ...pay, kpis: weighted }).score).toBeCloseTo(0.85, 12);
  });

  test('is base and bonus exactly when every plan is met, whatever the weights', () => {
    fc.assert(
      fc.property(kpis, (all) => {
        const met = all.map((kpi) => ({ ...kpi, fact: kpi.plan }));
        expect(kpiFee({ ...pay, kpis: met }).fee).toBeCloseTo(500, 9);
      }),
    );
  });

  test('with weights in percent is the same as with weights in shares', () => {
    fc.assert(
      fc.property(kpis, (all) => {
        const percents = all.map((kpi) => ({ ...kpi, weight: kpi.weight * 100 }));
        const [one, other] = [all, percents].map((each) => kpiFee({ ...pay, kpis: each }).fee);
        expect(one).toBeCloseTo(other ?? NaN, 9);
      }),
    );
  });

  test('lies between base with the floor and base with the cap', () => {
    fc.assert(
      fc.property(kpis, (all) => {
        const { fee } = kpiFee({ ...pay, kpis: all, floor: 0.2, cap: 1.3 });
        expect(fee).toBeGreaterThanOrEqual(340 - 1e-9);
        expect(fee).toBeLessThanOrEqual(560 + 1e-9);
      }),
    );
  });

  test('never falls when one fact gets better', () => {
    fc.assert(
      fc.property(kpis, fc.double({ min: 1, max: 3, noNaN: true }), ([first, ...rest], factor) => {
        const kpi = first ?? { ...leads, lowerIsBetter: false };
        const better = { ...kpi, fact: kpi.lowerIsBetter ? kpi.fact / factor : kpi.fact * factor };
        const [before, after] = [kpi, better].map(
          (each) => kpiFee({ ...pay, kpis: [each, ...rest] }).fee,
        );
        expect(after).toBeGreaterThanOrEqual((before ?? NaN) - 1e-9);
      }),
    );
  });

  test('pays the bonus only when enough stages grew', () => {
    const stages = [
      { before: 10, now: 11 },
      { before: 10, now: 10 },
      { before: 10, now: 12 },
    ];
    const fees = [2, 3].map((atLeast) =>
      kpiFee({ ...pay, kpis: [sales], growth: { stages, atLeast } }),
    );
    expect(fees.map(({ fee, unlocked }) => [fee, unlocked])).toEqual([
      [500, true],
      [300, false],
    ]);
  });

  test('takes a stage that stands still for one that did not grow', () => {
    expect(stagesGrown([{ before: 5, now: 5 }])).toBe(0);
  });

  test.each<[string, Parameters<typeof kpiFee>[0], object]>([
    ['no KPI', { ...pay, kpis: [] }, { code: 'empty-list', parameter: 'plan' }],
    [
      'a plan of 0, with its row',
      { ...pay, kpis: [leads, { plan: 0, fact: 1 }] },
      { code: 'above', parameter: 'plan', details: { limit: 0, row: 2 } },
    ],
    [
      'a fact below 0',
      { ...pay, kpis: [{ plan: 1, fact: -1 }] },
      { code: 'at-least', parameter: 'fact' },
    ],
    [
      'a weight below 0',
      { ...pay, kpis: [{ ...leads, weight: -1 }] },
      { code: 'at-least', parameter: 'weights' },
    ],
    [
      'weights of nothing',
      { ...pay, kpis: [{ ...leads, weight: 0 }] },
      { code: 'above', parameter: 'weights' },
    ],
    [
      'a floor above the cap',
      { ...pay, kpis: [leads], floor: 0.9, cap: 0.8 },
      { code: 'at-most', parameter: 'floor', details: { limit: 0.8, share: true } },
    ],
  ])('refuses %s', (_, input, fault) => {
    expect(() => kpiFee(input)).toThrow(expect.objectContaining(fault));
  });
});
