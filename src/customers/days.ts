/** Days such as `2025-01-31` in the user's words. */
import type { Language } from '../i18n/language';

const locales: Readonly<Record<Language, string>> = { en: 'en-GB', uk: 'uk', ru: 'ru' };

export const timeOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** The pieces named, in this order: Intl would add "р." and "г.", which a sentence ends badly on. */
function said(day: string, language: Language, month: 'long' | 'short', named: string[]): string {
  const format = new Intl.DateTimeFormat(locales[language], {
    day: 'numeric',
    month,
    year: 'numeric',
    timeZone: 'UTC',
  });
  const parts = format.formatToParts(timeOf(day));
  return named
    .map((name) => parts.find(({ type }) => type === name)?.value ?? '')
    .join('\u00a0')
    .replace(/\.(?=\u00a0|$)/g, '');
}

/** `1 January 2025` */
export const dayText = (day: string, language: Language): string =>
  said(day, language, 'long', ['day', 'month', 'year']);

/** `1 Jan 2025`, for tables. */
export const shortDayText = (day: string, language: Language): string =>
  said(day, language, 'short', ['day', 'month', 'year']);

/** `January 2025`, as it stands after a preposition. */
export const monthText = (day: string, language: Language): string =>
  said(day, language, 'long', ['month', 'year']);

/** `Jan 2025`, for an axis; without the year where it is clear. */
export const shortMonthText = (day: string, language: Language, year: boolean): string =>
  said(day, language, 'short', year ? ['month', 'year'] : ['month']);
