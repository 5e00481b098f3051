import { sidebar as en } from './en';
import { decimalNumber } from '../../i18n/format';
import type { InEveryLanguage, Language } from '../../i18n/language';
import { sidebar as ru } from './ru';
import { sidebar as uk } from './uk';
import type { AnyForms, SidebarWords } from './vocabulary';

export const sidebarWords: InEveryLanguage<SidebarWords> = { en, uk, ru };

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
