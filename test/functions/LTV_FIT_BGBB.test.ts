import { describe, expect, test } from '@jest/globals';
import { compute } from '../../src/functions/LTV_FIT_BGBB';
import { cell, column } from '../support/cell';
import { hasSharedData, readTable } from '../support/models-data';
import { donors } from './models/published';
import { columnsOf, farthest, parametersOf, valueOf } from './models/tables';

const LTV_FIT_BGBB = cell(compute);
const withData = hasSharedData ? test : test.skip;

const rows = [
  [0, 0, 4, 120],
  [1, 1, 4, 30],
  [1, 2, 4, 12],
  [1, 4, 4, 14],
  [2, 2, 4, 14],
  [2, 3, 4, 8],
  [2, 4, 4, 20],
  [3, 3, 4, 9],
  [3, 4, 4, 25],
  [4, 4, 4, 28],
];

describe('LTV_FIT_BGBB', () => {
  withData('[C][P] on 11,104 donors (models.md)', () => {
    const table = readTable('donations_lifetimes.csv');
    const { frequency = [], recency = [], periods = [], weights = [] } = table;
    const fitted = LTV_FIT_BGBB(...[frequency, recency, periods, weights].map((x) => column(...x)));
    // The reference search stopped where the log-likelihood was still 2e-5 lower.
    expect(farthest(parametersOf(fitted), donors)).toBeLessThan(2e-4);
    expect(parametersOf(fitted).map((value) => value.toFixed(3))).toEqual([
      '1.204',
      '0.750',
      '0.657',
      '2.783',
    ]);
    expect(farthest([Number(valueOf(fitted, 'log_likelihood'))], [-33225.58129])).toBeLessThan(
      1e-6,
    );
    expect(valueOf(fitted, 'customers')).toBe(11104);
  });

  test('agrees with another program', () => {
    // Nelder–Mead on the plain likelihood with scipy's betaln.
    const fitted = LTV_FIT_BGBB(...columnsOf(rows));
    const wanted = [1.48880355, 1.29827403, 0.31912715, 0.81104716];
    expect(farthest(parametersOf(fitted), wanted)).toBeLessThan(1e-5);
    expect(valueOf(fitted, 'log_likelihood')).toBeCloseTo(-595.1238724, 6);
  });

  test('counts are as good as repetition', () => {
    const repeated = rows.flatMap(([x = 0, last = 0, all = 0, count = 0]) =>
      Array.from({ length: count }, () => [x, last, all]),
    );
    const one = parametersOf(LTV_FIT_BGBB(...columnsOf(repeated)));
    expect(farthest(one, parametersOf(LTV_FIT_BGBB(...columnsOf(rows))))).toBeLessThan(1e-9);
  });
});

describe('LTV_FIT_BGBB refuses', () => {
  test('more orders than occasions up to the last', () => {
    expect(() => LTV_FIT_BGBB(column(1, 3), column(1, 2), column(4, 4))).toThrow(
      'row 2: frequency must be 2 or less',
    );
  });

  test('a last occasion after the end', () => {
    expect(() => LTV_FIT_BGBB(1, 5, 4)).toThrow('recency must be 4 or less');
  });

  test('donors none of whom drops out', () => {
    // Binomial orders by chance alone, equal at every occasion.
    const steady = Array.from({ length: 64 }, (_, bits) => {
      const years = [0, 1, 2, 3, 4, 5].filter((year) => (bits >> year) & 1);
      return [years.length, (years.at(-1) ?? -1) + 1, 6, 5];
    });
    expect(() => LTV_FIT_BGBB(...columnsOf(steady))).toThrow(
      'frequency: no dropout can be seen in these customers, expect orders at the rate so far',
    );
  });
});
