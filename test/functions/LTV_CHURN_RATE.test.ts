import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compute } from '../../src/functions/LTV_CHURN_RATE';
import { cell, column } from '../support/cell';

const LTV_CHURN_RATE = cell(compute);

describe('LTV_CHURN_RATE', () => {
  test('5 lost of 100 are 5% (functions.md)', () => {
    expect(LTV_CHURN_RATE(5, 100)).toBe(0.05);
  });

  test('nobody lost is 0, everybody lost is 1', () => {
    expect([LTV_CHURN_RATE(0, 7), LTV_CHURN_RATE(7, 7)]).toEqual([0, 1]);
  });

  test('broadcasting over columns gives what one call a row gives', () => {
    const row = fc
      .integer({ min: 1, max: 1000 })
      .chain((start) => fc.tuple(fc.integer({ min: 0, max: start }), fc.constant(start)));
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 20 }), (rows) => {
        const together = LTV_CHURN_RATE(
          column(...rows.map(([lost]) => lost)),
          column(...rows.map(([, start]) => start)),
        );
        expect(together).toEqual(rows.map(([lost, start]) => [LTV_CHURN_RATE(lost, start)]));
      }),
    );
  });

  test('more lost than were there is refused with the limit', () => {
    expect(() => LTV_CHURN_RATE(120, 100)).toThrow('lost must be 100 or less');
  });

  test('a bad row is named', () => {
    expect(() => LTV_CHURN_RATE(column(5, 12), column(100, 10))).toThrow(
      'row 2: lost must be 10 or less',
    );
  });

  test('no customers at the start are refused', () => {
    expect(() => LTV_CHURN_RATE(0, 0)).toThrow('customers_at_start must be above 0');
  });

  test('a negative count is refused', () => {
    expect(() => LTV_CHURN_RATE(-5, 100)).toThrow('lost must be 0 or more');
  });
});
