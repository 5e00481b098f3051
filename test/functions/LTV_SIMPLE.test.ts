import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compute } from '../../src/functions/LTV_SIMPLE';
import { cell, column } from '../support/cell';

const LTV_SIMPLE = cell(compute);
const money = fc.double({ min: 0.01, max: 1e9, noNaN: true });
const customers = fc.integer({ min: 1, max: 1e6 });

describe('LTV_SIMPLE', () => {
  test('5000000 from 200 customers is 25000 each (functions.md)', () => {
    expect(LTV_SIMPLE(5_000_000, 200)).toBe(25_000);
  });

  test('a margin of 40% leaves 10000 of it (by hand)', () => {
    expect(LTV_SIMPLE(5_000_000, 200, 0.4)).toBe(10_000);
  });

  test('a blank margin counts all of the revenue', () => {
    expect(LTV_SIMPLE(5_000_000, 200, '')).toBe(LTV_SIMPLE(5_000_000, 200, 1));
  });

  test('broadcasting over columns gives what one call a row gives', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(money, customers), { minLength: 2, maxLength: 20 }), (rows) => {
        const together = LTV_SIMPLE(
          column(...rows.map(([revenue]) => revenue)),
          column(...rows.map(([, buyers]) => buyers)),
        );
        expect(together).toEqual(rows.map(([revenue, buyers]) => [LTV_SIMPLE(revenue, buyers)]));
      }),
    );
  });

  test('twice the money is exactly twice the LTV', () => {
    fc.assert(
      fc.property(money, customers, (revenue, buyers) => {
        expect(LTV_SIMPLE(2 * revenue, buyers)).toBe(2 * Number(LTV_SIMPLE(revenue, buyers)));
      }),
    );
  });

  test('rows with nothing in them stay blank', () => {
    expect(LTV_SIMPLE(column(600, ''), column(3, ''))).toEqual([[200], ['']]);
  });

  test('no customers is refused by name', () => {
    expect(() => LTV_SIMPLE(5_000_000, 0)).toThrow('customers must be above 0');
  });

  test('no customers in a column is refused by row', () => {
    expect(() => LTV_SIMPLE(column(100, 200), column(5, 0))).toThrow(
      'row 2: customers must be above 0',
    );
  });

  test('a margin in points asks whether a percent was meant, in Ukrainian too', () => {
    expect(() => cell(compute, 'uk')(5_000_000, 200, 40)).toThrow('margin дорівнює 40: може, 40%?');
  });
});
