import { menu as en } from './en';
import type { InEveryLanguage, Language } from '../../i18n/language';
import { menu as ru } from './ru';
import { menu as uk } from './uk';
import type { MenuWords } from './vocabulary';

const words: InEveryLanguage<MenuWords> = { en, uk, ru };

export const menuWords = (language: Language): MenuWords => words[language];
