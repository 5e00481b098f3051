/** Text as a person types it, or a script writes it, turned into what the engine stores. */
import { engine } from './spreadsheet-engine';
import type { EngineLocale } from './spreadsheet-engine';
import { readTypedDate } from './typed-date';

/** The engine stores formulas in one spelling: commas between arguments, points in numbers. */
function canonicalFormula(formula: string, locale: EngineLocale): string {
  if (locale.decimalSeparator === '.') return commasForSemicolons(formula);
  return respell(formula, locale, engine.DEFAULT_LOCALE);
}

/** A stored formula as this locale spells it; Google's English spelling has commas. */
export function localFormula(formula: string, locale: EngineLocale): string {
  if (formula === '' || locale.decimalSeparator === '.') return formula;
  return respell(formula, engine.DEFAULT_LOCALE, locale);
}

/** As the page shows it: there the argument separator of the locale is a semicolon everywhere. */
export const shownFormula = (formula: string, locale: EngineLocale): string =>
  respell(formula, engine.DEFAULT_LOCALE, locale);

/** The mark between the columns of an array literal; between its rows it is a semicolon everywhere. */
const columnMark = ({ decimalSeparator }: EngineLocale): string =>
  decimalSeparator === ',' ? '\\' : ',';

function respell(formula: string, from: EngineLocale, to: EngineLocale): string {
  const open: string[] = [];
  const marks = new Set(['ARG_SEPARATOR', 'ARRAY_ROW_SEPARATOR']);
  return engine
    .tokenize(formula, from)
    .map(({ type, value }) => {
      if (/^[({]$/.test(value)) open.push(value);
      else if (/^[)}]$/.test(value)) open.pop();
      if (type === 'NUMBER') return value.replace(from.decimalSeparator, to.decimalSeparator);
      if (!marks.has(type)) return value;
      if (open[open.length - 1] !== '{') return to.formulaArgSeparator;
      return value === columnMark(from) ? columnMark(to) : ';';
    })
    .join('');
}

/** Google's English locale takes both separators; only inside braces a semicolon begins a row. */
function commasForSemicolons(formula: string): string {
  let quote = '';
  const open: string[] = [];
  let result = '';
  for (const character of formula) {
    if (quote) {
      if (character === quote) quote = '';
    } else if (character === '"' || character === "'") quote = character;
    else if (character === '{' || character === '(') open.push(character);
    else if (character === '}' || character === ')') open.pop();
    const separates = character === ';' && !quote && open[open.length - 1] !== '{';
    result += separates ? ',' : character;
  }
  return result;
}

export interface Entry {
  content: string;
  /** Of a cell that has no format of its own. */
  format?: string;
}

/** The content to store for one entry. A leading apostrophe keeps text as text, as in Sheets. */
export function readEntry(text: string, locale: EngineLocale): Entry {
  if (text.startsWith('=') && text.length > 1) return { content: canonicalFormula(text, locale) };
  if (text.startsWith("'")) return { content: text };
  const number = canonicalNumber(text, locale);
  if (number !== text) return { content: number, ...groupedFormat(text) };
  const date = readTypedDate(text, {
    order: locale.dateFormat.startsWith('m') ? 'month first' : 'day first',
    points: locale.dateFormat.includes('.'),
    language: locale.code.slice(0, 2),
    year: new Date().getFullYear(),
  });
  return date ? { content: String(date.serial), format: date.format } : { content: text };
}

export const canonicalEntry = (text: string, locale: EngineLocale): string =>
  readEntry(text, locale).content;

/** A number typed with its thousands apart is shown so. */
function groupedFormat(text: string): Pick<Entry, 'format'> {
  if (!/\d[\u00a0\u202f\s]\d{3}/.test(text) || text.includes('%')) return {};
  return { format: text.includes(',') ? '#,##0.00' : '#,##0' };
}

/** The format a cell gets with an entry: its own stays, unless a date comes where there was none. */
export function formatWith({ format }: Entry, present: string | undefined): string | undefined {
  if (format === undefined || !present) return format;
  const isDate = (pattern: string): boolean => engine.helpers.isDateTimeFormat(pattern);
  return isDate(format) && !isDate(present) ? format : undefined;
}

function canonicalNumber(text: string, locale: EngineLocale): string {
  if (locale.decimalSeparator === '.') return text;
  const compact = text.replace(/[\u00a0\u202f\s]/g, '');
  if (/^[+-]?\d+,\d+%?$/.test(compact)) return compact.replace(',', '.');
  if (/^[+-]?\d{1,3}(?:[\u00a0\u202f\s]\d{3})+(?:,\d+)?%?$/.test(text)) {
    return compact.replace(',', '.');
  }
  return text;
}
