import { whatIf as en } from './en';
import type { InEveryLanguage, Language } from '../../i18n/language';
import { whatIf as ru } from './ru';
import { whatIf as uk } from './uk';
import type { WhatIfWords } from './vocabulary';

const words: InEveryLanguage<WhatIfWords> = { en, uk, ru };

export const whatIfWords = (language: Language): WhatIfWords => words[language];
