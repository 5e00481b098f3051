import { activeSpreadsheet } from './file';

/** The menu of the add-on; each item runs a global function by its name. */
export function showMenu(
  items: readonly { readonly label: string; readonly runs: string }[],
): void {
  const menu = SpreadsheetApp.getUi().createAddonMenu();
  for (const { label, runs } of items) menu.addItem(label, runs);
  menu.addToUi();
}

/**
 * Opens an HTML file of the script as the sidebar. What it is told travels on the element that
 * holds the panel: its first call would take seconds.
 */
export function showSidebar(file: string, title: string, told: object): void {
  const page = HtmlService.createHtmlOutputFromFile(file).setTitle(title);
  const text = JSON.stringify(told).replace(
    /[&"<>]/g,
    (sign) => `&#${String(sign.charCodeAt(0))};`,
  );
  const holder = '<div id="sidebar"';
  page.setContent(page.getContent().replace(holder, () => `${holder} data-told="${text}"`));
  SpreadsheetApp.getUi().showSidebar(page);
}

/** A message at the corner of the sheet that goes by itself. */
export function showToast(text: string): void {
  activeSpreadsheet().toast(text, 'LTV');
}
