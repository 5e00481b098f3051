import type { InEveryLanguage, Language } from '../i18n/language';
import { app as en } from './en';
import { app as ru } from './ru';
import { app as uk } from './uk';
import type { AppWords } from './vocabulary';

const words: InEveryLanguage<AppWords> = { en, uk, ru };

export const appWords = (language: Language): AppWords => words[language];
