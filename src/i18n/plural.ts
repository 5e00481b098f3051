import { decimalNumber } from './format';
import type { Language } from './language';

/** The forms of a noun beside a number; English uses `one` and `many`. `part` is for fractions. */
export interface PluralForms {
  readonly one: string;
  readonly few?: string;
  readonly many: string;
  readonly part?: string;
}

/** Intl is not promised inside Apps Script, so the rule of CLDR for these languages stands here. */
export function plural(count: number, forms: PluralForms, language: Language): string {
  if (language === 'en') return count === 1 ? forms.one : forms.many;
  if (!Number.isInteger(count)) return forms.part ?? forms.few ?? forms.many;
  const ten = count % 10;
  const hundred = count % 100;
  if (ten === 1 && hundred !== 11) return forms.one;
  if (ten >= 2 && ten <= 4 && (hundred < 12 || hundred > 14)) return forms.few ?? forms.many;
  return forms.many;
}

/** A number with its noun: `4 815 customers`, `104 результати`, `1,8 раза`. */
export function counted(
  count: number,
  forms: PluralForms,
  language: Language,
  decimals = 1,
): string {
  const shown = Number(count.toFixed(decimals));
  return `${decimalNumber(shown, language, decimals)} ${plural(shown, forms, language)}`;
}
