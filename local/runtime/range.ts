import type { Area } from './area';
import { notation } from './area';
import { call, exception } from './bridge';
import { areaOf, rememberArea } from './handles';
import { makeSheet, provide } from './makers';
import { createProtection, newProtection } from './protection';
import { strict } from './strict';
import { readValidation, validationOf } from './validation';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Grid = unknown[][];

/** Sheets counts rows first and names the dimension that is wrong. */
function requireShape(area: Area, grid: Grid): void {
  if (!Array.isArray(grid) || !grid.every((row) => Array.isArray(row))) {
    throw exception('The parameters do not match the method signature for SpreadsheetApp.Range.');
  }
  const mismatch = (what: string, data: number, range: number) =>
    exception(
      `The number of ${what} in the data does not match the number of ${what} in the range. The data has ${String(data)} but the range has ${String(range)}.`,
    );
  if (grid.length !== area.rows) throw mismatch('rows', grid.length, area.rows);
  for (const row of grid) {
    if (row.length !== area.columns) throw mismatch('columns', row.length, area.columns);
  }
}

const filled = (area: Area, value: unknown): Grid =>
  Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => value));

const first = <Value>(grid: Value[][]): Value => grid.flat()[0] as Value;

/** Pairs of getters and setters that differ in nothing but the name. */
const STYLE_PROPERTIES = [
  ['Background', 'Backgrounds'],
  ['FontColor', 'FontColors'],
  ['FontWeight', 'FontWeights'],
  ['FontStyle', 'FontStyles'],
  ['FontSize', 'FontSizes'],
  ['HorizontalAlignment', 'HorizontalAlignments'],
  ['Wrap', 'Wraps'],
  ['NumberFormat', 'NumberFormats'],
] as const;

function styleMethods(area: Area, range: () => Range): Partial<Range> {
  const methods: Record<string, (value?: unknown) => unknown> = {};
  for (const [one, many] of STYLE_PROPERTIES) {
    const read = () => call<unknown[][]>(`Range.get${many}`, { ...area });
    methods[`get${many}`] = read;
    methods[`get${one}`] = () => first(call<unknown[][]>(`Range.get${many}`, single(area)));
    methods[`set${one}`] = (value) => {
      call(`Range.set${many}`, area, { all: value ?? null });
      return range();
    };
    methods[`set${many}`] = (value) => {
      requireShape(area, value as Grid);
      call(`Range.set${many}`, area, { each: value });
      return range();
    };
  }
  return methods;
}

const single = (area: Area): Area => ({ ...area, rows: 1, columns: 1 });

