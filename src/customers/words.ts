import { customers as en } from './en';
import type { InEveryLanguage, Language } from '../i18n/language';
import { customers as ru } from './ru';
import { customers as uk } from './uk';
import type { CustomerWords } from './vocabulary';

const words: InEveryLanguage<CustomerWords> = { en, uk, ru };

export const customerWords = (language: Language): CustomerWords => words[language];
