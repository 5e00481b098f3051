import type { Area } from './area';
import { call } from './bridge';
import { areaOf } from './handles';
import { makeRange } from './makers';
import { strict } from './strict';

type NamedRange = GoogleAppsScript.Spreadsheet.NamedRange;

function createNamedRange({ name, area }: { name: string; area: Area }): NamedRange {
  const named: NamedRange = strict<NamedRange>('NamedRange', {
    getName: () => name,
    getRange: () => makeRange(area),
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
