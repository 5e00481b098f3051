import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compute } from '../../src/functions/LTV_LEVERS';
import { compute as computeAov } from '../../src/functions/LTV_AOV';
import { cell, column } from '../support/cell';

type Line = [lever: string, change: number, then: number, difference: number];

const LTV_LEVERS = cell(compute);
const LTV_AOV = cell(computeAov);
const lines = (...given: Parameters<typeof LTV_LEVERS>) => LTV_LEVERS(...given) as Line[];
const line = (table: Line[], lever: string, direction: number) =>
  table.find(([name, change]) => name === lever && Math.sign(change) === direction);

const money = fc.integer({ min: 1, max: 1e6 });
const howMany = fc.integer({ min: 1, max: 500 });
const share = fc.double({ min: 0.01, max: 1, noNaN: true });

describe('LTV_LEVERS', () => {
  test('each lever of 2000 × 2 × 3 moves 12000 by 1200 either way (by hand)', () => {
    expect(LTV_LEVERS(2000, 2, 3)).toEqual([
      ['order_value', 0.1, 13_200, 1200],
      ['order_value', -0.1, 10_800, -1200],
      ['orders_per_period', 0.1, 13_200, 1200],
      ['orders_per_period', -0.1, 10_800, -1200],
      ['lifetime', 0.1, 13_200, 1200],
      ['lifetime', -0.1, 10_800, -1200],
    ]);
  });

  test('a lifetime of 6 that becomes 7 adds 16.67% (functions.md)', () => {
    const [, , then, difference] = line(lines(500, 1, 6, '', 1 / 6), 'lifetime', 1) ?? [];
    expect([then, difference]).toEqual([3500, 500]);
  });

  test('a blank change is 10%', () => {
    expect(LTV_LEVERS(2000, 2, 3, 0.5, '')).toEqual(LTV_LEVERS(2000, 2, 3, 0.5, 0.1));
  });

  test('a margin below 100% is a lever', () => {
    expect(line(lines(500, 1, 18, 0.7), 'margin', -1)).toEqual(['margin', -0.1, 5670, -630]);
  });

  test('a margin of 100% is none, like a blank one', () => {
    expect(LTV_LEVERS(2000, 2, 3, 1)).toEqual(LTV_LEVERS(2000, 2, 3));
  });

  test('a margin rises to 100% and no higher, and shows how far it rose (by hand)', () => {
    expect(lines(500, 1, 20, 0.8, 0.5).at(-1)).toEqual(['margin', 0.25, 10_000, 2000]);
  });

  test('every line is what LTV_AOV gives when that one argument is changed', () => {
    fc.assert(
      fc.property(money, howMany, howMany, share, share, (order, often, life, margin, change) => {
        for (const [lever, moved, then] of lines(order, often, life, margin, change)) {
          const by = (name: string) => (name === lever ? 1 + moved : 1);
          const expected = LTV_AOV(
            order * by('order_value'),
            often * by('orders_per_period'),
            life * by('lifetime'),
            Math.min(1, margin * by('margin')),
          );
          const now = Number(LTV_AOV(order, often, life, margin));
          expect(Math.abs(then - Number(expected))).toBeLessThanOrEqual(1e-12 * now);
        }
      }),
    );
  });

  test('the greatest effects come first', () => {
    fc.assert(
      fc.property(money, howMany, howMany, share, share, (order, often, life, margin, change) => {
        const sizes = lines(order, often, life, margin, change).map(([, , , gain]) =>
          Math.abs(gain),
        );
        expect(sizes).toEqual([...sizes].sort((one, other) => other - one));
      }),
    );
  });

  test('an LTV of nothing moves by nothing, without a negative zero', () => {
    expect(lines(2000, 2, 0).map(([, , , difference]) => difference)).toEqual([0, 0, 0, 0, 0, 0]);
  });

  test('nothing given in three blank cells is a blank', () => {
    expect(LTV_LEVERS('', '', '')).toBe('');
  });

  test('a range is refused: a table comes from single values', () => {
    expect(() => LTV_LEVERS(column(2000, 3000), 2, 3)).toThrow('order_value must be one cell here');
  });

  test('a change of 0 is refused', () => {
    expect(() => LTV_LEVERS(2000, 2, 3, '', 0)).toThrow('change must be above 0');
  });

  test('a change in points asks whether a percent was meant', () => {
    expect(() => LTV_LEVERS(2000, 2, 3, '', 10)).toThrow('change is 10: did you mean 10%?');
  });
});
