import type { InEveryLanguage, Language } from '../../i18n/language';
import { shape as en } from './en';
import { shape as ru } from './ru';
import { shape as uk } from './uk';
import type { ShapeWords } from './vocabulary';

const words: InEveryLanguage<ShapeWords> = { en, uk, ru };

export const shapeWords = (language: Language): ShapeWords => words[language];