function createRange(area: Area): Range {
  const write = (operation: string, grid: Grid): Range => {
    call(operation, area, grid);
    return range;
  };
  const writeGrid = (operation: string, grid: Grid): Range => {
    requireShape(area, grid);
    return write(operation, grid);
  };
  const clear = (contents: boolean, formats: boolean): Range => {
    call('Range.clear', area, { contents, formats });
    return range;
  };
  const methods: Partial<Range> = {
    getValue: () => first(call<unknown[][]>('Range.getValues', single(area))),
    getValues: () => call('Range.getValues', area),
    setValue: (value: unknown) => write('Range.setValues', filled(area, value)),
    setValues: (grid: Grid) => writeGrid('Range.setValues', grid),
    getDisplayValue: () => first(call<string[][]>('Range.getDisplayValues', single(area))),
    getDisplayValues: () => call('Range.getDisplayValues', area),
    getFormula: () => first(call<string[][]>('Range.getFormulas', single(area))),
    getFormulas: () => call('Range.getFormulas', area),
    setFormula: (formula: string) => write('Range.setFormulas', filled(area, formula)),
    setFormulas: (formulas: string[][]) => writeGrid('Range.setFormulas', formulas),
    getNote: () => first(call<string[][]>('Range.getNotes', single(area))),
    getNotes: () => call('Range.getNotes', area),
    setNote: (note: string | null) => write('Range.setNotes', filled(area, note)),
    setNotes: (notes: (string | null)[][]) => writeGrid('Range.setNotes', notes),
    clearNote: () => write('Range.setNotes', filled(area, '')),
    clear: (options?: { contentsOnly?: boolean | undefined; formatOnly?: boolean | undefined }) =>
      clear(!options?.formatOnly, !options?.contentsOnly),
    clearContent: () => clear(true, false),
    clearFormat: () => clear(false, true),
    isBlank: () =>
      call<unknown[][]>('Range.getValues', area).every((row) => row.every((value) => value === '')),
    canEdit: () => call('Range.canEdit', area),
    protect: () => createProtection(area.sheetId, newProtection(area)),
    activate: () => {
      call('Spreadsheet.setActive', area);
      return range;
    },
    copyTo: (
      destination: Range,
      options?: GoogleAppsScript.Spreadsheet.CopyPasteType | { contentsOnly?: boolean | undefined },
    ) => {
      const contentsOnly =
        (options as unknown) === 'PASTE_VALUES' ||
        (typeof options === 'object' && 'contentsOnly' in options && options.contentsOnly === true);
      call('Range.copyTo', area, areaOf(destination), contentsOnly);
    },
    merge: () => {
      call('Range.merge', area);
      return range;
    },
    breakApart: () => {
      call('Range.breakApart', area);
      return range;
    },
    getMergedRanges: () => call<Area[]>('Range.getMergedRanges', area).map(createRange),
    setDataValidation: (rule: GoogleAppsScript.Spreadsheet.DataValidation | null) => {
      call('Range.setDataValidations', area, rule ? validationOf(rule) : null);
      return range;
    },
    setDataValidations: (rules: (GoogleAppsScript.Spreadsheet.DataValidation | null)[][]) => {
      requireShape(area, rules);
      const each = rules.map((row) => row.map((rule) => rule && validationOf(rule)));
      call('Range.setEachDataValidation', area, each);
      return range;
    },
    clearDataValidations: () => {
      call('Range.setDataValidations', area, null);
      return range;
    },
    getDataValidation: () => first(readValidations(single(area))),
    getDataValidations: () => readValidations(area),
    setBorder: (...sides: unknown[]) => {
      const names = ['top', 'left', 'bottom', 'right', 'v', 'h'];
      const positions = names.filter((_, index) => sides[index] === true);
      const cleared = names.every((_, index) => sides[index] === false);
      const [lineColor = '#000000', lineStyle = 'thin'] = [sides[6], sides[7]] as (
        string | null | undefined
      )[];
      call(
        'Range.setBorder',
        area,
        cleared ? ['clear'] : positions,
        lineColor ?? '#000000',
        lineStyle ?? 'thin',
      );
      return range;
    },
    offset: (rowOffset: number, columnOffset: number, rows?: number, columns?: number) => {
      const row = area.row + rowOffset;
      const column = area.column + columnOffset;
      if (row < 0 || column < 0) {
        throw exception('The coordinates of the range are outside the dimensions of the sheet.');
      }
      const size = { rows: rows ?? area.rows, columns: columns ?? area.columns };
      return createRange({ sheetId: area.sheetId, row, column, ...size });
    },
    getCell: (row: number, column: number) =>
      createRange({ ...single(area), row: area.row + row - 1, column: area.column + column - 1 }),
    getA1Notation: () => notation(area),
    getSheet: () => makeSheet(area.sheetId),
    getRow: () => area.row + 1,
    getColumn: () => area.column + 1,
    getRowIndex: () => area.row + 1,
    getNumRows: () => area.rows,
    getNumColumns: () => area.columns,
    getHeight: () => area.rows,
    getWidth: () => area.columns,
    getLastRow: () => area.row + area.rows,
    getLastColumn: () => area.column + area.columns,
  };
  const range: Range = rememberArea(
    strict<Range>('Range', { ...methods, ...styleMethods(area, () => range) }),
    area,
  );
  return range;
}

provide({ range: createRange });

function readValidations(area: Area): (GoogleAppsScript.Spreadsheet.DataValidation | null)[][] {
  return call<Parameters<typeof readValidation>[0][][]>('Range.getDataValidations', area).map(
    (row) => row.map(readValidation),
  );
}
