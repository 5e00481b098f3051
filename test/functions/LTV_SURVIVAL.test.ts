import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Cell } from '../../src/cells/read';
import { compute } from '../../src/functions/LTV_SURVIVAL';
import { cell, column } from '../support/cell';

const LTV_SURVIVAL = cell(compute);

type Customer = readonly [tenure: Cell, churned: Cell];
const survival = (customers: readonly Customer[], confidence: Cell = '') =>
  LTV_SURVIVAL(
    column(...customers.map(([tenure]) => tenure)),
    column(...customers.map(([, churned]) => churned)),
    confidence,
  ) as Cell[][];

/** Weeks of remission on 6-MP, Freireich et al. (1963): relapses first, then the censored. */
const leukaemia: readonly Customer[] = [
  ...[6, 6, 6, 7, 10, 13, 16, 22, 23].map((week): Customer => [week, true]),
  ...[6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35].map((week): Customer => [week, false]),
];

const watched = fc.array(fc.tuple(fc.integer({ min: 0, max: 12 }), fc.boolean()), { minLength: 1 });

describe('LTV_SURVIVAL', () => {
  test('gives the 6-MP curve with the range of scipy 1.17, stats.ecdf', () => {
    const table = survival(leukaemia);
    expect(table.slice(0, 2)).toEqual([
      ['time', 'at_risk', 'lost', 'survival', 'low', 'high'],
      [0, 21, 0, 1, 1, 1],
    ]);
    const expected = [
      [6, 21, 3, 0.8571428571, 0.6197179553, 0.9515517476],
      [7, 17, 1, 0.8067226891, 0.5631465646, 0.922809019],
      [10, 15, 1, 0.7529411765, 0.5031995108, 0.8893618352],
      [13, 12, 1, 0.6901960784, 0.4316102225, 0.8490659633],
      [16, 11, 1, 0.6274509804, 0.367510856, 0.8049121895],
      [22, 7, 1, 0.5378151261, 0.2677789368, 0.7467907176],
      [23, 6, 1, 0.4481792717, 0.188052006, 0.6801426285],
    ];
    expect(table).toHaveLength(2 + expected.length);
    expected.flat().forEach((value, at) => {
      const shown = table[2 + Math.floor(at / 6)]?.[at % 6];
      expect(Math.abs(Number(shown) - value)).toBeLessThan(1e-9);
    });
  });

  test('takes 1 and 0 for TRUE and FALSE, and passes blank rows', () => {
    const numbers = leukaemia.map(([tenure, churned]): Customer => [tenure, churned ? 1 : 0]);
    expect(survival([['', ''], ...numbers, ['', '']])).toEqual(survival(leukaemia));
  });

  test('has a narrower range at less confidence', () => {
    const [wide, narrow] = [survival(leukaemia)[2], survival(leukaemia, 0.5)[2]];
    expect(Number(narrow?.[4])).toBeGreaterThan(Number(wide?.[4]));
    expect(Number(narrow?.[5])).toBeLessThan(Number(wide?.[5]));
  });

  test('begins with those who left at once', () => {
    const table = survival([
      [0, true],
      [1, false],
    ]);
    expect(table.map((line) => line.slice(0, 4)).slice(1)).toEqual([[0, 2, 1, 0.5]]);
  });

  test('has no range once nobody stays', () => {
    expect(survival([[3, true]]).slice(1)).toEqual([
      [0, 1, 0, 1, 1, 1],
      [3, 1, 1, 0, '', ''],
    ]);
  });

  test('stays at 1 while nobody has left', () => {
    expect(survival([[3, false]]).slice(1)).toEqual([[0, 1, 0, 1, 1, 1]]);
  });

  test('does not depend on the order of the rows', () => {
    fc.assert(
      fc.property(watched, (customers) => {
        expect(survival([...customers].reverse())).toEqual(survival(customers));
      }),
    );
  });

  test('is the share still there when everybody has left', () => {
    fc.assert(
      fc.property(watched, (customers) => {
        const gone = customers.map(([tenure]): Customer => [tenure, true]);
        for (const [time, , , share] of survival(gone).slice(1)) {
          const staying = customers.filter(([tenure]) => tenure > Number(time)).length;
          expect(share).toBeCloseTo(staying / customers.length, 12);
        }
      }),
    );
  });

  test('a row given by half is named', () => {
    expect(() => survival([...leukaemia, [5, '']])).toThrow('row 22: churned is blank');
    expect(() => survival([['', true], ...leukaemia])).toThrow('row 1: tenure is blank');
  });

  test.each<[Customer, string]>([
    [[-1, true], 'row 2: tenure must be 0 or more'],
    [['long', true], 'row 2: tenure must be a number, not “long”'],
    [[1, 2], 'row 2: churned must be 0 or 1'],
  ])('%j is refused', (customer, sentence) => {
    expect(() => survival([[1, true], customer])).toThrow(sentence);
  });

  test('nothing given in blank cells is a blank', () => {
    expect(LTV_SURVIVAL(column('', ''), column('', ''))).toBe('');
  });
});
