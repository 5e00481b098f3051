import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { rfm } from '../../../src/core/orders/rfm';
import { logOf, type Order } from './log-of';

const end = 45_100;

/** Customers by days since their last order, number of orders and money of each. */
const customers = (...list: (readonly [since: number, orders: number, amount: number])[]) =>
  list.flatMap(([since, orders, amount], name) =>
    Array.from({ length: orders }, (_, order): Order => [
      String(name),
      end - since - order,
      amount,
    ]),
  );

const score = (orders: readonly Order[], bins = 5) => {
  const table = rfm(logOf(orders), end, bins);
  return {
    ...table,
    recencyScore: [...table.recencyScore],
    frequencyScore: [...table.frequencyScore],
    monetaryScore: [...table.monetaryScore],
  };
};

const anyOrder = fc.tuple(
  fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'),
  fc.integer({ min: 45_000, max: end }),
  fc.integer({ min: 0, max: 100 }),
);

describe('RFM scores', () => {
  // By hand: five customers, each better than the one before in everything.
  const ladder = customers([50, 1, 10], [40, 2, 10], [30, 3, 10], [20, 4, 10], [10, 5, 10]);

  test('run from 1 for the lowest fifth to 5 for the highest', () => {
    expect(score(ladder)).toMatchObject({
      recencyScore: [1, 2, 3, 4, 5],
      frequencyScore: [1, 2, 3, 4, 5],
      monetaryScore: [1, 2, 3, 4, 5],
    });
  });

  test('stand beside what they are scores of', () => {
    const { recency, frequency, monetary } = score(ladder);
    expect([...recency]).toEqual([50, 40, 30, 20, 10]);
    expect([...frequency]).toEqual([1, 2, 3, 4, 5]);
    expect([...monetary]).toEqual([10, 20, 30, 40, 50]);
  });

  test('can have other bins', () => {
    expect(score(ladder, 2).frequencyScore).toEqual([1, 1, 1, 2, 2]);
  });

  test('are 1 for all who bought once, however many they are', () => {
    // By hand: four of five stand below the one with two orders: the last fifth.
    const many = customers([10, 1, 10], [20, 1, 10], [30, 1, 10], [40, 1, 10], [50, 2, 10]);
    expect(score(many).frequencyScore).toEqual([1, 1, 1, 1, 5]);
  });

  test('name the segments by recency and frequency', () => {
    expect(score(ladder).segment).toEqual([
      'hibernating',
      'hibernating',
      'need-attention',
      'loyal',
      'champion',
    ]);
    expect(
      score(customers([10, 1, 1], [50, 2, 1], [60, 3, 1], [70, 4, 1], [80, 9, 1])).segment,
    ).toEqual(['new', 'potential', 'need-attention', 'at-risk', 'cannot-lose']);
  });

  test('name the same segments whatever the bins', () => {
    expect(score(ladder, 3).segment).toEqual(score(ladder).segment);
  });

  test('leave out customers who came after the end', () => {
    expect(score([...ladder, ['late', end + 1, 5]]).customer).toHaveLength(5);
  });

  test('are equal for equals and never turn the order round', () => {
    fc.assert(
      fc.property(fc.array(anyOrder), fc.integer({ min: 2, max: 10 }), (orders, bins) => {
        const { monetary, monetaryScore } = score(orders, bins);
        monetary.forEach((one, at) => {
          monetary.forEach((other, place) => {
            const [first = 0, second = 0] = [monetaryScore[at], monetaryScore[place]];
            if (one === other) expect(first).toBe(second);
            if (one > other) expect(first).toBeGreaterThanOrEqual(second);
          });
        });
      }),
    );
  });

  test('stay between 1 and the number of bins', () => {
    fc.assert(
      fc.property(fc.array(anyOrder), fc.integer({ min: 2, max: 100 }), (orders, bins) => {
        const { recencyScore, frequencyScore, monetaryScore } = score(orders, bins);
        for (const one of [...recencyScore, ...frequencyScore, ...monetaryScore]) {
          expect(one).toBeGreaterThanOrEqual(1);
          expect(one).toBeLessThanOrEqual(bins);
        }
      }),
    );
  });
});
