import { describe, expect, test } from '@jest/globals';
import type { Block, BlockCell } from '../../src/wire/block';
import { heading, line } from '../../src/plans/shape/block-rows';
import { reportOf } from '../../src/planner/report';

const told = {
  kind: 'Split',
  inputs: 'Budget 10 000, 2 channels',
  main: '104 more results',
  sentence: 'The best split brings 104 more results.',
};
const text = (value: string): BlockCell => ({ value });
const row = (label: string, value: number, rest: Partial<BlockCell> = {}): BlockCell[] =>
  line({ label, value, format: '#,##0' }).map((cell, at) =>
    at === 1 ? { ...cell, ...rest } : cell,
  );

/** A plan's block: results, a table with inputs among them that a chart draws, inputs. */
const block: Block = {
  title: 'Split',
  rows: [
    heading('Split'),
    line({ label: 'Results', value: 924, format: '#,##0', note: 'Sales of all channels.' }),
    [text(''), text(''), text('')],
    heading('Channels'),
    [text('Search'), { value: 100, input: true }, { value: 200, fill: '#e6f4ea' }],
    [text('Video'), { value: 300, input: true }, { value: 150 }],
    row('Spent now', 400, { input: true }),
    [text(''), text(''), text('')],
    heading('Inputs'),
    row('Budget', 10_000, { input: true }),
  ],
  charts: [
    { kind: 'column', title: 'Spend', firstRow: 4, rows: 3, columns: [0, 1, 2], headers: false },
    { kind: 'bar', title: 'Total', firstRow: 1, rows: 1, columns: [0, 1], headers: false },
  ],
};

const report = (given: Partial<Parameters<typeof reportOf>[0]> = {}) =>
  reportOf({
    name: 'Shop, November',
    block,
    chart: true,
    told,
    now: new Date(2026, 10, 5),
    language: 'en',
    ...given,
  });
const firstCells = ({ rows }: Block) =>
  rows.map(([cell]) => cell?.value).filter((value) => value !== '');

describe('a page for a client', () => {
  test('says name, kind, day and result, then the table, then what it follows from', () => {
    expect(firstCells(report())).toEqual([
      'Shop, November',
      'Split, 2026-11-05',
      'The best split brings 104 more results.',
      'Results',
      'Channels',
      'Search',
      'Video',
      'Spent now',
      'Worked out from',
      'Budget 10 000, 2 channels',
      'Results: Sales of all channels.',
    ]);
  });

  test('leaves out inputs that no chart draws', () => {
    expect(firstCells(report({ chart: true }))).not.toContain('Budget');
    const plain: Block = { title: block.title, rows: block.rows };
    expect(firstCells(report({ block: plain }))).not.toContain('Spent now');
  });

  test('draws its charts from the same rows, each with room of its own', () => {
    const { rows, charts = [] } = report();
    const drawn = charts.map(({ firstRow, rows: count }) =>
      rows.slice(firstRow, firstRow + count).map(([cell]) => cell?.value),
    );
    expect(drawn).toEqual([['Search', 'Video', 'Spent now'], ['Results']]);
    for (const { at } of charts) {
      const covered = rows.slice(at?.row, (at?.row ?? 0) + 19);
      expect(covered).toHaveLength(19);
      expect(covered.flat().every(({ value }) => value === '')).toBe(true);
    }
  });

  test('keeps no room for charts that are not wanted', () => {
    const { rows, charts } = report({ chart: false });
    expect(charts).toEqual([]);
    expect(rows.length).toBeLessThan(19);
  });

  test('has nothing to change, to recalculate or to hover over', () => {
    const cells = report().rows.flat();
    expect(cells.filter(({ formula, input, note }) => formula ?? input ?? note)).toEqual([]);
  });

  test('is one rectangle no wider than a page', () => {
    const { rows, widths = [] } = report();
    expect(new Set(rows.map((cells) => cells.length))).toEqual(new Set([3]));
    expect(widths).toHaveLength(3);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(700);
  });

  test('has a sheet whose name is not too long and has no sign that is not allowed', () => {
    const { title } = report({ name: `A/B: ${'x'.repeat(200)}` });
    expect(title).toMatch(/^Report A B {2}x+$/);
    expect(title.length).toBeLessThanOrEqual(80);
  });

  test('dates are written as the language writes them', () => {
    expect(firstCells(report({ language: 'uk' }))[1]).toBe('Split, 05.11.2026');
    expect(firstCells(report({ language: 'ru' }))[1]).toBe('Split, 05.11.2026');
  });
});
