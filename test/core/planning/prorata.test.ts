import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { dayNumber } from '../../../src/core/orders/calendar';
import { proratedFee } from '../../../src/core/planning/prorata';
import { readWeekend, type WorkCalendar } from '../../../src/core/planning/working-days';

const usual: WorkCalendar = { weekend: readWeekend('1'), holidays: new Set() };

describe('the pro-rata invoice', () => {
  test.each([
    [2025, 9, 15, 12, 22, 327.27],
    [2025, 10, 15, 13, 23, 339.13],
    [2026, 2, 13, 11, 20, 330],
  ])('of 600 from %d-%d-%d is for %d of %d days: %d (planner)', (...given) => {
    const [year, month, start, left, working, fee] = given;
    const invoice = proratedFee(600, dayNumber(year, month, start), usual);
    expect([invoice.left, invoice.working]).toEqual([left, working]);
    expect(invoice.fee).toBeCloseTo(fee, 2);
  });

  test('from the first working day is the whole fee, to the last digit', () => {
    // 1 November 2025 is a Saturday, so work begins on Monday, the 3rd.
    expect(proratedFee(0.3, dayNumber(2025, 11, 3), usual).fee).toBe(0.3);
  });

  test('when only a weekend is left is nothing', () => {
    // 29 November 2025 is a Saturday, the 30th a Sunday.
    expect(proratedFee(600, dayNumber(2025, 11, 29), usual)).toEqual({
      fee: 0,
      left: 0,
      working: 20,
    });
  });

  test('never grows with a later start', () => {
    const days = fc.integer({ min: dayNumber(1950, 1, 1), max: dayNumber(2099, 12, 30) });
    fc.assert(
      fc.property(days, (day) => {
        fc.pre(new Date((day + 1 - 25_569) * 86_400_000).getUTCDate() !== 1);
        const fees = [day, day + 1].map((start) => proratedFee(600, start, usual).fee);
        expect(fees[1]).toBeLessThanOrEqual(fees[0] ?? NaN);
      }),
    );
  });

  test('in a month off from end to end has no answer', () => {
    const never = { ...usual, weekend: readWeekend('1111111') };
    expect(() => proratedFee(600, dayNumber(2025, 9, 15), never)).toThrow(
      expect.objectContaining({ code: 'no-working-days', parameter: 'start' }),
    );
  });
});
