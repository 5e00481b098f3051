/** The workbook: its sheets, names and places. */
import type { Execution } from '../execution';
import type { EngineRange } from '../spreadsheet-engine';
import { dispatch, requireCells } from './editing';
import type { Area, OperationTable } from './operation';
import { handle, read, toArea, toZone, write } from './operation';

const NEW_SHEET = { rows: 1000, cols: 26 };

function resolve(execution: Execution, notation: string, sheetId: string | null): Area {
  const { getters } = execution.model;
  const named = getters.getNamedRange(notation);
  const range: EngineRange =
    named?.range ?? getters.getRangeFromSheetXC(sheetId ?? execution.activeSheetId, notation);
  if (range.invalidXc || range.invalidSheetName) throw new Error(`Range not found: ${notation}`);
  return toArea(range.sheetId, range.zone);
}

function rangeData(execution: Execution, area: Area) {
  return execution.model.getters.getRangeDataFromZone(area.sheetId, toZone(area));
}

function select(execution: Execution, area: Area): void {
  const zone = toZone(area);
  execution.activeSheetId = area.sheetId;
  execution.activeZone = zone;
  execution.events.push({ kind: 'select', sheetId: area.sheetId, zone });
}

export const spreadsheetOperations: OperationTable = {
  'Spreadsheet.getName': handle((execution) => execution.workbookName),
  'Spreadsheet.getActiveSheet': handle((execution) => execution.activeSheetId),
  'Spreadsheet.getActiveRange': handle((execution) =>
    toArea(execution.activeSheetId, execution.activeZone),
  ),
  'Spreadsheet.setActive': { kind: 'interface', counted: false, run: select },
  'Spreadsheet.resolve': handle(resolve),
  'Spreadsheet.getSpreadsheetTimeZone': handle((execution) => execution.spreadsheetClock.zone),
  'Spreadsheet.getSpreadsheetLocale': handle(
    (execution) => execution.model.getters.getLocale().code,
  ),
  'Spreadsheet.getSheets': read((execution) => execution.model.getters.getSheetIds()),
  'Spreadsheet.getSheetByName': read((execution, name: string) => {
    const { getters } = execution.model;
    return getters.getSheetIds().find((id) => getters.getSheetName(id) === name) ?? null;
  }),
  'Spreadsheet.insertSheet': write((execution, name: string | null, index: number | null) => {
    const { getters, uuidGenerator } = execution.model;
    const names = new Set(getters.getSheetIds().map((id) => getters.getSheetName(id)));
    if (name !== null && names.has(name)) {
      throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
    }
    requireCells(execution, NEW_SHEET.rows * NEW_SHEET.cols);
    let free = 1;
    while (names.has(`Sheet${String(free)}`)) free += 1;
    const sheetId = uuidGenerator.uuidv4();
    dispatch(execution, 'CREATE_SHEET', {
      sheetId,
      position: Math.min(index ?? getters.getSheetIds().length, getters.getSheetIds().length),
      name: name ?? `Sheet${String(free)}`,
      ...NEW_SHEET,
    });
    select(execution, { sheetId, row: 0, column: 0, rows: 1, columns: 1 });
    return sheetId;
  }),
  'Spreadsheet.deleteSheet': write((execution, sheetId: string) => {
    const { getters } = execution.model;
    const others = getters.getSheetIds().filter((id) => id !== sheetId);
    const next = others[0];
    if (next === undefined) {
      throw new Error("You can't remove all the sheets in a document.");
    }
    dispatch(execution, 'DELETE_SHEET', { sheetId, sheetName: getters.getSheetName(sheetId) });
    if (execution.activeSheetId === sheetId) {
      select(execution, { sheetId: next, row: 0, column: 0, rows: 1, columns: 1 });
    }
  }),
  'Spreadsheet.getNamedRanges': read((execution) =>
    execution.model.getters
      .getNamedRanges()
      .map(({ name, range }) => ({ name, area: toArea(range.sheetId, range.zone) })),
  ),
  'Spreadsheet.getRangeByName': read((execution, name: string) => {
    const named = execution.model.getters.getNamedRange(name);
    return named ? toArea(named.range.sheetId, named.range.zone) : null;
  }),
  'Spreadsheet.setNamedRange': write((execution, name: string, area: Area) => {
    const ranges = [rangeData(execution, area)];
    if (execution.model.getters.getNamedRange(name)) {
      const payload = { sheetId: area.sheetId, oldRangeName: name, newRangeName: name, ranges };
      dispatch(execution, 'UPDATE_NAMED_RANGE', payload);
    } else {
      // Without it the engine measures the range by the first sheet.
      dispatch(execution, 'CREATE_NAMED_RANGE', { sheetId: area.sheetId, name, ranges });
    }
  }),
  'Spreadsheet.removeNamedRange': write((execution, name: string) => {
    if (!execution.model.getters.getNamedRange(name)) {
      throw new Error(`The named range "${name}" does not exist.`);
    }
    dispatch(execution, 'DELETE_NAMED_RANGE', { name });
  }),
};
