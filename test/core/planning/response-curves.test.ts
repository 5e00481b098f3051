import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  hillCurve,
  logarithmicCurve,
  powerCurve,
  type ResponseCurve,
} from '../../../src/core/planning/response-curves';

const positive = fc.double({ min: 1e-2, max: 1e6, noNaN: true });
const curves = fc.oneof(
  fc
    .tuple(positive, positive, fc.double({ min: 0.02, max: 0.98, noNaN: true }))
    .map((given) => powerCurve(...given)),
  fc.tuple(positive, positive).map((given) => logarithmicCurve(...given)),
  fc.tuple(positive, positive).map((given) => hillCurve(...given)),
);

// By hand: 100 at 400, half of the elasticity of one; 30·ln 2 at the unit; half of 80 at the half.
const known: [string, ResponseCurve, number, number, number][] = [
  ['power', powerCurve(400, 100, 0.5), 1600, 200, 200 / 3200],
  ['logarithmic', logarithmicCurve(30, 50), 50, 30 * Math.log(2), 0.3],
  ['hill', hillCurve(80, 200), 200, 40, 0.1],
];

describe('a response curve', () => {
  test.each(known)('of the family %s has the results known by hand', (_, curve, spend, results) => {
    expect(curve.results(spend)).toBeCloseTo(results, 9);
  });

  test.each(known)(
    'of the family %s has the marginal results known by hand',
    (_, curve, spend, __, marginal) => {
      expect(curve.marginal(spend)).toBeCloseTo(marginal, 12);
    },
  );

  test('brings nothing for nothing', () => {
    fc.assert(
      fc.property(curves, (curve) => {
        expect(curve.results(0)).toBe(0);
      }),
    );
  });

  test('has the slope of its results as marginal results', () => {
    fc.assert(
      // Further out the difference of two nearly equal results says little.
      fc.property(curves, fc.double({ min: 0.01, max: 100, noNaN: true }), (curve, units) => {
        const { spend: now, unit = now, half = unit } = curve.parameters;
        const spend = units * (half ?? NaN);
        const step = spend * 1e-4;
        const slope = (curve.results(spend + step) - curve.results(spend - step)) / (2 * step);
        expect(Math.abs(curve.marginal(spend) / slope - 1)).toBeLessThan(1e-6);
      }),
    );
  });

  test('brings ever less for the next money', () => {
    fc.assert(
      fc.property(curves, positive, (curve, spend) => {
        expect(curve.marginal(2 * spend)).toBeLessThan(curve.marginal(spend));
      }),
    );
  });

  test('finds the spend at given marginal results again', () => {
    fc.assert(
      fc.property(curves, positive, (curve, spend) => {
        const found = curve.spendAt(curve.marginal(spend));
        // Far below its unit a logarithmic or Hill curve is straight, and the spend is lost in rounding.
        const scale = Math.max(spend, curve.parameters.unit ?? curve.parameters.half ?? 0);
        expect(Math.abs(found - spend)).toBeLessThan(1e-9 * scale);
      }),
    );
  });

  test('is not worth starting where its first money brings too little', () => {
    expect(logarithmicCurve(30, 50).spendAt(0.61)).toBe(0);
    expect(hillCurve(80, 200).spendAt(0.41)).toBe(0);
  });
});
