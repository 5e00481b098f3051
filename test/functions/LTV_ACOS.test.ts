import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compute } from '../../src/functions/LTV_ACOS';
import { cell, column } from '../support/cell';

const LTV_ACOS = cell(compute);
const amounts = fc.double({ min: 0.01, max: 1e6, noNaN: true });

describe('LTV_ACOS', () => {
  test('500 for 4000 is 12.5% (functions.md)', () => {
    expect(LTV_ACOS(500, 4000)).toBe(0.125);
  });

  test('ads that cost more than they brought are above 100%', () => {
    expect(LTV_ACOS(600, 400)).toBe(1.5);
  });

  test('broadcasting over columns gives what one call a row gives', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(amounts, amounts), { minLength: 2, maxLength: 20 }), (rows) => {
        const together = LTV_ACOS(
          column(...rows.map(([spend]) => spend)),
          column(...rows.map(([, revenue]) => revenue)),
        );
        expect(together).toEqual(rows.map(([spend, revenue]) => [LTV_ACOS(spend, revenue)]));
      }),
    );
  });

  test('no revenue is refused', () => {
    expect(() => LTV_ACOS(500, 0)).toThrow('revenue must be above 0');
  });
});
