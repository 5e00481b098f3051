import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compute } from '../../src/functions/LTV_KPI_FEE';
import { cell, column } from '../support/cell';

const LTV_KPI_FEE = cell(compute);
const plan = column(100, 50);
const fact = column(80, 60);

const amounts = fc.array(
  fc.record({
    plan: fc.integer({ min: 1, max: 1000 }),
    fact: fc.integer({ min: 0, max: 2000 }),
    weight: fc.integer({ min: 1, max: 100 }),
  }),
  { minLength: 2, maxLength: 8 },
);

describe('LTV_KPI_FEE', () => {
  test('80% and 120% of the plans pay 90% of the bonus (by hand)', () => {
    expect(LTV_KPI_FEE(300, 200, plan, fact)).toBe(480);
  });

  test('with a cap of 120% what is above the plan makes up for what is below (by hand)', () => {
    expect(LTV_KPI_FEE(300, 200, plan, fact, '', '', 1.2)).toBe(500);
  });

  test('blank limits are 0 and 100%', () => {
    expect(LTV_KPI_FEE(300, 200, plan, fact, '', '', '')).toBe(
      LTV_KPI_FEE(300, 200, plan, fact, '', 0, 1),
    );
  });

  test('a column of blank weights counts all the same', () => {
    expect(LTV_KPI_FEE(300, 200, plan, fact, column('', ''))).toBe(480);
  });

  test('a cost above its plan lowers the fee: 4 planned and 5 spent is 80%', () => {
    expect(LTV_KPI_FEE(300, 200, 4, 5, '', '', '', true)).toBe(460);
  });

  test('a cost of 0 counts as the cap', () => {
    expect(LTV_KPI_FEE(300, 200, 4, 0, '', '', 1.5, true)).toBe(600);
  });

  test('headers and blank rows below are passed over', () => {
    expect(LTV_KPI_FEE(300, 200, column('Plan', 100, 50, ''), column('Fact', 80, 60, ''))).toBe(
      480,
    );
  });

  test('a column of bases spills a fee a row', () => {
    expect(LTV_KPI_FEE(column(300, 400), 200, plan, fact)).toEqual([[480], [580]]);
  });

  test('is a mean of each KPI paid alone, by the weights', () => {
    fc.assert(
      fc.property(amounts, (all) => {
        const together = LTV_KPI_FEE(
          0,
          1000,
          column(...all.map((kpi) => kpi.plan)),
          column(...all.map((kpi) => kpi.fact)),
          column(...all.map((kpi) => kpi.weight)),
        );
        const weights = all.reduce((sum, { weight }) => sum + weight, 0);
        const mean = all.reduce(
          (sum, kpi) =>
            sum + (Number(LTV_KPI_FEE(0, 1000, kpi.plan, kpi.fact)) * kpi.weight) / weights,
          0,
        );
        expect(Number(together)).toBeCloseTo(mean, 8);
      }),
    );
  });

  test('a plan of 0 is named by its row in the range', () => {
    expect(() => LTV_KPI_FEE(300, 200, column(100, '', 0), column(80, '', 60))).toThrow(
      'row 3: plan must be above 0',
    );
  });

  test('a fact that is missing is asked for', () => {
    expect(() => LTV_KPI_FEE(300, 200, plan, column(80, ''))).toThrow('row 2: fact is blank');
  });

  test('weights of nothing are refused', () => {
    expect(() => LTV_KPI_FEE(300, 200, plan, fact, column(0, 0))).toThrow(
      'weights must be above 0',
    );
  });

  test('a cap in points is refused', () => {
    expect(() => LTV_KPI_FEE(300, 200, plan, fact, '', '', 120)).toThrow('cap must be 10 or less');
  });

  test('a floor above the cap is refused', () => {
    expect(() => LTV_KPI_FEE(300, 200, plan, fact, '', 0.9, 0.8)).toThrow(
      'floor must be 80% or less',
    );
  });

  test('facts of another size are refused', () => {
    expect(() => LTV_KPI_FEE(300, 200, plan, column(1, 2, 3))).toThrow('fact has another size');
  });
});
