import { describe, expect, test } from '@jest/globals';
import { randomSource } from '../../../src/core/numeric/random';
import { fitCurve, type PastPoint, refitter } from '../../../src/core/planning/curve-fit';
import {
  hillCurve,
  logarithmicCurve,
  powerCurve,
  type ResponseCurve,
} from '../../../src/core/planning/response-curves';

const spends = [100, 200, 350, 600, 900, 1400, 2000, 3000];
const truths = [powerCurve(1, 12, 0.5), logarithmicCurve(80, 150), hillCurve(300, 700)];
const named = truths.map((curve) => [curve.family, curve] as const);

const pointsOn = (curve: ResponseCurve, at: readonly number[] = spends): PastPoint[] =>
  at.map((spend) => ({ spend, results: curve.results(spend) }));

/** Twelve uniforms less six: normal enough, and apart from the code under test. */
const normal = (random: () => number) =>
  Array.from({ length: 12 }, random).reduce((sum, each) => sum + each, -6);

describe('the fit of past points', () => {
  test.each(named)('finds a %s curve again from points on it', (family, truth) => {
    const { curve, rSquared, residualError } = fitCurve(pointsOn(truth));
    expect(curve.family).toBe(family);
    for (const spend of [10, 1000, 30_000]) {
      expect(curve.results(spend) / truth.results(spend)).toBeCloseTo(1, 5);
    }
    expect(rSquared).toBeCloseTo(1, 9);
    expect(residualError).toBeLessThan(1e-4);
  });

  test('gives the parameters of the curve', () => {
    const { most, half } = fitCurve(pointsOn(hillCurve(300, 700))).curve.parameters;
    expect(most).toBeCloseTo(300, 3);
    expect(half).toBeCloseTo(700, 3);
    const { scale, unit } = fitCurve(pointsOn(logarithmicCurve(80, 150))).curve.parameters;
    expect(scale).toBeCloseTo(80, 3);
    expect(unit).toBeCloseTo(150, 3);
    const { elasticity } = fitCurve(pointsOn(powerCurve(1, 12, 0.5))).curve.parameters;
    expect(elasticity).toBeCloseTo(0.5, 6);
  });

  test.each(named)('finds a %s curve again from three points', (family, truth) => {
    const { curve, aicc } = fitCurve(pointsOn(truth, [100, 700, 3000]));
    expect(curve.family).toBe(family);
    // Akaike's correction divides by n − 4.
    expect(aicc).toBeUndefined();
  });

  test.each(named)(
    'of noisy points mostly names the family %s and its results',
    (family, truth) => {
      const random = randomSource(21);
      let right = 0;
      let worst = 0;
      for (let trial = 0; trial < 100; trial++) {
        // Three visits to each spend with an error of 2%.
        const points = [...spends, ...spends, ...spends].map((spend) => ({
          spend,
          results: truth.results(spend) * (1 + 0.02 * normal(random)),
        }));
        const { curve, relativeError } = fitCurve(points);
        if (curve.family === family) right++;
        for (const spend of spends) {
          worst = Math.max(worst, Math.abs(curve.results(spend) / truth.results(spend) - 1));
        }
        expect(relativeError).toBeLessThan(0.05);
      }
      expect(right).toBeGreaterThan(80);
      expect(worst).toBeLessThan(0.05);
    },
  );

  test('leaves no more squares than any curve of a fine grid', () => {
    const random = randomSource(22);
    for (const truth of truths) {
      const points = pointsOn(truth).map(({ spend, results }) => ({
        spend,
        results: results * (1 + 0.1 * normal(random)),
      }));
      const left = (curve: ResponseCurve) =>
        points.reduce((sum, { spend, results }) => sum + (results - curve.results(spend)) ** 2, 0);
      const { residualSum } = fitCurve(points);
      let best = Infinity;
      for (let bend = 1; bend < 200; bend++) {
        const shapes = [
          powerCurve(1, 1, bend / 205),
          logarithmicCurve(1, 1.07 ** bend),
          hillCurve(1, 1.07 ** bend),
        ];
        for (const shape of shapes) {
          const of = (each: PastPoint) => shape.results(each.spend);
          const scale =
            points.reduce((sum, each) => sum + of(each) * each.results, 0) /
            points.reduce((sum, each) => sum + of(each) ** 2, 0);
          best = Math.min(
            best,
            points.reduce((sum, each) => sum + (each.results - scale * of(each)) ** 2, 0),
          );
        }
      }
      expect(residualSum).toBeLessThanOrEqual(best);
      expect(residualSum).toBeGreaterThan(0.9 * best);
      expect(left(fitCurve(points).curve)).toBeCloseTo(residualSum, 6);
    }
  });

  test('has the error known by hand', () => {
    // Four visits to each of three spends, each 10 off a curve: 12 errors of 10, 10 degrees of freedom.
    const truth = hillCurve(300, 700);
    const points = [200, 700, 2800].flatMap((spend) =>
      [-10, 10, -10, 10].map((error) => ({ spend, results: truth.results(spend) + error })),
    );
    const fit = fitCurve(points);
    expect(fit.residualError).toBeCloseTo(Math.sqrt(1200 / 10), 6);
    // Results are 66.67, 150 and 240.
    expect(fit.relativeError).toBeCloseTo(Math.sqrt(120) / ((200 / 3 + 150 + 240) / 3), 6);
    // n·ln(100) + 2·3 + 24/(12 − 4)
    expect(fit.aicc).toBeCloseTo(12 * Math.log(100) + 6 + 3, 6);
  });

  test('tells the range that was tried, without idle periods', () => {
    const points = [{ spend: 0, results: 0 }, ...pointsOn(hillCurve(300, 700))];
    expect(fitCurve(points).tried).toEqual({ least: 100, most: 3000 });
  });

  test('ranks all three families', () => {
    const sums = fitCurve(pointsOn(hillCurve(300, 700))).families.map((each) => each.residualSum);
    expect(sums).toHaveLength(3);
    expect([...sums].sort((one, other) => one - other)).toEqual(sums);
  });

  test('says where points show no bend', () => {
    const straight = spends.map((spend) => ({ spend, results: spend / 10 }));
    expect(fitCurve(straight).straight).toBe(true);
    expect(fitCurve(pointsOn(hillCurve(300, 700))).straight).toBe(false);
  });

  test('is the same in any unit of money and of results', () => {
    const points = pointsOn(logarithmicCurve(80, 150)).map(({ spend, results }, index) => ({
      spend,
      results: results + (index % 3) - 1,
    }));
    const scaled = points.map(({ spend, results }) => ({
      spend: 1000 * spend,
      results: 50 * results,
    }));
    const ratio = fitCurve(scaled).curve.results(1_000_000) / fitCurve(points).curve.results(1000);
    expect(ratio).toBeCloseTo(50, 6);
  });

  test.each([
    ['fall as spend rises', [90, 70, 40, 20]],
    ['stay as they are', [50, 50, 50, 50]],
    ['are never there', [0, 0, 0, 0]],
    ['go up and down alike', [50, 90, 10, 50]],
  ])('refuses results that %s', (_, results) => {
    const points = results.map((each, index) => ({ spend: 100 * (index + 1), results: each }));
    expect(() => fitCurve(points)).toThrow(
      expect.objectContaining({ code: 'no-response', parameter: 'results' }),
    );
  });

  test('refuses fewer than three different spends and says how many there are', () => {
    const points = [100, 100, 200, 200, 0].map((spend) => ({ spend, results: spend }));
    expect(() => fitCurve(points)).toThrow(
      expect.objectContaining({
        code: 'few-spends',
        parameter: 'spend',
        details: { limit: 3, found: 2 },
      }),
    );
  });

  test.each([
    [{ spend: -1, results: 5 }, 'spend'],
    [{ spend: 1, results: -5 }, 'results'],
    [{ spend: NaN, results: 5 }, 'spend'],
  ])('names the row of the point %j', (point, parameter) => {
    expect(() => fitCurve([...pointsOn(hillCurve(300, 700)), point])).toThrow(
      expect.objectContaining({ code: 'at-least', parameter, details: { limit: 0, row: 9 } }),
    );
  });
});

describe('a refit', () => {
  test('is within a hundredth of the fit in the range tried', () => {
    const random = randomSource(23);
    for (const truth of truths) {
      const points = pointsOn(truth).map(({ spend, results }) => ({
        spend,
        results: results * (1 + 0.05 * normal(random)),
      }));
      const again = refitter(spends)(points.map(({ results }) => results));
      const { curve } = fitCurve(points);
      for (const spend of spends) {
        const ratio = (again?.results(spend) ?? NaN) / curve.results(spend);
        expect(Math.abs(ratio - 1)).toBeLessThan(0.01);
      }
    }
  });

  test('to no results at all is none', () => {
    expect(refitter(spends)(spends.map(() => 0))).toBeUndefined();
  });
});
