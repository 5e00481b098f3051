import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { normalQuantile } from '../../../src/core/numeric/normal-quantile';

/** For the double nearest each probability, by mpmath with 50 digits; printed here to 17. */
const published: [probability: number, quantile: number][] = [
  [1e-300, -37.047096299361199],
  [1e-20, -9.2623400897984076],
  [1e-8, -5.6120012441747887],
  [0.0001, -3.7190164854556803],
  [0.001, -3.0902323061678135],
  [0.025, -1.9599639845400542],
  [0.1, -1.2815515655446004],
  [0.4, -0.25334710313579974],
  [0.499999, -0.0000025066282745665594],
  [0.6, 0.25334710313579974],
  [0.9, 1.2815515655446006],
  [0.975, 1.9599639845400539],
  [0.999, 3.0902323061678133],
  [0.99999999, 5.612001243305505],
];

describe('the normal quantile', () => {
  test.each(published)('at %d is right to 1e-15 of itself', (probability, quantile) => {
    expect(Math.abs(normalQuantile(probability) / quantile - 1)).toBeLessThan(1e-15);
  });

  test('of one half is exactly 0', () => {
    expect(normalQuantile(0.5)).toBe(0);
  });

  test('of the ends is infinite', () => {
    expect([normalQuantile(0), normalQuantile(1)]).toEqual([-Infinity, Infinity]);
  });

  test('is symmetric about one half', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2 ** 20 - 1 }), (numerator) => {
        // A fraction of a power of two, so that its complement is exact.
        const probability = numerator / 2 ** 20;
        expect(normalQuantile(1 - probability)).toBeCloseTo(-normalQuantile(probability), 14);
      }),
    );
  });

  test('rises with the probability', () => {
    const probability = fc.double({ min: 1e-12, max: 1 - 1e-12, noNaN: true });
    fc.assert(
      fc.property(probability, probability, (one, other) => {
        fc.pre(Math.abs(one - other) > 1e-12);
        const [low, high] = one < other ? [one, other] : [other, one];
        expect(normalQuantile(low)).toBeLessThan(normalQuantile(high));
      }),
    );
  });
});
