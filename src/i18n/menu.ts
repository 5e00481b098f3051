import { menu as en } from './en/menu';
import type { InEveryLanguage, Language } from './language';
import { menu as ru } from './ru/menu';
import { menu as uk } from './uk/menu';
import type { MenuWords } from './words/menu';

const words: InEveryLanguage<MenuWords> = { en, uk, ru };

export const menuWords = (language: Language): MenuWords => words[language];
