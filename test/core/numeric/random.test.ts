import { describe, expect, test } from '@jest/globals';
import {
  drawBeta,
  drawExponential,
  drawGamma,
  randomSource,
} from '../../../src/core/numeric/random';

const count = 100_000;

const moments = (draw: () => number) => {
  const drawn = Array.from({ length: count }, draw);
  const mean = drawn.reduce((sum, each) => sum + each, 0) / count;
  const variance = drawn.reduce((sum, each) => sum + (each - mean) ** 2, 0) / count;
  return { mean, variance };
};

describe('random numbers', () => {
  test('come again with the same seed and only then', () => {
    const first = (seed: number) => Array.from({ length: 5 }, randomSource(seed));
    expect(first(1)).toEqual(first(1));
    expect(first(1)).not.toEqual(first(2));
  });

  test('lie between 0 and 1, evenly', () => {
    const random = randomSource(5);
    const { mean, variance } = moments(random);
    // Five standard errors of each.
    expect(Math.abs(mean - 0.5)).toBeLessThan(5 * Math.sqrt(1 / 12 / count));
    expect(Math.abs(variance - 1 / 12)).toBeLessThan(5 * Math.sqrt(1 / 180 / count));
  });

  test.each([
    ['exponential', (random: () => number) => drawExponential(random), 1, 1],
    ['gamma of shape 0.2', (random: () => number) => drawGamma(random, 0.2, 2), 0.1, 0.05],
    ['gamma of shape 7', (random: () => number) => drawGamma(random, 7, 0.5), 14, 28],
    ['beta', (random: () => number) => drawBeta(random, 0.8, 2.4), 0.25, 0.1875 / 4.2],
  ])('of the %s kind have its mean and variance', (_kind, draw, mean, variance) => {
    const random = randomSource(11);
    const found = moments(() => draw(random));
    expect(Math.abs(found.mean - mean)).toBeLessThan(5 * Math.sqrt(variance / count));
    expect(found.variance / variance).toBeCloseTo(1, 1);
  });

  test('of extreme shapes stay numbers', () => {
    const random = randomSource(3);
    for (let draw = 0; draw < 1000; draw++) {
      const share = drawBeta(random, 0.001, 0.001);
      expect(share >= 0 && share <= 1).toBe(true);
    }
  });
});
