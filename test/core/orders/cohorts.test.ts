import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { dayNumber, type Period } from '../../../src/core/orders/calendar';
import { cohortMeasure, cohorts, type Triangle } from '../../../src/core/orders/cohorts';
import { logOf, type Order } from './log-of';

const blank = undefined;

// By hand: a and b begin in January, c in March, d in April; April is unfinished.
const orders: readonly Order[] = [
  ['a', dayNumber(2025, 1, 1), 100],
  ['a', dayNumber(2025, 1, 31), 20],
  ['a', dayNumber(2025, 3, 31), 30],
  ['b', dayNumber(2025, 1, 15), 50],
  ['b', dayNumber(2025, 2, 3), -10],
  ['b', dayNumber(2025, 4, 2), 70],
  ['c', dayNumber(2025, 3, 1), 40],
  ['d', dayNumber(2025, 4, 5), 5],
];
const byMonth = cohorts(logOf(orders), 'month', dayNumber(2025, 4, 10));

const anyOrder = fc.tuple(
  fc.constantFrom('a', 'b', 'c', 'd'),
  fc.integer({ min: 45_000, max: 45_500 }),
  fc.integer({ min: 0, max: 100 }),
);
const periods = fc.constantFrom<Period>('week', 'month', 'quarter', 'year');

const sum = (triangle: Triangle) =>
  triangle.flat().reduce<number>((all, cell = 0) => all + cell, 0);

describe('cohorts', () => {
  test('have a row for every month, also one without new customers', () => {
    expect(byMonth.starts).toEqual([1, 2, 3, 4].map((month) => dayNumber(2025, month, 1)));
    expect(byMonth.sizes).toEqual([2, 0, 1, 1]);
  });

  test('count the customers who ordered at each age', () => {
    expect(byMonth.customers).toEqual([
      [2, 0, 1, blank],
      [0, 0, blank, blank],
      [1, blank, blank, blank],
      [blank, blank, blank, blank],
    ]);
  });

  test('take refunds off the money of the month they were made in', () => {
    expect(byMonth.revenue).toEqual([
      [170, -10, 30, blank],
      [0, 0, blank, blank],
      [40, blank, blank, blank],
      [blank, blank, blank, blank],
    ]);
  });

  test('keep a share of their customers, unknown where there are none', () => {
    expect(cohortMeasure(byMonth, 'retention').slice(0, 2)).toEqual([
      [1, 0, 0.5, blank],
      [blank, blank, blank, blank],
    ]);
  });

  test('bring so much per customer so far', () => {
    expect(cohortMeasure(byMonth, 'cumulative')[0]).toEqual([85, 80, 95, blank]);
  });

  test('show the last month when it is over', () => {
    const { customers } = cohorts(logOf(orders), 'month', dayNumber(2025, 4, 30));
    expect(customers[0]).toEqual([2, 0, 1, 1]);
    expect(customers[3]).toEqual([1, blank, blank, blank]);
  });

  test('know nothing of what came after the end', () => {
    const { sizes, customers } = cohorts(logOf(orders), 'month', dayNumber(2025, 2, 28));
    expect(sizes).toEqual([2, 0]);
    expect(customers).toEqual([
      [2, 0],
      [0, blank],
    ]);
  });

  test('are none where nobody has ordered by the end', () => {
    expect(cohorts(logOf(orders), 'month', dayNumber(2024, 12, 31)).starts).toEqual([]);
    expect(cohorts(logOf([]), 'month', 45_000).starts).toEqual([]);
  });

  test('hold each customer once and all the money', () => {
    fc.assert(
      fc.property(fc.array(anyOrder, { minLength: 1 }), periods, (rows, period) => {
        const log = logOf(rows);
        // The last day of 2024: every period but the week is over, and so is the last order.
        const end = dayNumber(2024, 12, 31) + 5;
        const table = cohorts(log, period, period === 'week' ? end : dayNumber(2024, 12, 31));
        expect(table.sizes.reduce((all, size) => all + size, 0)).toBe(log.names.length);
        expect(sum(table.revenue)).toBe(rows.reduce((all, [, , amount]) => all + amount, 0));
        expect(table.customers.map(([first = 0]) => first)).toEqual(table.sizes);
      }),
    );
  });

  test('do not depend on the order of the rows', () => {
    fc.assert(
      fc.property(fc.array(anyOrder), periods, (rows, period) => {
        expect(cohorts(logOf([...rows].reverse()), period, 45_600)).toEqual(
          cohorts(logOf(rows), period, 45_600),
        );
      }),
    );
  });
});
