import { describe, expect, test } from '@jest/globals';
import { compute } from '../../src/functions/LTV_FIT_SPEND';
import { cell, column } from '../support/cell';
import { hasSharedData, readCdnow } from '../support/models-data';
import {
  columnsOf,
  farthest,
  linesOf,
  parametersOf,
  standardErrorsOf,
  valueOf,
} from './models/tables';

const LTV_FIT_SPEND = cell(compute);
const withData = hasSharedData ? test : test.skip;

const rows = [
  [1, 10, 40],
  [1, 20, 60],
  [1, 35, 30],
  [1, 60, 15],
  [1, 120, 8],
  [2, 18, 30],
  [2, 30, 25],
  [2, 60, 12],
  [3, 25, 15],
  [3, 45, 12],
  [5, 30, 8],
  [5, 55, 5],
];

describe('LTV_FIT_SPEND', () => {
  withData('[C][P] on 946 repeat buyers of CDNOW (models.md)', () => {
    const { x, z } = readCdnow();
    const table = LTV_FIT_SPEND(column(...x), column(...z));
    expect(farthest(parametersOf(table), [6.249572, 3.744225, 15.443521])).toBeLessThan(1e-5);
    expect(parametersOf(table).map((value) => value.toFixed(2))).toEqual(['6.25', '3.74', '15.44']);
    expect(farthest(standardErrorsOf(table), [1.19006, 0.29013, 4.15942])).toBeLessThan(5e-4);
    expect(farthest([Number(valueOf(table, 'log_likelihood'))], [-4055.917695])).toBeLessThan(1e-6);
    expect(valueOf(table, 'customers')).toBe(946);
  });

  test('agrees with another program', () => {
    // Nelder–Mead on the plain likelihood with scipy's gammaln.
    const table = LTV_FIT_SPEND(...columnsOf(rows));
    expect(farthest(parametersOf(table), [4.86824496, 6.51642632, 34.99708156])).toBeLessThan(1e-5);
    expect(valueOf(table, 'log_likelihood')).toBeCloseTo(-1064.4413602, 6);
  });

  test('counts are as good as repetition', () => {
    const repeated = rows.flatMap(([x = 0, average = 0, count = 0]) =>
      Array.from({ length: count }, () => [x, average]),
    );
    const one = LTV_FIT_SPEND(...columnsOf(repeated));
    expect(
      farthest(parametersOf(one), parametersOf(LTV_FIT_SPEND(...columnsOf(rows)))),
    ).toBeLessThan(1e-9);
  });

  test('one-time buyers change nothing', () => {
    const more = [...rows, [0, 0, 500]];
    expect(LTV_FIT_SPEND(...columnsOf(more))).toEqual(LTV_FIT_SPEND(...columnsOf(rows)));
  });

  test('amounts a million times as large multiply gamma and nothing else', () => {
    const [p = 0, q = 0, gamma = 0] = parametersOf(LTV_FIT_SPEND(...columnsOf(rows)));
    const large = rows.map(([x = 0, average = 0, count = 0]) => [x, average * 1e6, count]);
    expect(
      farthest(parametersOf(LTV_FIT_SPEND(...columnsOf(large))), [p, q, gamma * 1e6]),
    ).toBeLessThan(1e-7);
  });

  test('amounts that follow the number of orders are marked', () => {
    expect(linesOf(LTV_FIT_SPEND(...columnsOf(rows))).at(-1)).toEqual([
      'caution',
      'spend-follows-frequency',
      expect.closeTo(0.106612, 5),
    ]);
  });
});

describe('LTV_FIT_SPEND refuses', () => {
  test('an average that is not above 0, with its row', () => {
    expect(() => LTV_FIT_SPEND(column(1, 2, 1), column(10, -3, 5))).toThrow(
      'row 2: average must be above 0',
    );
  });

  test('equal amounts, with the way out', () => {
    expect(() => LTV_FIT_SPEND(column(1, 2, 3, 4, 5), column(9, 9, 9, 9, 9))).toThrow(
      'average: every repeat buyer spends the same, that amount is the forecast without a model',
    );
  });

  test('amounts without a finite mean', () => {
    const wild = Array.from({ length: 60 }, (_, place) => [1 + (place % 3), 1.5 ** place]);
    expect(() => LTV_FIT_SPEND(...columnsOf(wild))).toThrow(
      'average: amounts so uneven have no finite mean (q is 1 or less)',
    );
  });

  test('three customers', () => {
    expect(() => LTV_FIT_SPEND(column(1, 2, 3), column(9, 7, 8))).toThrow('average: too few');
  });
});
