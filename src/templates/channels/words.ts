import type { InEveryLanguage, Language } from '../../i18n/language';
import { channels as en } from './en';
import { channels as ru } from './ru';
import { channels as uk } from './uk';
import type { ChannelsWords } from './vocabulary';

const words: InEveryLanguage<ChannelsWords> = { en, uk, ru };

export const channelsWords = (language: Language): ChannelsWords => words[language];
