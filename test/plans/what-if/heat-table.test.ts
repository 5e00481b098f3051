import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ComponentChild, VNode } from 'preact';
import { HeatCells } from '../../../src/plans/what-if/HeatTable';
import { tintOf } from '../../../src/plans/what-if/tint';
import { windowAround } from '../../../src/plans/what-if/heat-window';

describe('windowAround', () => {
  test('keeps the base in the middle', () => {
    expect(windowAround(7, 3, 5)).toEqual([1, 2, 3, 4, 5]);
  });

  test('at an edge is filled from the other side', () => {
    expect(windowAround(7, 0, 5)).toEqual([0, 1, 2, 3, 4]);
    expect(windowAround(7, 6, 5)).toEqual([2, 3, 4, 5, 6]);
  });

  test('always holds the base, and all where all fit', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }),
        fc.nat(11),
        fc.integer({ min: 1, max: 7 }),
        (length, at, count) => {
          const base = at % length;
          const shown = windowAround(length, base, count);
          expect(shown).toContain(base);
          expect(shown.length).toBe(Math.min(length, count));
        },
      ),
    );
  });
});

describe('tintOf', () => {
  test('the largest is the deepest and the smallest has none', () => {
    expect(tintOf(650, [120, 650]).depth).toBe(45);
    expect(tintOf(120, [120, 650]).depth).toBe(0);
  });

  test('across zero each side grows from zero', () => {
    expect(tintOf(0, [-100, 300])).toEqual({ below: false, depth: 0 });
    expect(tintOf(-100, [-100, 300])).toEqual({ below: true, depth: 45 });
    expect(tintOf(150, [-100, 300]).depth).toBe(23);
  });

  test('where all is below zero the worst is the deepest', () => {
    expect(tintOf(-300, [-300, -100])).toEqual({ below: true, depth: 45 });
    expect(tintOf(-100, [-300, -100])).toEqual({ below: true, depth: 0 });
  });

  test('equal cells have no tint', () => {
    expect(tintOf(5, [5, 5]).depth).toBe(0);
  });
});

test.each(['chart-1', 'chart-2'])(
  'text on the deepest tint of %s has a contrast of 4.5',
  (name) => {
    const tokens = readFileSync(
      path.resolve(import.meta.dirname, '../../../src/panel/styles/tokens.css'),
      'utf8',
    );
    const channels = (token: string) => {
      const hex = new RegExp(`--${token}: #([0-9a-f]{6})`).exec(tokens)?.[1] ?? '';
      return [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
    };
    // Relative luminance and contrast as WCAG 2 defines them.
    const luminance = (colour: number[]) =>
      colour
        .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
        .reduce((sum, part, at) => sum + part * ([0.2126, 0.7152, 0.0722][at] ?? 0), 0);
    const surface = channels('surface-low');
    const { depth } = tintOf(1, [0, 1]);
    const tint = channels(name).map(
      (part, at) => part * (depth / 100) + (surface[at] ?? 0) * (1 - depth / 100),
    );
    expect((luminance(tint) + 0.05) / (luminance(channels('text')) + 0.05)).toBeGreaterThan(4.5);
  },
);

describe('the table', () => {
  const table = HeatCells({
    label: 'Profit',
    rowName: 'Churn',
    columnName: 'CAC',
    rows: ['4%', '5%'],
    columns: ['400', '500'],
    cells: [
      [2_400_000, 1_900_000],
      [1_200_000, undefined],
    ],
    base: { row: 0, column: 1 },
    words: { base: 'now', impossible: 'No budget reaches it', leftOut: '' },
    numberText: (value) => value.toFixed(0),
    shortText: (value) => (value / 1e6).toFixed(1),
    shownRows: [0, 1],
    shownColumns: [0, 1],
  });
  const cells = all(table).filter(({ type }) => type === 'td');

  test('a cell without a result is a dash that says why', () => {
    expect(cells[cells.length - 1]?.props).toMatchObject({
      title: 'No budget reaches it',
      children: '—',
    });
  });

  test('a cell is short, with the full number in its title', () => {
    expect(cells[1]?.props).toMatchObject({ title: '2400000', children: '2.4' });
  });

  test('only the cell of the base is outlined', () => {
    const outlined = cells.filter(({ props }) => String(props.class).includes('at-base'));
    expect(outlined.map(({ props }) => props.title)).toEqual(['1900000']);
  });

  test('every heading says what it heads', () => {
    const scopes = all(table)
      .filter(({ type }) => type === 'th')
      .map(({ props }) => props.scope);
    expect(scopes).toEqual(['col', 'col', 'row', 'row']);
  });
});

/** Every element of a tree, in the order of the page. */
function all(node: ComponentChild | ComponentChild[]): VNode<Record<string, unknown>>[] {
  if (Array.isArray(node)) return node.flatMap(all);
  if (typeof node !== 'object' || node === null) return [];
  const element = node as VNode<Record<string, unknown>>;
  return [element, ...all(element.props.children as ComponentChild)];
}
