import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compute as computeChurn } from '../../src/functions/LTV_CHURN';
import { compute } from '../../src/functions/LTV_CHURN_RANGE';
import { cell, column } from '../support/cell';

const LTV_CHURN = cell(computeChurn);
const LTV_CHURN_RANGE = cell(compute);

/** The low and the high end of one call. */
function ends(...given: Parameters<typeof LTV_CHURN_RANGE>): [low: number, high: number] {
  const [[low, high] = []] = LTV_CHURN_RANGE(...given) as number[][];
  return [low ?? NaN, high ?? NaN];
}

describe('LTV_CHURN_RANGE', () => {
  test('1 lost of 20 is between 0.888% and 23.61% (functions.md)', () => {
    const [low, high] = ends(1, 20, 0.95);
    expect(low).toBeCloseTo(0.00888, 5);
    expect(high).toBeCloseTo(0.2361, 4);
  });

  test('at revenue of 200 LTV then lies between 847 and 22519 (functions.md)', () => {
    const [low, high] = ends(1, 20);
    expect([LTV_CHURN(200, high), LTV_CHURN(200, low)].map(Number).map(Math.round)).toEqual([
      847, 22519,
    ]);
  });

  test('a blank confidence is 95%', () => {
    expect(LTV_CHURN_RANGE(1, 20)).toEqual(LTV_CHURN_RANGE(1, 20, 0.95));
  });

  test('nobody lost leaves exactly 0 as the low end', () => {
    expect(ends(0, 20)[0]).toBe(0);
  });

  test('everybody lost leaves exactly 1 as the high end', () => {
    expect(ends(20, 20)[1]).toBe(1);
  });

  test('more confidence gives a wider range', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 50 }), (lost) => {
        const [low, high] = ends(lost, 50, 0.8);
        const [lower, higher] = ends(lost, 50, 0.99);
        expect(lower).toBeLessThanOrEqual(low);
        expect(higher).toBeGreaterThanOrEqual(high);
      }),
    );
  });

  test('the same share of more customers gives a narrower range', () => {
    const [low, high] = ends(10, 200);
    const [lower, higher] = ends(1, 20);
    expect(high - low).toBeLessThan(higher - lower);
  });

  test('a column of counts spills two cells a row', () => {
    expect(LTV_CHURN_RANGE(column(1, '', 5), column(20, '', 100))).toEqual([
      ends(1, 20),
      ['', ''],
      ends(5, 100),
    ]);
  });

  test('more lost than were there is refused with the limit', () => {
    expect(() => LTV_CHURN_RANGE(21, 20)).toThrow('lost must be 20 or less');
  });

  test('confidence as a whole number asks for percents', () => {
    expect(() => LTV_CHURN_RANGE(1, 20, 95)).toThrow('confidence is 95: did you mean 95%?');
  });

  test('certainty is refused', () => {
    expect(() => LTV_CHURN_RANGE(1, 20, 1)).toThrow('confidence must be below 1');
  });
});
