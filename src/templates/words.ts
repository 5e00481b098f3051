import { templates as en } from './en';
import type { InEveryLanguage, Language } from '../i18n/language';
import { templates as ru } from './ru';
import { templates as uk } from './uk';
import type { TemplateWords } from './vocabulary';

const words: InEveryLanguage<TemplateWords> = { en, uk, ru };

export const templateWords = (language: Language): TemplateWords => words[language];
