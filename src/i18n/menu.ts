import { menu as en } from './en/menu';
import type { InEveryLanguage, Language } from './language';
import { menu as ru } from './ru/menu';
import { menu as uk } from './uk/menu';

export interface MenuWords {
  readonly open: string;
  readonly enable: string;
  /** What the panel is called in its title bar. */
  readonly title: string;
  readonly enabled: string;
}

const words: InEveryLanguage<MenuWords> = { en, uk, ru };

export const menuWords = (language: Language): MenuWords => words[language];
