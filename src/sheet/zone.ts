import { activeSpreadsheet } from './file';

let zone: string | undefined;

/**
 * Minutes the spreadsheet's zone is ahead of UTC at an instant. A cell's date is made in that zone
 * and must be read in it; the script's own zone is another one. The zone is asked for once.
 */
export function offsetAt(instant: number): number {
  zone ??= activeSpreadsheet().getSpreadsheetTimeZone();
  const shown = Utilities.formatDate(new Date(instant), zone, 'Z');
  const minutes = Number(shown.slice(1, 3)) * 60 + Number(shown.slice(-2));
  return shown.startsWith('-') ? -minutes : minutes;
}
