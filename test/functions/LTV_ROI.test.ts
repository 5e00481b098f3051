import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compute as computeRatio } from '../../src/functions/LTV_ROAS';
import { compute } from '../../src/functions/LTV_ROI';
import { cell, column } from '../support/cell';

const LTV_ROAS = cell(computeRatio);
const LTV_ROI = cell(compute);
const amounts = fc.double({ min: 0.01, max: 1e6, noNaN: true });

describe('LTV_ROI', () => {
  test('4000 back from 500 is 7 (functions.md)', () => {
    expect(LTV_ROI(4000, 500)).toBe(7);
  });

  test('nothing back is a loss of all, −1', () => {
    expect(LTV_ROI(0, 500)).toBe(-1);
  });

  test('of money that came back whole is 0', () => {
    fc.assert(
      fc.property(amounts, (amount) => {
        expect(LTV_ROI(amount, amount)).toBe(0);
      }),
    );
  });

  test('is ROAS less 1', () => {
    fc.assert(
      fc.property(amounts, amounts, (gain, cost) => {
        const ratio = Number(LTV_ROAS(gain, cost));
        expect((Number(LTV_ROI(gain, cost)) + 1) / ratio).toBeCloseTo(1, 6);
      }),
    );
  });

  test('broadcasting over a column gives what one call a row gives', () => {
    fc.assert(
      fc.property(fc.array(amounts, { minLength: 2, maxLength: 20 }), (rows) => {
        expect(LTV_ROI(column(...rows), 500)).toEqual(rows.map((gain) => [LTV_ROI(gain, 500)]));
      }),
    );
  });

  test('no cost is refused', () => {
    expect(() => LTV_ROI(4000, 0)).toThrow('cost must be above 0');
  });
});
