import { fixedNumber } from '../../i18n/format';
import type { Language } from '../../i18n/language';

/** What is invoiced is told to the cent, and without cents where there are none. */
export const exactMoney = (value: number, language: Language): string =>
  fixedNumber(value, Number.isInteger(Math.round(value * 100) / 100) ? 0 : 2, language);

/** As many decimals for all of a column as its numbers need. */
export const centsIn = (values: readonly number[]): 0 | 2 =>
  values.every((value) => Number.isInteger(Math.round(value * 100) / 100)) ? 0 : 2;
