import { describe, expect, test } from '@jest/globals';
import { parseAddress, parseRange } from '../../src/wire/block';
import { templateKinds } from '../../src/templates/list';
import { languages } from '../../src/i18n/language';
import { lay } from '../../src/templates/lay';
import { templates } from '../../src/templates/list';

/** 21 November 2026. */
const today = 46_347;
const all = languages.flatMap((language) =>
  templateKinds.map((kind) => [kind, language, templates[kind].make(language, today)] as const),
);

describe.each(all)('%s in %s', (kind, _language, template) => {
  test('fits on a landscape page', () => {
    const { widths, charts } = lay(template, true);
    const total = (of: readonly number[]) => of.reduce((sum, each) => sum + each, 0);
    expect(total(template.widths)).toBeLessThanOrEqual(1010);
    // Fourteen columns of customers need more than others in the widest font; paper is fitted to them.
    expect(total(widths)).toBeLessThanOrEqual(kind === 'customers' ? 1080 : 1015);
    for (const chart of charts) {
      const left = total(widths.slice(0, chart.column - 1));
      expect(left + chart.width).toBeLessThanOrEqual(Math.max(1015, total(widths)));
    }
  });

  test('is no narrower than it was drawn, but for columns that yield', () => {
    const { widths } = lay(template, true);
    const narrower = widths.flatMap((width, place) =>
      width < (template.widths[place] ?? 0) && !template.yields?.includes(place) ? [place] : [],
    );
    expect(narrower).toEqual([]);
  });

  test('has formulas that every locale understands', () => {
    const formulas = [
      ...Object.values(template.cells).flatMap(({ formula }) => formula ?? []),
      ...template.conditions.flatMap((each) => ('formula' in each ? each.formula : [])),
    ].map((formula) => formula.replace(/"[^"]*"/g, '""'));
    expect(formulas.filter((formula) => /,|\d\.\d|[{}]/.test(formula))).toEqual([]);
    expect(formulas.every((formula) => formula.startsWith('='))).toBe(true);
  });

  test('gives no formula the format of plain text, under which it would stay a text', () => {
    const { styles, looks, values } = lay(template, true);
    const texts = values.flatMap((line, row) =>
      line.filter(
        (value, column) =>
          typeof value === 'object' && styles[looks[row]?.[column] ?? -1]?.format === '@',
      ),
    );
    expect(texts).toEqual([]);
  });

  test('gives a chart no empty text to draw as 0', () => {
    const { values, charts } = lay(template, true);
    const drawn = charts.flatMap(({ ranges }) =>
      ranges.flatMap((a1) => {
        const { row, column, rows } = parseRange(a1) ?? { row: 1, column: 1, rows: 0 };
        return values.slice(row - 1, row - 1 + rows).map((line) => line[column - 1]);
      }),
    );
    expect(drawn.length).toBeGreaterThan(0);
    expect(
      drawn.filter((value) => /;""[;)]/.test(JSON.stringify(value).replaceAll('\\', ''))),
    ).toEqual([]);
  });

  test('shows no number as a mere sign, whose meaning nothing tells', () => {
    const formats = lay(template, true).styles.map(({ format }) => format);
    expect(formats.filter((format) => /^("[^"]*"|;)+$/.test(format))).toEqual([]);
  });

  test('names exactly the cells that hold sample data', () => {
    const named = template.samples.flatMap(({ range }) => {
      const area = parseRange(range);
      return area ? [area] : [];
    });
    const isNamed = (a1: string) => {
      const at = parseAddress(a1) ?? { row: 0, column: 0 };
      return named.some(
        ({ row, column, rows, columns }) =>
          at.row >= row &&
          at.row < row + rows &&
          at.column >= column &&
          at.column < column + columns,
      );
    };
    const samples = Object.entries(template.cells).filter(([, { sample }]) => sample === true);
    expect(samples.filter(([a1]) => !isNamed(a1))).toEqual([]);
    const cells = named.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
    expect(cells).toBe(samples.length);
  });

  test('without its samples has nothing in their cells, and is otherwise the same', () => {
    const [filled, blank] = [lay(template, true), lay(template, false)];
    expect({ ...blank, values: [] }).toEqual({ ...filled, values: [] });
    const left = Object.entries(template.cells).filter(([a1, { sample }]) => {
      const at = parseAddress(a1);
      return sample && at && blank.values[at.row - 1]?.[at.column - 1] !== '';
    });
    expect(left).toEqual([]);
  });
});
