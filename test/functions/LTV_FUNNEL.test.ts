import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compute } from '../../src/functions/LTV_FUNNEL';
import { compute as computeMaxCac } from '../../src/functions/LTV_MAX_CAC';
import { cell, column } from '../support/cell';

const LTV_FUNNEL = cell(compute);
const LTV_MAX_CAC = cell(computeMaxCac);
const table = (...given: Parameters<typeof LTV_FUNNEL>) => LTV_FUNNEL(...given) as number[][];

const share = fc.integer({ min: 1, max: 1000 }).map((thousandths) => thousandths / 1000);
const conversions = fc.array(share, { minLength: 1, maxLength: 6 });

describe('LTV_FUNNEL', () => {
  test('50 000 impressions are 500 clicks, 25 leads and 12.5 sales (planner.md)', () => {
    expect(LTV_FUNNEL(50_000, column(0.01, 0.05, 0.5))).toEqual([[50_000, 500, 25, 12.5]]);
  });

  test('three stages 5% better for three months sell 19.3916 (planner.md)', () => {
    const rows = table(50_000, column(0.01, 0.05, 0.5), 0.05, 3);
    expect(rows).toHaveLength(4);
    expect(rows[3]?.[3]).toBeCloseTo(19.3916, 4);
  });

  test('growth without periods shows the present alone', () => {
    expect(LTV_FUNNEL(100, column(0.5), 0.1)).toEqual([[100, 50]]);
  });

  test('periods without growth repeat the present', () => {
    expect(LTV_FUNNEL(100, column(0.5), '', 2)).toEqual([
      [100, 50],
      [100, 50],
      [100, 50],
    ]);
  });

  test('a conversion grows to 100% and no further (by hand)', () => {
    expect(LTV_FUNNEL(100, column(0.8), 0.5, 2)).toEqual([
      [100, 80],
      [100, 100],
      [100, 100],
    ]);
  });

  test('a growth below 0 is a decline (by hand)', () => {
    expect(LTV_FUNNEL(100, column(0.8), -0.5, 1)).toEqual([
      [100, 80],
      [100, 40],
    ]);
  });

  test('no row widens from one stage to the next', () => {
    fc.assert(
      fc.property(conversions, share, (all, growth) => {
        for (const row of table(1000, column(...all), growth, 12)) {
          expect(row).toEqual([...row].sort((one, other) => other - one));
        }
      }),
    );
  });

  test('a budget of LTV_MAX_CAC for each that enters costs LTV / ratio for each that arrives', () => {
    fc.assert(
      fc.property(conversions, (all) => {
        const [row = []] = table(1000, column(...all));
        const spend = 1000 * Number(LTV_MAX_CAC(900, 3, column(...all)));
        expect(Math.abs(spend / (row[row.length - 1] ?? NaN) / 300 - 1)).toBeLessThan(1e-12);
      }),
    );
  });

  test('conversions along a row count like a column, blanks are passed over', () => {
    expect(LTV_FUNNEL(100, [[0.5, '', 0.2]])).toEqual([[100, 50, 10]]);
  });

  test('a thousand periods of doubling are still numbers', () => {
    expect(table(100, column(0, 0.5), 1, 1000)[1000]).toEqual([100, 0, 0]);
  });

  test('nothing given in blank cells is a blank', () => {
    expect(LTV_FUNNEL('', column('', ''))).toBe('');
  });

  test('a conversion in points is named by its row', () => {
    expect(() => LTV_FUNNEL(100, column(0.5, 5))).toThrow(
      'row 2: conversions is 5: did you mean 5%?',
    );
  });

  test('a column of volumes is refused: a table comes from single values', () => {
    expect(() => LTV_FUNNEL(column(1, 2), column(0.5))).toThrow('volume must be one cell here');
  });

  test('half a period is refused', () => {
    expect(() => LTV_FUNNEL(100, column(0.5), 0.1, 1.5)).toThrow('periods must be a whole number');
  });
});
