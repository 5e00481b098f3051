import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compute } from '../../src/functions/LTV_CHURN';
import { cell, column } from '../support/cell';

const LTV_CHURN = cell(compute);

describe('LTV_CHURN', () => {
  test('a customer of 200 a period with 5% churn is worth 4000', () => {
    expect(LTV_CHURN(200, 0.05)).toBe(4000);
  });

  test('broadcasting over columns gives what one call a row gives', () => {
    const row = fc.tuple(
      fc.double({ min: 0, max: 1e6, noNaN: true }),
      fc.double({ min: 0.001, max: 1, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 20 }), (rows) => {
        const together = LTV_CHURN(
          column(...rows.map(([arpu]) => arpu)),
          column(...rows.map(([, churn]) => churn)),
        );
        expect(together).toEqual(rows.map(([arpu, churn]) => [LTV_CHURN(arpu, churn)]));
      }),
    );
  });

  test('growth at churn without an end asks for periods', () => {
    expect(() => LTV_CHURN(200, 0.05, '', '', '', '', 0.06)).toThrow(
      'does not converge: give periods',
    );
  });
});
