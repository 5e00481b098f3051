/** The whole state of a workbook in a form two of which can be compared. */
import type {
  CellContent,
  Model,
  Note,
  SheetData,
  SheetProtection,
  Style,
  WorkbookData,
} from './spreadsheet-engine';
import { engine, formulaAt } from './spreadsheet-engine';

/** Pixels of a column that nobody has sized, in Sheets. */
export const USUAL_WIDTH = 100;
/** The engine draws such a column a little narrower. */
export const ENGINE_WIDTH = 96;

export interface CellState {
  value: CellContent;
  formula?: string;
  format?: string;
  style?: Style;
}

export interface SheetState {
  name: string;
  rows: number;
  columns: number;
  hidden: boolean;
  cells: Record<string, CellState>;
  merges: string[];
  notes: Note[];
  protections: SheetProtection[];
  charts: unknown[];
  columnWidths: Record<string, number>;
  rowHeights: Record<string, number>;
  /** Counted from 0. */
  hiddenColumns: number[];
  gridlines: boolean;
  frozen: { rows: number; columns: number };
  borders: unknown;
  validations: unknown[];
  conditionalFormats: unknown[];
}

export interface WorkbookState {
  sheets: SheetState[];
  namedRanges: Record<string, string>;
  properties: Record<string, string>;
}

export const exportedData = (model: Model): WorkbookData => ({
  ...model._exportData(false),
  isNotSquishable: true,
});

export function takeSnapshot(model: Model, properties: Record<string, string>): WorkbookState {
  const data = exportedData(model);
  return {
    sheets: data.sheets.map((sheet) => ({
      name: sheet.name,
      rows: sheet.rowNumber,
      columns: sheet.colNumber,
      hidden: sheet.isVisible === false,
      cells: cellStates(model, sheet.id),
      merges: [...(sheet.merges ?? [])].sort(),
      notes: [...(sheet.notes ?? [])].sort((one, two) => one.row - two.row || one.col - two.col),
      protections: sheet.protections ?? [],
      charts: (sheet.figures as unknown[] | undefined) ?? [],
      columnWidths: sizesOf(sheet.cols, USUAL_WIDTH),
      rowHeights: sizesOf(sheet.rows),
      hiddenColumns: Object.entries(sheet.cols ?? {}).flatMap(([column, { isHidden }]) =>
        isHidden ? [Number(column)] : [],
      ),
      gridlines: sheet.areGridLinesVisible !== false,
      frozen: frozenHeaders(sheet.panes),
      borders: sheet.borders ?? {},
      validations: (sheet.dataValidationRules as unknown[] | undefined) ?? [],
      conditionalFormats: (sheet.conditionalFormats as unknown[] | undefined) ?? [],
    })),
    namedRanges: (data.namedRanges as Record<string, string> | undefined) ?? {},
    properties: { ...properties },
  };
}

/** Without those that are as they are from the start. */
const sizesOf = (headers: SheetData['cols'], usual?: number): Record<string, number> =>
  Object.fromEntries(
    Object.entries(headers ?? {}).flatMap(([header, { size }]) =>
      size === undefined || size === usual ? [] : [[header, size]],
    ),
  );

function frozenHeaders(panes: unknown): { rows: number; columns: number } {
  const { xSplit = 0, ySplit = 0 } = (panes ?? {}) as { xSplit?: number; ySplit?: number };
  return { rows: ySplit, columns: xSplit };
}

/** Cells in reading order, empty unstyled ones left out. */
function cellStates(model: Model, sheetId: string): Record<string, CellState> {
  const { getters } = model;
  const places = new Map<string, { row: number; col: number; state: CellState }>();
  const rows = getters.getNumberRows(sheetId);
  const columns = getters.getNumberCols(sheetId);
  for (let row = 0; row < rows; row += 1) {
    for (let col = 0; col < columns; col += 1) {
      const position = { sheetId, col, row };
      const cell = getters.getCell(position);
      const { value } = getters.getEvaluatedCell(position);
      const blank = value === null || value === '';
      if (!cell && blank) continue;
      const state: CellState = { value };
      if (cell?.isFormula) state.formula = formulaAt(getters, position);
      if (cell?.format) state.format = cell.format;
      const style = Object.entries(cell?.style ?? {}).filter(
        ([, look]) => look !== '' && look !== false && look !== 'overflow',
      );
      if (style.length > 0) state.style = Object.fromEntries(style);
      if (blank && Object.keys(state).length === 1) continue;
      places.set(engine.helpers.toXC(col, row), { row, col, state });
    }
  }
  return Object.fromEntries([...places].map(([xc, { state }]) => [xc, state]));
}
