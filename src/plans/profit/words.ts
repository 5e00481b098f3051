import type { InEveryLanguage, Language } from '../../i18n/language';
import { profit as en } from './en';
import { profit as ru } from './ru';
import { profit as uk } from './uk';
import type { ProfitWords } from './vocabulary';

const words: InEveryLanguage<ProfitWords> = { en, uk, ru };

export const profitWords = (language: Language): ProfitWords => words[language];
