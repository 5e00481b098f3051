import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compute } from '../../src/functions/LTV_HISTORICAL';
import { cell, column } from '../support/cell';

const LTV_HISTORICAL = cell(compute);
const amounts = fc.array(fc.integer({ min: -1e6, max: 1e7 }), { minLength: 1, maxLength: 30 });

describe('LTV_HISTORICAL', () => {
  test('orders of 1800, 3400 and 6000 are 11200 (functions.md)', () => {
    expect(LTV_HISTORICAL(column(1800, 3400, 6000))).toBe(11_200);
  });

  test('a margin of 40% leaves 4480 of them (functions.md)', () => {
    expect(LTV_HISTORICAL(column(1800, 3400, 6000), 0.4)).toBe(4480);
  });

  test('half of 18000 less 1000 of acquisition is 8000 (functions.md)', () => {
    expect(LTV_HISTORICAL(column(6000, 4000, 8000), 0.5, 1000)).toBe(8000);
  });

  test('each of the three costs is taken away once (by hand)', () => {
    expect(LTV_HISTORICAL(column(6000, 4000, 8000), '', 1000, 500, 9000)).toBe(7500);
  });

  test('blank costs are 0 and a blank margin is all of the revenue', () => {
    expect(LTV_HISTORICAL(column(1800), '', '', '', '')).toBe(
      LTV_HISTORICAL(column(1800), 1, 0, 0, 0),
    );
  });

  test('a refund lowers the value', () => {
    expect(LTV_HISTORICAL(column(1800, -800))).toBe(1000);
  });

  test('costs above the margin make the value negative', () => {
    expect(LTV_HISTORICAL(column(1000), 0.5, 700)).toBe(-200);
  });

  test('blank cells among the orders change nothing', () => {
    expect(LTV_HISTORICAL(column(1800, '', 3400, '', 6000))).toBe(11_200);
  });

  test('orders along a row count like orders down a column', () => {
    expect(LTV_HISTORICAL([[1800, 3400, 6000]])).toBe(11_200);
  });

  test('no orders at all gives a blank', () => {
    expect(LTV_HISTORICAL(column('', ''))).toBe('');
  });

  test('a column of margins spills one value a row from the same orders', () => {
    fc.assert(
      fc.property(amounts, (orders) => {
        expect(LTV_HISTORICAL(column(...orders), column(0.25, 0.5, 1), 100)).toEqual(
          [0.25, 0.5, 1].map((margin) => [LTV_HISTORICAL(column(...orders), margin, 100)]),
        );
      }),
    );
  });

  test('the order of whole amounts does not matter', () => {
    fc.assert(
      fc.property(amounts, (orders) => {
        expect(LTV_HISTORICAL(column(...orders))).toBe(
          LTV_HISTORICAL(column(...[...orders].reverse())),
        );
      }),
    );
  });

  test('a cost typed with a minus is refused, not added', () => {
    expect(() => LTV_HISTORICAL(column(6000), 0.5, -1000)).toThrow('acquisition must be 0 or more');
  });

  test('a date among the amounts is named by its row', () => {
    expect(() => LTV_HISTORICAL(column(1800, new Date(2024, 0, 5)))).toThrow(
      'row 2: amounts holds a date',
    );
  });
});
