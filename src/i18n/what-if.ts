import { whatIf as en } from './en/what-if';
import type { InEveryLanguage, Language } from './language';
import { whatIf as ru } from './ru/what-if';
import { whatIf as uk } from './uk/what-if';
import type { WhatIfWords } from './words/what-if';

const words: InEveryLanguage<WhatIfWords> = { en, uk, ru };

export const whatIfWords = (language: Language): WhatIfWords => words[language];
