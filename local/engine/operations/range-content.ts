/** Values, formulas, notes. */
import type { WrittenCell } from '../bulk-plugins';
import { DATE_FORMAT, DATE_TIME_FORMAT, toScriptValue } from '../cell-values';
import { SerialDate } from '../codec';
import type { Execution } from '../execution';
import { engine, formulaAt } from '../spreadsheet-engine';
import type { Cell, Getters } from '../spreadsheet-engine';
import { canonicalEntry, localFormula } from '../user-entry';
import { dispatch, makeRoom, requireEditable, settle, writeCells } from './editing';
import type { Area, OperationTable } from './operation';
import { mapCells, read, toZone, write } from './operation';

function setContents(execution: Execution, area: Area, rows: unknown[][]): null {
  requireEditable(execution, area);
  makeRoom(execution, area);
  const { getters } = execution.model;
  const entry = entryReader(getters);
  const { sheetId, row, column } = area;
  const contents = rows.map((values, down) =>
    values.map((value, across): WrittenCell => {
      const position = { sheetId, col: column + across, row: row + down };
      const cell = getters.getCell(position);
      const written = value instanceof SerialDate ? dateEntry(value, cell) : entry(value, cell);
      // What is blank already stays as it is.
      return written === '' && isBlank(cell) ? null : written;
    }),
  );
  writeCells(execution, area, contents);
  return null;
}

function dateEntry({ serial }: SerialDate, cell: Cell | undefined): WrittenCell {
  const present = cell?.format;
  const shown = Number.isInteger(serial) ? DATE_FORMAT : DATE_TIME_FORMAT;
  const format = present && engine.helpers.isDateTimeFormat(present) ? present : shown;
  return [String(serial), format];
}

function entryReader(getters: Getters): (value: unknown, cell: Cell | undefined) => WrittenCell {
  const locale = getters.getLocale();
  return (value) => contentOf(value, locale);
}

const isBlank = (cell: Cell | undefined): boolean => !cell?.isFormula && !cell?.content;

function contentOf(value: unknown, locale: Parameters<typeof canonicalEntry>[1]): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return Number.isFinite(value) ? plainNumber(value) : '#NUM!';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return canonicalEntry(typeof value === 'string' ? value : JSON.stringify(value), locale);
}

/** The engine reads `1e-7` only when it is written with a capital E or in full. */
function plainNumber(value: number): string {
  return String(value).replace('e', 'E');
}

export const rangeContent: OperationTable = {
  'Range.getValues': read((execution, area: Area) => {
    settle(execution);
    return mapCells(area, (cell) => toScriptValue(execution.model.getters.getEvaluatedCell(cell)));
  }),
  'Range.getDisplayValues': read((execution, area: Area) => {
    settle(execution);
    return mapCells(area, (cell) => execution.model.getters.getEvaluatedCell(cell).formattedValue);
  }),
  'Range.getFormulas': read((execution, area: Area) => {
    const { getters } = execution.model;
    const locale = getters.getLocale();
    return mapCells(area, (cell) => localFormula(formulaAt(getters, cell), locale));
  }),
  'Range.setValues': write(setContents),
  'Range.setFormulas': write((execution, area: Area, formulas: string[][]) => {
    const rows = formulas.map((row) =>
      row.map((formula) => (formula === '' || formula.startsWith('=') ? formula : `=${formula}`)),
    );
    return setContents(execution, area, rows);
  }),
  'Range.clear': write((execution, area: Area, parts: { contents: boolean; formats: boolean }) => {
    requireEditable(execution, area);
    const target = { sheetId: area.sheetId, target: [toZone(area)] };
    // As blanks: the engine's own command also takes the dropdowns of blank cells away.
    if (parts.contents) {
      const { getters } = execution.model;
      const contents = mapCells(area, (cell) => (isBlank(getters.getCell(cell)) ? null : ''));
      writeCells(execution, area, contents);
    }
    if (parts.formats) dispatch(execution, 'CLEAR_FORMATTING', target);
  }),
  'Range.getNotes': read((execution, area: Area) =>
    mapCells(area, (cell) => execution.model.getters.getNote(cell)),
  ),
  'Range.setNotes': write((execution, area: Area, texts: (string | null)[][]) => {
    requireEditable(execution, area);
    const notes = texts.flatMap((row, rowIndex) =>
      row.map((text, columnIndex) => ({
        col: area.column + columnIndex,
        row: area.row + rowIndex,
        text: text ?? '',
      })),
    );
    dispatch(execution, 'SET_NOTES', { sheetId: area.sheetId, notes });
  }),
};
