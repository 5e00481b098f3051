import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Cell } from '../../src/cells/read';
import { compute } from '../../src/functions/LTV_RFM';
import { cell, column } from '../support/cell';

const LTV_RFM = cell(compute);

type Order = readonly [customer: Cell, date: Cell, amount: Cell];
const rfm = (orders: readonly Order[], end: Cell = '', bins: Cell = '') =>
  LTV_RFM(
    ...([0, 1, 2] as const).map((place) => column(...orders.map((order) => order[place]))),
    end,
    bins,
  ) as Cell[][];

/** Customers by the day in March 2025 of their last order, number of orders and money of each. */
const customers = (...list: (readonly [last: number, orders: number, amount: number])[]) =>
  list.flatMap(([last, orders, amount], name) =>
    Array.from({ length: orders }, (_, order): Order => [
      `c${String(name + 1)}`,
      `2025-03-${String(last - order).padStart(2, '0')}`,
      amount,
    ]),
  );

// By hand: five customers, each better than the one before in everything.
const ladder = customers([10, 1, 10], [15, 2, 10], [20, 3, 10], [25, 4, 10], [30, 5, 10]);

const anyOrder = fc.tuple(
  fc.constantFrom('a', 'b', 'c', 'd', 'e'),
  fc.integer({ min: 45_000, max: 45_100 }),
  fc.integer({ min: 0, max: 100 }),
);
const sorted = (table: Cell[][]) => table.map((line) => line.join()).sort();

describe('LTV_RFM', () => {
  test('scores each fifth of the customers and names segments in words (by hand)', () => {
    expect(rfm(ladder, '2025-03-31')).toEqual([
      ['customer', 'recency (days)', 'frequency', 'monetary', 'R', 'F', 'M', 'segment'],
      ['c1', 21, 1, 10, 1, 1, 1, 'hibernating'],
      ['c2', 16, 2, 20, 2, 2, 2, 'hibernating'],
      ['c3', 11, 3, 30, 3, 3, 3, 'need attention'],
      ['c4', 6, 4, 40, 4, 4, 4, 'loyal'],
      ['c5', 1, 5, 50, 5, 5, 5, 'champion'],
    ]);
  });

  test('counts days to the last date of the data', () => {
    expect(rfm(ladder).map(([, recency]) => recency)).toEqual(['recency (days)', 20, 15, 10, 5, 0]);
  });

  test('names segments of two and three words', () => {
    const table = rfm(customers([20, 9, 1], [21, 1, 1], [22, 4, 1], [23, 3, 1], [24, 2, 1]));
    expect(table.slice(1).map((line) => line[7])).toEqual([
      'cannot lose',
      'hibernating',
      'loyal',
      'potential',
      'potential',
    ]);
  });

  test('can give other scores, with the same segments', () => {
    const [four, five] = [rfm(ladder, '', 4), rfm(ladder)];
    // By hand: one fifth, two, three and four of the customers stand lower.
    expect(four.slice(1).map(([, , , , score]) => score)).toEqual([1, 1, 2, 3, 4]);
    expect(four.map((line) => line[7])).toEqual(five.map((line) => line[7]));
  });

  test('does not depend on the order of the rows', () => {
    fc.assert(
      fc.property(fc.array(anyOrder, { minLength: 1 }), (rows) => {
        expect(sorted(rfm([...rows].reverse()))).toEqual(sorted(rfm(rows)));
      }),
    );
  });

  test('keeps scores between 1 and the number of bins', () => {
    const bins = fc.integer({ min: 2, max: 100 });
    fc.assert(
      fc.property(fc.array(anyOrder, { minLength: 1 }), bins, (rows, most) => {
        for (const line of rfm(rows, '', most).slice(1)) {
          for (const score of line.slice(4, 7)) {
            expect(score).toBeGreaterThanOrEqual(1);
            expect(score).toBeLessThanOrEqual(most);
          }
        }
      }),
    );
  });

  test.each([
    [1, 'bins must be 2 or more'],
    [101, 'bins must be 100 or less'],
    [2.5, 'bins must be a whole number, not 2.5'],
  ])('%d bins are refused', (bins, sentence) => {
    expect(() => rfm(ladder, '', bins)).toThrow(sentence);
  });

  test('amounts are needed', () => {
    expect(() => LTV_RFM(column('a'), column('2025-03-01'), '')).toThrow('amounts is blank');
  });
});
