import { describe, expect, test } from '@jest/globals';
import { curveFromDoubling } from '../../../src/core/planning/doubling-answer';

describe('the question about doubling', () => {
  test('gives the curve through both answers', () => {
    const { curve, assumed } = curveFromDoubling(500, 40, 60);
    expect(curve.results(500)).toBe(40);
    expect(curve.results(1000)).toBeCloseTo(60, 10);
    expect(assumed).toBe(false);
  });

  test('gives the elasticity log2 of the ratio', () => {
    // By hand: √2 times the results is an elasticity of one half.
    expect(curveFromDoubling(500, 40, 40 * Math.SQRT2).elasticity).toBeCloseTo(0.5, 14);
  });

  test('left open, the elasticity is one half and flagged', () => {
    expect(curveFromDoubling(500, 40, undefined)).toMatchObject({ elasticity: 0.5, assumed: true });
  });

  test.each([39, 40, 80, 81, NaN])('an answer of %d is refused with what it may be', (doubled) => {
    expect(() => curveFromDoubling(500, 40, doubled)).toThrow(
      expect.objectContaining({
        code: 'between',
        parameter: 'doubled',
        details: { limit: 40, found: 80 },
      }),
    );
  });

  test.each([
    [0, 40, 'spend'],
    [500, 0, 'results'],
    [-1, 40, 'spend'],
  ])('spend %d with results %d has no curve', (spend, results, parameter) => {
    expect(() => curveFromDoubling(spend, results, 60)).toThrow(
      expect.objectContaining({ code: 'above', parameter, details: { limit: 0 } }),
    );
  });
});
