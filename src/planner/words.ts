import type { InEveryLanguage, Language } from '../i18n/language';
import { planner as en } from './en';
import { planner as ru } from './ru';
import { planner as uk } from './uk';
import type { PlannerWords } from './vocabulary';

const words: InEveryLanguage<PlannerWords> = { en, uk, ru };

export const plannerWords = (language: Language): PlannerWords => words[language];
