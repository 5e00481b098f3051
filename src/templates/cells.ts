/** The cells that templates are made of. */
import { cellAddress, type Origin, parseAddress } from '../wire/block';
import type { Check, TemplateCell } from '../wire/template-sheet';

export type Cells = Readonly<Record<string, TemplateCell>>;

export const whole = '#,##0';
export const cents = '#,##0.00';
export const percent = '0%';
export const tenths = '0.0%';
export const oneDecimal = '0.0';
export const twoDecimals = '0.00';

export const title = (value: string): TemplateCell => ({ value, look: 'title' });
export const lead = (value: string): TemplateCell => ({ value, look: 'lead' });
export const section = (value: string): TemplateCell => ({ value, look: 'section' });
export const header = (value: string, note?: string): TemplateCell => ({
  value,
  look: 'header',
  ...(note === undefined ? {} : { note }),
});
export const band = (value: string): TemplateCell => ({ value, look: 'band' });
export const numbers = (value: string, note?: string): TemplateCell => ({
  ...header(value, note),
  look: 'numbers',
});
export const label = (value: string, note?: string): TemplateCell => ({
  value,
  look: 'label',
  ...(note === undefined ? {} : { note }),
});
export const quiet = (value: string): TemplateCell => ({ value, look: 'quiet' });

/** An input with an example in it; blank where the reader may want more rows. */
export const input = (value: number | string, format?: string, check?: Check): TemplateCell => ({
  value,
  look: 'input',
  sample: true,
  ...(format === undefined ? {} : { format }),
  ...(check === undefined ? {} : { check }),
});

/** An input that has a sensible value from the start, which stays when sample data goes. */
export const setting = (value: number | string, format?: string, check?: Check): TemplateCell => ({
  value,
  look: 'input',
  ...(format === undefined ? {} : { format }),
  ...(check === undefined ? {} : { check }),
});

export const result = (formula: string, format = 'General', note?: string): TemplateCell => ({
  formula,
  look: 'result',
  format,
  ...(note === undefined ? {} : { note }),
});

export const key = (formula: string, format: string, note?: string): TemplateCell => ({
  ...result(formula, format, note),
  look: 'key',
});

export const unseen = (formula?: string): TemplateCell =>
  formula === undefined ? { value: '', look: 'unseen' } : { formula, look: 'unseen' };

/** A sentence that a formula makes. */
export const told = (formula: string): TemplateCell => ({ formula, look: 'label' });

export const oneOf = (values: readonly string[]): Check => ({
  demands: 'VALUE_IN_LIST',
  values: [values, true],
  help: values.join(' · '),
});
export const date = (help: string): Check => ({ demands: 'DATE_IS_VALID_DATE', values: [], help });
export const between = (from: number, to: number, help: string): Check => ({
  demands: 'NUMBER_BETWEEN',
  values: [from, to],
  help,
});

export function placeOf(a1: string): Origin {
  const at = parseAddress(a1);
  if (!at) throw new Error(`${a1} is no cell`);
  return at;
}

/** Cells one below another, or side by side, from the first address on. */
export const down = (first: string, cells: readonly TemplateCell[]): Cells =>
  lined(first, cells, 1, 0);
export const across = (first: string, cells: readonly TemplateCell[]): Cells =>
  lined(first, cells, 0, 1);

function lined(
  first: string,
  cells: readonly TemplateCell[],
  rows: number,
  columns: number,
): Cells {
  const at = placeOf(first);
  return Object.fromEntries(
    cells.map((cell, place) => [
      cellAddress(at.row + place * rows, at.column + place * columns),
      cell,
    ]),
  );
}

/** One cell for each row from the first to the last, as `make` gives it. */
export const rows = (
  column: string,
  from: number,
  to: number,
  make: (row: number, place: number) => TemplateCell,
): Cells =>
  Object.fromEntries(
    Array.from({ length: to - from + 1 }, (_, place) => [
      column + String(from + place),
      make(from + place, place),
    ]),
  );

export const footnote = (value: string): TemplateCell => ({ value, look: 'footnote' });

/** Definitions below a sheet, then the build that made it. */
export const footnotes = (row: number, texts: readonly string[]): Cells =>
  down(`A${String(row)}`, texts.map(footnote));

/** Cells of several columns. */
export const together = (...parts: readonly Cells[]): Cells => Object.assign({}, ...parts) as Cells;

/** Numbers of months, one below another. */
export const months = (column: string, from: number, to: number, start: number): Cells =>
  rows(column, from, to, (_, place) => ({ value: start + place, look: 'result' }));
