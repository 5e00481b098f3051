import type { InEveryLanguage, Language } from '../../i18n/language';
import { budget as en } from './en';
import { budget as ru } from './ru';
import { budget as uk } from './uk';
import type { BudgetWords } from './vocabulary';

const words: InEveryLanguage<BudgetWords> = { en, uk, ru };

export const budgetWords = (language: Language): BudgetWords => words[language];
