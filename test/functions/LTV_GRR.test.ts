import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compute } from '../../src/functions/LTV_GRR';
import { cell, column } from '../support/cell';

const LTV_GRR = cell(compute);
const amounts = fc.double({ min: 0, max: 1000, noNaN: true });

describe('LTV_GRR', () => {
  test('100000 with 10000 lost is 90% (by hand)', () => {
    expect(LTV_GRR(100000, 3000, 7000)).toBe(0.9);
  });

  test('is between 0 and 100%', () => {
    fc.assert(
      fc.property(amounts, amounts, (contraction, churned) => {
        const retained = Number(LTV_GRR(2000, contraction, churned));
        expect(retained).toBeGreaterThanOrEqual(0);
        expect(retained).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('broadcasting over a column gives what one call a row gives', () => {
    fc.assert(
      fc.property(fc.array(amounts, { minLength: 2, maxLength: 20 }), (rows) => {
        expect(LTV_GRR(2000, 100, column(...rows))).toEqual(
          rows.map((churned) => [LTV_GRR(2000, 100, churned)]),
        );
      }),
    );
  });

  test('nothing at the start is refused', () => {
    expect(() => LTV_GRR(0, 0, 0)).toThrow('start must be above 0');
  });

  test('a loss with a minus is refused', () => {
    expect(() => LTV_GRR(100, -5, 0)).toThrow('contraction must be 0 or more');
  });

  test('more lost than there was is refused with the limit, in Ukrainian too', () => {
    expect(() => cell(compute, 'uk')(100, 60, 60)).toThrow(
      'contraction + churned має бути не більше за 100',
    );
  });
});
