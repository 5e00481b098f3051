import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compute } from '../../src/functions/LTV_ARPU';
import { cell, column } from '../support/cell';

const LTV_ARPU = cell(compute);
const money = fc.double({ min: 0, max: 1e6, noNaN: true });
const lifetime = fc.double({ min: 0, max: 1000, noNaN: true });

describe('LTV_ARPU', () => {
  test('500 a period for 6 periods is 3000 (functions.md)', () => {
    expect(LTV_ARPU(500, 6)).toBe(3000);
  });

  test('100 a period for 8 periods is 800 (functions.md)', () => {
    expect(LTV_ARPU(100, 8)).toBe(800);
  });

  test('a margin of 70% leaves 2100 of 3000 (by hand)', () => {
    expect(LTV_ARPU(500, 6, 0.7)).toBe(2100);
  });

  test('a blank margin counts all of the revenue', () => {
    expect(LTV_ARPU(500, 6, null)).toBe(LTV_ARPU(500, 6, 1));
  });

  test('a customer who stays no time is worth nothing', () => {
    expect(LTV_ARPU(500, 0)).toBe(0);
  });

  test('broadcasting over columns gives what one call a row gives', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(money, lifetime), { minLength: 2, maxLength: 20 }), (rows) => {
        const together = LTV_ARPU(
          column(...rows.map(([arpu]) => arpu)),
          column(...rows.map(([, periods]) => periods)),
        );
        expect(together).toEqual(rows.map(([arpu, periods]) => [LTV_ARPU(arpu, periods)]));
      }),
    );
  });

  test('half the margin is exactly half the LTV', () => {
    fc.assert(
      fc.property(money, lifetime, (arpu, periods) => {
        // Money to the cent: numbers next to nothing would lose their last digit when halved.
        const cents = Math.round(arpu * 100) / 100;
        const whole = Math.round(periods);
        expect(LTV_ARPU(cents, whole, 0.5)).toBe(Number(LTV_ARPU(cents, whole)) / 2);
      }),
    );
  });

  test('a negative lifetime is refused', () => {
    expect(() => LTV_ARPU(500, -6)).toThrow('lifetime must be 0 or more');
  });

  test('a missing lifetime is asked for', () => {
    expect(() => LTV_ARPU(500, '')).toThrow('lifetime is blank: give a value');
  });

  test('an error value is named, in Russian too', () => {
    expect(() => cell(compute, 'ru')('#N/A', 6)).toThrow('arpu содержит #N/A');
  });
});
