import { saved as en } from './en/saved';
import type { InEveryLanguage, Language } from './language';
import { saved as ru } from './ru/saved';
import { saved as uk } from './uk/saved';
import type { SavedWords } from './words/saved';

const words: InEveryLanguage<SavedWords> = { en, uk, ru };

export const savedWords = (language: Language): SavedWords => words[language];
