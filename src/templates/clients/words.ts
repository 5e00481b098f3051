import type { InEveryLanguage, Language } from '../../i18n/language';
import { clients as en } from './en';
import { clients as ru } from './ru';
import { clients as uk } from './uk';
import type { ClientsWords } from './vocabulary';

const words: InEveryLanguage<ClientsWords> = { en, uk, ru };

export const clientsWords = (language: Language): ClientsWords => words[language];
