import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compute as computeInvestment } from '../../src/functions/LTV_ROI';
import { compute } from '../../src/functions/LTV_ROMI';
import { cell, column } from '../support/cell';

const LTV_ROI = cell(computeInvestment);
const LTV_ROMI = cell(compute);
const amounts = fc.double({ min: 0.01, max: 1e6, noNaN: true });

describe('LTV_ROMI', () => {
  test('4000 for 500 is 7 (functions.md)', () => {
    expect(LTV_ROMI(4000, 500)).toBe(7);
  });

  test('with a margin of 25% the same campaign is 1 (by hand)', () => {
    expect(LTV_ROMI(4000, 500, 0.25)).toBe(1);
  });

  test('is 0 where ROAS is one over the margin', () => {
    expect(LTV_ROMI(2000, 500, 0.25)).toBe(0);
  });

  test('of all the revenue is ROI', () => {
    fc.assert(
      fc.property(amounts, amounts, (revenue, spend) => {
        expect(LTV_ROMI(revenue, spend)).toBe(LTV_ROI(revenue, spend));
      }),
    );
  });

  test('broadcasting over columns gives what one call a row gives', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(amounts, amounts), { minLength: 2, maxLength: 20 }), (rows) => {
        const together = LTV_ROMI(
          column(...rows.map(([revenue]) => revenue)),
          column(...rows.map(([, spend]) => spend)),
          0.4,
        );
        expect(together).toEqual(rows.map(([revenue, spend]) => [LTV_ROMI(revenue, spend, 0.4)]));
      }),
    );
  });

  test('no spend is refused', () => {
    expect(() => LTV_ROMI(4000, 0, 0.4)).toThrow('spend must be above 0');
  });

  test('margin as a whole number asks for percents', () => {
    expect(() => LTV_ROMI(4000, 500, 40)).toThrow('margin is 40: did you mean 40%?');
  });
});
