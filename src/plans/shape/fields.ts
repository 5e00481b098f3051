import { type Cell, type Grid, isBlank, readCell } from '../../cells/read';
import { Fault } from '../../core/fault';
import { readDates } from '../../core/orders/dates';
import { count, type Kind, type Parameter } from '../../functions/define';
import { decimalNumber, percentText } from '../../i18n/format';
import type { Language } from '../../i18n/language';
import type { CellReference } from '../../wire/cell';
import type { FormField, Pair, Source } from './form';
import type { FieldFault } from './field-fault';
import { cellKey, type Found, type FoundCell } from './found';
import { greenwich, isoDay } from '../../core/orders/days';

/** A field as it was read just now. */
export interface ReadField {
  /** As the field shows it: the text typed, or the cell's value in the user's language. */
  readonly text: string;
  /** The cell under its present name, where the field is bound. */
  readonly cell?: CellReference;
  readonly fault?: FieldFault;
}

export interface FieldValue {
  readonly read: ReadField;
  /** Absent when the field is blank or has a fault. */
  readonly value?: unknown;
}

/** Whether a field takes a range rather than one cell. */
export const takesRange = ({ holds }: FormField): boolean => holds === 'days' || holds === 'pairs';

/** Reads one field, typed or bound, or says what is wrong with it. */
export function readField(
  field: FormField,
  source: Source,
  found: Found,
  language: Language,
): FieldValue {
  if (takesRange(field)) return readRangeField(field, source, found);
  const { parameter } = field;
  const met = source.from === 'cell' ? found.cells.get(cellKey(source.cell)) : undefined;
  const bound = met ? { cell: met.cell } : {};
  const raw = source.from === 'typed' ? source.text : met?.value;
  const text = source.from === 'typed' ? source.text : shownText(met, field, language);
  if (met?.gone) return { read: { text, ...bound, fault: { code: 'gone', details: {} } } };
  try {
    const day = field.holds === 'day' ? readDay(parameter, raw) : undefined;
    // A date field takes and shows ISO text alone, whatever the cell or the person wrote.
    if (day !== undefined) return { read: { text: isoDay(day), ...bound }, value: day };
    const value = field.holds === 'day' ? undefined : readCell(parameter, raw);
    if (value !== undefined) return { read: { text, ...bound }, value };
    if (parameter.optional) return { read: { text, ...bound } };
    throw new Fault('required', parameter.name);
  } catch (problem) {
    return { read: { text, ...bound, fault: faultOf(problem) } };
  }
}

function readRangeField(field: FormField, source: Source, found: Found): FieldValue {
  const met = source.from === 'cell' ? found.ranges.get(cellKey(source.cell)) : undefined;
  const bound = met ? { cell: met.range } : {};
  const text = source.from === 'typed' ? source.text : `${source.cell.sheet}!${source.cell.a1}`;
  if (met?.gone) return { read: { text, ...bound, fault: { code: 'gone', details: {} } } };
  const grid: Grid = met ? met.values : [listed(text)];
  try {
    const value =
      field.holds === 'days'
        ? readDays(field.parameter, grid.flat())
        : readPairs(field.parameter, grid);
    return { read: { text, ...bound }, value };
  } catch (problem) {
    return { read: { text, ...bound, fault: faultOf(problem) } };
  }
}

/** Days typed one after the other. */
const listed = (text: string): string[] => text.split(/[,;\s]+/).filter((piece) => piece !== '');

function faultOf(problem: unknown): FieldFault {
  if (!(problem instanceof Fault)) throw problem;
  const { code, details } = problem;
  return { code, details };
}

function readDay(parameter: Parameter, cell: Cell): number | undefined {
  return isBlank(cell) ? undefined : readDays(parameter, [cell])[0];
}

/** The days of cells that are not blank. */
function readDays({ name }: Parameter, cells: readonly Cell[]): number[] {
  const { days, problems, question } = readDates(cells, { offsetAt: greenwich });
  const [first] = problems;
  if (first) {
    const [row, code] = first;
    const text = String(cells[row]);
    if (code === 'error-value' || code === 'impossible-date') {
      throw new Fault(code, name, { found: text });
    }
    throw new Fault('not-a-date', name, { found: text });
  }
  if (question) throw new Fault('ambiguous-date', name, { found: question.found });
  return [...days].filter((day) => !Number.isNaN(day));
}

/** The rows of two columns that both hold a number; a first row of words is a header. */
function readPairs({ name }: Parameter, grid: Grid): Pair[] {
  if (grid.every((row) => row.every(isBlank))) return [];
  if (grid.some((row) => row.length !== 2)) {
    const found = `${String(grid.length)} × ${String(grid[0]?.length ?? 0)}`;
    throw new Fault('shape', name, { found });
  }
  return grid.flatMap(([first, second], row): Pair[] => {
    if (isBlank(first) || isBlank(second)) return [];
    const header = row === 0 && typeof first === 'string' && typeof second === 'string';
    if (header && !/\d/.test(first)) return [];
    const take = (cell: Cell) => Number(readCell(count(name), cell));
    return [[take(first), take(second)]];
  });
}

function shownText(
  found: FoundCell | undefined,
  { parameter }: FormField,
  language: Language,
): string {
  if (!found) return '';
  return typeof found.value === 'number'
    ? numberText(found.value, parameter.kind, language)
    : found.shown;
}

/** A number as its field shows it, so that it can be typed back. */
export const numberText = (value: number, kind: Kind, language: Language) =>
  kind === 'rate' ? percentText(value, language, 4) : decimalNumber(value, language, 2);
