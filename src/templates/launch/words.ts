import type { InEveryLanguage, Language } from '../../i18n/language';
import { launch as en } from './en';
import { launch as ru } from './ru';
import { launch as uk } from './uk';
import type { LaunchWords } from './vocabulary';

const words: InEveryLanguage<LaunchWords> = { en, uk, ru };

export const launchWords = (language: Language): LaunchWords => words[language];
