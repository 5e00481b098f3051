import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { dayNumber } from '../../../src/core/orders/calendar';
import {
  monthAround,
  readWeekend,
  workingDays,
  type WorkCalendar,
} from '../../../src/core/planning/working-days';

/**
 * NETWORKDAYS.INTL counted anew, day by day along the clock of the runtime. Weekends are listed as
 * Google's help of the function lists them, with the names of Date: Sunday is 0.
 */
const documented: Readonly<Record<string, readonly number[]>> = {
  1: [6, 0],
  2: [0, 1],
  3: [1, 2],
  4: [2, 3],
  5: [3, 4],
  6: [4, 5],
  7: [5, 6],
  11: [0],
  12: [1],
  13: [2],
  14: [3],
  15: [4],
  16: [5],
  17: [6],
};

const iso = (date: Date) => date.toISOString().slice(0, 10);

function counted(from: Date, to: Date, free: readonly number[], holidays: readonly string[]) {
  let days = 0;
  for (const date = new Date(from); date <= to; date.setUTCDate(date.getUTCDate() + 1)) {
    if (!free.includes(date.getUTCDay()) && !holidays.includes(iso(date))) days++;
  }
  return days;
}

const dayOf = (date: Date) =>
  dayNumber(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
const utc = (text: string) => new Date(`${text}T00:00:00Z`);
const day = (text: string) => dayOf(utc(text));
const calendar = (weekend = '1', ...holidays: string[]): WorkCalendar => ({
  weekend: readWeekend(weekend),
  holidays: new Set(holidays.map(day)),
});

const dates = fc
  .date({ min: utc('1950-01-01'), max: utc('2099-06-01'), noInvalidDate: true })
  .map((date) => utc(iso(date)));
/** Leap days, ends of months and of years come up more often than by chance. */
const awkward = fc.constantFrom(
  ...['1999-12-31', '2000-02-29', '2024-02-28', '2024-02-29', '2025-02-28', '2026-01-01'].map(utc),
);
const anyDate = fc.oneof({ weight: 3, arbitrary: dates }, awkward);
const spans = fc
  .tuple(anyDate, fc.integer({ min: 0, max: 500 }))
  .map(([from, length]) => [from, new Date(from.getTime() + length * 86_400_000)] as const);
const offsets = fc.array(fc.integer({ min: -5, max: 505 }), { maxLength: 20 });

describe('working days', () => {
  test.each(Object.keys(documented))(
    'with the weekend of code %s are those counted day by day',
    (code) => {
      fc.assert(
        fc.property(spans, offsets, ([from, to], from0) => {
          const holidays = from0.map((each) => iso(new Date(from.getTime() + each * 86_400_000)));
          const expected = counted(from, to, documented[code] ?? [], holidays);
          const known = calendar(code, ...holidays);
          expect(workingDays(dayOf(from), dayOf(to), known)).toBe(expected);
        }),
      );
    },
  );

  test('with a pattern of seven digits, Monday first, are those counted day by day', () => {
    const pattern = fc.array(fc.constantFrom('0', '1'), { minLength: 7, maxLength: 7 });
    fc.assert(
      fc.property(spans, pattern, ([from, to], digits) => {
        const free = digits.flatMap((digit, place) => (digit === '1' ? [(place + 1) % 7] : []));
        const known = calendar(digits.join(''));
        expect(workingDays(dayOf(from), dayOf(to), known)).toBe(counted(from, to, free, []));
      }),
    );
  });

  test('are below 0 when the days run backwards, as in Sheets', () => {
    expect(workingDays(day('2025-09-30'), day('2025-09-15'), calendar())).toBe(-12);
  });

  test('of a month with a leap day reach to the 29th', () => {
    // February 2024 begins on a Thursday: 21 days from Monday to Friday.
    const [first, last] = monthAround(day('2024-02-10'));
    expect([first, last]).toEqual([day('2024-02-01'), day('2024-02-29')]);
    expect(workingDays(first, last, calendar())).toBe(21);
  });

  test('of December end with the year', () => {
    expect(monthAround(day('2025-12-31'))).toEqual([day('2025-12-01'), day('2025-12-31')]);
  });

  test('lose nothing to a holiday on a weekend', () => {
    const september = [day('2025-09-01'), day('2025-09-30')] as const;
    expect(workingDays(...september, calendar('1', '2025-09-06'))).toBe(22);
  });

  test.each(['0', '8', '10', '18', '-1', '1.5', '', '000001', '00000112', 'Saturday'])(
    'have no weekend %j',
    (weekend) => {
      expect(() => readWeekend(weekend)).toThrow(
        expect.objectContaining({ code: 'one-of', parameter: 'weekend' }),
      );
    },
  );
});
