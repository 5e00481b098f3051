/** What was selected in the sheet, as the fields of a plan take it. */
import type { Language } from '../../i18n/language';
import { isBlank } from '../../cells/read';
import { cellAddress, parseAddress } from '../../wire/block';
import { readField } from './fields';
import { cellKey, type FoundCell, type FoundRange } from './found';
import { type CellReference } from '../../wire/cell';
import {
  blankListRow,
  type FieldPath,
  type FormField,
  type ListRow,
  rowPath,
  type RowShape,
} from './form';

/** The text that a field shows for a cell. */
export function textOfCell(field: FormField, met: FoundCell, language: Language): string {
  const found = { cells: new Map([[cellKey(met.cell), met]]), ranges: new Map() };
  return readField(field, { from: 'cell', cell: met.cell }, found, language).read.text;
}

export interface BoundList {
  readonly rows: readonly ListRow[];
  readonly texts: Readonly<Record<FieldPath, string>>;
}

/**
 * Binds the fields of a list to the cells of a range: a row a row, the columns in the order given.
 * A first row of words alone is a header, and blank rows are passed over.
 */
export function boundList(
  list: string,
  shape: RowShape,
  columns: readonly string[],
  { range, values, shown }: FoundRange,
  language: Language,
): BoundList {
  const origin = parseAddress(range.a1.split(':')[0] ?? '');
  if (!origin) return { rows: [], texts: {} };
  const texts: Record<FieldPath, string> = {};
  const rows: ListRow[] = [];
  values.forEach((line, at) => {
    const used = columns.slice(0, line.length);
    if (line.every((cell) => isBlank(cell))) return;
    if (at === 0 && isHeader(shape, used, line)) return;
    const id = `r${String(rows.length + 1)}`;
    const row = blankListRow(shape, id);
    const bound = used.flatMap((name, place) => {
      const field = shape.fields[name];
      if (field === undefined) return [];
      const a1 = cellAddress(origin.row + at, origin.column + place);
      const cell: CellReference = { ...range, a1 };
      const met = { cell, value: line[place], shown: shown[at]?.[place] ?? '' };
      texts[rowPath(list, id, name)] = textOfCell(field, met, language);
      return [[name, { from: 'cell', cell }] as const];
    });
    rows.push({ ...row, sources: { ...row.sources, ...Object.fromEntries(bound) } });
  });
  return { rows, texts };
}

/** Words where numbers belong. */
const isHeader = (
  shape: RowShape,
  columns: readonly string[],
  line: FoundRange['values'][number],
) =>
  columns.some((name) => shape.fields[name]?.holds === 'number') &&
  columns.every((name, place) => {
    const cell = line[place];
    const number = shape.fields[name]?.holds === 'number';
    return !number || (typeof cell === 'string' && !/\d/.test(cell));
  });
