import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compute } from '../../src/functions/LTV_RATE';
import { cell, column } from '../support/cell';

const LTV_RATE = cell(compute);
const annuals = fc.double({ min: -0.9, max: 1, noNaN: true });

describe('LTV_RATE', () => {
  test('12% a year is 0.948879% a month (functions.md)', () => {
    expect(LTV_RATE(0.12, 12)).toBeCloseTo(0.00948879, 8);
  });

  test('12% a year is right to the last digits a month', () => {
    // mpmath with 50 digits: 0.009488792934582974126355069.
    expect(Number(LTV_RATE(0.12, 12)) / 0.009488792934582974 - 1).toBeCloseTo(0, 14);
  });

  test('a tiny rate keeps its digits', () => {
    // Of 1e-12 a year, 1/12 to first order; the next term is a trillion times less.
    expect((Number(LTV_RATE(1e-12, 12)) * 12) / 1e-12 - 1).toBeCloseTo(0, 11);
  });

  test('a rate for one period a year is the rate itself, to the digit', () => {
    fc.assert(
      fc.property(annuals, (annual) => {
        expect(LTV_RATE(annual, 1)).toBe(annual);
      }),
    );
  });

  test('compounded over the year it is the yearly rate again', () => {
    fc.assert(
      fc.property(annuals, fc.integer({ min: 1, max: 365 }), (annual, periods) => {
        const rate = Number(LTV_RATE(annual, periods));
        expect((1 + rate) ** periods - 1).toBeCloseTo(annual, 12);
      }),
    );
  });

  test('yearly churn of 40%, with its sign turned twice, is monthly churn', () => {
    // By hand: 1 − 0.6^(1/12) = 0.0416755.
    expect(-Number(LTV_RATE(-0.4, 12))).toBeCloseTo(0.0416755, 7);
  });

  test('broadcasting over a column gives what one call a row gives', () => {
    fc.assert(
      fc.property(fc.array(annuals, { minLength: 2, maxLength: 20 }), (rows) => {
        expect(LTV_RATE(column(...rows), 12)).toEqual(rows.map((annual) => [LTV_RATE(annual, 12)]));
      }),
    );
  });

  test('a rate as a whole number asks for percents', () => {
    expect(() => LTV_RATE(12, 12)).toThrow('annual is 12: did you mean 12%?');
  });

  test('a loss of everything has no rate', () => {
    expect(() => LTV_RATE(-1, 12)).toThrow('annual must be above −1');
  });

  test('no periods are refused', () => {
    expect(() => LTV_RATE(0.12, 0)).toThrow('periods_per_year must be above 0');
  });
});
