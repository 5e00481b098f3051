import type { InEveryLanguage, Language } from '../../i18n/language';
import { goal as en } from './en';
import { goal as ru } from './ru';
import { goal as uk } from './uk';
import type { GoalWords } from './vocabulary';

const words: InEveryLanguage<GoalWords> = { en, uk, ru };

export const goalWords = (language: Language): GoalWords => words[language];
