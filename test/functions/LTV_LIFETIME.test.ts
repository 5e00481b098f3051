import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compute as computeChurn } from '../../src/functions/LTV_CHURN';
import { compute } from '../../src/functions/LTV_LIFETIME';
import { cell, column } from '../support/cell';

const LTV_CHURN = cell(computeChurn);
const LTV_LIFETIME = cell(compute);
const churns = fc.double({ min: 0.001, max: 1, noNaN: true });

describe('LTV_LIFETIME', () => {
  test('churn of 5% is 20 periods, of 20% five (functions.md)', () => {
    expect(LTV_LIFETIME(column(0.05, 0.2))).toEqual([[20], [5]]);
  });

  test('times revenue it is what LTV_CHURN gives', () => {
    fc.assert(
      fc.property(churns, (churn) => {
        expect(Number(LTV_CHURN(200, churn)) / (200 * Number(LTV_LIFETIME(churn)))).toBeCloseTo(
          1,
          14,
        );
      }),
    );
  });

  test('broadcasting over a column gives what one call a row gives', () => {
    fc.assert(
      fc.property(fc.array(churns, { minLength: 2, maxLength: 20 }), (rows) => {
        expect(LTV_LIFETIME(column(...rows))).toEqual(rows.map((churn) => [LTV_LIFETIME(churn)]));
      }),
    );
  });

  test('no churn is refused', () => {
    expect(() => LTV_LIFETIME(0)).toThrow('churn must be above 0');
  });

  test('churn as a whole number asks for percents', () => {
    expect(() => LTV_LIFETIME(5)).toThrow('churn is 5: did you mean 5%?');
  });
});
