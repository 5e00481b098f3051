import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { churnValue } from '../../src/core/value/churn-value';
import { compute } from '../../src/functions/LTV_MULTIPLE';
import { cell, column } from '../support/cell';

const LTV_MULTIPLE = cell(compute);
const retention = fc.double({ min: 0, max: 1, noNaN: true });
const discount = fc.double({ min: 0.001, max: 1, noNaN: true });

describe('LTV_MULTIPLE', () => {
  // Published: Gupta and Lehmann, as printed in functions.md.
  test.each([
    [0.6, 0.1, 1.2],
    [0.7, 0.1, 1.75],
    [0.8, 0.1, 2.6667],
    [0.9, 0.1, 4.5],
    [0.6, 0.12, 1.1538],
    [0.7, 0.12, 1.6667],
    [0.8, 0.12, 2.5],
    [0.9, 0.12, 4.0909],
  ])('retention %p at a discount of %p is %p times the margin', (kept, interest, multiple) => {
    expect(Math.abs(Number(LTV_MULTIPLE(kept, interest)) - multiple)).toBeLessThanOrEqual(0.00005);
  });

  test('with nobody leaving it is a perpetuity, 1 / discount', () => {
    expect(LTV_MULTIPLE(1, 0.25)).toBe(4);
  });

  test('with nobody staying it is 0', () => {
    expect(LTV_MULTIPLE(0, 0.1)).toBe(0);
  });

  test('without a discount it is retention over churn (by hand)', () => {
    expect(LTV_MULTIPLE(0.75, 0)).toBe(3);
  });

  test('it is LTV_CHURN paid at the end of the period, for a margin of 1', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 0.99, noNaN: true }), discount, (kept, interest) => {
        const closed = churnValue({
          ...{ arpu: 1, margin: 1, timing: 0, growth: 0, periods: undefined },
          ...{ churn: 1 - kept, discount: interest },
        });
        // 1 − kept rounds away what of a tiny retention lies below 1e-16.
        expect(Math.abs(Number(LTV_MULTIPLE(kept, interest)) - closed)).toBeLessThanOrEqual(
          1e-12 * Math.max(1, closed),
        );
      }),
    );
  });

  test('more retention is never worth less', () => {
    fc.assert(
      fc.property(retention, retention, discount, (one, other, interest) => {
        expect(LTV_MULTIPLE(Math.min(one, other), interest)).toBeLessThanOrEqual(
          Number(LTV_MULTIPLE(Math.max(one, other), interest)),
        );
      }),
    );
  });

  test('broadcasting over a column gives what one call a row gives', () => {
    fc.assert(
      fc.property(fc.array(retention, { minLength: 2, maxLength: 20 }), (rows) => {
        expect(LTV_MULTIPLE(column(...rows), 0.1)).toEqual(
          rows.map((kept) => [LTV_MULTIPLE(kept, 0.1)]),
        );
      }),
    );
  });

  test('nobody leaving and no discount has no end and is refused', () => {
    expect(() => LTV_MULTIPLE(1, 0)).toThrow('retention must be below 1');
  });

  test('a retention in points asks whether a percent was meant', () => {
    expect(() => LTV_MULTIPLE(80, 0.1)).toThrow('retention is 80: did you mean 80%?');
  });

  test('a blank discount is asked for, not guessed', () => {
    expect(() => LTV_MULTIPLE(0.8, '')).toThrow('discount is blank');
  });
});
