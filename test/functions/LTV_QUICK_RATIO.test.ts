import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compute } from '../../src/functions/LTV_QUICK_RATIO';
import { cell, column } from '../support/cell';

const LTV_QUICK_RATIO = cell(compute);
const amounts = fc.integer({ min: 1, max: 1000 });

describe('LTV_QUICK_RATIO', () => {
  test('35000 won against 10000 lost is 3.5 (by hand)', () => {
    expect(LTV_QUICK_RATIO(20000, 15000, 3000, 7000)).toBe(3.5);
  });

  test('one of the losses may be 0', () => {
    expect(LTV_QUICK_RATIO(20, 20, 0, 10)).toBe(4);
  });

  test('wins and losses swapped give the inverse', () => {
    fc.assert(
      fc.property(amounts, amounts, amounts, amounts, (won, expansion, contraction, churned) => {
        const ratio = Number(LTV_QUICK_RATIO(won, expansion, contraction, churned));
        const swapped = Number(LTV_QUICK_RATIO(contraction, churned, won, expansion));
        expect(ratio * swapped).toBeCloseTo(1, 12);
      }),
    );
  });

  test('broadcasting over a column gives what one call a row gives', () => {
    fc.assert(
      fc.property(fc.array(amounts, { minLength: 2, maxLength: 20 }), (rows) => {
        expect(LTV_QUICK_RATIO(column(...rows), 15, 3, 7)).toEqual(
          rows.map((won) => [LTV_QUICK_RATIO(won, 15, 3, 7)]),
        );
      }),
    );
  });

  test('nothing lost is refused: there is no ratio', () => {
    expect(() => LTV_QUICK_RATIO(20, 15, 0, 0)).toThrow('contraction + churned must be above 0');
  });

  test('a loss with a minus is refused', () => {
    expect(() => LTV_QUICK_RATIO(20, 15, 0, -7)).toThrow('churned must be 0 or more');
  });
});
