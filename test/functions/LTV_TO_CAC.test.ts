import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compute } from '../../src/functions/LTV_TO_CAC';
import { cell, column } from '../support/cell';

const LTV_TO_CAC = cell(compute);
const values = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const costs = fc.double({ min: 0.01, max: 1e6, noNaN: true });

describe('LTV_TO_CAC', () => {
  test('4000 for 500 is 8 times (functions.md)', () => {
    expect(LTV_TO_CAC(4000, 500)).toBe(8);
  });

  test('28000 for 60 is 466.67 times (functions.md)', () => {
    expect(LTV_TO_CAC(28000, 60)).toBeCloseTo(466.67, 2);
  });

  test('a customer who brings a loss has a negative ratio', () => {
    expect(LTV_TO_CAC(-100, 50)).toBe(-2);
  });

  test('does not depend on the currency', () => {
    fc.assert(
      fc.property(values, costs, (ltv, cac) => {
        // A power of two scales without rounding.
        fc.pre(Math.abs(ltv) > 1e-300);
        expect(LTV_TO_CAC(ltv * 32, cac * 32)).toBe(LTV_TO_CAC(ltv, cac));
      }),
    );
  });

  test('broadcasting over columns gives what one call a row gives', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(values, costs), { minLength: 2, maxLength: 20 }), (rows) => {
        const together = LTV_TO_CAC(
          column(...rows.map(([ltv]) => ltv)),
          column(...rows.map(([, cac]) => cac)),
        );
        expect(together).toEqual(rows.map(([ltv, cac]) => [LTV_TO_CAC(ltv, cac)]));
      }),
    );
  });

  test('a customer who cost nothing has no ratio', () => {
    expect(() => LTV_TO_CAC(4000, 0)).toThrow('cac must be above 0');
  });
});
