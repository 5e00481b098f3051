import { describe, expect, test } from '@jest/globals';
import { Fault } from '../../src/core/fault';
import {
  aligned,
  beside,
  computation,
  count,
  list,
  optional,
  sheetFunction,
} from '../../src/functions/define';
import { cell, column } from '../support/cell';

const rows = computation(
  sheetFunction({
    name: 'ROWS_TOGETHER',
    shape: 'table',
    parameters: [
      aligned(count('frequency')),
      aligned(count('age')),
      optional(aligned(count('counts'))),
      optional(list(count('others'))),
    ],
  }),
  ({ frequency, age, counts }) =>
    frequency.map((value, row) => [value, age[row] ?? '', counts?.[row] ?? '']),
);
const together = cell(rows);

describe('lists whose rows belong together', () => {
  test('lose the rows that are blank in all of them', () => {
    expect(together(column(1, '', 2), column(5, '', 6))).toEqual([
      [1, 5, ''],
      [2, 6, ''],
    ]);
  });

  test('pass over the headers above them', () => {
    expect(together(column('frequency', 1, 2), column('T', 5, 6))).toEqual([
      [1, 5, ''],
      [2, 6, ''],
    ]);
  });

  test('name the row that is given in one and not in the other', () => {
    expect(() => together(column(1, 2), column(5, ''))).toThrow(
      'row 2: age is blank: give a value',
    );
  });

  test('are named by their rows in the range, whatever was passed over', () => {
    const refusing = computation(rows.signature as never, () => {
      throw new Fault('whole', 'frequency', { found: 0.5, row: 2 });
    });
    expect(() => cell(refusing)(column('', 1, '', 2), column('', 5, '', 6))).toThrow(
      'row 4: frequency must be a whole number, not 0.5',
    );
  });

  test('must be of one length', () => {
    expect(() => together(column(1, 2), column(5))).toThrow('age has another size (1 × 1)');
  });

  test('may leave an optional one out', () => {
    expect(together(column(1), column(5), column(3))).toEqual([[1, 5, 3]]);
  });

  test('refuse a block of several columns', () => {
    const block = [
      [1, 2],
      [3, 4],
    ];
    expect(() => together(block, block)).toThrow(
      'frequency must be one column or one row, not 2 × 2',
    );
  });
});

const scaled = computation(
  sheetFunction({
    name: 'SCALED',
    shape: 'column',
    parameters: [
      count('base'),
      aligned(count('size')),
      beside(count('factor'), 10),
      beside(count('extra')),
    ],
  }),
  ({ base, size, factor, extra }) =>
    size.map((each, row) => base + each * (factor[row] ?? NaN) + (extra[row] ?? 0.5)),
);
const scale = cell(scaled);

describe('lists beside others', () => {
  test('stand for every row where they are one value', () => {
    expect(scale(0, column(1, 2), 3, column(7))).toEqual([[10], [13]]);
  });

  test('take the fallback in blank rows, and where they are left out', () => {
    expect(scale(0, column(1, 2), column('', 3), column(7, ''))).toEqual([[17], [6.5]]);
    expect(scale(0, column(1, 2))).toEqual([[10.5], [20.5]]);
    expect(scale(0, column(1, 2), column('', '', ''))).toEqual([[10.5], [20.5]]);
  });

  test('keep to their rows when others are passed over', () => {
    expect(scale(0, column('size', 1, '', 2), column('factor', 3, 99, ''))).toEqual([
      [''],
      [3.5],
      [''],
      [20.5],
    ]);
  });

  test('must be one value or as long as the others', () => {
    expect(() => scale(0, column(1, 2), column(3, 4, 5))).toThrow(
      'factor has another size (3 × 1)',
    );
  });

  test('name a row that they cannot read', () => {
    expect(() => scale(0, column(1, 2), column(3, 'x'))).toThrow(
      'row 2: factor must be a number, not “x”',
    );
  });
});

describe('a column from all rows at once', () => {
  test('takes single values beside its lists, and no ranges', () => {
    expect(() => scale(column(1, 2), column(1, 2))).toThrow('base must be one cell here');
  });

  test('is blank where nothing was asked', () => {
    expect(scale('', column('', ''))).toBe('');
  });
});
