/** Values, formulas, notes. */
import { PLAIN_TEXT } from '../bulk-plugins';
import type { WrittenCell } from '../bulk-plugins';
import { DATE_FORMAT, DATE_TIME_FORMAT, toScriptValue } from '../cell-values';
import { SerialDate } from '../codec';
import type { Execution } from '../execution';
import { engine, formulaAt } from '../spreadsheet-engine';
import type { Cell, CellContent, CellPosition, EngineLocale, Getters } from '../spreadsheet-engine';
import { canonicalEntry, formatWith, localFormula, readEntry } from '../user-entry';
import { dispatch, makeRoom, requireEditable, settle, writeCells } from './editing';
import type { Area, OperationTable } from './operation';
import { mapCells, overlaps, read, toZone, write } from './operation';

/** What one cell holds at most. */
const MOST_LETTERS = 50_000;

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
  requireValid(execution, area, rows);
  writeCells(execution, area, contents);
  return null;
}

/** A rule that rejects other input rejects a script's as well; formulas are not looked at. */
function requireValid(execution: Execution, area: Area, rows: unknown[][]): void {
  const { getters } = execution.model;
  const { sheetId, row, column } = area;
  const zone = toZone(area);
  const rejects = getters
    .getDataValidationRules(sheetId)
    .some(
      ({ isBlocking, ranges }) => isBlocking && ranges.some((range) => overlaps(range.zone, zone)),
    );
  if (!rejects) return;
  rows.forEach((values, down) => {
    values.forEach((value, across) => {
      const position = { sheetId, col: column + across, row: row + down };
      if (isAllowed(getters, position, value)) return;
      const xc = engine.helpers.toXC(position.col, position.row);
      throw new Error(
        `The data you entered in cell ${xc} violates the data validation rules set on this cell.`,
      );
    });
  });
}

function isAllowed(getters: Getters, position: CellPosition, value: unknown): boolean {
  const given = value instanceof SerialDate ? value.serial : value;
  if (given === null || given === undefined || given === '') return true;
  if (typeof given === 'string' && given.startsWith('=')) return true;
  const cell = { left: position.col, right: position.col, top: position.row, bottom: position.row };
  const rule = getters
    .getDataValidationRules(position.sheetId)
    .find(({ ranges }) => ranges.some(({ zone }) => overlaps(zone, cell)));
  if (!rule?.isBlocking) return true;
  return getters.getValidationResultForCellValue(enteredValue(given, getters), position).isValid;
}

/** A text is judged as what it is read as. */
function enteredValue(given: unknown, getters: Getters): CellContent {
  if (typeof given !== 'string') return given as CellContent;
  const content = canonicalEntry(given, getters.getLocale());
  const number = Number(content);
  return content.trim() === '' || Number.isNaN(number) ? content.replace(/^'/, '') : number;
}

function dateEntry({ serial }: SerialDate, cell: Cell | undefined): WrittenCell {
  const shown = Number.isInteger(serial) ? DATE_FORMAT : DATE_TIME_FORMAT;
  return [String(serial), dateFormat(cell) ?? shown];
}

function dateFormat(cell: Cell | undefined): string | undefined {
  const present = cell?.format;
  return present && engine.helpers.isDateTimeFormat(present) ? present : undefined;
}

function textEntry(text: string, cell: Cell | undefined, locale: EngineLocale): WrittenCell {
  if (text.length > MOST_LETTERS) {
    throw new Error(
      `Your input contains more than the maximum of ${String(MOST_LETTERS)} characters in a single cell.`,
    );
  }
  if (cell?.format === PLAIN_TEXT) return text;
  const entry = readEntry(text, locale);
  const format = formatWith(entry, cell?.format);
  return format === undefined ? entry.content : [entry.content, format];
}

function entryReader(getters: Getters): (value: unknown, cell: Cell | undefined) => WrittenCell {
  const locale = getters.getLocale();
  return (value, cell) => {
    if (value === null || value === undefined) return '';
    if (typeof value === 'number') return Number.isFinite(value) ? plainNumber(value) : '#NUM!';
    if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
    return textEntry(typeof value === 'string' ? value : JSON.stringify(value), cell, locale);
  };
}

const isBlank = (cell: Cell | undefined): boolean => !cell?.isFormula && !cell?.content;

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
    return mapCells(area, (cell) => {
      const stored = formulaAt(getters, cell);
      return execution.formulasRead === 'english' ? stored : localFormula(stored, locale);
    });
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
