import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  customerMonths,
  type CustomerMonthsInput,
} from '../../../src/core/planning/customer-months';
import { churnValue } from '../../../src/core/value/churn-value';

const shop: CustomerMonthsInput = {
  customers: 100,
  churn: 0.1,
  arpu: 50,
  margin: 0.4,
  cac: 25,
  acquisition: { budget: 500 },
  costs: 1000,
};

// In thousandths and whole money: doubling is exact for all but numbers too small to be written.
const share = fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000);
const amount = fc.integer({ min: 0, max: 1_000_000 });
const months = fc.integer({ min: 1, max: 60 });
const anyPlan = fc.record({
  customers: amount,
  churn: share,
  arpu: amount,
  margin: share,
  cac: fc.double({ min: 0.01, max: 1e4, noNaN: true }),
  acquisition: fc.oneof(
    fc.record({ budget: amount }),
    fc.record({ newCustomers: fc.double({ min: 0, max: 1e4, noNaN: true }) }),
  ),
  costs: amount,
  months,
});

describe('the months of a plan', () => {
  test('the first month is as worked out by hand', () => {
    // 500 of ads at 25 win 20; 10 of 100 leave; 110 pay 50 each, 40% of 5500 is 2200.
    expect(customerMonths(shop).rows[0]).toEqual({
      month: 1,
      atStart: 100,
      won: 20,
      lost: 10,
      atEnd: 110,
      revenue: 5500,
      grossMargin: 2200,
      ads: 500,
      costs: 1000,
      profit: 700,
      cash: 700,
    });
  });

  test('there are twelve unless told otherwise', () => {
    expect(customerMonths(shop).rows.map(({ month }) => month)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12,
    ]);
  });

  test('new customers cost their CAC, as the ads of a budget win them', () => {
    const byCount = customerMonths({ ...shop, acquisition: { newCustomers: 20 } });
    expect(byCount).toEqual(customerMonths(shop));
  });

  test('a month begins with the customers of the one before', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const { rows } = customerMonths(plan);
        expect(rows.slice(1).map(({ atStart }) => atStart)).toEqual(
          rows.slice(0, -1).map(({ atEnd }) => atEnd),
        );
      }),
    );
  });

  test('customers follow the closed form N·(1−c)^m + new·(1 − (1−c)^m)/c', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 1, noNaN: true }), months, (churn, count) => {
        const { rows } = customerMonths({ ...shop, churn, months: count });
        const kept = (1 - churn) ** count;
        const expected = 100 * kept + (20 * (1 - kept)) / churn;
        expect(Math.abs((rows[count - 1]?.atEnd ?? NaN) / expected - 1)).toBeLessThan(1e-10);
      }),
    );
  });

  test('revenue of customers won once adds up to what churn says they bring in as many periods', () => {
    const { rows } = customerMonths({
      ...shop,
      ...{ customers: 0, acquisition: { newCustomers: 10 }, months: 60 },
    });
    // The revenue of one month's newcomers alone: what each month adds to the one before.
    const revenue = rows[59]?.revenue ?? NaN;
    const perCustomer = churnValue({
      ...{ arpu: 50, churn: 0.1, margin: 1, discount: 0, growth: 0 },
      ...{ periods: 60, timing: 1 },
    });
    expect(revenue).toBeCloseTo(10 * perCustomer, 8);
  });

  test('cash is the sum of the profits', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const { rows } = customerMonths(plan);
        const sum = rows.reduce((total, { profit }) => total + profit, 0);
        expect(rows[rows.length - 1]?.cash).toBe(sum);
      }),
    );
  });

  test('all money doubled doubles all money and moves no customer', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const { acquisition, ...rest } = plan;
        const doubled = customerMonths({
          ...rest,
          arpu: plan.arpu * 2,
          cac: plan.cac * 2,
          costs: plan.costs * 2,
          acquisition: 'budget' in acquisition ? { budget: acquisition.budget * 2 } : acquisition,
        });
        customerMonths(plan).rows.forEach(({ atEnd, cash }, at) => {
          expect(doubled.rows[at]?.atEnd).toBe(atEnd);
          expect(doubled.rows[at]?.cash).toBe(cash * 2);
        });
      }),
    );
  });

  test('the first profit, the way back and the deepest need are found (by hand)', () => {
    // No one at first, nobody leaves, 10 a month at a margin of 10 each: profits of
    // 100 − 250, 200 − 250, 300 − 250, … : −150, −50, 50, 150, …; cash −150, −200, −150, 0.
    const plan = customerMonths({
      customers: 0,
      churn: 0,
      arpu: 20,
      margin: 0.5,
      cac: 5,
      acquisition: { newCustomers: 10 },
      costs: 200,
    });
    expect(plan.rows.slice(0, 4).map(({ cash }) => cash)).toEqual([-150, -200, -150, 0]);
    expect(plan).toMatchObject({ firstProfit: 3, payback: 4, deepest: { need: 200, month: 2 } });
  });

  test('a plan that never earns has no month of profit and none of payback', () => {
    const plan = customerMonths({ ...shop, costs: 1e6 });
    expect([plan.firstProfit, plan.payback]).toEqual([undefined, undefined]);
  });

  test('a plan that is never short needs no cash', () => {
    const plan = customerMonths(shop);
    expect([plan.payback, plan.deepest]).toEqual([1, undefined]);
  });

  test('cash that is lost again later was no payback', () => {
    // Without new customers 100·0.5 pay 20 − 600: 400, then 50·0.5·20 − 600 and worse.
    const plan = customerMonths({
      ...shop,
      ...{ churn: 0.5, arpu: 20, margin: 1, acquisition: { budget: 0 }, costs: 600, months: 6 },
    });
    expect(plan.rows[0]?.cash).toBe(400);
    expect([plan.firstProfit, plan.payback]).toEqual([1, undefined]);
  });

  test('after the payback cash stays above water, before it there is a month below', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const { rows, payback } = customerMonths(plan);
        const from = payback ?? rows.length + 1;
        expect(rows.filter(({ month, cash }) => month >= from && cash < 0)).toEqual([]);
        if (from > 1) expect(rows[from - 2]?.cash).toBeLessThan(0);
      }),
    );
  });

  test('a budget cannot win customers who cost nothing', () => {
    expect(() => customerMonths({ ...shop, cac: 0 })).toThrow(
      expect.objectContaining({ code: 'above', parameter: 'cac', details: { limit: 0 } }),
    );
  });

  test.each([
    [0, 'at-least'],
    [61, 'at-most'],
    [1.5, 'whole'],
  ])('%d months are refused', (count, code) => {
    expect(() => customerMonths({ ...shop, months: count })).toThrow(
      expect.objectContaining({ code, parameter: 'months' }),
    );
  });
});
