import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { churnValue } from '../../src/core/value/churn-value';
import { compute } from '../../src/functions/LTV_SURVIVORS';
import { cell, column } from '../support/cell';

const LTV_SURVIVORS = cell(compute);
const share = fc.double({ min: 0, max: 1, noNaN: true });
const curve = fc.array(share, { minLength: 1, maxLength: 60 });

describe('LTV_SURVIVORS', () => {
  test('100%, 80% and 64% at 100 a period are 244 (functions.md)', () => {
    expect(LTV_SURVIVORS(column(1, 0.8, 0.64), 100)).toBe(244);
  });

  test('a margin of 50% leaves half of it (by hand)', () => {
    expect(LTV_SURVIVORS(column(1, 0.8, 0.64), 100, 0.5)).toBe(122);
  });

  test('100 + 50/1.25 + 25/1.25² at a discount of 25% are 156 (by hand)', () => {
    expect(LTV_SURVIVORS(column(1, 0.5, 0.25), 100, '', 0.25)).toBe(156);
  });

  test('a blank discount is none', () => {
    expect(LTV_SURVIVORS(column(1, 0.8), 100, 0.5, '')).toBe(
      LTV_SURVIVORS(column(1, 0.8), 100, 0.5, 0),
    );
  });

  test('the first payment is not discounted', () => {
    expect(LTV_SURVIVORS(column(1), 100, 1, 0.5)).toBe(100);
  });

  test('a curve along a row counts like a curve down a column', () => {
    expect(LTV_SURVIVORS([[1, 0.5, 0.25]], 100, '', 0.25)).toBe(156);
  });

  test('blank cells below the curve change nothing', () => {
    expect(LTV_SURVIVORS(column(1, 0.8, 0.64, '', ''), 100, '', 0.1)).toBe(
      LTV_SURVIVORS(column(1, 0.8, 0.64), 100, '', 0.1),
    );
  });

  test('a curve of constant churn is worth what LTV_CHURN says for as many periods', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.001, max: 0.9, noNaN: true }),
        fc.double({ min: 0, max: 0.5, noNaN: true }),
        fc.integer({ min: 1, max: 60 }),
        (churn, discount, periods) => {
          const survival = Array.from({ length: periods }, (_, period) => (1 - churn) ** period);
          const closed = churnValue({
            ...{ arpu: 200, margin: 0.7, timing: 1, growth: 0 },
            ...{ churn, discount, periods },
          });
          const measured = Number(LTV_SURVIVORS(column(...survival), 200, 0.7, discount));
          expect(Math.abs(measured / closed - 1)).toBeLessThan(1e-12);
        },
      ),
    );
  });

  test('discounting never raises the value, nor can it pass a payment every period', () => {
    fc.assert(
      fc.property(curve, share, (survival, discount) => {
        const discounted = Number(LTV_SURVIVORS(column(...survival), 100, 1, discount));
        const whole = Number(LTV_SURVIVORS(column(...survival), 100));
        expect(discounted).toBeLessThanOrEqual(whole);
        expect(whole).toBeLessThanOrEqual(100 * survival.length * (1 + 1e-15 * survival.length));
      }),
    );
  });

  test('a column of ARPU spills one value a row over the same curve', () => {
    fc.assert(
      fc.property(curve, (survival) => {
        expect(LTV_SURVIVORS(column(...survival), column(100, 250), 0.4, 0.01)).toEqual(
          [100, 250].map((arpu) => [LTV_SURVIVORS(column(...survival), arpu, 0.4, 0.01)]),
        );
      }),
    );
  });

  test('a curve in points is named by its row', () => {
    expect(() => LTV_SURVIVORS(column(1, 80, 64), 100)).toThrow(
      'row 2: survival is 80: did you mean 80%?',
    );
  });

  test('a curve without numbers is asked for', () => {
    expect(() => LTV_SURVIVORS(column('', ''), 100)).toThrow('survival is blank');
  });
});
