import { describe, expect, test } from '@jest/globals';
import { compute } from '../../src/functions/LTV_ALLOCATE';
import { cell, column } from '../support/cell';

const allocate = cell(compute);

/** The planner's specification: r = 12·x^0.5, 4·x^0.65, 30·x^0.35. */
const spend = column(1, 1, 1);
const results = column(12, 4, 30);
const elasticity = column(0.5, 0.65, 0.35);

const cents = (spilled: unknown) =>
  (spilled as number[][]).reduce((sum, [each = NaN]) => sum + Math.round(each * 100), 0);

describe('LTV_ALLOCATE', () => {
  test.each([
    [10_000, [2494.7, 6534.8, 970.5]],
    [5000, [1426.84, 2941.7, 631.46]],
    [1000, [363.14, 416.48, 220.39]],
  ])('splits %d as computed independently in the specification', (budget, expected) => {
    const spilled = allocate(budget, spend, results, elasticity) as number[][];
    spilled.forEach(([best], row) => {
      expect(Math.abs((best ?? NaN) - (expected[row] ?? NaN))).toBeLessThan(0.0101);
    });
    expect(cents(spilled)).toBe(budget * 100);
  });

  test('keeps to lows and highs beside the channels, blank where there is none', () => {
    expect(
      allocate(
        10_000,
        spend,
        results,
        elasticity,
        '',
        column(500, '', 300),
        column(2500, 4000, ''),
      ),
    ).toEqual([[2500], [4000], [3500]]);
  });

  test('takes an elasticity of one half where it is left blank', () => {
    // By hand: spends go as results²/spend, here 22.5 : 20 : 2.5 of 45.
    const now = [column(4000, 2000, 1000), column(300, 200, 50)];
    const half = [[5000], [4444.44], [555.56]];
    expect(allocate(10_000, ...now)).toEqual(half);
    expect(allocate(10_000, ...now, column('', 0.5, ''))).toEqual(half);
  });

  test('takes one value, low or high for all channels', () => {
    const same = allocate(900, spend, column(5, 5, 5), 0.5, 40, 300, 300);
    expect(same).toEqual([[300], [300], [300]]);
  });

  test('prefers the channel whose results are worth more', () => {
    // By hand: at elasticity one half spends go as value², 1 : 4.
    expect(allocate(1000, column(100, 100), column(10, 10), '', column(1, 2))).toEqual([
      [200],
      [800],
    ]);
  });

  test('stays beside its channels: rows that are blank, and the header, stay blank', () => {
    const spilled = allocate(
      1000,
      column('Spend', 100, '', 100),
      column('Sales', 10, '', 10),
      column('Elasticity', '', '', ''),
    );
    expect(spilled).toEqual([[''], [500], [''], [500]]);
  });

  test('a budget below the lows, or above the highs, is refused with what it may be', () => {
    expect(() => allocate(100, spend, results, '', '', 50)).toThrow('budget must be 150 or more');
    expect(() => allocate(1000, spend, results, '', '', '', 50)).toThrow(
      'budget must be 150 or less',
    );
  });

  test.each([
    [[column(100, 0), column(5, 5)], 'row 2: spend must be above 0'],
    [[column(100, 100), column(5, 0)], 'row 2: results must be above 0'],
    [[column(100, 100), column(5, '')], 'row 2: results is blank'],
    [[column(100, 100), column(5, 5), column(0.5, 1)], 'row 2: elasticity must be below 1'],
    [[column(100, 100), column(5, 5), '', column(1, 0)], 'row 2: value must be above 0'],
    [
      [column(100, '', 100), column(5, '', 5), '', '', column('', '', 9), column('', '', 8)],
      'row 3: high must be 9 or more',
    ],
    [
      [column(100, 100), column(5, 5), column(0.5, 0.5, 0.5)],
      'elasticity has another size (3 × 1)',
    ],
  ])('names the row it cannot use: %#', (given, sentence) => {
    expect(() => allocate(1000, ...given)).toThrow(sentence);
  });
});
