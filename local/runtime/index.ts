/** Runs in the script's realm before the bundle: Apps Script's globals over the one bridge. */
import { parse, stringify } from '../engine/codec';
import { call } from './bridge';
import { CHART_TYPES } from './chart';
import { createConditionalFormatBuilder } from './conditional-format';
import { htmlService } from './html';
import { lockService } from './lock';
import './range';
import './sheet';
import { logger, scriptConsole, session, utilities } from './small-services';
import { spreadsheet } from './spreadsheet';
import { cacheService, propertiesService } from './stores';
import { strict } from './strict';
import { userInterface } from './user-interface';
import { createValidationBuilder, CRITERIA } from './validation';

type SpreadsheetApp = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

/** Even the handle of the document is refused where the document may not be read. */
const activeSpreadsheet = () => {
  call('SpreadsheetApp.getActiveSpreadsheet');
  return spreadsheet;
};

/** There always is a selection, though the types allow none. */
const callRange = (getter: 'getActiveRange' | 'getCurrentCell') => {
  const range = activeSpreadsheet()[getter]();
  if (!range) throw new Error('Nothing is selected.');
  return range;
};

const BORDER_STYLE = {
  SOLID: 'thin',
  SOLID_MEDIUM: 'medium',
  SOLID_THICK: 'thick',
  DASHED: 'dashed',
  DOTTED: 'dotted',
};

const spreadsheetApp = strict<SpreadsheetApp>('SpreadsheetApp', {
  CopyPasteType: {
    PASTE_NORMAL: 'PASTE_NORMAL',
    PASTE_VALUES: 'PASTE_VALUES',
  } as unknown as SpreadsheetApp['CopyPasteType'],
  BorderStyle: BORDER_STYLE as unknown as SpreadsheetApp['BorderStyle'],
  DataValidationCriteria: Object.fromEntries(
    Object.keys(CRITERIA).map((name) => [name, name]),
  ) as unknown as SpreadsheetApp['DataValidationCriteria'],
  ProtectionType: { RANGE: 'RANGE', SHEET: 'SHEET' } as unknown as SpreadsheetApp['ProtectionType'],
  getActiveSpreadsheet: activeSpreadsheet,
  getActive: activeSpreadsheet,
  getActiveSheet: () => activeSpreadsheet().getActiveSheet(),
  getActiveRange: () => callRange('getActiveRange'),
  getCurrentCell: () => callRange('getCurrentCell'),
  setActiveSheet: (sheet: GoogleAppsScript.Spreadsheet.Sheet) => sheet.activate(),
  setActiveRange: (range: GoogleAppsScript.Spreadsheet.Range) => range.activate(),
  getUi: () => {
    call('SpreadsheetApp.getUi');
    return userInterface;
  },
  flush: () => {
    call('SpreadsheetApp.flush');
  },
  newDataValidation: () => createValidationBuilder(),
  newConditionalFormatRule: () => createConditionalFormatBuilder(),
});

const charts = strict<GoogleAppsScript.Charts.Charts>('Charts', {
  ChartType: CHART_TYPES as unknown as GoogleAppsScript.Charts.Charts['ChartType'],
});

const isHandler = (value: unknown): value is (...given: unknown[]) => unknown =>
  typeof value === 'function';

/** The host's only way in. Everything that goes out is JSON text. */
function invoke(name: string, callArguments: string): string {
  try {
    const handler = scope[name];
    if (!isHandler(handler)) {
      return stringify({ error: `Script function not found: ${name}`, errorName: '' });
    }
    const value = handler(...(parse(callArguments) as unknown[]));
    return stringify({ value });
  } catch (error) {
    const { message, name: errorName } = Object(error) as Partial<Error>;
    return stringify({ error: message ?? String(error), errorName: errorName ?? 'Error' });
  }
}

const scope = globalThis as unknown as Record<string, unknown>;

Object.assign(scope, {
  SpreadsheetApp: spreadsheetApp,
  HtmlService: htmlService,
  PropertiesService: propertiesService,
  CacheService: cacheService,
  LockService: lockService,
  Session: session,
  Utilities: utilities,
  Charts: charts,
  Logger: logger,
  console: scriptConsole,
});
Object.defineProperty(scope, '__invoke', { value: invoke });
