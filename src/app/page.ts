import { version as builtVersion } from '../core/version';
import { type Language, languageOf } from '../i18n/language';

/** What travels on the element that holds the panel, so that its first screen needs no call. */
export interface PageData {
  readonly language: Language;
  readonly version: string;
  /** Where the menu opens the panel, when not at its beginning. */
  readonly room?: string | undefined;
  /** What the page before this one, in another language, handed over. */
  readonly kept?: string | undefined;
}

export function pageData(element: HTMLElement): PageData {
  const { language, version = builtVersion, room, kept } = element.dataset;
  return { language: languageOf(language), version, room, kept };
}
