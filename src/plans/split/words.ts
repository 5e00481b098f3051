import { split as en } from './en';
import type { InEveryLanguage, Language } from '../../i18n/language';
import { split as ru } from './ru';
import { split as uk } from './uk';
import type { SplitWords } from './vocabulary';

const words: InEveryLanguage<SplitWords> = { en, uk, ru };

export const splitWords = (language: Language): SplitWords => words[language];
