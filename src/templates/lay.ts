import { isWithin, parseRange, rangeAddress } from '../wire/block';
import {
  type FitCell,
  type FitRow,
  fittingWidths,
  sharedWidths,
  textsIn,
} from '../panel/fit/columns';
import { placeOf } from './cells';
import type {
  CellStyle,
  Look,
  Template,
  TemplateCell,
  TemplateSheet,
} from '../wire/template-sheet';

const plain: Omit<CellStyle, 'format' | 'check'> = {
  weight: 'normal',
  color: null,
  fill: null,
  size: 10,
  align: null,
  wrap: false,
};
const grey = '#5f6368';
const band = '#f0f4f9';

const looks: Readonly<Record<Look, Partial<CellStyle>>> = {
  title: { size: 18, weight: 'bold' },
  lead: { color: grey },
  section: { size: 12, weight: 'bold' },
  header: { weight: 'bold', fill: band, wrap: true, align: 'left' },
  band: { weight: 'bold', fill: band, align: 'left' },
  numbers: { weight: 'bold', fill: band, wrap: true, align: 'right' },
  label: {},
  input: { color: '#0b57d0', fill: '#e8f0fe' },
  result: {},
  key: { size: 12, weight: 'bold' },
  quiet: { color: grey, size: 9 },
  unseen: { color: '#ffffff', size: 6 },
  footnote: { color: grey, size: 9 },
};

/** Turns a template into the rectangle that is placed, with its sample data or without. */
export function lay(template: Template, samples: boolean): TemplateSheet {
  const placed = Object.entries(template.cells).map(([a1, cell]) => ({ ...placeOf(a1), cell }));
  const rows = Math.max(...placed.map(({ row }) => row));
  const columns = Math.max(template.widths.length, ...placed.map(({ column }) => column));
  const grid = Array.from({ length: rows }, () =>
    Array.from({ length: columns }, (): TemplateCell | undefined => undefined),
  );
  const drawn = template.charts.flatMap(({ ranges }) =>
    ranges.flatMap((a1) => parseRange(a1) ?? []),
  );
  for (const { row, column, cell } of placed) {
    const laid = drawn.some((range) => isWithin(range, { row, column })) ? asPoint(cell) : cell;
    grid[row - 1]?.splice(column - 1, 1, laid);
  }
  const each = <Result>(take: (cell: TemplateCell | undefined) => Result): Result[][] =>
    grid.map((line) => line.map(take));
  const styles = new Map<string, number>();
  const styleOf = (cell: TemplateCell | undefined): number => {
    const text = JSON.stringify(cell ? styleOfCell(cell) : { ...plain, format: 'General' });
    const place = styles.get(text) ?? styles.size;
    styles.set(text, place);
    return place;
  };
  return {
    title: template.title,
    values: each((cell) => {
      if (cell?.formula !== undefined) return { formula: cell.formula };
      return cell?.sample && !samples ? '' : (cell?.value ?? '');
    }),
    looks: each(styleOf),
    styles: [...styles.keys()].map((text) => JSON.parse(text) as CellStyle),
    notes: each((cell) => cell?.note ?? ''),
    widths: pageWidths(
      grid.map((line) => line.map((cell) => cell && fitOf(cell, template))),
      template,
    ),
    frozenRows: template.frozenRows,
    names: [...template.names, ...template.samples],
    charts: template.charts.map(({ at, headers, ...chart }) => ({
      ...chart,
      ...placeOf(at),
      headers: Number(headers),
    })),
    conditions: template.conditions,
    guarded: rectangles(grid.map((line) => line.map((cell) => cell?.formula !== undefined))),
    spills: template.spills,
  };
}

/** An empty text on a chart is drawn as 0; where a formula gives nothing at all the line has a gap. */
const asPoint = (cell: TemplateCell): TemplateCell =>
  cell.formula === undefined
    ? cell
    : { ...cell, formula: cell.formula.replace(/;""(?=[;)])/g, ';') };

/** What fills a landscape page, in pixels. */
const pageWidth = 1010;

/** Columns as wide as they need, then as wide as they should be where the page has room. */
function pageWidths(rows: readonly FitRow[], { widths, yields = [] }: Template): number[] {
  const least = widths.map((width, place) => (yields.includes(place) ? 0 : width));
  const needed = fittingWidths(rows, least);
  return sharedWidths(needed, widths, pageWidth);
}

/** Looks of texts that run as far as they need; of labels only those that a formula makes. */
const sentences: readonly Look[] = ['title', 'lead', 'footnote', 'label'];

/** What a cell may show: its value, what its list offers, the texts that its formula may answer with. */
function fitOf(cell: TemplateCell, { cells }: Template): FitCell | undefined {
  const { formula, value, check, format } = cell;
  const { size, weight, wrap, align } = styleOfCell(cell);
  const offered = check?.demands === 'VALUE_IN_LIST' ? (check.values[0] as readonly string[]) : [];
  const [, column = '', row = ''] = /[=;]\$?([A-Z]+)\$?(\d+)\)?$/.exec(formula ?? '') ?? [];
  const named = cells[column + row]?.value;
  const answers =
    formula === undefined
      ? [value ?? '']
      : [...textsIn(formula), ...(typeof named === 'string' ? [named] : [])];
  if (formula === undefined && value === '' && offered.length === 0) return undefined;
  return {
    shows: [...answers, ...offered],
    format,
    size,
    bold: weight === 'bold',
    wraps: wrap,
    beyond: sentences.includes(cell.look) && (cell.look !== 'label' || formula !== undefined),
    stays: align === 'right' || offered.length > 0,
    list: offered.length > 0,
  };
}

function styleOfCell({ look, format = 'General', check, ...cell }: TemplateCell): CellStyle {
  const style = { ...plain, format, ...looks[look], ...(check === undefined ? {} : { check }) };
  // A text among numbers would stand at the left, apart from its column.
  return (look === 'result' || look === 'key') && cell.formula && format !== 'General'
    ? { ...style, align: 'right' }
    : style;
}

/** Covers the marked cells by few rectangles: equal runs of rows that follow each other are one. */
function rectangles(marked: readonly (readonly boolean[])[]): string[] {
  const open = new Map<string, { row: number; column: number; rows: number; columns: number }>();
  const done: string[] = [];
  const close = (runs: ReadonlySet<string>) => {
    for (const [run, { row, column, rows, columns }] of open) {
      if (runs.has(run)) continue;
      done.push(rangeAddress({ row, column }, rows, columns));
      open.delete(run);
    }
  };
  marked.forEach((line, place) => {
    const runs = runsOf(line);
    close(new Set(runs.map(({ from, length }) => `${String(from)}+${String(length)}`)));
    for (const { from, length } of runs) {
      const run = `${String(from)}+${String(length)}`;
      const before = open.get(run);
      if (before) before.rows++;
      else open.set(run, { row: place + 1, column: from + 1, rows: 1, columns: length });
    }
  });
  close(new Set());
  return done;
}

function runsOf(line: readonly boolean[]): { from: number; length: number }[] {
  const runs: { from: number; length: number }[] = [];
  line.forEach((marked, place) => {
    if (!marked) return;
    const last = runs[runs.length - 1];
    if (last && last.from + last.length === place) last.length++;
    else runs.push({ from: place, length: 1 });
  });
  return runs;
}
