import type { Told } from '../wire/told';
import { menuWords } from './menu/words';
import { showMenu, showSidebar, showToast } from '../sheet/interface';
import { panelLanguage, userLanguage } from './user';

/**
 * Builds the menu. In a file where the add-on is not yet enabled nothing but the menu and the
 * locale may be touched, or the user sees only "Help".
 */
export function onOpen(): void {
  const words = menuWords(userLanguage());
  showMenu([
    { label: words.open, runs: 'openSidebar' },
    { label: words.customers, runs: 'openCustomers' },
    { label: words.plain, runs: 'openPlainFormulas' },
    { label: words.templates, runs: 'openTemplates' },
    { label: words.enable, runs: 'useInThisSpreadsheet' },
  ]);
}

export function openSidebar(): void {
  openPanel();
}

/** The shortest way from a list of orders to what its customers will bring. */
export function openCustomers(): void {
  openPanel({ room: 'customers' });
}

/** The way from a file that needs the add-on to one that does not. */
export function openPlainFormulas(): void {
  openPanel({ room: 'plain' });
}

/** The gallery of templated sheets. */
export function openTemplates(): void {
  openPanel({ room: 'templates' });
}

/** Each language has a page of its own. */
export function openPanel(told: Told = {}): void {
  const language = panelLanguage();
  showSidebar(`Sidebar_${language}`, menuWords(language).title, told);
}

/** Running anything enables the add-on in the file; the item says that it worked. */
export function useInThisSpreadsheet(): void {
  showToast(menuWords(userLanguage()).enabled);
}
