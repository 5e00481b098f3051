import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  checkedDay,
  civilDate,
  dayNumber,
  periodOf,
  periodStart,
  type Period,
} from '../../../src/core/orders/calendar';

const days = fc.integer({ min: 18_264, max: 73_050 });
const periods = fc.constantFrom<Period>('week', 'month', 'quarter', 'year');

describe('the calendar', () => {
  test.each([
    // What DATEVALUE gives in Sheets and Excel.
    [1970, 1, 1, 25_569],
    [2000, 2, 29, 36_585],
    [2025, 12, 31, 46_022],
  ])('numbers %d-%d-%d as Sheets does', (year, month, day, number) => {
    expect(dayNumber(year, month, day)).toBe(number);
  });

  test('is undone by its own reading', () => {
    fc.assert(
      fc.property(days, (number) => {
        const { year, month, day } = civilDate(number);
        expect(checkedDay(year, month, day)).toBe(number);
      }),
    );
  });

  test.each([
    [2025, 2, 29],
    [2100, 2, 28],
    [2025, 4, 31],
    [2025, 13, 1],
    [2025, 0, 1],
    [2025, 1, 0],
    [1, 1, 1],
  ])('has no %d-%d-%d', (year, month, day) => {
    expect(checkedDay(year, month, day)).toBeNaN();
  });

  test('knows the length of every month', () => {
    const lengths = Array.from({ length: 12 }, (_, month) =>
      Array.from({ length: 31 }, (_, day) => checkedDay(2024, month + 1, day + 1)).filter(
        (number) => !Number.isNaN(number),
      ),
    ).map(({ length }) => length);
    expect(lengths).toEqual([31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
  });

  test('every day lies between the start of its period and the start of the next', () => {
    fc.assert(
      fc.property(days, periods, (day, period) => {
        const index = periodOf(day, period);
        expect(periodStart(index, period)).toBeLessThanOrEqual(day);
        expect(periodStart(index + 1, period)).toBeGreaterThan(day);
      }),
    );
  });

  test('begins weeks on Monday', () => {
    // 5 January 2026 is a Monday.
    const monday = dayNumber(2026, 1, 5);
    expect(periodStart(periodOf(monday + 6, 'week'), 'week')).toBe(monday);
  });

  test('begins quarters in January, April, July and October', () => {
    expect(periodStart(periodOf(dayNumber(2025, 6, 30), 'quarter'), 'quarter')).toBe(
      dayNumber(2025, 4, 1),
    );
  });
});
