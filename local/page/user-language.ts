/**
 * The language of the account in this tab: the address, then what was chosen, then the computer, then
 * the browser.
 */
import { languageOf } from '../engine/locales';
import type { Language } from '../engine/locales';

const KEY = 'ltv-language';

const asked = (): string | null => new URLSearchParams(location.search).get('locale');

/** Did the address name it? */
export const isLanguageAsked = (): boolean => asked() !== null;

export function userLanguage(ofComputer: Language | undefined): Language {
  return languageOf(asked() ?? localStorage.getItem(KEY) ?? ofComputer ?? navigator.language);
}

/** Menus are drawn once, so another language begins with a new page. */
export function chooseLanguage(language: Language): void {
  localStorage.setItem(KEY, language);
  const address = new URL(location.href);
  address.searchParams.delete('locale');
  location.assign(address);
  if (address.href === location.href) location.reload();
}
