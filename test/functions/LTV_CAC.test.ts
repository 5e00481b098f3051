import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compute } from '../../src/functions/LTV_CAC';
import { cell, column } from '../support/cell';

const LTV_CAC = cell(compute);
const spends = fc.double({ min: 0, max: 1e6, noNaN: true });
const customers = fc.integer({ min: 1, max: 10000 });

describe('LTV_CAC', () => {
  test('60000 for 120 customers is 500 each (by hand)', () => {
    expect(LTV_CAC(60000, 120)).toBe(500);
  });

  test('money scales', () => {
    fc.assert(
      fc.property(spends, customers, (spend, won) => {
        expect(LTV_CAC(spend * 64, won)).toBeCloseTo(64 * Number(LTV_CAC(spend, won)), 6);
      }),
    );
  });

  test('broadcasting over columns gives what one call a row gives', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(spends, customers), { minLength: 2, maxLength: 20 }),
        (rows) => {
          const together = LTV_CAC(
            column(...rows.map(([spend]) => spend)),
            column(...rows.map(([, won]) => won)),
          );
          expect(together).toEqual(rows.map(([spend, won]) => [LTV_CAC(spend, won)]));
        },
      ),
    );
  });

  test('nobody won is refused', () => {
    expect(() => LTV_CAC(1000, 0)).toThrow('new_customers must be above 0');
  });

  test('negative spend is refused', () => {
    expect(() => LTV_CAC(-1000, 10)).toThrow('spend must be 0 or more');
  });
});
