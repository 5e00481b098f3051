import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compute as computeShare } from '../../src/functions/LTV_ACOS';
import { compute } from '../../src/functions/LTV_ROAS';
import { cell, column } from '../support/cell';

const LTV_ACOS = cell(computeShare);
const LTV_ROAS = cell(compute);
const amounts = fc.double({ min: 0.01, max: 1e6, noNaN: true });

describe('LTV_ROAS', () => {
  test('4000 for 500 is 8 (functions.md)', () => {
    expect(LTV_ROAS(4000, 500)).toBe(8);
  });

  test('times ACOS is 1', () => {
    fc.assert(
      fc.property(amounts, amounts, (revenue, spend) => {
        expect(Number(LTV_ROAS(revenue, spend)) * Number(LTV_ACOS(spend, revenue))).toBeCloseTo(
          1,
          14,
        );
      }),
    );
  });

  test('broadcasting over columns gives what one call a row gives', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(amounts, amounts), { minLength: 2, maxLength: 20 }), (rows) => {
        const together = LTV_ROAS(
          column(...rows.map(([revenue]) => revenue)),
          column(...rows.map(([, spend]) => spend)),
        );
        expect(together).toEqual(rows.map(([revenue, spend]) => [LTV_ROAS(revenue, spend)]));
      }),
    );
  });

  test('no spend is refused, with its row', () => {
    expect(() => LTV_ROAS(column(4000, 100), column(500, 0))).toThrow(
      'row 2: spend must be above 0',
    );
  });
});
