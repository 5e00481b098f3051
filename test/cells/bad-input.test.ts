import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Cell, Grid } from '../../src/cells/read';
import { computed } from '../../src/functions/computed';
import type { SheetFunction } from '../../src/functions/define';
import { languages } from '../../src/i18n/language';
import { cell, column } from '../support/cell';

const named = (name: string): SheetFunction => {
  const found = computed[name];
  if (!found) throw new Error(name);
  return found;
};
const LTV_CHURN = cell(named('LTV_CHURN'));

describe('what a cell is given', () => {
  test.each<[string, Cell, Cell, string]>([
    ['text', 'abc', 0.05, 'arpu must be a number, not “abc”'],
    ['an error cell', 200, '#N/A', 'churn holds #N/A: correct that cell first'],
    ['a date', new Date(2026, 0, 5), 0.05, 'arpu holds a date: give a number'],
    ['5 for 5%', 200, 5, 'churn is 5: did you mean 5%?'],
    ['a negative rate', 200, -0.05, 'churn must be above 0'],
    ['a zero divisor', 200, 0, 'churn must be above 0'],
    ['TRUE', true, 0.05, 'arpu must be a number, not “TRUE”'],
    ['a half-filled row', 200, '', 'churn is blank: give a value'],
    [
      'a number typed two ways',
      '1,234',
      0.05,
      'arpu is the text “1,234”: type it as a number, without group marks',
    ],
  ])('%s is named in one sentence', (_, arpu, churn, sentence) => {
    expect(() => LTV_CHURN(arpu, churn)).toThrow(new Error(sentence));
  });

  test('negative counts are refused', () => {
    expect(() => LTV_CHURN(200, 0.05, '', '', -1)).toThrow('periods must be 0 or more');
  });

  test('a share beyond its bound is told in percents', () => {
    expect(() => cell(named('LTV_CHURN_RANGE'))(1, 20, 1)).toThrow('confidence must be below 100%');
  });

  test('text that is plainly a number counts as one', () => {
    expect(LTV_CHURN('200', '5%')).toBe(4000);
  });

  test('blank, omitted, null and undefined are the same', () => {
    for (const blank of ['', null, undefined, '  ']) {
      expect(LTV_CHURN(200, 0.05, blank, blank, blank, blank, blank)).toBe(4000);
    }
  });

  test('the sentence is in the language of the user', () => {
    const sentences = languages.map((language) => {
      try {
        return String(cell(named('LTV_CHURN'), language)(200, 5));
      } catch (problem) {
        return (problem as Error).message;
      }
    });
    expect(sentences).toEqual([
      'churn is 5: did you mean 5%?',
      'churn дорівнює 5: може, 5%?',
      'churn равно 5: может быть, 5%?',
    ]);
  });

  test('a call without any argument says what is missing', () => {
    expect(() => LTV_CHURN()).toThrow('arpu is blank: give a value');
  });
});

describe('ranges', () => {
  test('blank rows stay blank, so that A2:A works', () => {
    expect(LTV_CHURN(column(200, '', 100), 0.05)).toEqual([[4000], [''], [2000]]);
  });

  test('a column without anything in it gives a blank column', () => {
    expect(LTV_CHURN(column('', ''), column('', ''))).toEqual([[''], ['']]);
  });

  test('a half-filled row names its row and parameter', () => {
    expect(() => LTV_CHURN(column(200, 200), column(0.05, ''))).toThrow(
      'row 2: churn is blank: give a value',
    );
  });

  test('a bad cell in a rectangle is named by row and column', () => {
    const rates: Grid = [
      [0.05, 0.1],
      [0.05, 0],
    ];
    expect(() => LTV_CHURN(200, rates)).toThrow('row 2, column 2: churn must be above 0');
  });

  test('ranges of unequal size are refused and their size is told', () => {
    expect(() => LTV_CHURN(column(1, 2, 3), column(0.1, 0.2))).toThrow(
      'churn has another size (2 × 1): give ranges of one size, or single cells',
    );
  });

  test('a list names the row of what is no number', () => {
    expect(() => cell(named('LTV_HISTORICAL'))(column(100, 'x'))).toThrow(
      'row 2: amounts must be a number, not “x”',
    );
  });

  test('a table takes no ranges', () => {
    expect(() => cell(named('LTV_LEVERS'))(column(1, 2), 2, 3)).toThrow(
      'order_value must be one cell here, not a range',
    );
  });

  test('one bad row among 50 000 is found and named', () => {
    const rates = Array.from({ length: 50_000 }, (_, row) => [row === 41_233 ? 7 : 0.05]);
    expect(() => LTV_CHURN(200, rates)).toThrow('row 41234: churn is 7: did you mean 7%?');
  });

  test('a function that gives two cells gives two for each row', () => {
    const output = cell(named('LTV_CHURN_RANGE'))(column(1, '', 5), column(20, '', 100));
    expect(output).toHaveLength(3);
    expect((output as unknown[][]).map((line) => line.length)).toEqual([2, 2, 2]);
    expect((output as unknown[][])[1]).toEqual(['', '']);
  });
});

describe('a number that is none', () => {
  test('is answered in a column of days as in a column of money', () => {
    const sentence = 'dates: the result is too large to write, check the numbers';
    const summary = cell(named('LTV_SUMMARY'));
    expect(() => summary(column('a', 'b'), column('2025-01-05', -Infinity))).toThrow(sentence);
    expect(() => summary(column('a'), column(NaN))).toThrow(sentence);
  });
});

describe('what leaves a cell', () => {
  const anything = fc.oneof(
    fc.double(),
    fc.integer(),
    fc.constantFrom<Cell>('', 'x', '#DIV/0!', null, undefined, true, 1e308, -1e308, 5e-324, '5%'),
  );

  test.each(Object.keys(computed))(
    '%s never gives NaN or Infinity, whatever it is given',
    (name) => {
      const run = cell(named(name));
      const argument = fc.oneof(
        anything,
        fc.array(fc.tuple(anything), { minLength: 1, maxLength: 3 }),
      );
      fc.assert(
        fc.property(fc.array(argument, { maxLength: 8 }), (given) => {
          let output: unknown;
          try {
            output = run(...given);
          } catch (problem) {
            const { message } = problem as Error;
            expect(message).not.toBe('');
            expect(message).not.toMatch(/NaN|Infinity|undefined|null|\n/);
            return;
          }
          for (const value of [output].flat(2)) {
            if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
            else expect(typeof value).toBe('string');
          }
        }),
        { numRuns: 300 },
      );
    },
  );
});
