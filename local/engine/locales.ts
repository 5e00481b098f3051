/** Spreadsheet locales: how numbers, dates and formulas are typed and shown. */
import type { EngineLocale } from './spreadsheet-engine';

export type Language = 'en' | 'uk' | 'ru';

const NO_BREAK_SPACE = '\u00a0';

/**
 * The semicolon separates arguments in every locale, as the examples of the product print it. Where
 * the comma is not the decimal sign the engine accepts a typed comma as well.
 */
const LOCALES: Record<Language, EngineLocale> = {
  en: {
    name: 'English',
    code: 'en_US',
    thousandsSeparator: ',',
    decimalSeparator: '.',
    weekStart: 7,
    dateFormat: 'm/d/yyyy',
    timeFormat: 'hh:mm:ss a',
    formulaArgSeparator: ';',
  },
  uk: {
    name: 'Українська',
    code: 'uk_UA',
    thousandsSeparator: NO_BREAK_SPACE,
    decimalSeparator: ',',
    weekStart: 1,
    dateFormat: 'dd.mm.yyyy',
    timeFormat: 'hh:mm:ss',
    formulaArgSeparator: ';',
  },
  ru: {
    name: 'Русский',
    code: 'ru_RU',
    thousandsSeparator: NO_BREAK_SPACE,
    decimalSeparator: ',',
    weekStart: 1,
    dateFormat: 'dd.mm.yyyy',
    timeFormat: 'hh:mm:ss',
    formulaArgSeparator: ';',
  },
};

export const ALL_LOCALES: EngineLocale[] = Object.values(LOCALES);

export const isLanguage = (tag: string): tag is Language => tag in LOCALES;

/** `uk`, `uk_UA` and `uk-UA` are the same language; an unknown one is English. */
export function languageOf(tag: string): Language {
  const language = tag.slice(0, 2).toLowerCase();
  return language === 'uk' || language === 'ru' ? language : 'en';
}

export const localeOf = (tag: string): EngineLocale => LOCALES[languageOf(tag)];
