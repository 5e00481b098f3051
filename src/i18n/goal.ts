import { goal as en } from './en/goal';
import type { InEveryLanguage, Language } from './language';
import { goal as ru } from './ru/goal';
import { goal as uk } from './uk/goal';
import type { GoalWords } from './words/goal';

const words: InEveryLanguage<GoalWords> = { en, uk, ru };

export const goalWords = (language: Language): GoalWords => words[language];
