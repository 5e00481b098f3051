import { planner as en } from './en/planner';
import type { InEveryLanguage, Language } from './language';
import { planner as ru } from './ru/planner';
import { planner as uk } from './uk/planner';
import type { PlannerWords } from './words/planner';

const words: InEveryLanguage<PlannerWords> = { en, uk, ru };

export const plannerWords = (language: Language): PlannerWords => words[language];
