import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  profitPasses,
  profitPlan,
  type ProfitPlanInput,
} from '../../../src/core/planning/profit-plan';

/** The telecom plan. Expected numbers: computed independently in the planner's specification. */
const telecom: ProfitPlanInput = {
  costs: 10_000_000,
  profit: 3_000_000,
  tax: 0.2,
  taxMode: 'turnover',
  ltv: 4000,
  cac: 500,
  variable: 0,
  fee: 0,
  allowance: undefined,
  whole: false,
};

describe('the profit plan', () => {
  test('closes the circle of ads inside their own costs', () => {
    const plan = profitPlan(telecom);
    expect(plan.turnover).toBeCloseTo(19_259_259.26, 2);
    expect(plan.customers).toBeCloseTo(4814.81, 2);
    expect(plan.ads).toBeCloseTo(2_407_407.41, 2);
    expect(plan.profit).toBeCloseTo(3_000_000, 6);
  });

  test('rounds customers up and says what that leaves', () => {
    expect(profitPlan({ ...telecom, whole: true })).toMatchObject({
      turnover: 19_260_000,
      customers: 4815,
      ads: 2_407_500,
      tax: 3_852_000,
      profit: 3_000_500,
    });
  });

  test('a plan that already has whole customers gains none by rounding', () => {
    // By hand: 5000 customers leave 20M·0.8 − 2.5M − 10M = 3.5M.
    expect(profitPlan({ ...telecom, profit: 3_500_000, whole: true }).customers).toBe(5000);
  });

  test('an allowance stands in place of the exact ads and leaves the rest over', () => {
    const plan = profitPlan({ ...telecom, allowance: 2_500_000 });
    expect(plan.turnover).toBeCloseTo(19_375_000, 6);
    expect(plan.customers).toBeCloseTo(4843.75, 6);
    expect(plan.ads).toBeCloseTo(2_421_875, 6);
    expect(plan.unspent).toBeCloseTo(78_125, 6);
  });

  test.each([
    ['vat', 18_352_941.18, 4588.24, 2_294_117.65],
    ['profit', 15_714_285.71, 3928.57, 1_964_285.71],
  ] as const)(
    'with tax on %s the turnover is as computed independently',
    (taxMode, turnover, customers, ads) => {
      const plan = profitPlan({ ...telecom, taxMode });
      expect(plan.turnover).toBeCloseTo(turnover, 2);
      expect(plan.customers).toBeCloseTo(customers, 2);
      expect(plan.ads).toBeCloseTo(ads, 2);
    },
  );

  test('a year of monthly costs and a yearly profit needs the turnover of a year', () => {
    const plan = profitPlan({ ...telecom, costs: 120_000_000 });
    expect(plan.turnover).toBeCloseTo(182_222_222.22, 2);
    expect(plan.customers).toBeCloseTo(45_555.56, 2);
    expect(plan.ads).toBeCloseTo(22_777_777.78, 2);
  });

  test('passes by hand start without ads and creep towards the limit', () => {
    const passes = profitPasses(telecom, 4);
    expect(passes[0]).toEqual({ turnover: 16_250_000, ads: 2_031_250, profit: 968_750 });
    const turnovers = passes.map(({ turnover }) => turnover.toFixed(2));
    expect(turnovers).toEqual(['16250000.00', '18789062.50', '19185791.02', '19247779.85']);
  });

  test('a CAC at or above what a customer leaves has no budget, and the limit is told', () => {
    expect(profitPlan({ ...telecom, cac: 3199.99 }).customers).toBeGreaterThan(0);
    for (const cac of [3200, 3500]) {
      expect(() => profitPlan({ ...telecom, cac })).toThrow(
        expect.objectContaining({ code: 'no-budget', parameter: 'cac', details: { limit: 3200 } }),
      );
    }
  });

  test('every plan keeps the profit it was asked for, in every tax mode', () => {
    const input = fc.record({
      costs: fc.double({ min: 0, max: 1e9, noNaN: true }),
      profit: fc.double({ min: 1, max: 1e9, noNaN: true }),
      tax: fc.double({ min: 0, max: 0.3, noNaN: true }),
      taxMode: fc.constantFrom('turnover' as const, 'vat' as const, 'profit' as const),
      ltv: fc.double({ min: 100, max: 1e5, noNaN: true }),
      cac: fc.double({ min: 0, max: 20, noNaN: true }),
      variable: fc.double({ min: 0, max: 0.3, noNaN: true }),
      fee: fc.double({ min: 0, max: 0.2, noNaN: true }),
      allowance: fc.constant(undefined),
      whole: fc.constant(false),
    });
    fc.assert(
      fc.property(input, (given) => {
        const plan = profitPlan(given);
        expect(Math.abs(plan.profit - given.profit)).toBeLessThan(1e-9 * plan.turnover + 1e-6);
      }),
    );
  });

  test('all money doubled doubles the plan', () => {
    const twice = profitPlan({ ...telecom, costs: 2e7, profit: 6e6 });
    expect(twice.ads).toBeCloseTo(2 * profitPlan(telecom).ads, 6);
  });
});
