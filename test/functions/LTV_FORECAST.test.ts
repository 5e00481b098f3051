import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compute } from '../../src/functions/LTV_FORECAST';
import { cell, column } from '../support/cell';

const LTV_FORECAST = cell(compute);
type Line = [month: string, income: number, clients: number];
const lines = (...given: Parameters<typeof LTV_FORECAST>) =>
  (LTV_FORECAST(...given) as Line[]).slice(1);

describe('LTV_FORECAST', () => {
  test('a client of 600 who stays three months brings 600, 400, 266.67 (by hand)', () => {
    const table = LTV_FORECAST(600, '2025-11-20', 3, 3) as Line[];
    expect(table[0]).toEqual(['month', 'expected_income', 'active_clients']);
    expect(table.slice(1).map(([month, income]) => [month, income.toFixed(2)])).toEqual([
      ['2025-11', '600.00'],
      ['2025-12', '400.00'],
      ['2026-01', '266.67'],
    ]);
  });

  test('shows twelve months unless told otherwise', () => {
    expect(lines(600, '2025-11-20', 3)).toHaveLength(12);
  });

  test('begins in the month of the earliest start, in whatever row it is', () => {
    const [first] = lines(column(1, 2), column('2025-11-20', '2025-03-31'), column(3, 3));
    expect(first).toEqual(['2025-03', 2, 1]);
  });

  test('a start counts in the month it has in the sheet', () => {
    // Midnight of 1 October 2025 in Kyiv is still September at Greenwich.
    const there = cell(compute, 'en', { offsetAt: () => 180 });
    const [, first] = there(600, new Date('2025-09-30T21:00:00Z'), 3, 1) as Line[];
    expect(first).toEqual(['2025-10', 600, 1]);
  });

  test('headers and blank rows change nothing', () => {
    const tidy = LTV_FORECAST(column(600, 400), column('2025-09-15', '2025-11-01'), column(3, 6));
    const untidy = LTV_FORECAST(
      column('Fee', 600, '', 400, ''),
      column('Start', '2025-09-15', '', '2025-11-01', ''),
      column('Months', 3, '', 6, ''),
    );
    expect(untidy).toEqual(tidy);
  });

  test('does not depend on the order of the clients', () => {
    const client = fc.tuple(
      fc.integer({ min: 0, max: 1000 }),
      fc.integer({ min: 45_000, max: 45_400 }),
      fc.integer({ min: 1, max: 24 }),
    );
    fc.assert(
      fc.property(fc.array(client, { minLength: 1, maxLength: 6 }), (clients) => {
        const [one, other] = [clients, [...clients].reverse()].map((list) =>
          lines(
            column(...list.map(([fee]) => fee)),
            column(...list.map(([, start]) => start)),
            column(...list.map(([, , lifetime]) => lifetime)),
          ),
        );
        one?.forEach(([month, income, active], at) => {
          expect(other?.[at]?.[0]).toBe(month);
          expect(other?.[at]?.[1]).toBeCloseTo(income, 6);
          expect(other?.[at]?.[2]).toBeCloseTo(active, 9);
        });
      }),
    );
  });

  test('nothing given in blank cells is a blank', () => {
    expect(LTV_FORECAST(column('', ''), column('', ''), column('', ''))).toBe('');
  });

  test('a start that is no day is named by its row in the range', () => {
    expect(() =>
      LTV_FORECAST(column(600, '', 400), column('2025-09-15', '', '2025-09-31'), column(3, '', 3)),
    ).toThrow('row 3: starts holds “2025-09-31”');
  });

  test('a start that is missing is asked for', () => {
    expect(() => LTV_FORECAST(column(600, 400), column('2025-09-15', ''), column(3, 3))).toThrow(
      'row 2: starts is blank',
    );
  });

  test('a word below the header is no header', () => {
    expect(() =>
      LTV_FORECAST(column(600, 400), column('2025-09-15', 'soon'), column(3, 3)),
    ).toThrow('row 2: starts must be a date, not “soon”');
  });

  test('starts whose day and month cannot be told apart are refused', () => {
    expect(() => LTV_FORECAST(600, '05/06/2025', 3)).toThrow('starts can be read as day/month');
  });

  test('a lifetime of 0 is refused', () => {
    expect(() => LTV_FORECAST(600, '2025-09-15', 0)).toThrow('lifetimes must be above 0');
  });
});
