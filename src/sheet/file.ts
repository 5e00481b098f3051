import type { BlockSize, Origin } from '../wire/block';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
export type Range = GoogleAppsScript.Spreadsheet.Range;

/** Without a name only the number counts. */
interface SheetReference {
  readonly sheetId: number;
  readonly sheet?: string;
}

export const activeSpreadsheet = (): Spreadsheet => SpreadsheetApp.getActiveSpreadsheet();

/**
 * Finds sheets by their number, under whatever name they have now, or by their name where the
 * number is gone: a sheet that was made anew, or came from another file, has another number. The
 * sheets are asked for once.
 */
export function sheetFinder(): (reference: SheetReference) => Sheet | undefined {
  const sheets = activeSpreadsheet().getSheets();
  return ({ sheetId, sheet: name }) =>
    sheets.find((sheet) => sheet.getSheetId() === sheetId) ??
    sheets.find((sheet) => sheet.getName() === name);
}

/** The sheet that a reference speaks of; undefined when it is gone. */
export const sheetOf = (reference: SheetReference) => sheetFinder()(reference);

/** The sheet with this number, under whatever name it has now; undefined when it is gone. */
export const sheetById = (sheetId: number) => sheetOf({ sheetId });

/** The part of a rectangle that the sheet has today; undefined when it has none of it. */
export function rangeInside(
  sheet: Sheet,
  { row, column }: Origin,
  { rows, columns }: BlockSize,
): Range | undefined {
  const height = Math.min(rows, sheet.getMaxRows() - row + 1);
  const width = Math.min(columns, sheet.getMaxColumns() - column + 1);
  return height > 0 && width > 0 ? sheet.getRange(row, column, height, width) : undefined;
}
