import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Fault } from '../../../src/core/fault';
import { customerValue } from '../../../src/core/planning/customer-value';
import { profitPlan } from '../../../src/core/planning/profit-plan';
import { tornado, twoWayTable, type Values } from '../../../src/core/planning/sensitivity';

const linear = ({ a = 0, b = 0 }: Values) => 3 * a + 10 * b;
const now: Values = { a: 10, b: 5 };

/** Needs a CAC below 3200, or there is no budget at all (planner). */
const turnover = ({ cac = 0, ltv = 0 }: Values) =>
  profitPlan({
    ...{ costs: 1e7, profit: 3e6, tax: 0.2, taxMode: 'turnover', ltv, cac },
    ...{ variable: 0, fee: 0, allowance: undefined, whole: false },
  }).turnover;

describe('the tornado', () => {
  test('puts the widest swing first, with both ends (by hand)', () => {
    const levers = [
      { id: 'a', low: 8, high: 12 },
      { id: 'b', low: 4, high: 6 },
    ];
    expect(tornado(now, levers, linear)).toEqual({
      base: 80,
      bars: [
        { id: 'b', low: 4, high: 6, atLow: 70, atHigh: 90, swing: 20 },
        { id: 'a', low: 8, high: 12, atLow: 74, atHigh: 86, swing: 12 },
      ],
    });
  });

  test('keeps the order of levers that swing alike', () => {
    const levers = ['x', 'y', 'z'].map((id) => ({ id, low: 0, high: 1 }));
    const sum = ({ x = 0, y = 0, z = 0 }: Values) => x + y + z;
    expect(tornado({}, levers, sum).bars.map(({ id }) => id)).toEqual(['x', 'y', 'z']);
  });

  test('leaves out an end without a plan and measures from now', () => {
    const [bar] = tornado(
      { cac: 500, ltv: 4000 },
      [{ id: 'cac', low: 0, high: 3200 }],
      turnover,
    ).bars;
    // 13M / 0.8 at no CAC, against 19 259 259.26 now.
    expect(bar?.atHigh).toBeUndefined();
    expect(bar?.atLow).toBe(16_250_000);
    expect(bar?.swing).toBeCloseTo(3_009_259.26, 2);
  });

  test('says why when there is no plan as things are', () => {
    expect(() => tornado({ cac: 4000, ltv: 4000 }, [], turnover)).toThrow(Fault);
  });

  test('lets a mistake of the program through', () => {
    const broken = ({ a = 0 }: Values) => {
      if (a !== 1) throw new TypeError('broken');
      return a;
    };
    expect(() => tornado({ a: 1 }, [{ id: 'a', low: 0, high: 2 }], broken)).toThrow(TypeError);
  });

  test('takes an infinite result for none', () => {
    const [bar] = tornado({ a: 1 }, [{ id: 'a', low: 0, high: 2 }], ({ a = 0 }) => 1 / a).bars;
    expect([bar?.atLow, bar?.atHigh, bar?.swing]).toEqual([undefined, 0.5, 0.5]);
  });

  test('gives no lever an effect that the result does not feel', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true }), fc.double({ noNaN: true }), (low, high) => {
        expect(tornado(now, [{ id: 'other', low, high }], linear).bars[0]?.swing).toBe(0);
      }),
    );
  });
});

describe('the two-way table', () => {
  test('has a line for each value of the one and a result for each of the other (by hand)', () => {
    const rows = { id: 'a', values: [0, 1] };
    const columns = { id: 'b', values: [0, 1, 2] };
    expect(twoWayTable(now, rows, columns, linear)).toEqual([
      [0, 10, 20],
      [3, 13, 23],
    ]);
  });

  test('is blank where there is no plan', () => {
    const rows = { id: 'cac', values: [0, 3200] };
    const columns = { id: 'ltv', values: [4000] };
    expect(twoWayTable({}, rows, columns, turnover)).toEqual([[16_250_000], [undefined]]);
  });

  test('turned round is the same table turned round', () => {
    const values = fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(values, values, (one, other) => {
        const [a, b] = [
          { id: 'a', values: one },
          { id: 'b', values: other },
        ];
        const table = twoWayTable(now, a, b, linear);
        const turned = twoWayTable(now, b, a, linear);
        expect(turned).toEqual(other.map((_, column) => table.map((line) => line[column])));
      }),
    );
  });

  test('leaves the values it was given alone', () => {
    const given = Object.freeze({ ...now });
    twoWayTable(given, { id: 'a', values: [1] }, { id: 'b', values: [2] }, linear);
    expect(given).toEqual({ a: 10, b: 5 });
  });
});

describe('the value of a customer', () => {
  const levers = {
    ...{ orderValue: 500, ordersPerMonth: 2, margin: 0.4, cac: 1000 },
    staying: { lifetime: 10 },
  };

  test('is worked out from its levers (by hand)', () => {
    // 500 · 2 · 10 · 40% = 4000; payback: 1000 / 4000 = 1 − 0.9^n, n = ln 0.75 / ln 0.9.
    const value = customerValue(levers);
    expect(value).toMatchObject({ lifetime: 10, ltv: 4000, ltvToCac: 4, net: 3000 });
    expect(value.payback).toBeCloseTo(2.7305, 4);
  });

  test('is the same by churn as by the lifetime it means', () => {
    expect(customerValue({ ...levers, staying: { churn: 0.1 } })).toEqual(customerValue(levers));
  });

  test('that does not cover the CAC never pays it back', () => {
    expect(customerValue({ ...levers, cac: 4000 }).payback).toBeUndefined();
  });

  test('has no ratio to a CAC of nothing, which is paid back at once', () => {
    expect(customerValue({ ...levers, cac: 0 })).toMatchObject({
      ltvToCac: undefined,
      net: 4000,
      payback: 0,
    });
  });

  test.each([
    [{ churn: 0 }, 'above'],
    [{ churn: 1.1 }, 'at-most'],
    [{ lifetime: 0.5 }, 'at-least'],
  ])('refuses %j', (staying, code) => {
    expect(() => customerValue({ ...levers, staying })).toThrow(expect.objectContaining({ code }));
  });
});
