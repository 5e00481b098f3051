import { customers as en } from './en/customers';
import type { InEveryLanguage, Language } from './language';
import { customers as ru } from './ru/customers';
import { customers as uk } from './uk/customers';
import type { CustomerWords } from './words/customers';

const words: InEveryLanguage<CustomerWords> = { en, uk, ru };

export const customerWords = (language: Language): CustomerWords => words[language];
