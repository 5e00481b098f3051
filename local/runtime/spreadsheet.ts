import type { Area } from './area';
import { call } from './bridge';
import { areaOf, sheetIdOf } from './handles';
import { createRange } from './range';
import { createSheet } from './sheet';
import { strict } from './strict';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type NamedRange = GoogleAppsScript.Spreadsheet.NamedRange;

/** The document's identifier: one workbook is open at a time. */
const DOCUMENT_ID = 'local-spreadsheet';

const activeRange = () => createRange(call('Spreadsheet.getActiveRange'));

const setActiveRange = (range: GoogleAppsScript.Spreadsheet.Range) => {
  call('Spreadsheet.setActive', areaOf(range));
  return range;
};

function createNamedRange({ name, area }: { name: string; area: Area }): NamedRange {
  const named: NamedRange = strict<NamedRange>('NamedRange', {
    getName: () => name,
    getRange: () => createRange(area),
    setRange: (range: GoogleAppsScript.Spreadsheet.Range) => {
      call('Spreadsheet.setNamedRange', name, areaOf(range));
      return named;
    },
    remove: () => {
      call('Spreadsheet.removeNamedRange', name);
    },
  });
  return named;
}

/** Those of one sheet, or of all. */
export const namedRanges = (sheetId?: string): NamedRange[] =>
  call<{ name: string; area: Area }[]>('Spreadsheet.getNamedRanges')
    .filter(({ area }) => sheetId === undefined || area.sheetId === sheetId)
    .map(createNamedRange);

export const spreadsheet: Spreadsheet = strict<Spreadsheet>('Spreadsheet', {
  getId: () => DOCUMENT_ID,
  getName: () => call('Spreadsheet.getName'),
  getSheets: () => call<string[]>('Spreadsheet.getSheets').map(createSheet),
  getSheetByName: (name: string) => {
    const sheetId = call<string | null>('Spreadsheet.getSheetByName', name);
    return sheetId === null ? null : createSheet(sheetId);
  },
  getActiveSheet: () => createSheet(call('Spreadsheet.getActiveSheet')),
  setActiveSheet: (sheet: Sheet) => sheet.activate(),
  insertSheet: (...given: unknown[]) => {
    const name = given.find((item) => typeof item === 'string') ?? null;
    const index = given.find((item) => typeof item === 'number') ?? null;
    return createSheet(call('Spreadsheet.insertSheet', name, index));
  },
  deleteSheet: (sheet: Sheet) => {
    call('Spreadsheet.deleteSheet', sheetIdOf(sheet));
  },
  getRange: (notation: string) => createRange(call('Spreadsheet.resolve', notation, null)),
  getRangeByName: (name: string) => {
    const area = call<Area | null>('Spreadsheet.getRangeByName', name);
    return area && createRange(area);
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
