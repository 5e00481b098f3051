import { Refusal } from '../wire/refusal';
import { activeSpreadsheet, type Range } from './file';

/** Texts, and names of sheets: what stands in them is no part of the spelling. */
const quoted = /("(?:[^"]|"")*"|'(?:[^']|'')*')/;
/** A decimal point, or a comma that can stand in no number. */
const english = /\d\.\d|(?:[^\d\s]|[a-z$]\d+)\s*,|,\s*[^\d\s]/i;

export const isFormula = (value: unknown): value is string =>
  typeof value === 'string' && value.startsWith('=');

/** What stands between the quotes. */
const bare = (formula: string) => formula.split(quoted).filter((_, place) => place % 2 === 0);

/**
 * Formulas as this file spells them, which is how Google takes them from a script. Whether it reads
 * them out in that spelling or in the English one is not documented.
 *
 * @returns the same values where nothing in them depends on the locale
 */
export function asFileSpells(range: Range, values: readonly (readonly unknown[])[]): unknown[][] {
  const given = values as unknown[][];
  const formulas = values.flat().filter(isFormula);
  if (!formulas.some((each) => /[,.]/.test(bare(each).join(' '))) || !hasDecimalComma())
    return given;
  const isEnglish = (each: string) => english.test(bare(each).join(' '));
  const known = formulas.some(isEnglish) || bare(formulas.join(' ')).join('').includes(';');
  // Such as `=SUM(1,2)`: what else stands in the sheet tells.
  const all = known ? formulas : range.getSheet().getDataRange().getFormulas().flat();
  return all.some(isEnglish)
    ? given.map((line) => line.map((value) => (isFormula(value) ? respelt(value) : value)))
    : given;
}

/** From the English spelling to that of a decimal comma. */
function respelt(formula: string): string {
  const open: string[] = [];
  return formula
    .split(quoted)
    .map((part, place) =>
      place % 2 === 1
        ? part
        : part.replace(/[({]|[)}]|,|\.(?=\d)/g, (sign) => {
            if (sign === '(' || sign === '{') open.push(sign);
            else if (sign === ')' || sign === '}') open.pop();
            else if (sign === '.') return ',';
            else return open[open.length - 1] === '{' ? '\\' : ';';
            return sign;
          }),
    )
    .join('');
}

function hasDecimalComma(): boolean {
  const locale = activeSpreadsheet().getSpreadsheetLocale().replace('_', '-');
  try {
    return new Intl.NumberFormat(locale).format(1.5).includes(',');
  } catch {
    return false;
  }
}

/** Refuses a formula that Google could not read after all; functions of scripts may fail by themselves. */
export function refuseMisspelt(range: Range, values: readonly (readonly unknown[])[]): void {
  range.getDisplayValues().forEach((line, row) => {
    line.forEach((shown, column) => {
      const formula = values[row]?.[column];
      if (shown !== '#ERROR!' || !isFormula(formula) || /LTV_/i.test(formula)) return;
      const cell = range.getCell(row + 1, column + 1);
      throw new Refusal('misspelt', `${range.getSheet().getName()}!${cell.getA1Notation()}`);
    });
  });
}
