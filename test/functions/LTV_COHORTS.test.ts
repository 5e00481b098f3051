import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Cell } from '../../src/cells/read';
import { compute } from '../../src/functions/LTV_COHORTS';
import { cell, column } from '../support/cell';

const LTV_COHORTS = cell(compute);

type Order = readonly [customer: Cell, date: Cell, amount: Cell];
const columns = (orders: readonly Order[]) =>
  ([0, 1, 2] as const).map((place) => column(...orders.map((order) => order[place])));
const cohorts = (orders: readonly Order[], period = '', measure = '', end: Cell = '') =>
  LTV_COHORTS(...columns(orders), period, measure, end) as Cell[][];
const firstColumn = (table: Cell[][]) => table.slice(1).map(([label]) => label);

// By hand: a and b begin in January, c in March, d in April; April is unfinished.
const orders: readonly Order[] = [
  ['a', '2025-01-01', 100],
  ['a', '2025-01-31', 20],
  ['b', '2025-01-15', 50],
  ['b', '2025-02-03', -10],
  ['c', '2025-03-01', 40],
  ['a', '2025-03-31', 30],
  ['b', '2025-04-02', 70],
  ['d', '2025-04-05', 5],
];

const anyOrder = fc.tuple(
  fc.constantFrom('a', 'b', 'c', 'd'),
  fc.integer({ min: 45_300, max: 45_657 }),
  fc.integer({ min: 0, max: 100 }),
);
const someOrders = fc.array(anyOrder, { minLength: 1 });
const periods = fc.constantFrom('month', 'quarter', 'year');
/** 31 December 2024 ends a month, a quarter and a year. */
const end = 45_657;

/** The period of a day by its label: written apart from what is tested. */
function labelled(day: number, period: string): string {
  const iso = new Date((day - 25_569) * 86_400_000).toISOString();
  if (period === 'year') return iso.slice(0, 4);
  if (period === 'month') return iso.slice(0, 7);
  return `${iso.slice(0, 4)}-Q${String(Math.ceil(Number(iso.slice(5, 7)) / 3))}`;
}

describe('LTV_COHORTS', () => {
  test('gives retention by months when nothing else is asked (by hand)', () => {
    expect(LTV_COHORTS(...columns(orders).slice(0, 2))).toEqual([
      ['cohort (month)', 'customers', 0, 1, 2, 3],
      // Without amounts a refund cannot be told from an order: b counts in February.
      ['2025-01', 2, 1, 0.5, 0.5, ''],
      ['2025-02', 0, '', '', '', ''],
      ['2025-03', 1, 1, '', '', ''],
      ['2025-04', 1, '', '', '', ''],
    ]);
  });

  test.each([
    ['retention', [1, 0, 0.5, '']],
    ['customers', [2, 0, 1, '']],
    ['revenue', [170, -10, 30, '']],
    ['LTV', [85, 80, 95, '']],
  ])('measures %s (by hand)', (measure, january) => {
    expect(cohorts(orders, 'month', measure)[1]).toEqual(['2025-01', 2, ...january]);
  });

  test('shows the last period once it is over', () => {
    const [, january, , , april] = cohorts(orders, '', 'customers', '2025-04-30');
    expect(january).toEqual(['2025-01', 2, 2, 0, 1, 1]);
    expect(april).toEqual(['2025-04', 1, 1, '', '', '']);
  });

  test('knows nothing of what came after the end', () => {
    expect(cohorts(orders, '', 'customers', '2025-02-28')).toEqual([
      ['cohort (month)', 'customers', 0, 1],
      ['2025-01', 2, 2, 0],
      ['2025-02', 0, 0, ''],
    ]);
  });

  test.each([
    // 1 January 2025 is a Wednesday.
    ['week', ['2024-12-30', '2025-01-06', '2025-01-13']],
    ['month', ['2025-01']],
    ['quarter', ['2025-Q1']],
    ['year', ['2025']],
  ])('names a %s', (period, labels) => {
    const table = cohorts(orders.slice(0, 1), period, '', '2025-01-15');
    expect(table[0]?.[0]).toBe(`cohort (${period})`);
    expect(firstColumn(table)).toEqual(labels);
  });

  test('needs amounts for money', () => {
    const [names = [], dates = []] = columns(orders);
    const asked = (language: 'en' | 'uk' | 'ru') => () =>
      cell(compute, language)(names, dates, '', '', 'ltv');
    expect(asked('en')).toThrow('amounts is blank: ltv needs it');
    expect(asked('uk')).toThrow('amounts — порожньо: без цього не порахувати ltv');
    expect(asked('ru')).toThrow('amounts — пусто: без этого не посчитать ltv');
  });

  test('asks about a stray date rather than draw a table without end', () => {
    const stray: Order[] = [['e', '1970-01-01', 1], ...orders];
    expect(() => cohorts(stray)).toThrow(
      'dates span 1970-01-01 – 2025-04-05, more than 520 periods: correct a stray date',
    );
    expect(cohorts(stray, 'year')).toHaveLength(57);
  });

  test('counts the customers of a cohort once and all its money', () => {
    fc.assert(
      fc.property(someOrders, periods, (rows, period) => {
        const table = cohorts(rows, period, 'customers', end).slice(1);
        const sizes = table.map(([, size]) => size);
        expect(table.map(([, , first]) => first)).toEqual(sizes);
        expect(sizes.reduce<number>((sum, size) => sum + Number(size), 0)).toBe(
          new Set(rows.map(([name]) => name)).size,
        );
        const money = cohorts(rows, period, 'revenue', end).slice(1);
        expect(money.flatMap((line) => line.slice(2)).reduce<number>(add, 0)).toBe(
          rows.reduce((sum, [, , amount]) => sum + amount, 0),
        );
      }),
    );
  });

  test('is what a plain search through the rows finds', () => {
    fc.assert(
      fc.property(someOrders, periods, (rows, period) => {
        const table = cohorts(rows, period, 'customers', end);
        const labels = firstColumn(table);
        const first = (name: string) =>
          Math.min(...rows.filter((row) => row[0] === name).map(([, day]) => day));
        table.slice(1).forEach(([cohort, , ...counts], line) => {
          const found = labels.slice(line).map((label) => {
            const here = rows.filter(
              ([name, day]) =>
                labelled(day, period) === label && labelled(first(name), period) === cohort,
            );
            return new Set(here.map(([name]) => name)).size;
          });
          expect(counts.slice(0, found.length)).toEqual(found);
        });
      }),
    );
  });

  test('does not depend on the order of the rows', () => {
    fc.assert(
      fc.property(someOrders, periods, (rows, period) => {
        expect(cohorts([...rows].reverse(), period, 'ltv', end)).toEqual(
          cohorts(rows, period, 'ltv', end),
        );
      }),
    );
  });

  test('nothing given in blank cells is a blank', () => {
    expect(LTV_COHORTS(column('', ''), column('', ''))).toBe('');
  });
});

const add = (sum: number, value: Cell): number => sum + Number(value);
