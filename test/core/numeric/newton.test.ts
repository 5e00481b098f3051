import { describe, expect, test } from '@jest/globals';
import { inverseHessian, minimize, type Objective } from '../../../src/core/numeric/newton';

const wide = [-100, -100];
const high = [100, 100];

/** Rosenbrock's valley. */
const valley: Objective = (point, gradient, hessian) => {
  const [x = NaN, y = NaN] = point;
  gradient.set([-400 * x * (y - x * x) - 2 * (1 - x), 200 * (y - x * x)]);
  hessian.set([1200 * x * x - 400 * y + 2, -400 * x, -400 * x, 200]);
  return 100 * (y - x * x) ** 2 + (1 - x) ** 2;
};

/** A saddle at 0 between two bowls at x = ±1. */
const saddle: Objective = (point, gradient, hessian) => {
  const [x = NaN, y = NaN] = point;
  gradient.set([4 * x * (x * x - 1), 2 * y]);
  hessian.set([12 * x * x - 4, 0, 0, 2]);
  return (x * x - 1) ** 2 + y * y;
};

/** Falls for ever along x + y, as a likelihood does along a ridge. */
const ridge: Objective = (point, gradient, hessian) => {
  const [x = NaN, y = NaN] = point;
  const tail = Math.exp(-x);
  const off = x - y;
  gradient.set([2e4 * off - tail, -2e4 * off]);
  hessian.set([2e4 + tail, -2e4, -2e4, 2e4]);
  return 1e4 * off * off + tail;
};

describe("Newton's method in a box", () => {
  test("finds the bottom of Rosenbrock's valley", () => {
    const { point, converged } = minimize(valley, [-1.2, 1], wide, high);
    expect(converged).toBe(true);
    expect(point[0]).toBeCloseTo(1, 9);
    expect(point[1]).toBeCloseTo(1, 9);
  });

  test('leaves a saddle', () => {
    const { point, converged } = minimize(saddle, [0.01, 3], wide, high);
    expect(converged).toBe(true);
    expect(point[0]).toBeCloseTo(1, 9);
  });

  test('stops where a bound holds it, and says so', () => {
    const { point, held, converged } = minimize(valley, [0, 0], wide, [0.5, 100]);
    expect(converged).toBe(true);
    expect([...point]).toEqual([0.5, expect.closeTo(0.25, 9)]);
    expect(held).toEqual([true, false]);
  });

  test('follows a narrow ridge to its bound', () => {
    const { point, held, converged } = minimize(ridge, [0, 0], wide, [7, 50]);
    expect(converged).toBe(true);
    expect([...point]).toEqual([7, expect.closeTo(7, 6)]);
    expect(held).toEqual([true, false]);
  });

  test('does not call a function that is not finite a minimum', () => {
    const nowhere: Objective = (_point, gradient, hessian) => {
      gradient.fill(NaN);
      hessian.fill(NaN);
      return NaN;
    };
    expect(minimize(nowhere, [1, 1], wide, high).converged).toBe(false);
  });

  test('inverts what is free of a Hessian', () => {
    const inverse = inverseHessian(Float64Array.of(2, 1, 1, 4), [false, false]);
    [4 / 7, -1 / 7, -1 / 7, 2 / 7].forEach((entry, place) => {
      expect(inverse?.[place]).toBeCloseTo(entry, 15);
    });
    expect([...(inverseHessian(Float64Array.of(2, 1, 1, 4), [true, false]) ?? [])]).toEqual([
      0, 0, 0, 0.25,
    ]);
    expect(inverseHessian(Float64Array.of(1, 2, 2, 1), [false, false])).toBeUndefined();
  });
});
