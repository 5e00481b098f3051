import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { daysIn, holdout, inUnit, summarize } from '../../../src/core/orders/summary';
import { logOf, type Order } from './log-of';

const start = 45_000;

/** Days are counted from the start. */
const logFrom = (orders: readonly Order[]) =>
  logOf(orders.map(([customer, day, amount]) => [customer, start + day, amount]));

function summaryOf(orders: readonly Order[], end: number) {
  const log = logFrom(orders);
  const { customer, frequency, recency, age, average, total } = summarize(log, start + end);
  return Array.from(customer, (name, at) => [
    log.names[name],
    frequency[at],
    recency[at],
    age[at],
    average[at],
    total[at],
  ]);
}

const anyOrder = fc.tuple(
  fc.constantFrom('a', 'b', 'c', 'd'),
  fc.integer({ min: 0, max: 60 }),
  fc.integer({ min: 0, max: 100 }),
);

describe('the summary of customers', () => {
  test('counts repeat orders, days to the last of them and days watched', () => {
    // By hand. The mean leaves the first order out: (20 + 40) / 2.
    expect(
      summaryOf(
        [
          ['a', 0, 100],
          ['a', 10, 20],
          ['a', 30, 40],
          ['b', 5, 7],
        ],
        50,
      ),
    ).toEqual([
      ['a', 2, 30, 50, 30, 160],
      ['b', 0, 0, 45, 0, 7],
    ]);
  });

  test('knows nothing of what came after the end', () => {
    expect(
      summaryOf(
        [
          ['a', 0, 100],
          ['a', 30, 40],
          ['late', 31, 5],
        ],
        29,
      ),
    ).toEqual([['a', 0, 0, 29, 0, 100]]);
  });

  test('takes a refund off the total, and off the average once there are repeat orders', () => {
    // By hand: the refund on day 3 can only return the first order; that on day 12 counts.
    expect(
      summaryOf(
        [
          ['a', 0, 100],
          ['a', 3, -30],
          ['a', 10, 50],
          ['a', 12, -10],
        ],
        20,
      ),
    ).toEqual([['a', 1, 10, 20, 40, 110]]);
  });

  test('does not depend on the order of the rows', () => {
    const sorted = (orders: readonly Order[]) =>
      summaryOf(orders, 70)
        .map((row) => row.join(' '))
        .sort();
    fc.assert(
      fc.property(fc.array(anyOrder), (orders) => {
        expect(sorted([...orders].reverse())).toEqual(sorted(orders));
      }),
    );
  });

  test('does not count a second order of the same day', () => {
    fc.assert(
      fc.property(fc.array(anyOrder), (orders) => {
        const again = orders.map(([customer, day]): Order => [customer, day, 0]);
        expect(summaryOf([...orders, ...again], 70)).toEqual(summaryOf(orders, 70));
      }),
    );
  });

  test.each([
    ['day', 365.25],
    ['week', 52.17857142857143],
    ['month', 12],
    ['year', 1],
  ] as const)('measures a year as so many of the unit %s', (unit, length) => {
    expect(inUnit([daysIn.year], unit)[0]).toBeCloseTo(length, 13);
  });
});

describe('a history cut in two', () => {
  test('keeps what followed apart from what was known', () => {
    // By hand. b is new after the cut and takes no part; days 20 and 40 are the ends.
    const log = logFrom([
      ['a', 0, 10],
      ['a', 20, 10],
      ['a', 21, 5],
      ['a', 30, -2],
      ['a', 40, 5],
      ['a', 41, 5],
      ['b', 25, 10],
    ]);
    const { known, orders, money, days } = holdout(log, start + 20, start + 40);
    expect(Array.from(known.frequency)).toEqual([1]);
    expect(Array.from(orders)).toEqual([2]);
    expect(Array.from(money)).toEqual([8]);
    expect(days).toBe(20);
  });

  test('adds up to the whole history', () => {
    fc.assert(
      fc.property(fc.array(anyOrder), fc.integer({ min: 0, max: 70 }), (orders, cut) => {
        const log = logFrom(orders);
        const { known, orders: later, money } = holdout(log, start + cut, start + 70);
        const whole = summarize(log, start + 70);
        known.customer.forEach((name, at) => {
          const place = whole.customer.indexOf(name);
          expect((known.frequency[at] ?? 0) + (later[at] ?? 0)).toBe(whole.frequency[place]);
          expect((known.total[at] ?? 0) + (money[at] ?? 0)).toBe(whole.total[place]);
        });
      }),
    );
  });
});
