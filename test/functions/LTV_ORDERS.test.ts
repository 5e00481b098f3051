import { describe, expect, test } from '@jest/globals';
import type { Grid } from '../../src/cells/read';
import { compute as customers } from '../../src/functions/LTV_CUSTOMERS';
import { compute } from '../../src/functions/LTV_ORDERS';
import { languages } from '../../src/i18n/language';
import { cell } from '../support/cell';

const orders = cell(compute);
const table: Grid = [
  ['Sales of the spring', '', '', '', ''],
  ['Order', 'Customer ID', 'Date', 'Total', 'Status'],
  ['A-2', 12, '2025-03-04', 20, 'Paid'],
  ['A-1', 7, '2025-03-01', 10, 'Shipped'],
  ['A-3', 12, '2025-03-09', 40, 'Cancelled'],
  ['Total', '', '', 70, ''],
];
const changed = (row: number, column: number, value: string | number): Grid =>
  table.map((line, at) =>
    at === row ? line.map((old, place) => (place === column ? value : old)) : line,
  );

describe('LTV_ORDERS', () => {
  test('gives the orders that count, by day', () => {
    expect(orders(table)).toEqual([
      ['order', 'customer', 'date', 'amount'],
      ['A-1', 7, '2025-03-01', 10],
      ['A-2', 12, '2025-03-04', 20],
    ]);
  });

  test('counts the statuses that are given, and no others', () => {
    expect(orders(table, null, [['Paid'], ['cancelled']])).toEqual([
      ['order', 'customer', 'date', 'amount'],
      ['A-2', 12, '2025-03-04', 20],
      ['A-3', 12, '2025-03-09', 40],
    ]);
  });

  test('numbers orders by their rows where the export does not', () => {
    const plain: Grid = [
      ['Date', 'Client', 'Amount'],
      ['2025-03-04', 'Ann', 20],
      ['2025-03-01', 'Bob', 10],
    ];
    expect(orders(plain)).toEqual([
      ['order', 'customer', 'date', 'amount'],
      [3, 'Bob', '2025-03-01', 10],
      [2, 'Ann', '2025-03-04', 20],
    ]);
  });

  test('gives what the other functions take', () => {
    const days = Array.from({ length: 60 }, (_, at) => [
      `A${String(at)}`,
      `c${String((at * 7) % 23)}`,
      `2025-0${String(1 + (at % 6))}-1${String(at % 10)}`,
      10 + at,
    ]);
    const rows = orders([['Order', 'Client ID', 'Date', 'Total'], ...days]) as Grid;
    const column = (at: number) => rows.slice(1).map((row) => [row[at]]);
    expect(cell(customers)(column(1), column(2), column(3), 12)).toHaveLength(24);
  });

  test.each([
    [
      'a status nobody knows',
      changed(3, 4, 'Zorged'),
      'table holds “Zorged”: say in counted what counts',
    ],
    [
      'no date',
      table.map((line) => line.filter((_, at) => at !== 2)),
      'table has no column known to hold “date”: write that word as its header',
    ],
    [
      'two customers of one number',
      changed(2, 0, 'A-1'),
      'row 4: table: order A-1 has two customers, correct one of them or the number',
    ],
    [
      'an amount that is none',
      changed(2, 3, 'soon 5'),
      'row 3: Total must be a number, not “soon 5”',
    ],
    [
      'a blank date',
      changed(2, 2, ''),
      'row 3: Date is blank: fill it in, or clear the rest of the row',
    ],
  ])('refuses %s by naming what to do', (_, given, sentence) => {
    expect(() => orders(given)).toThrow(new Error(sentence));
  });

  const mixed: Grid = table.map((line, at) => [
    ...line,
    at === 1 ? 'Currency' : at === 2 ? 'USD' : at < 5 ? 'EUR' : '',
  ]);
  test('refuses several currencies, and takes one', () => {
    expect(() => orders(mixed)).toThrow('table holds USD, EUR: say in currency what counts');
    expect(orders(mixed, 'usd')).toHaveLength(2);
  });

  test('names the currencies there are where another is asked for', () => {
    expect(() => orders(mixed, 'PLN')).toThrow('currency must be USD or EUR');
  });

  test.each(languages)('says in %s what is wrong', (language) => {
    const found = () => cell(compute, language)(changed(3, 4, 'Zorged'));
    expect(found).toThrow(/table.*Zorged.*counted/);
  });

  test('is blank where nothing was given', () => {
    expect(orders(null)).toBe('');
  });
});
