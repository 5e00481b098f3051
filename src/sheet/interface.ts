import { activeSpreadsheet } from './cells';

/** The menu of the add-on; each item runs a global function by its name. */
export function showMenu(
  items: readonly { readonly label: string; readonly runs: string }[],
): void {
  const menu = SpreadsheetApp.getUi().createAddonMenu();
  for (const { label, runs } of items) menu.addItem(label, runs);
  menu.addToUi();
}

/** Opens an HTML file of the script as the sidebar. */
export function showSidebar(file: string, title: string): void {
  const page = HtmlService.createHtmlOutputFromFile(file).setTitle(title);
  SpreadsheetApp.getUi().showSidebar(page);
}

/** A message at the corner of the sheet that goes by itself. */
export function showToast(text: string): void {
  activeSpreadsheet().toast(text, 'LTV');
}
