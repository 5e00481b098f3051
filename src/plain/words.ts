import { plain as en } from './en';
import type { InEveryLanguage, Language } from '../i18n/language';
import { plain as ru } from './ru';
import { plain as uk } from './uk';
import type { PlainWords } from './vocabulary';

const words: InEveryLanguage<PlainWords> = { en, uk, ru };

export const plainWords = (language: Language): PlainWords => words[language];
