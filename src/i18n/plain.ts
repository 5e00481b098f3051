import { plain as en } from './en/plain';
import type { InEveryLanguage, Language } from './language';
import { plain as ru } from './ru/plain';
import { plain as uk } from './uk/plain';
import type { PlainWords } from './words/plain';

const words: InEveryLanguage<PlainWords> = { en, uk, ru };

export const plainWords = (language: Language): PlainWords => words[language];
