import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compute } from '../../src/functions/LTV_MAX_CAC';
import { compute as computeRatio } from '../../src/functions/LTV_TO_CAC';
import { cell, column } from '../support/cell';

const LTV_MAX_CAC = cell(compute);
const LTV_TO_CAC = cell(computeRatio);
const values = fc.double({ min: 1, max: 1e6, noNaN: true });

describe('LTV_MAX_CAC', () => {
  test('of an LTV of 4000 a third is 1333.33 (functions.md)', () => {
    expect(LTV_MAX_CAC(4000)).toBeCloseTo(1333.33, 2);
  });

  test('with conversions of 20% and 5% a click may cost 13.3333 (functions.md)', () => {
    expect(LTV_MAX_CAC(4000, 3, column(0.2, 0.05))).toBeCloseTo(13.3333, 4);
  });

  test('blank cells among the conversions are passed over', () => {
    expect(LTV_MAX_CAC(4000, 3, column(0.2, '', 0.05))).toBe(
      LTV_MAX_CAC(4000, 3, column(0.2, 0.05)),
    );
  });

  test('a conversion of 0 affords nothing', () => {
    expect(LTV_MAX_CAC(4000, 3, column(0.2, 0))).toBe(0);
  });

  test('at that cost LTV:CAC is the ratio asked for', () => {
    fc.assert(
      fc.property(values, fc.double({ min: 0.5, max: 10, noNaN: true }), (ltv, ratio) => {
        const cost = LTV_MAX_CAC(ltv, ratio) as number;
        expect(Number(LTV_TO_CAC(ltv, cost)) / ratio).toBeCloseTo(1, 14);
      }),
    );
  });

  test('broadcasting LTV over a column keeps the conversions for every row', () => {
    const conversions = column(0.2, 0.05);
    fc.assert(
      fc.property(fc.array(values, { minLength: 2, maxLength: 20 }), (rows) => {
        expect(LTV_MAX_CAC(column(...rows), '', conversions)).toEqual(
          rows.map((ltv) => [LTV_MAX_CAC(ltv, '', conversions)]),
        );
      }),
    );
  });

  test('a conversion above 1 asks for percents and names its row', () => {
    expect(() => LTV_MAX_CAC(4000, 3, column(0.2, 5))).toThrow(
      'row 2: conversions is 5: did you mean 5%?',
    );
  });

  test('a ratio of 0 is refused', () => {
    expect(() => LTV_MAX_CAC(4000, 0)).toThrow('ratio must be above 0');
  });
});
