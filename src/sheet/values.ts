import type { Range } from './file';

/** What Sheets answers for a cell that nobody has formatted; it is set by another name. */
const untouched = '0.###############';
const automatic = 'General';
/** In a cell of plain text a formula that is written stays a text. */
const plainText = '@';

const isFormula = (value: unknown) => typeof value === 'string' && value.startsWith('=');

/** Formats and values of cells; formulas are written while their cell is automatic. */
export function setCells(
  range: Range,
  values: readonly (readonly unknown[])[],
  formats: readonly (readonly string[])[] = range.getNumberFormats(),
): void {
  const last = formats.map((line) => line.map((each) => (each === untouched ? automatic : each)));
  const hides = (format: string, row: number, column: number) =>
    format === plainText && isFormula(values[row]?.[column]);
  const first = last.map((line, row) =>
    line.map((each, column) => (hides(each, row, column) ? automatic : each)),
  );
  range.setNumberFormats(first).setValues(values as unknown[][]);
  if (String(first) !== String(last)) range.setNumberFormats(last);
}
