import type { InEveryLanguage, Language } from '../i18n/language';
import { help as en } from './en';
import { help as ru } from './ru';
import { help as uk } from './uk';
import type { HelpWords } from './vocabulary';

const words: InEveryLanguage<HelpWords> = { en, uk, ru };

export const helpWords = (language: Language): HelpWords => words[language];
