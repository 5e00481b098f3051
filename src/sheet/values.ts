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
  let hidden = false;
  const last = formats.map((line) => line.map((each) => (each === untouched ? automatic : each)));
  const first = last.map((line, row) =>
    line.map((each, column) => {
      if (each !== plainText || !isFormula(values[row]?.[column])) return each;
      hidden = true;
      return automatic;
    }),
  );
  range.setNumberFormats(first).setValues(values as unknown[][]);
  if (hidden) range.setNumberFormats(last);
}
