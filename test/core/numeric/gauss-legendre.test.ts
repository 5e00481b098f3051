import { describe, expect, test } from '@jest/globals';
import { gaussLegendre } from '../../../src/core/numeric/gauss-legendre';

const integral = (count: number, of: (x: number) => number) => {
  const { nodes, weights } = gaussLegendre(count);
  return nodes.reduce((sum, node, place) => sum + (weights[place] ?? NaN) * of(node), 0);
};

describe('Gauss–Legendre quadrature', () => {
  test.each([1, 2, 7, 8, 16, 32])('with %d nodes is exact up to its degree', (count) => {
    const power = 2 * count - 1;
    expect(integral(count, (x) => x ** power)).toBeCloseTo(1 / (power + 1), 14);
  });

  test('has the two nodes that Abramowitz and Stegun print', () => {
    expect(gaussLegendre(2).nodes[1]).toBeCloseTo((1 + 0.577350269189626) / 2, 15);
  });

  test('is made once', () => {
    expect(gaussLegendre(12)).toBe(gaussLegendre(12));
  });
});
