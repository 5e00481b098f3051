import { decimalNumber } from './format';
import type { InEveryLanguage, Language } from './language';

/** The forms of a counted phrase; `#` stands for the number. */
export type Forms<Category extends string = 'other'> = Readonly<Record<Category, string>>;
export type AnyForms = Forms & Partial<Forms<'one' | 'few' | 'many'>>;
export type EnglishForms = Forms<'one' | 'other'>;
/** Ukrainian and Russian: 1 клітинка, 2 клітинки, 5 клітинок, 1,5 клітинки. */
export type SlavicForms = Forms<'one' | 'few' | 'many' | 'other'>;

const rules: InEveryLanguage<Intl.PluralRules> = {
  en: new Intl.PluralRules('en'),
  uk: new Intl.PluralRules('uk'),
  ru: new Intl.PluralRules('ru'),
};

/** `3 from cells`: the form that fits the number, with the number in it. */
export function counted(forms: AnyForms, count: number, language: Language): string {
  const category = rules[language].select(count) as keyof AnyForms;
  return (forms[category] ?? forms.other).replace('#', decimalNumber(count, language, 1));
}
