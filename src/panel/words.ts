import type { InEveryLanguage, Language } from '../i18n/language';
import { panel as en } from './en';
import { panel as ru } from './ru';
import { panel as uk } from './uk';
import type { PanelWords } from './vocabulary';

const words: InEveryLanguage<PanelWords> = { en, uk, ru };

export const panelWords = (language: Language): PanelWords => words[language];
