import type { InEveryLanguage, Language } from '../../i18n/language';
import { retention as en } from './en';
import { retention as ru } from './ru';
import { retention as uk } from './uk';
import type { RetentionWords } from './vocabulary';

const words: InEveryLanguage<RetentionWords> = { en, uk, ru };

export const retentionWords = (language: Language): RetentionWords => words[language];
