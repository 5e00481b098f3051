/**
 * Where the objects of a document meet. A sheet gives its ranges and a range its sheet, as at Google;
 * each kind is made in a file of its own, and gets the others here.
 */
import type { Area } from './area';

export interface Makers {
  range: (area: Area) => GoogleAppsScript.Spreadsheet.Range;
  sheet: (sheetId: string) => GoogleAppsScript.Spreadsheet.Sheet;
  spreadsheet: () => GoogleAppsScript.Spreadsheet.Spreadsheet;
}

const makers: Partial<Makers> = {};

/** Each kind says once how it is made. */
export function provide(given: Partial<Makers>): void {
  Object.assign(makers, given);
}

function maker<Kind extends keyof Makers>(kind: Kind): Makers[Kind] {
  const found = makers[kind];
  if (!found) throw new Error(`Nobody makes a ${kind}.`);
  return found;
}

export const makeRange: Makers['range'] = (area) => maker('range')(area);
export const makeSheet: Makers['sheet'] = (sheetId) => maker('sheet')(sheetId);
export const theSpreadsheet: Makers['spreadsheet'] = () => maker('spreadsheet')();
