import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compute as computeGross } from '../../src/functions/LTV_GRR';
import { compute } from '../../src/functions/LTV_NRR';
import { cell, column } from '../support/cell';

const LTV_GRR = cell(computeGross);
const LTV_NRR = cell(compute);
const amounts = fc.integer({ min: 0, max: 1000 });

describe('LTV_NRR', () => {
  test('100000 with 15000 gained and 10000 lost is 105% (by hand)', () => {
    expect(LTV_NRR(100000, 15000, 3000, 7000)).toBe(1.05);
  });

  test('without expansion it is GRR', () => {
    fc.assert(
      fc.property(amounts, amounts, (contraction, churned) => {
        expect(LTV_NRR(2000, 0, contraction, churned)).toBe(LTV_GRR(2000, contraction, churned));
      }),
    );
  });

  test('does not depend on the currency', () => {
    fc.assert(
      fc.property(amounts, amounts, amounts, (expansion, contraction, churned) => {
        expect(LTV_NRR(80000, expansion * 40, contraction * 40, churned * 40)).toBe(
          LTV_NRR(2000, expansion, contraction, churned),
        );
      }),
    );
  });

  test('broadcasting over columns gives what one call a row gives', () => {
    const row = fc.tuple(fc.integer({ min: 2000, max: 9000 }), amounts, amounts);
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 20 }), (rows) => {
        const together = LTV_NRR(
          column(...rows.map(([start]) => start)),
          column(...rows.map(([, expansion]) => expansion)),
          0,
          column(...rows.map(([, , churned]) => churned)),
        );
        expect(together).toEqual(
          rows.map(([start, expansion, churned]) => [LTV_NRR(start, expansion, 0, churned)]),
        );
      }),
    );
  });

  test('nothing at the start is refused', () => {
    expect(() => LTV_NRR(0, 10, 0, 0)).toThrow('start must be above 0');
  });

  test('a loss with a minus is refused', () => {
    expect(() => LTV_NRR(100, 10, 0, -5)).toThrow('churned must be 0 or more');
  });

  test('more lost than there was is refused with the limit', () => {
    expect(() => LTV_NRR(100, 10, 60, 60)).toThrow('contraction + churned must be 110 or less');
  });
});
