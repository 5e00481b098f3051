import { templates as en } from './en/templates';
import type { InEveryLanguage, Language } from './language';
import { templates as ru } from './ru/templates';
import { templates as uk } from './uk/templates';
import type { TemplateWords } from './words/templates';

const words: InEveryLanguage<TemplateWords> = { en, uk, ru };

export const templateWords = (language: Language): TemplateWords => words[language];
