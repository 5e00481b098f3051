import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { dayNumber } from '../../src/core/orders/calendar';
import { compute } from '../../src/functions/LTV_PRORATA';
import { cell, column } from '../support/cell';

const LTV_PRORATA = cell(compute);
const september15 = dayNumber(2025, 9, 15);

describe('LTV_PRORATA', () => {
  test.each([
    ['2025-09-15', 327.27],
    ['2025-10-15', 339.13],
    ['2026-02-13', 330],
  ])('600 from %s on are %d (planner.md)', (start, fee) => {
    expect(LTV_PRORATA(600, start)).toBeCloseTo(fee, 2);
  });

  test('a date is the same as its number and as its text', () => {
    const date = new Date(Date.UTC(2025, 8, 15));
    expect(LTV_PRORATA(600, date)).toBe(LTV_PRORATA(600, '2025-09-15'));
    expect(LTV_PRORATA(600, september15)).toBe(LTV_PRORATA(600, '2025-09-15'));
  });

  test.each([
    // Midnight of 1 October 2025 in the sheet, as an instant, east and west of Greenwich.
    ['Kyiv', 180, '2025-09-30T21:00:00Z'],
    ['New York', -240, '2025-10-01T04:00:00Z'],
    ['Auckland', 780, '2025-09-30T11:00:00Z'],
  ])('the first of the month in %s is the whole fee', (_, minutes, instant) => {
    const there = cell(compute, 'en', { offsetAt: () => minutes });
    expect(there(600, new Date(instant))).toBe(600);
  });

  test('a holiday is a day of the same sheet (by hand: 9 of 19 days)', () => {
    // September 2025 has 22 working days, 12 of them from the 15th on; three of those are off.
    const there = cell(compute, 'en', { offsetAt: () => 180 });
    const midnight = (day: number) => new Date(Date.UTC(2025, 8, day - 1, 21));
    const holidays = column(midnight(15), midnight(22), midnight(30));
    expect(there(600, midnight(15), holidays)).toBeCloseTo((600 * 9) / 19, 9);
  });

  test('holidays may have a header, blanks and doubles', () => {
    const plain = LTV_PRORATA(600, september15, column('2025-09-01', '2025-09-22'));
    const untidy = column('Holidays', '2025-09-22', '', '2025-09-01', '2025-09-22');
    expect(LTV_PRORATA(600, september15, untidy)).toBe(plain);
  });

  test('a weekend of Friday and Saturday is 7, as a number and as a pattern', () => {
    // 19 September 2025 is a Friday: 8 days are left then, of 22.
    const start = dayNumber(2025, 9, 19);
    expect(LTV_PRORATA(600, start, '', 7)).toBeCloseTo((600 * 8) / 22, 9);
    expect(LTV_PRORATA(600, start, '', '0000110')).toBe(LTV_PRORATA(600, start, '', 7));
  });

  test('a pattern that lost its zeros is the number that is left', () => {
    expect(LTV_PRORATA(600, september15, '', 11)).toBe(
      LTV_PRORATA(600, september15, '', '0000001'),
    );
  });

  test('a start after the last working day costs nothing', () => {
    expect(LTV_PRORATA(600, '2025-11-29')).toBe(0);
  });

  test('a column of fees and starts spills an invoice a row', () => {
    expect(LTV_PRORATA(column(600, '', 300), column('2025-11-03', '', '2025-11-29'))).toEqual([
      [600],
      [''],
      [0],
    ]);
  });

  test('invoices of a month grow with the fee', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), (fee) => {
        const twice = Number(LTV_PRORATA(fee * 2, september15));
        expect(twice).toBeCloseTo(2 * Number(LTV_PRORATA(fee, september15)), 6);
      }),
    );
  });

  test.each([
    ['2025-02-30', 'start holds “2025-02-30”: there is no such day'],
    ['soon', 'start must be a date, not “soon”'],
    ['05/06/2025', 'start can be read as day/month and as month/day'],
    ['#N/A', 'start holds #N/A: correct that cell first'],
  ])('a start of %s is refused', (start, sentence) => {
    expect(() => LTV_PRORATA(600, start)).toThrow(sentence);
  });

  test('a start of the wrong kind does not pretend to stand in a row', () => {
    expect(() => LTV_PRORATA(600, '2025-02-30')).not.toThrow('row');
  });

  test('a holiday that is no day is named by its row', () => {
    expect(() => LTV_PRORATA(600, september15, column('2025-09-01', '2025-09-31'))).toThrow(
      'row 2: holidays holds “2025-09-31”',
    );
  });

  test('a weekend nobody knows is refused with what there is', () => {
    expect(() => LTV_PRORATA(600, september15, '', 8)).toThrow(
      'weekend must be 1–7 or 11–17 or 0000011',
    );
  });

  test('a month without working days is refused', () => {
    expect(() => LTV_PRORATA(600, september15, '', '1111111')).toThrow(
      'start has no working days around it',
    );
  });

  test('nothing given in blank cells is a blank', () => {
    expect(LTV_PRORATA('', '')).toBe('');
  });
});
