import { version as builtVersion } from '../core/version';
import { type Language, languageOf } from '../i18n/language';
import type { Told } from '../wire/told';

/** What travels on the element that holds the panel, so that its first screen needs no call. */
export interface PageData extends Told {
  readonly language: Language;
  readonly version: string;
}

export function pageData(element: HTMLElement): PageData {
  const { language, version = builtVersion, told = '{}' } = element.dataset;
  return { ...(JSON.parse(told) as Told), language: languageOf(language), version };
}
