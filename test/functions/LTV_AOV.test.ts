import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compute } from '../../src/functions/LTV_AOV';
import { cell, column } from '../support/cell';

const LTV_AOV = cell(compute);
const money = fc.integer({ min: 0, max: 1e7 });
const howMany = fc.integer({ min: 0, max: 1000 });

describe('LTV_AOV', () => {
  // All six from functions.md.
  test.each([
    [2000, 2, 3, undefined, 12_000],
    [5600, 2, 7, undefined, 78_400],
    [500, 1, 18, 0.7, 6300],
    [1500, 17, 1, undefined, 25_500],
    [600, 3, 1, undefined, 1800],
    [700, 40, 1, undefined, 28_000],
  ])('orders of %p, %p a period, for %p periods at margin %p are worth %p', (...row) => {
    const [orderValue, frequency, lifetime, margin, ltv] = row;
    expect(LTV_AOV(orderValue, frequency, lifetime, margin)).toBe(ltv);
  });

  test('broadcasting over columns gives what one call a row gives', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(money, howMany), { minLength: 2, maxLength: 20 }), (rows) => {
        const together = LTV_AOV(
          column(...rows.map(([orderValue]) => orderValue)),
          column(...rows.map(([, frequency]) => frequency)),
          12,
          0.3,
        );
        expect(together).toEqual(
          rows.map(([orderValue, frequency]) => [LTV_AOV(orderValue, frequency, 12, 0.3)]),
        );
      }),
    );
  });

  test('frequency and lifetime can change places', () => {
    fc.assert(
      fc.property(money, howMany, howMany, (orderValue, frequency, lifetime) => {
        expect(LTV_AOV(orderValue, frequency, lifetime)).toBe(
          LTV_AOV(orderValue, lifetime, frequency),
        );
      }),
    );
  });

  test('a margin never makes LTV greater than its revenue', () => {
    const margin = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(money, howMany, margin, (orderValue, frequency, share) => {
        expect(LTV_AOV(orderValue, frequency, 12, share)).toBeLessThanOrEqual(
          Number(LTV_AOV(orderValue, frequency, 12)),
        );
      }),
    );
  });

  test('a negative frequency is refused under its own name', () => {
    expect(() => LTV_AOV(2000, -2, 3)).toThrow('orders_per_period must be 0 or more');
  });

  test('a margin in points asks whether a percent was meant', () => {
    expect(() => LTV_AOV(2000, 2, 3, 70)).toThrow('margin is 70: did you mean 70%?');
  });

  test('ranges of two sizes are refused', () => {
    expect(() => LTV_AOV(column(1, 2), column(1, 2, 3), 1)).toThrow(
      'orders_per_period has another size',
    );
  });
});
