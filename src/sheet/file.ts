type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export const activeSpreadsheet = (): Spreadsheet => SpreadsheetApp.getActiveSpreadsheet();

/** The sheet with this number, under whatever name it has now; undefined when it is gone. */
export function sheetById(sheetId: number): Sheet | undefined {
  return activeSpreadsheet()
    .getSheets()
    .find((sheet) => sheet.getSheetId() === sheetId);
}
