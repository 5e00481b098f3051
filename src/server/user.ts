import { type Language, languageOf } from '../i18n/language';
import { remember, remembered } from '../sheet/preferences';

/** The user's language, asked for when it is needed and never while loading. */
export function userLanguage(): Language {
  try {
    return languageOf(Session.getActiveUserLocale());
  } catch {
    return 'en';
  }
}

const preference = 'language';

/** The language of the panel: the one last chosen there, else the user's. */
export function panelLanguage(): Language {
  const chosen = remembered(preference);
  return chosen ? languageOf(chosen) : userLanguage();
}

export function choosePanelLanguage(language: Language): void {
  remember(preference, language);
}
