import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cellPixels, type FitCell, fittingWidths, padding } from '../../../src/panel/fit/columns';
import { shownNumber } from '../../../src/panel/fit/number';
import { textPixels } from '../../../src/panel/fit/text';

const text = (value: string, rest: Partial<FitCell> = {}): FitCell => ({ shows: [value], ...rest });
const room = (value: string) => Math.ceil(textPixels(value)) + padding;

describe('a column', () => {
  test('is as wide as its widest number, as it is shown', () => {
    const rows = [2407407, 12].map((value) => [{ shows: [value], format: '#,##0' }]);
    expect(fittingWidths(rows, [0])).toEqual([room('2,407,407')]);
  });

  test('of wrapped texts is as wide as the longest word', () => {
    const rows = [[text('a word, considerably', { wraps: true }), text('')]];
    expect(fittingWidths(rows, [0, 0])[0]).toBe(room('considerably'));
  });

  test('keeps the width that is given where that is enough', () => {
    expect(fittingWidths([[text('a')]], [80])).toEqual([80]);
  });

  test('holds a text beside another one whole', () => {
    expect(fittingWidths([[text('first text'), text('b')]], [0, 0])[0]).toBe(room('first text'));
  });

  test('holds what a text beyond its blank neighbours needs', () => {
    const rows = [[text('a rather long label'), undefined, text('end')]];
    const [own = 0, beside] = fittingWidths(rows, [0, 40, 0]);
    expect(own + (beside ?? 0)).toBe(room('a rather long label'));
  });

  test('ends a text with the last column, unless it may run on', () => {
    const at = (beyond: boolean) =>
      fittingWidths([[text('a title of a whole page', { beyond }), undefined]], [20, 20]);
    expect(at(false)).toEqual([room('a title of a whole page') - 20, 20]);
    expect(at(true)).toEqual([20, 20]);
  });

  test('leaves room for the arrow of a list', () => {
    expect(cellPixels(text('on turnover', { list: true }))).toBeGreaterThan(room('on turnover'));
  });

  test('is never narrower for another row', () => {
    const cell = fc.option(
      fc.record({
        shows: fc.array(fc.string(), { minLength: 1, maxLength: 2 }),
        wraps: fc.boolean(),
      }),
      { nil: undefined },
    );
    const row = fc.array(cell, { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(row), row, (rows, more) => {
        const [before, after] = [rows, [...rows, more]].map((each) =>
          fittingWidths(each, [10, 10, 10]),
        );
        const sum = (of: readonly number[] = []) => of.reduce((total, each) => total + each, 0);
        expect(sum(after)).toBeGreaterThanOrEqual(sum(before));
      }),
    );
  });
});

// As Sheets shows them in English.
test.each([
  [2407407.407, '#,##0', '2,407,407'],
  [0.125, '0.0%', '12.5%'],
  [-1234.5, '#,##0.00', '-1,234.50'],
  [3081, '+#,##0;-#,##0;0', '+3,081'],
  [0, '+#,##0;-#,##0;0', '0'],
  [-0.25, '+0%;-0%;0%', '-25%'],
  [46347, 'yyyy-mm-dd', '0000-00-00'],
  [46347, 'dd.mm.yyyy', '00.00.0000'],
  [0.4, 'General', '0.4'],
  [100 / 3, 'General', '33.33333333'],
])('%d under %s is shown as wide as %s', (value, format, shown) => {
  expect(shownNumber(value, format)).toBe(shown);
});
