import { Refusal } from '../wire/refusal';
import { asFileSpells, isFormula, refuseMisspelt } from './spelling';
import type { Range } from './file';

/** What Sheets answers for a cell that nobody has formatted; it is set by another name. */
const untouched = '0.###############';
const automatic = 'General';
/** In a cell of plain text a formula that is written stays a text. */
const plainText = '@';

/** Formats and values of cells; formulas are written while their cell is automatic, as the file spells them. */
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
  const spelt = asFileSpells(range, values);
  try {
    range.setNumberFormats(first).setValues(spelt);
    SpreadsheetApp.flush();
  } catch (problem) {
    throw refusedBy(range, String(problem));
  }
  if (spelt !== values) refuseMisspelt(range, spelt);
  if (String(first) !== String(last)) range.setNumberFormats(last);
}

/** Google's sentence names the cell whose rule refuses the value, in whatever language. */
function refusedBy(range: Range, sentence: string): unknown {
  const [a1] = /\b[A-Z]{1,3}[1-9]\d*\b/.exec(sentence) ?? [];
  const sheet = range.getSheet();
  return a1 && sheet.getRange(a1).getDataValidation()
    ? new Refusal('invalid', `${sheet.getName()}!${a1}`)
    : sentence;
}
