import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Cell } from '../../src/cells/read';
import { compute } from '../../src/functions/LTV_SEGMENTS';
import type { Language } from '../../src/i18n/language';
import { cell, column } from '../support/cell';

type Row = readonly [segment: Cell, customer: Cell, amount: Cell, spend?: Cell];

function segments(rows: readonly Row[], margin: Cell = '', language: Language = 'en') {
  const [names = [], ...others] = ([0, 1, 2, 3] as const).map((place) =>
    column(...rows.map((row) => row[place] ?? '')),
  );
  const [customers = [], amounts = [], spend = []] = others;
  return cell(compute, language)(names, customers, amounts, margin, spend) as Cell[][];
}

// By hand: search brings 300 · 50% from 2 customers, who cost 60; radio costs without winning.
const rows: readonly Row[] = [
  ['email', 'c', 100],
  ['radio', '', '', 500],
  ['search', 'a', 100, 60],
  ['search', 'a', '150,00 грн'],
  ['search', 'b', 50],
];

const anyRow = fc.tuple(
  fc.constantFrom('s', 't', 'u'),
  fc.constantFrom('a', 'b', 'c'),
  fc.integer({ min: -20, max: 100 }),
);

describe('LTV_SEGMENTS', () => {
  test('puts the segment with the most revenue first (by hand)', () => {
    expect(segments(rows, 0.5)).toEqual([
      ['segment', 'customers', 'orders', 'ltv', 'share', 'cac', 'ltv_cac'],
      ['search', 2, 3, 75, 0.75, 30, 2.5],
      ['email', 1, 1, 50, 0.25, '', ''],
      ['radio', 0, 0, '', 0, '', ''],
    ]);
  });

  test('shows no cost without spend', () => {
    expect(
      segments([
        ['s', 'a', 1],
        ['t', 'b', 3],
      ]),
    ).toEqual([
      ['segment', 'customers', 'orders', 'ltv', 'share'],
      ['t', 1, 1, 3, 0.75],
      ['s', 1, 1, 1, 0.25],
    ]);
  });

  test('may have a header', () => {
    expect(segments([['Канал', 'Клієнт', 'Сума', 'Витрати'], ...rows], 0.5)).toEqual(
      segments(rows, 0.5),
    );
  });

  test('has no shares where refunds leave nothing, but an order', () => {
    const table = segments([
      ['s', 'a', -30],
      ['t', 'b', 10],
    ]);
    expect(table.slice(1)).toEqual([
      ['t', 1, 1, 10, ''],
      ['s', 1, 0, -30, ''],
    ]);
  });

  test('passes blank rows', () => {
    expect(segments([['', '', ''], ...rows, ['', '', '']], 0.5)).toEqual(segments(rows, 0.5));
  });

  test('falls in revenue, with shares of all of it', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { minLength: 1 }), (given) => {
        const total = given.reduce((sum, [, , amount]) => sum + amount, 0);
        const revenue = segments(given)
          .slice(1)
          .map(([, customers, , ltv]) => Number(customers) * Number(ltv));
        revenue.slice(1).forEach((value, at) => {
          expect(value).toBeLessThanOrEqual((revenue[at] ?? NaN) + 1e-9);
        });
        expect(revenue.reduce((sum, value) => sum + value, 0)).toBeCloseTo(total, 9);
      }),
    );
  });

  test.each<[Row, string]>([
    [['', 'a', 1], 'row 6: segments is blank: fill it in'],
    [['s', '', 1], 'row 6: customers is blank'],
    [['s', 'a', ''], 'row 6: amounts is blank'],
    [['s', 'a', 'free'], 'row 6: amounts must be a number, not “free”'],
    [['s', 'a', 1, 'much'], 'row 6: spend must be a number, not “much”'],
    [['s', 'a', 1, '#N/A'], 'row 6: spend holds #N/A'],
    [[false, 'a', 1], 'row 6: segments must be a name or a number'],
    [['s', 'a', '1,234'], 'row 6: amounts'],
  ])('names a row it cannot read: %j', (row, sentence) => {
    // A comma decimal elsewhere would settle what 1,234 is.
    const plain = rows.map(([segment, customer, amount, spend]): Row => [
      segment,
      customer,
      typeof amount === 'string' && amount !== '' ? 150 : amount,
      spend,
    ]);
    expect(() => segments([...plain, row])).toThrow(sentence);
  });

  test.each<[Language, string]>([
    ['uk', 'рядок 6: segments — порожньо: заповніть або очистьте решту рядка'],
    ['ru', 'строка 6: segments — пусто: заполните или очистите остаток строки'],
  ])('says so in %s', (language, sentence) => {
    expect(() => segments([...rows, ['', 'a', 1]], '', language)).toThrow(sentence);
  });

  test('asks about spend that reads in two ways', () => {
    expect(() => segments([['s', 'a', 1, '1,234']])).toThrow('row 1: spend is the text “1,234”');
  });

  test('needs columns of one length', () => {
    const given = [column('s', 't'), column('a'), column(1, 2)];
    expect(() => cell(compute)(...given)).toThrow('customers has another size (1 × 1)');
  });

  test('needs a row below the header', () => {
    expect(() => segments([['Channel', 'Customer', 'Amount']])).toThrow('segments has no orders');
  });
});
