import { fees as en } from './en';
import type { InEveryLanguage, Language } from '../../i18n/language';
import { fees as ru } from './ru';
import { fees as uk } from './uk';
import type { FeesWords } from './vocabulary';

const words: InEveryLanguage<FeesWords> = { en, uk, ru };

export const feesWords = (language: Language): FeesWords => words[language];
