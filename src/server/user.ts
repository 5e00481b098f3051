import { type Language, languageOf } from '../i18n/language';

/** The user's language, asked for when it is needed and never while loading. */
export function userLanguage(): Language {
  try {
    return languageOf(Session.getActiveUserLocale());
  } catch {
    return 'en';
  }
}
