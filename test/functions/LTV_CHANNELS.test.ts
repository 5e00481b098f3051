import { describe, expect, test } from '@jest/globals';
import type { Grid } from '../../src/cells/read';
import { compute } from '../../src/functions/LTV_CHANNELS';
import { cell } from '../support/cell';

const channels = cell(compute);
const head = ['Day', 'Campaign', 'Cost', 'Conversions'];
const table: Grid = [
  ['Campaign report', '', '', ''],
  head,
  ['2026-03-29', 'Brand', 10, 1],
  ['2026-03-30', 'Brand', 20, '--'],
  ['2026-03-31', 'Video', 5, 2],
  ['2026-04-01', 'Brand', 40, 3],
  ['Total', '', 75, 6],
];
const first = ['channel', 'period', 'spend', 'results', 'value'];

describe('LTV_CHANNELS', () => {
  test('sums up each channel', () => {
    expect(channels(table)).toEqual([
      first,
      ['Brand', '2026-03-29 – 2026-04-01', 70, 4, ''],
      ['Video', '2026-03-29 – 2026-04-01', 5, 2, ''],
    ]);
  });

  test('gives weeks by their Monday', () => {
    // 29 March 2026 is a Sunday.
    expect(channels(table, 'week')).toEqual([
      first,
      ['Brand', '2026-03-23', 10, 1, ''],
      ['Brand', '2026-03-30', 60, 3, ''],
      ['Video', '2026-03-30', 5, 2, ''],
    ]);
  });

  test('gives months, and what results are worth', () => {
    expect(channels(table, 'month', 30)).toEqual([
      first,
      ['Brand', '2026-03', 30, 1, 30],
      ['Brand', '2026-04', 40, 3, 90],
      ['Video', '2026-03', 5, 2, 60],
    ]);
  });

  test('takes the value in the report before the one given', () => {
    const valued: Grid = [
      [...head, 'Conv. value'],
      ['2026-03-29', 'Brand', 10, 1, 99],
    ];
    expect(channels(valued, 'total', 30)).toEqual([
      first,
      ['Brand', '2026-03-29 – 2026-03-29', 10, 1, 99],
    ]);
  });

  test('a report by months has no weeks', () => {
    const monthly: Grid = [
      ['Month', 'Campaign', 'Cost'],
      ['2026-03', 'Brand', 10],
      ['2026-04', 'Brand', 20],
    ];
    expect(() => channels(monthly, 'week')).toThrow('by must be total');
    expect(channels(monthly, 'month')).toEqual([
      first,
      ['Brand', '2026-03', 10, '', ''],
      ['Brand', '2026-04', 20, '', ''],
    ]);
  });

  test.each([
    ['spend', ['Day', 'Campaign', 'Clicks']],
    ['campaign', ['Day', 'Clicks', 'Cost']],
  ])('names the column of %s that is missing', (found, header) => {
    expect(() => channels([header, ['2026-03-01', 3, 4]])).toThrow(
      `table has no column known to hold “${found}”`,
    );
  });

  test('a report without days has no weeks', () => {
    const given: Grid = [
      ['Channel', 'Spend', 'Leads'],
      ['Google', 100, 5],
    ];
    expect(channels(given)).toEqual([first, ['Google', '', 100, 5, '']]);
    expect(() => channels(given, 'week')).toThrow('table has no column known to hold “date”');
  });
});
