/** The languages the product speaks. */
export const languages = ['en', 'uk', 'ru'] as const;
export type Language = (typeof languages)[number];

/** One thing said in every language; leaving one out does not compile. */
export type InEveryLanguage<Words> = Readonly<Record<Language, Words>>;

/** Each language by its own name: one reads the others' names in no other. */
export const languageNames: InEveryLanguage<string> = {
  en: 'English',
  uk: 'Українська',
  ru: 'Русский',
};

/** The language for a locale such as `uk`, `ru_RU` or `en-GB`; English where it is none of ours. */
export function languageOf(locale: string | null | undefined): Language {
  const code = (locale ?? '').slice(0, 2).toLowerCase();
  return languages.find((language) => language === code) ?? 'en';
}
