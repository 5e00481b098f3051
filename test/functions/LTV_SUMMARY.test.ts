import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Cell } from '../../src/cells/read';
import { compute } from '../../src/functions/LTV_SUMMARY';
import { cell, column } from '../support/cell';

const LTV_SUMMARY = cell(compute);

type Order = readonly [customer: Cell, date: Cell, amount: Cell];
const columns = (orders: readonly Order[]) =>
  ([0, 1, 2] as const).map((place) => column(...orders.map((order) => order[place])));
const summary = (orders: readonly Order[], end: Cell = '', unit = 'day') =>
  LTV_SUMMARY(...columns(orders), end, unit) as Cell[][];

// By hand: Anna's repeat orders are of 14 and 28 days after her first; Bohdan bought once.
const orders: readonly Order[] = [
  ['Anna', '2025-01-06', 100],
  ['Bohdan', '2025-01-13', 50],
  ['Anna', '2025-01-20', 80],
  ['Anna', '2025-02-03', 120],
];

const anyOrder = fc.tuple(
  fc.constantFrom('a', 'b', 'c', 'd'),
  fc.integer({ min: 45_000, max: 45_400 }),
  fc.integer({ min: -20, max: 100 }),
);
const sorted = (table: unknown) => (table as Cell[][]).map((line) => line.join()).sort();

describe('LTV_SUMMARY', () => {
  test('gives each customer a line in weeks, up to the last date (by hand)', () => {
    expect(LTV_SUMMARY(...columns(orders))).toEqual([
      ['customer', 'frequency', 'recency (weeks)', 'age (weeks)', 'average', 'total'],
      ['Anna', 2, 4, 4, 100, 300],
      ['Bohdan', 0, 0, 3, 0, 50],
    ]);
  });

  test.each([
    ['day', 28, 'recency (days)'],
    ['WEEK', 4, 'recency (weeks)'],
    ['month', 28 / 30.4375, 'recency (months)'],
    ['year', 28 / 365.25, 'recency (years)'],
  ])('counts time in units of a %s and says so', (unit, recency, name) => {
    const [header, anna] = summary(orders, '', unit);
    expect([header?.[2], anna?.[2]]).toEqual([name, recency]);
  });

  test('knows nothing of what came after the end', () => {
    expect(summary(orders, '2025-01-19').slice(1)).toEqual([
      ['Anna', 0, 0, 13, 0, 100],
      ['Bohdan', 0, 0, 6, 0, 50],
    ]);
  });

  test('shows no money without amounts', () => {
    expect(LTV_SUMMARY(...columns(orders).slice(0, 2), '', '', 'day')).toEqual([
      ['customer', 'frequency', 'recency (days)', 'age (days)'],
      ['Anna', 2, 28, 28],
      ['Bohdan', 0, 0, 21],
    ]);
  });

  test('takes a refund after the last order for the last day of the data', () => {
    expect(summary([...orders, ['Anna', '2025-02-05', -30]]).slice(1)).toEqual([
      ['Anna', 2, 28, 30, 85, 270],
      ['Bohdan', 0, 0, 23, 0, 50],
    ]);
  });

  test('passes blank rows wherever they are', () => {
    fc.assert(
      fc.property(fc.nat(orders.length), fc.nat(3), (place, count) => {
        const blanks = Array.from({ length: count }, (): Order => ['', '', '']);
        const spread = [...orders.slice(0, place), ...blanks, ...orders.slice(place)];
        expect(summary(spread)).toEqual(summary(orders));
      }),
    );
  });

  test('does not depend on the order of the rows', () => {
    fc.assert(
      fc.property(fc.array(anyOrder), (rows) => {
        const safe: Order[] = [['a', 44_999, 1], ...rows];
        expect(sorted(summary([...safe].reverse(), 45_400))).toEqual(sorted(summary(safe, 45_400)));
      }),
    );
  });

  test('measures the same time in every unit', () => {
    fc.assert(
      fc.property(fc.array(anyOrder), (rows) => {
        const safe: Order[] = [['a', 44_999, 1], ...rows];
        const weeks = summary(safe, 45_400, 'week').slice(1);
        summary(safe, 45_400)
          .slice(1)
          .forEach((line, at) => {
            expect(Number(weeks[at]?.[2]) * 7).toBeCloseTo(Number(line[2]), 9);
            expect(Number(weeks[at]?.[3]) * 7).toBeCloseTo(Number(line[3]), 9);
          });
      }),
    );
  });

  test('nothing given in blank cells is a blank', () => {
    expect(LTV_SUMMARY(column('', ''), column('', ''))).toBe('');
  });

  test('a unit nobody knows is refused', () => {
    expect(() => summary(orders, '', 'hour')).toThrow('unit must be week or day or month or year');
  });
});

/** Real data lie outside the project; where they are missing this test counts as skipped. */
const data = process.env.LTV_SHARED_DATA ?? path.resolve(__dirname, '../../../shared/data');
const withData = existsSync(data) ? test : test.skip;

const lines = (file: string) => readFileSync(path.join(data, file), 'utf8').trim().split(/\r?\n/);

withData('the CDNOW sample to its 39th week is the published table of 2,357 customers', () => {
  const sample = lines('CDNOW_sample.txt').map((line) => line.trim().split(/\s+/));
  const rows = sample.map(([, name, date, , amount]): Order => [Number(name), date, amount]);
  const [names = '', ...expected] = lines('ref_cdnow_per_customer.csv');
  const table = summary(rows, '1997-09-30', 'week').slice(1);
  const at = (name: string) => names.split(',').indexOf(name);
  expect(table).toHaveLength(2357);
  const misses = expected.filter((line, place) => {
    const values = line.split(',').map(Number);
    const shown = table[place] ?? [];
    const wanted = ['cust', 'x', 'tx', 'T', 'z'].map((name) => values[at(name)] ?? NaN);
    return !wanted.every((value, column) => Math.abs(Number(shown[column]) - value) < 1e-7);
  });
  expect(misses).toEqual([]);
});
