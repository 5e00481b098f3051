import { saved as en } from './en';
import type { InEveryLanguage, Language } from '../i18n/language';
import { saved as ru } from './ru';
import { saved as uk } from './uk';
import type { SavedWords } from './vocabulary';

const words: InEveryLanguage<SavedWords> = { en, uk, ru };

export const savedWords = (language: Language): SavedWords => words[language];
