import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { arrow, layTornado, type Lever } from '../../../src/plans/what-if/tornado-layout';

const measure = (text: string) => text.length * 6.5;
const numberText = (value: number) => value.toFixed(0);
const lay = (levers: Lever[], width = 253) =>
  layTornado(levers, 3000, 'now 3000', width, numberText, measure);
const lever = (low: number | undefined, high: number | undefined): Lever => ({
  name: 'Churn a month',
  low,
  high,
  lowLabel: '4%',
  highLabel: '6%',
});

const result = fc.option(fc.integer({ min: -9_999_999, max: 9_999_999 }), { nil: undefined });

describe('layTornado', () => {
  test('no text leaves the chart, whatever the results', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(result, result), { minLength: 1, maxLength: 7 }),
        fc.integer({ min: 253, max: 268 }),
        (pairs, width) => {
          const { rows } = lay(
            pairs.map(([low, high]) => lever(low, high)),
            width,
          );
          for (const { side, text, input, textX, stacked } of rows.flatMap(({ ends }) => ends)) {
            const wide = stacked
              ? Math.max(measure(text), measure(input))
              : measure(input + arrow + text);
            const [from, to] = side === 'left' ? [textX - wide, textX] : [textX, textX + wide];
            expect(from).toBeGreaterThanOrEqual(0);
            expect(to).toBeLessThanOrEqual(width);
          }
        },
      ),
    );
  });

  test('a result below the base goes left and one above it right', () => {
    const [row] = lay([lever(3500, 2500)]).rows;
    expect(row?.ends.map(({ side }) => side)).toEqual(['right', 'left']);
  });

  test('bars are as long as what the input changes', () => {
    const [row] = lay([lever(2000, 3500)]).rows;
    const [low, high] = row?.ends ?? [];
    // 1 000 less against 500 more.
    expect((low?.wide ?? 0) / (high?.wide ?? 1)).toBeCloseTo(2, 9);
  });

  test('where both ends are worse, each has half of the height', () => {
    const [row] = lay([lever(2500, 2800)]).rows;
    const [low, high] = row?.ends ?? [];
    expect([low?.side, high?.side]).toEqual(['left', 'left']);
    expect((low?.y ?? 0) + (low?.tall ?? 0)).toBeLessThanOrEqual(high?.y ?? 0);
  });

  test('an end without a result is a dash at the base, across from the other', () => {
    const { rows, baseX } = lay([lever(3300, undefined)]);
    expect(rows[0]?.ends[1]).toMatchObject({ side: 'left', text: '—', wide: 0, x: baseX });
  });

  test('inputs that change nothing have no bars', () => {
    const { rows } = lay([lever(3000, 3000)]);
    expect(rows[0]?.ends.map(({ wide }) => wide)).toEqual([0, 0]);
  });

  test('a long name takes more lines and pushes the next lever down', () => {
    const long = {
      ...lever(2000, 4000),
      name: 'Середній чек одного замовлення за вирахуванням повернень',
    };
    const [short, after] = lay([lever(2000, 4000), lever(2000, 4000)]).rows;
    const [wrappedName, lower] = lay([long, lever(2000, 4000)]).rows;
    expect(wrappedName?.name.length).toBe(2);
    expect((lower?.nameY ?? 0) - (wrappedName?.nameY ?? 0)).toBe(
      (after?.nameY ?? 0) - (short?.nameY ?? 0) + 16,
    );
  });
});
