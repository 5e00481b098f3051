import { activeSpreadsheet } from './file';

/** The menu of the add-on; each item runs a global function by its name. */
export function showMenu(
  items: readonly { readonly label: string; readonly runs: string }[],
): void {
  const menu = SpreadsheetApp.getUi().createAddonMenu();
  for (const { label, runs } of items) menu.addItem(label, runs);
  menu.addToUi();
}

/** Opens an HTML file of the script as the sidebar, at one of its rooms where one is told. */
export function showSidebar(file: string, title: string, room?: string): void {
  const page = HtmlService.createHtmlOutputFromFile(file).setTitle(title);
  if (room !== undefined) {
    page.setContent(page.getContent().replace('<html', `<html data-room="${room}"`));
  }
  SpreadsheetApp.getUi().showSidebar(page);
}

/** A message at the corner of the sheet that goes by itself. */
export function showToast(text: string): void {
  activeSpreadsheet().toast(text, 'LTV');
}
