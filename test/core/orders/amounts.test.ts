import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readAmounts, readAmountText, type DecimalMark } from '../../../src/core/orders/amounts';
import type { OrderCell } from '../../../src/core/orders/order-cell';

const read = (cells: readonly OrderCell[], mark?: DecimalMark) => {
  const { amounts, problems, ...rest } = readAmounts(cells, mark);
  return { amounts: Array.from(amounts), problems: [...problems], ...rest };
};

describe('an amount as text', () => {
  test.each([
    ['1200', 1200],
    ['1 200,50', 1200.5],
    ['1\u00a0200.50', 1200.5],
    ['1\u202f200,50', 1200.5],
    ["1'200.50", 1200.5],
    ['1,200.50', 1200.5],
    ['1.200,50', 1200.5],
    ['1,234,567', 1_234_567],
    ['12,34,567.89', 1_234_567.89],
    [',5', 0.5],
    ['0,500', 0.5],
    ['$1,200.50', 1200.5],
    ['US$ 12.50', 12.5],
    ['€12,50', 12.5],
    ['12,50 €', 12.5],
    ['£12.50', 12.5],
    ['₴1 200', 1200],
    ['1 200 грн', 1200],
    ['1 200,00 грн.', 1200],
    ['1 200,5 руб.', 1200.5],
    ['500 р.', 500],
    ['500₽', 500],
    ['UAH 500', 500],
    ['500 USD', 500],
    ['-5', -5],
    ['\u22125', -5],
    ['- $5.00', -5],
    ['$-5.00', -5],
    ['5.00-', -5],
    ['(5.00)', -5],
    ['($1,200.50)', -1200.5],
    ['(5,00 грн)', -5],
    ['+5', 5],
  ])('%s is %d', (text, amount) => {
    const { comma, point } = readAmountText(text) ?? { comma: NaN, point: NaN };
    expect(Number.isNaN(point) ? comma : point).toBe(amount);
  });

  test.each(['abc', '', '-', '$', '12 шт', '10 тис.', '5%', '1.2.3', '1,2,3', '(5', '5)', '1e3'])(
    '%s is none',
    (text) => {
      expect(readAmountText(text)).toBeUndefined();
    },
  );

  test('reads two ways with one mark before three digits', () => {
    expect(readAmountText('1,234')).toEqual({ comma: 1.234, point: 1234 });
    expect(readAmountText('1.234')).toEqual({ comma: 1234, point: 1.234 });
  });

  test('printed by any of the locales is read back', () => {
    const cents = fc.integer({ min: -1e12, max: 1e12 }).map((sum) => sum / 100);
    fc.assert(
      fc.property(cents, fc.constantFrom('en-US', 'uk', 'ru', 'de', 'en-IN'), (sum, locale) => {
        const text = sum.toLocaleString(locale, { minimumFractionDigits: 2 });
        const readings = readAmountText(text);
        expect(Object.values(readings ?? {})).toContain(sum);
      }),
    );
  });
});

describe('a column of amounts', () => {
  test('takes numbers as they are', () => {
    expect(read([1200.5, -5, 0]).amounts).toEqual([1200.5, -5, 0]);
  });

  test('has decimal commas when another row says so', () => {
    const { amounts, decision } = read(['1,234', '12,50']);
    expect(amounts).toEqual([1.234, 12.5]);
    expect(decision).toMatchObject({ decimalMark: ',', by: 'values', comma: { rows: [2] } });
  });

  test('has commas between thousands when another row has a decimal point', () => {
    expect(read(['1,234', '12.50']).amounts).toEqual([1234, 12.5]);
  });

  test('has to be asked about when nothing tells, with the sum of either answer', () => {
    const { amounts, question } = read([100, '1,234']);
    expect(amounts).toEqual([NaN, NaN]);
    expect(question).toEqual({ comma: 101.234, point: 1334, row: 2, found: '1,234' });
  });

  test('is as the person answered', () => {
    expect(read(['1,234'], '.').amounts).toEqual([1234]);
  });

  test('says what is wrong with each cell it cannot read', () => {
    expect(read(['free', true, new Date(0), '#DIV/0!', NaN, '']).problems).toEqual([
      [0, 'not-an-amount'],
      [1, 'not-an-amount'],
      [2, 'not-an-amount'],
      [3, 'error-value'],
      [4, 'not-an-amount'],
    ]);
  });
});
