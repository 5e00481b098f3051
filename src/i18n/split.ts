import { split as en } from './en/split';
import type { InEveryLanguage, Language } from './language';
import { split as ru } from './ru/split';
import { split as uk } from './uk/split';
import type { SplitWords } from './words/split';

const words: InEveryLanguage<SplitWords> = { en, uk, ru };

export const splitWords = (language: Language): SplitWords => words[language];
