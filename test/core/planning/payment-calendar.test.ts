import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { civilDate, dayNumber, periodOf } from '../../../src/core/orders/calendar';
import { paymentCalendar } from '../../../src/core/planning/payment-calendar';
import { readWeekend, type WorkCalendar } from '../../../src/core/planning/working-days';

const monthOf = (year: number, month: number) => periodOf(dayNumber(year, month, 1), 'month');
const weekdays: WorkCalendar = { weekend: readWeekend('1'), holidays: new Set() };
const shown = (day: number) => {
  const { year, month, day: date } = civilDate(day);
  return [year, month, date].join('-');
};
const halves = { fee: 600, plan: { kind: 'halves' as const } };
const once = { fee: 600, plan: { kind: 'once' as const } };

describe('a calendar of payments', () => {
  test('pays the whole fee on the first of each month unless told otherwise', () => {
    const payments = paymentCalendar({ ...once, firstMonth: monthOf(2025, 12), months: 2 });
    expect(payments.map(({ due, amount }) => [shown(due), amount])).toEqual([
      ['2025-12-1', 600],
      ['2026-1-1', 600],
    ]);
  });

  test('pays halves from the 1st to the 5th and from the 15th to the 20th', () => {
    const payments = paymentCalendar({ ...halves, firstMonth: monthOf(2025, 11), months: 1 });
    expect(
      payments.map(({ from, to, due, amount }) => [shown(from), shown(to), shown(due), amount]),
    ).toEqual([
      ['2025-11-1', '2025-11-5', '2025-11-1', 300],
      ['2025-11-15', '2025-11-20', '2025-11-15', 300],
    ]);
  });

  test('moves off the weekend to the first working day of the stretch', () => {
    // 1 and 15 November 2025 are Saturdays.
    const payments = paymentCalendar({
      ...halves,
      ...{ firstMonth: monthOf(2025, 11), months: 1, calendar: weekdays },
    });
    expect(payments.map(({ due }) => shown(due))).toEqual(['2025-11-3', '2025-11-17']);
  });

  test('moves past the stretch when all of it is off', () => {
    // 1 to 8 January 2026 are holidays, the 9th is a Friday.
    const holidays = new Set(Array.from({ length: 8 }, (_, day) => dayNumber(2026, 1, day + 1)));
    const [first] = paymentCalendar({
      ...halves,
      ...{ firstMonth: monthOf(2026, 1), months: 1, calendar: { ...weekdays, holidays } },
    });
    expect(shown(first?.due ?? NaN)).toBe('2026-1-9');
  });

  test('falls on the last day of a month that has no such day', () => {
    const payments = paymentCalendar({
      fee: 600,
      plan: { kind: 'once', day: 31 },
      ...{ firstMonth: monthOf(2024, 1), months: 4 },
    });
    expect(payments.map(({ due }) => shown(due))).toEqual([
      '2024-1-31',
      '2024-2-29',
      '2024-3-31',
      '2024-4-30',
    ]);
  });

  test('from the last day of a month moves into the next one', () => {
    // 31 May 2026 is a Sunday.
    const [payment] = paymentCalendar({
      fee: 600,
      plan: { kind: 'once', day: 31 },
      ...{ firstMonth: monthOf(2026, 5), months: 1, calendar: weekdays },
    });
    expect([shown(payment?.due ?? NaN), payment?.month]).toEqual(['2026-6-1', monthOf(2026, 5)]);
  });

  test('splits to the cent, the odd one first', () => {
    const payments = paymentCalendar({ ...halves, fee: 327.27, firstMonth: 24_300, months: 1 });
    expect(payments.map(({ amount }) => amount)).toEqual([163.64, 163.63]);
  });

  test('adds up to the fee of every month, to the cent', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), (cents) => {
        const payments = paymentCalendar({
          ...halves,
          ...{ fee: cents / 100, firstMonth: 24_300, months: 1 },
        });
        const paid = payments.map(({ amount }) => Math.round(amount * 100));
        expect((paid[0] ?? NaN) + (paid[1] ?? NaN)).toBe(cents);
      }),
    );
  });

  test('is due on working days alone, never before the stretch', () => {
    const plans = fc.oneof(
      fc.constant({ kind: 'halves' as const }),
      fc.record({ kind: fc.constant('once' as const), day: fc.integer({ min: 1, max: 31 }) }),
    );
    fc.assert(
      fc.property(plans, fc.integer({ min: 23_400, max: 25_100 }), (plan, firstMonth) => {
        const input = { fee: 1, plan, firstMonth, months: 12, calendar: weekdays };
        for (const { due, from } of paymentCalendar(input)) {
          expect([1, 2, 3, 4, 5]).toContain(new Date((due - 25_569) * 86_400_000).getUTCDay());
          expect(due).toBeGreaterThanOrEqual(from);
        }
      }),
    );
  });

  test('with no working day at all has no answer', () => {
    const never = { ...weekdays, weekend: readWeekend('1111111') };
    expect(() =>
      paymentCalendar({ ...once, firstMonth: 24_300, months: 1, calendar: never }),
    ).toThrow(expect.objectContaining({ code: 'no-working-days' }));
  });

  test.each([0, 32])('knows no day %d', (day) => {
    const plan = { kind: 'once' as const, day };
    expect(() => paymentCalendar({ ...once, plan, firstMonth: 24_300, months: 1 })).toThrow(
      expect.objectContaining({ parameter: 'day' }),
    );
  });
});
