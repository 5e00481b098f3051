import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Fault } from '../../../src/core/fault';
import { medianTenure, survivalCurve } from '../../../src/core/orders/survival';

/** Weeks of remission on 6-MP, Freireich et al. (1963): relapses first, then the censored. */
const relapses = [6, 6, 6, 7, 10, 13, 16, 22, 23];
const censored = [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35];
const leukaemia = survivalCurve(
  [...relapses, ...censored],
  [...relapses.map(() => true), ...censored.map(() => false)],
);

const watched = fc.array(fc.tuple(fc.integer({ min: 0, max: 20 }), fc.boolean()), { minLength: 1 });
const curveOf = (customers: readonly (readonly [number, boolean])[]) =>
  survivalCurve(
    customers.map(([tenure]) => tenure),
    customers.map(([, churned]) => churned),
  );

describe('the survival curve', () => {
  test.each([
    // [C] scipy 1.17, stats.ecdf of the censored data with its log-log interval.
    [0, 6, 21, 3, 0.8571428571428571, 0.6197179552659838, 0.951551747646997],
    [1, 7, 17, 1, 0.8067226890756302, 0.5631465646222333, 0.9228090192028804],
    [2, 10, 15, 1, 0.7529411764705881, 0.5031995107999564, 0.8893618351692655],
    [3, 13, 12, 1, 0.6901960784313724, 0.43161022248618397, 0.8490659633494507],
    [4, 16, 11, 1, 0.6274509803921567, 0.36751085598750205, 0.8049121894718412],
    [5, 22, 7, 1, 0.53781512605042, 0.26777893676713505, 0.7467907176353944],
    [6, 23, 6, 1, 0.4481792717086834, 0.18805200595923235, 0.6801426284952414],
  ])('step %d of the 6-MP data is as scipy has it', (place, ...expected) => {
    const [time, atRisk, lost, survival, low, high] = expected;
    const step = leukaemia[place];
    expect(step).toMatchObject({ time, atRisk, lost });
    expect(step?.survival).toBeCloseTo(survival, 12);
    expect(step?.low).toBeCloseTo(low, 9);
    expect(step?.high).toBeCloseTo(high, 9);
  });

  test('has the standard error of Greenwood', () => {
    // By hand: 6/7 · √(3 / (21 · 18)), then with 1 / (17 · 16) added.
    expect(leukaemia[0]?.standardError).toBeCloseTo((6 / 7) * Math.sqrt(3 / 378), 14);
    expect(leukaemia[1]?.standardError).toBeCloseTo((96 / 119) * Math.sqrt(3 / 378 + 1 / 272), 14);
  });

  test('has its median where half are gone', () => {
    expect(medianTenure(leukaemia)).toBe(23);
  });

  test('has no median while more than half stay', () => {
    expect(
      medianTenure(
        curveOf([
          [1, true],
          [2, false],
          [3, false],
        ]),
      ),
    ).toBeUndefined();
  });

  test('has its median at exactly one half, in spite of rounding', () => {
    const even = Array.from({ length: 14 }, (_, tenure) => [tenure, true] as const);
    expect(medianTenure(curveOf(even))).toBe(6);
  });

  test('without censoring is the share still there', () => {
    expect(
      curveOf([
        [1, true],
        [2, true],
        [3, true],
        [4, true],
      ]).map(({ survival }) => survival),
    ).toEqual([0.75, 0.5, 0.25, 0]);
  });

  test('has no interval once nobody stays', () => {
    expect(curveOf([[1, true]])).toEqual([
      {
        time: 1,
        atRisk: 1,
        lost: 1,
        survival: 0,
        standardError: undefined,
        low: undefined,
        high: undefined,
      },
    ]);
  });

  test('has no steps when nobody left', () => {
    expect(curveOf([[5, false]])).toEqual([]);
  });

  test('falls and never leaves its interval or 0 to 1', () => {
    fc.assert(
      fc.property(watched, (customers) => {
        let before = 1;
        for (const { survival, low = 0, high = 1 } of curveOf(customers)) {
          expect(survival).toBeLessThan(before);
          expect(low).toBeGreaterThanOrEqual(0);
          expect(low).toBeLessThanOrEqual(survival);
          expect(high).toBeGreaterThanOrEqual(survival);
          expect(high).toBeLessThanOrEqual(1);
          before = survival;
        }
      }),
    );
  });

  test('does not depend on the order of the customers', () => {
    fc.assert(
      fc.property(watched, (customers) => {
        expect(curveOf([...customers].reverse())).toEqual(curveOf(customers));
      }),
    );
  });

  test('counts everybody who left once', () => {
    fc.assert(
      fc.property(watched, (customers) => {
        const lost = curveOf(customers).reduce((sum, step) => sum + step.lost, 0);
        expect(lost).toBe(customers.filter(([, churned]) => churned).length);
      }),
    );
  });

  test('refuses columns that differ in length, and empty ones', () => {
    expect(() => survivalCurve([1, 2], [true])).toThrow(new Fault('shape', 'churned'));
    expect(() => survivalCurve([], [])).toThrow(new Fault('empty-list', 'tenure'));
  });
});
