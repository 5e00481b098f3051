import { describe, expect, test } from '@jest/globals';
import { randomSource } from '../../../src/core/numeric/random';
import { allocationRange } from '../../../src/core/planning/allocation-uncertainty';
import { fitCurve } from '../../../src/core/planning/curve-fit';
import { hillCurve, powerCurve } from '../../../src/core/planning/response-curves';

const truth = hillCurve(300, 700);
const spends = [100, 200, 350, 600, 900, 1400, 2000, 3000];
const normal = (random: () => number) =>
  Array.from({ length: 12 }, random).reduce((sum, each) => sum + each, -6);

function scattered(noise: number, random: () => number) {
  const points = spends.map((spend) => ({
    spend,
    results: truth.results(spend) + noise * normal(random),
  }));
  return { curve: fitCurve(points).curve, value: 40, points };
}

describe('the range of a split', () => {
  test('is the same for the same points', () => {
    const channel = scattered(10, randomSource(31));
    expect(allocationRange([channel], [1000])).toEqual(allocationRange([channel], [1000]));
  });

  test('holds what the curves say, and value goes with results', () => {
    const channel = scattered(10, randomSource(32));
    const range = allocationRange([channel], [1000]);
    const said = channel.curve.results(1000);
    expect(range?.results.low).toBeLessThan(said);
    expect(range?.results.high).toBeGreaterThan(said);
    expect(range?.value.low).toBeCloseTo(40 * (range?.results.low ?? NaN), 9);
  });

  test('shrinks to a point where the points lie on a curve', () => {
    const { results } = allocationRange([scattered(0, randomSource(33))], [1000]) ?? {};
    expect((results?.high ?? NaN) - (results?.low ?? NaN)).toBeLessThan(0.01 * truth.results(1000));
  });

  test('holds the truth nearly as often as it says, eight times of ten', () => {
    const random = randomSource(34);
    let held = 0;
    for (let trial = 0; trial < 300; trial++) {
      const { results } = allocationRange([scattered(10, random)], [1000]) ?? {};
      const truly = truth.results(1000);
      if ((results?.low ?? NaN) <= truly && truly <= (results?.high ?? NaN)) held++;
    }
    // The nominal 240 of 300, less what eight points and three families to choose from cost.
    expect(held).toBeGreaterThan(205);
    expect(held).toBeLessThan(275);
  });

  test('is wider the fewer points there are', () => {
    const width = (count: number) => {
      const random = randomSource(36);
      let sum = 0;
      for (let trial = 0; trial < 40; trial++) {
        const at = Array.from({ length: count }, (_, index) => 300 + (2700 * index) / (count - 1));
        const points = at.map((spend) => ({
          spend,
          results: truth.results(spend) + 5 * normal(random),
        }));
        const { curve } = fitCurve(points);
        const { results } = allocationRange([{ curve, value: 1, points }], [1000]) ?? {};
        sum += (results?.high ?? NaN) - (results?.low ?? NaN);
      }
      return sum;
    };
    expect(width(3)).toBeGreaterThan(width(6));
    expect(width(6)).toBeGreaterThan(width(24));
  });

  test('takes channels without points as known and counts them', () => {
    const answered = { curve: powerCurve(100, 10, 0.5), value: 1, points: undefined };
    const channel = scattered(10, randomSource(35));
    const alone = allocationRange([channel], [1000]);
    const both = allocationRange([channel, answered], [1000, 400]);
    // By hand: 20 results for 400.
    expect(both?.results.low).toBeCloseTo((alone?.results.low ?? NaN) + 20, 9);
    expect(both?.takenAsKnown).toBe(1);
    expect(allocationRange([answered], [400])).toBeUndefined();
  });
});
