import type { InEveryLanguage, Language } from '../../i18n/language';
import { customers as en } from './en';
import { customers as ru } from './ru';
import { customers as uk } from './uk';
import type { CustomersWords } from './vocabulary';

const words: InEveryLanguage<CustomersWords> = { en, uk, ru };

export const customersWords = (language: Language): CustomersWords => words[language];
