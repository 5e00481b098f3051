import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { wilsonInterval } from '../../../src/core/numeric/wilson-interval';

const trials = fc.integer({ min: 1, max: 1_000_000 });
const sample = trials.chain((all) => fc.tuple(fc.integer({ min: 0, max: all }), fc.constant(all)));
const confidences = fc.double({ min: 0.01, max: 0.9999, noNaN: true });

describe('the Wilson interval', () => {
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('for %d of %d is what Newcombe (1998), table I, prints', (successes, all, low, high) => {
    const [from, to] = wilsonInterval(successes, all, 0.95);
    expect(from).toBeCloseTo(low, 4);
    expect(to).toBeCloseTo(high, 4);
  });

  test('keeps its digits for rare successes', () => {
    const [low] = wilsonInterval(1, 1e9, 0.95);
    // mpmath with 50 digits.
    expect(low / 1.7652455495696318e-10 - 1).toBeCloseTo(0, 14);
  });

  test('holds the share seen and stays between 0 and 1', () => {
    fc.assert(
      fc.property(sample, confidences, ([successes, all], confidence) => {
        const [low, high] = wilsonInterval(successes, all, confidence);
        const seen = successes / all;
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(seen * (1 + 1e-15));
        expect(high).toBeGreaterThanOrEqual(seen - 1e-15);
        expect(high).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('has ends where the share seen lies the given deviations away', () => {
    // The definition: |share − p| = z √(p(1 − p)/n) at both ends; z of 95% from tables.
    fc.assert(
      fc.property(sample, ([successes, all]) => {
        for (const end of wilsonInterval(successes, all, 0.95)) {
          const deviations = 1.959963984540054 * Math.sqrt((end * (1 - end)) / all);
          expect(Math.abs(successes / all - end)).toBeCloseTo(deviations, 9);
        }
      }),
    );
  });

  test('turned round is the interval of the failures', () => {
    fc.assert(
      fc.property(sample, confidences, ([successes, all], confidence) => {
        const [low, high] = wilsonInterval(successes, all, confidence);
        const [failuresLow, failuresHigh] = wilsonInterval(all - successes, all, confidence);
        expect(failuresLow).toBeCloseTo(1 - high, 14);
        expect(failuresHigh).toBeCloseTo(1 - low, 14);
      }),
    );
  });
});
