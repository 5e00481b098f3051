import type { Area } from './area';
import { call } from './bridge';
import { areaOf, sheetIdOf } from './handles';
import { makeRange, makeSheet, provide } from './makers';
import { namedRanges } from './named-range';
import { strict } from './strict';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The document's identifier: one workbook is open at a time. */
const DOCUMENT_ID = 'local-spreadsheet';

const activeRange = () => makeRange(call('Spreadsheet.getActiveRange'));

const setActiveRange = (range: GoogleAppsScript.Spreadsheet.Range) => {
  call('Spreadsheet.setActive', areaOf(range));
  return range;
};

export const spreadsheet: Spreadsheet = strict<Spreadsheet>('Spreadsheet', {
  getId: () => DOCUMENT_ID,
  getName: () => call('Spreadsheet.getName'),
  getSheets: () => call<string[]>('Spreadsheet.getSheets').map(makeSheet),
  getSheetByName: (name: string) => {
    const sheetId = call<string | null>('Spreadsheet.getSheetByName', name);
    return sheetId === null ? null : makeSheet(sheetId);
  },
  getActiveSheet: () => makeSheet(call('Spreadsheet.getActiveSheet')),
  setActiveSheet: (sheet: Sheet) => sheet.activate(),
  insertSheet: (...given: unknown[]) => {
    const name = given.find((item) => typeof item === 'string') ?? null;
    const index = given.find((item) => typeof item === 'number') ?? null;
    return makeSheet(call('Spreadsheet.insertSheet', name, index));
  },
  deleteSheet: (sheet: Sheet) => {
    call('Spreadsheet.deleteSheet', sheetIdOf(sheet));
  },
  getRange: (notation: string) => makeRange(call('Spreadsheet.resolve', notation, null)),
  getRangeByName: (name: string) => {
    const area = call<Area | null>('Spreadsheet.getRangeByName', name);
    return area && makeRange(area);
  },
  getNamedRanges: () => namedRanges(),
  setNamedRange: (name: string, range: GoogleAppsScript.Spreadsheet.Range) => {
    call('Spreadsheet.setNamedRange', name, areaOf(range));
  },
  removeNamedRange: (name: string) => {
    call('Spreadsheet.removeNamedRange', name);
  },
  getActiveRange: activeRange,
  setActiveRange,
  getCurrentCell: () => activeRange().getCell(1, 1),
  setCurrentCell: setActiveRange,
  setActiveSelection: (place: GoogleAppsScript.Spreadsheet.Range | string) =>
    setActiveRange(typeof place === 'string' ? spreadsheet.getRange(place) : place),
  getSpreadsheetTimeZone: () => call('Spreadsheet.getSpreadsheetTimeZone'),
  getSpreadsheetLocale: () => call('Spreadsheet.getSpreadsheetLocale'),
  toast: (message: string, title: string | null = '', seconds: number | null = 5) => {
    call('Spreadsheet.toast', message, title ?? '', seconds ?? 5);
  },
});

provide({ spreadsheet: () => spreadsheet });
