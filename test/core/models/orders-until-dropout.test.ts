import { describe, expect, test } from '@jest/globals';
import { ordersUntilDropout } from '../../../src/core/models/orders-until-dropout';

/** By mpmath with 40 digits: the hypergeometric function, or where that fails the mean over p. */
const exact: [shape: number, rate: number, a: number, b: number, time: number, orders: number][] = [
  [0.24, 4.4, 0.79, 2.4, 40, 1.2042892760632541],
  [0.24, 4.4, 0.79, 2.4, 4000, 11.018778951969905],
  [0.24, 4.4, 1, 2.4, 40, 1.0877179051084585],
  [0.24, 4.4, 1.0000001, 2.4, 40, 1.0877178567199599],
  [0.24, 4.4, 0.3, 0.3, 26, 0.74865362010463538],
  [0.5, 0.001, 0.8, 2, 1000, 88.301550912276845],
  [0.243, 4.414, 0.793, 2.426, 1e-9, 5.5052106930577972e-11],
  [0.3, 5, 0.001, 3, 50, 2.9970540189726451],
  // A customer with 5,000 orders, and shapes on which the textbook formula overflows.
  [5000.24, 400, 0.79, 5002.4, 400, 3731.1771769418864],
  [100.24, 400, 0.79, 0.4, 400, 4.2868001882516723],
  [800, 100, 20, 30, 52, 2.5789473684210526],
  [2.5, 30, 900, 170000, 365, 27.307549436616824],
];

describe('orders until dropout', () => {
  test.each(exact)('of %d, %d, %d, %d within %d', (shape, rate, a, b, time, orders) => {
    const found = ordersUntilDropout(shape, rate, a, b)(time);
    expect(Math.abs(found / orders - 1)).toBeLessThan(1e-12);
  });

  test('asked for many times in any order are the same as asked for once', () => {
    const within = ordersUntilDropout(0.24, 4.4, 0.79, 2.4);
    for (const time of [100, 1, 40, 0, 7]) {
      expect(within(time)).toBe(ordersUntilDropout(0.24, 4.4, 0.79, 2.4)(time));
    }
  });

  test('where one way of reckoning gives over to the other do not jump', () => {
    const within = ordersUntilDropout(0.24, 1, 0.79, 2.4);
    // z = 0.99 is time 99.
    const [before, after] = [within(99 - 1e-9), within(99 + 1e-9)];
    expect(Math.abs(after / before - 1)).toBeLessThan(1e-11);
  });
});
