import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compute } from '../../src/functions/LTV_REPEAT_RATE';
import { cell, column } from '../support/cell';

const LTV_REPEAT_RATE = cell(compute);

describe('LTV_REPEAT_RATE', () => {
  test('30 of 120 customers are 25% (by hand)', () => {
    expect(LTV_REPEAT_RATE(30, 120)).toBe(0.25);
  });

  test('broadcasting over columns gives what one call a row gives', () => {
    const row = fc
      .integer({ min: 1, max: 1000 })
      .chain((all) => fc.tuple(fc.integer({ min: 0, max: all }), fc.constant(all)));
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 20 }), (rows) => {
        const together = LTV_REPEAT_RATE(
          column(...rows.map(([repeat]) => repeat)),
          column(...rows.map(([, all]) => all)),
        );
        expect(together).toEqual(rows.map(([repeat, all]) => [LTV_REPEAT_RATE(repeat, all)]));
      }),
    );
  });

  test('more repeat customers than customers are refused with the limit', () => {
    expect(() => LTV_REPEAT_RATE(121, 120)).toThrow('repeat_customers must be 120 or less');
  });

  test('no customers are refused', () => {
    expect(() => LTV_REPEAT_RATE(0, 0)).toThrow('customers must be above 0');
  });
});
