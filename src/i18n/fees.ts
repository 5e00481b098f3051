import { fees as en } from './en/fees';
import type { InEveryLanguage, Language } from './language';
import { fees as ru } from './ru/fees';
import { fees as uk } from './uk/fees';
import type { FeesWords } from './words/fees';

const words: InEveryLanguage<FeesWords> = { en, uk, ru };

export const feesWords = (language: Language): FeesWords => words[language];
