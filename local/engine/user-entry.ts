/** Text as a person types it, or a script writes it, turned into what the engine stores. */
import { engine } from './spreadsheet-engine';
import type { EngineLocale } from './spreadsheet-engine';

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

function respell(formula: string, from: EngineLocale, to: EngineLocale): string {
  return engine
    .tokenize(formula, from)
    .map(({ type, value }) => {
      if (type === 'NUMBER') return value.replace(from.decimalSeparator, to.decimalSeparator);
      if (type === 'ARG_SEPARATOR') return to.formulaArgSeparator;
      if (type === 'ARRAY_ROW_SEPARATOR') return to.formulaArgSeparator === ';' ? '\\' : ';';
      return value;
    })
    .join('');
}

/** Google's English locale takes both separators; only inside braces a semicolon begins a row. */
function commasForSemicolons(formula: string): string {
  let quote = '';
  let braces = 0;
  let result = '';
  for (const character of formula) {
    if (quote) {
      if (character === quote) quote = '';
    } else if (character === '"' || character === "'") quote = character;
    else if (character === '{') braces += 1;
    else if (character === '}') braces -= 1;
    result += character === ';' && !quote && braces === 0 ? ',' : character;
  }
  return result;
}

/** The content to store for one entry. A leading apostrophe keeps text as text, as in Sheets. */
export function canonicalEntry(text: string, locale: EngineLocale): string {
  if (text.startsWith('=') && text.length > 1) return canonicalFormula(text, locale);
  if (text.startsWith("'") || locale.decimalSeparator === '.') return text;
  const compact = text.replace(/[\u00a0\u202f\s]/g, '');
  if (/^[+-]?\d+,\d+%?$/.test(compact)) return compact.replace(',', '.');
  if (/^[+-]?\d{1,3}(?:[\u00a0\u202f\s]\d{3})+(?:,\d+)?%?$/.test(text)) {
    return compact.replace(',', '.');
  }
  return text;
}
