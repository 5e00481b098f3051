/** A workbook as it is kept on disk: the engine's data and what a document carries besides cells. */
import type { Language } from './locales';
import { localeOf } from './locales';
import type { SheetData, WorkbookData } from './spreadsheet-engine';
import type { Properties, StoreName } from './stores';

export interface Workbook {
  name: string;
  timeZone?: string;
  data: WorkbookData;
  properties?: Record<StoreName, Properties>;
}

/** The version of the engine's data that workbooks written here have. */
const DATA_VERSION = '19.3';

export const START_REVISION = 'START_REVISION';

export function workbookData(
  sheets: SheetData[],
  language: Language,
  looks: Pick<WorkbookData, 'styles' | 'formats'> = {},
): WorkbookData {
  return {
    version: DATA_VERSION,
    revisionId: START_REVISION,
    sheets,
    // Every cell is told by itself; the engine need not look for runs.
    isNotSquishable: true,
    ...looks,
    settings: { locale: localeOf(language) },
  };
}

export function emptySheet(id: string, name: string, rows = 1000, columns = 26): SheetData {
  return { id, name, colNumber: columns, rowNumber: rows, cells: {} };
}

export function emptyWorkbook(
  language: Language = 'en',
  cells: Record<string, string> = {},
): Workbook {
  const sheet = { ...emptySheet('sheet1', 'Sheet1'), cells };
  return { name: 'Untitled', data: workbookData([sheet], language) };
}
