import type { Takes } from '../wire/requests';
import { setCells } from './values';
/** Formulas with functions of ours, read and replaced where they stand or in a copy of the sheet. */
import type { Cell } from '../cells/read';
import { sameCell } from '../cells/same';
import { type BlockSize, type Origin, rangeAddress } from '../wire/block';
import type {
  PlainArea,
  PlainRestoration,
  PlainScriptRequests,
  PlainSheetChange,
  Rectangle,
  WirePlain,
  WirePlainFormula,
  WirePlainSheet,
} from '../wire/plain';
import { Refusal } from '../wire/refusal';
import { activeSpreadsheet, type Range, type Sheet, sheetFinder } from './file';
import { print } from './print';
import { printOf } from './tables';
import { safeText } from './text';
import { allOrNothing, attempt, flush, type Undo } from './undo';
import { wireCells } from './wire';
import { freeName, held, valueToWrite } from './write';

type Written = PlainScriptRequests['writePlain']['gives'];
type Restored = PlainScriptRequests['restorePlain']['gives'];
type Area = Omit<PlainArea, 'print'>;

const rangeOf = (sheet: Sheet, { row, column, rows, columns }: Rectangle): Range =>
  sheet.getRange(row, column, rows, columns);

/** Blank beyond the end of what a sheet holds. */
const partOf = <Held>(
  grid: readonly (readonly Held[])[],
  { row, column, rows, columns }: Rectangle,
): (Held | '')[][] =>
  Array.from({ length: rows }, (_, down) =>
    Array.from(
      { length: columns },
      (__, right) => grid[row + down - 1]?.[column + right - 1] ?? '',
    ),
  );

/** Reads the formulas with functions of ours; two calls a sheet, however many there are. */
export function plainCells({ scope }: Takes<'plainCells'>): WirePlain {
  const spreadsheet = activeSpreadsheet();
  const selection = scope === 'selection' ? spreadsheet.getActiveRange() : undefined;
  if (selection === null) throw new Refusal('selectCell');
  const chosen = scope === 'file' ? spreadsheet.getSheets() : [spreadsheet.getActiveSheet()];
  const sheets = chosen.flatMap((sheet) => ownFormulas(sheet, selection));
  const text = JSON.stringify(sheets).toLowerCase();
  const names: Record<string, BlockSize> = {};
  for (const named of sheets.length > 0 ? spreadsheet.getNamedRanges() : []) {
    // A name whose range was deleted has none.
    attempt(() => {
      const name = named.getName().toLowerCase();
      if (!text.includes(name)) return;
      const range = named.getRange();
      names[name] = { rows: range.getNumRows(), columns: range.getNumColumns() };
    });
  }
  return { locale: spreadsheet.getSpreadsheetLocale(), names, sheets };
}

function ownFormulas(sheet: Sheet, selection: Range | undefined): WirePlainSheet[] {
  const range = sheet.getDataRange();
  const all = range.getFormulas();
  const found = all.flatMap((line, above) =>
    line.flatMap((formula, left) => {
      const at = { row: above + 1, column: left + 1 };
      return /LTV_/i.test(formula) && (!selection || isIn(selection, at))
        ? [{ ...at, formula }]
        : [];
    }),
  );
  if (found.length === 0) return [];
  const values = range.getValues() as Cell[][];
  const isFilled = (row: number, column: number) =>
    all[row]?.[column] === '' && values[row]?.[column] !== '';
  const formulas = found.map((each): WirePlainFormula => {
    const [above, left] = [each.row - 1, each.column - 1];
    let [rows, columns] = [1, 1];
    while (isFilled(above, left + columns)) columns++;
    const isLine = (row: number) =>
      all[row]?.[left] === '' &&
      all[row].slice(left, left + columns).some((_, at) => isFilled(row, left + at));
    while (isLine(above + rows)) rows++;
    return { ...each, shown: wireCells(partOf(values, { ...each, rows, columns })) };
  });
  const size = { rows: all.length, columns: all[0]?.length ?? 0 };
  return [{ sheetId: sheet.getSheetId(), sheet: sheet.getName(), formulas, ...size }];
}

const isIn = (range: Range, { row, column }: Origin) =>
  row >= range.getRow() &&
  row <= range.getLastRow() &&
  column >= range.getColumn() &&
  column <= range.getLastColumn();

/** Writes what was planned, in place or in copies, and the values where it shows something else. */
export function writePlain({ sheets }: Takes<'writePlain'>): Written {
  const find = sheetFinder();
  const met = sheets.map((change) => {
    const sheet = find({ sheetId: change.sheetId });
    if (!sheet) throw new Refusal('gone', change.sheet);
    const range = sheet.getDataRange();
    if (change.copy === undefined && !range.canEdit()) refuseProtected(sheet, change);
    return {
      ...change,
      from: sheet,
      had: range.getFormulas(),
      values: range.getValues() as Cell[][],
    };
  });
  const isChanged = met.some(({ changes, had }) =>
    changes.some((each) => print(partOf(had, each)) !== print(each.formulas)),
  );
  if (isChanged) return { done: 'changed' };
  return allOrNothing((undo) => {
    const works = met.map(({ from, copy, changes, ...work }) => {
      const sheet = copy === undefined ? from : copied(from, copy, undo);
      const areas: Area[] = changes.map(({ row, column, rows, columns, formulas }) => ({
        row,
        column,
        rows,
        columns,
        cells: formulas,
      }));
      undo.push(() => {
        put(sheet, areas);
      });
      return { ...work, changes, sheet, areas };
    });
    // All before any is looked at: formulas of one sheet may follow those of another.
    for (const { sheet, changes, values } of works) {
      for (const change of changes) {
        const shown = writable(partOf(values, change));
        const cells = change.to.map((line, row) =>
          line.map((formula, column) => formula ?? shown[row]?.[column]),
        );
        setCells(rangeOf(sheet, change), cells);
      }
    }
    const fallen = works.map(putFallen);
    works.forEach(putFilled);
    flush();
    if (sheets[0]?.copy !== undefined) works[0]?.sheet.activate();
    return {
      done: 'written',
      fallen,
      restoration: { sheets: works.map(restorationOf) },
    };
  });
}

interface Work extends Pick<PlainSheetChange, 'changes' | 'fills'> {
  readonly sheet: Sheet;
  /** What it held before. */
  readonly had: string[][];
  readonly values: Cell[][];
  /** The way back; grows with what is written. */
  readonly areas: Area[];
}

const writable = (cells: readonly (readonly Cell[])[]) =>
  cells.map((line) => line.map((cell) => (typeof cell === 'string' ? safeText(cell) : cell)));

const put = (sheet: Sheet, areas: readonly Area[]) => {
  for (const area of areas) setCells(rangeOf(sheet, area), area.cells);
};

const now = ({ sheet, values }: Work) =>
  sheet.getRange(1, 1, values.length, values[0]?.length ?? 1).getValues() as Cell[][];

/** Where a native formula, or what it fills, shows something else than before: the value. */
function putFallen(work: Work): Origin[] {
  const { sheet, changes, fills, values } = work;
  const after = now(work);
  const fallen: Origin[] = [];
  for (const change of changes) {
    change.to.forEach((line, down) => {
      line.forEach((formula, right) => {
        const at = { row: change.row + down, column: change.column + right };
        const area = fills.find((each) => isSame(each, at)) ?? { ...at, rows: 1, columns: 1 };
        const shown = partOf(after, area).flat();
        const before = partOf(values, area).flat();
        if (formula === null || before.every((cell, place) => sameCell(cell, shown[place]))) return;
        fallen.push(at);
        sheet.getRange(at.row, at.column).setValues(writable([[before[0]]]));
      });
    });
  }
  return fallen;
}

const isSame = (one: Origin, other: Origin) => one.row === other.row && one.column === other.column;

/** What a formula had filled is blank once it became a value: the values of all that it filled. */
function putFilled(work: Work): void {
  const { sheet, fills, had, values, areas } = work;
  const after = now(work);
  for (const fill of fills) {
    let [rows, columns] = [1, 1];
    partOf(after, fill).forEach((line, down) => {
      line.forEach((value, right) => {
        if (value !== '' || isBlankAt(values, fill.row + down, fill.column + right)) return;
        [rows, columns] = [Math.max(rows, down + 1), Math.max(columns, right + 1)];
      });
    });
    if (rows * columns === 1) continue;
    const area = { ...fill, rows, columns };
    areas.push({ ...area, cells: partOf(had, area) });
    rangeOf(sheet, area).setValues(writable(partOf(values, area)));
  }
}

const isBlankAt = (values: Cell[][], row: number, column: number) =>
  (values[row - 1]?.[column - 1] ?? '') === '';

/** As it is left, so that Restore can tell what was changed since. */
function restorationOf({ sheet, areas }: Work): PlainRestoration['sheets'][number] {
  const cells = held(sheet.getDataRange());
  return {
    sheetId: sheet.getSheetId(),
    sheet: sheet.getName(),
    print: printOf(sheet),
    areas: areas.map((area) => ({ ...area, print: print(partOf(cells, area)) })),
  };
}

function refuseProtected(sheet: Sheet, { changes }: PlainSheetChange): void {
  const locked = changes.map((each) => rangeOf(sheet, each)).find((range) => !range.canEdit());
  if (locked) throw new Refusal('protected', `${sheet.getName()}!${locked.getA1Notation()}`);
}

function copied(sheet: Sheet, name: string, undo: Undo): Sheet {
  const spreadsheet = activeSpreadsheet();
  const copy = sheet.copyTo(spreadsheet);
  undo.push(() => {
    spreadsheet.deleteSheet(copy);
  });
  return copy.setName(freeName(name));
}

/** Brings the formulas back; names what somebody changed meanwhile, unless forced. */
export function restorePlain({ sheets }: PlainRestoration, force: boolean): Restored {
  const find = sheetFinder();
  const met = sheets.map(({ sheetId, areas }) => {
    const sheet = find({ sheetId });
    if (!sheet) throw new Refusal('lost');
    return { sheet, areas, cells: held(sheet.getDataRange()) };
  });
  const changed = met.flatMap(({ sheet, areas, cells }) =>
    areas
      .filter((area) => print(partOf(cells, area)) !== area.print)
      .map((area) => `${sheet.getName()}!${rangeAddress(area, area.rows, area.columns)}`),
  );
  if (changed.length > 0 && !force) return { done: 'changed', changed };
  return allOrNothing((undo) => {
    for (const { sheet, areas, cells } of met) {
      undo.push(() => {
        for (const area of areas) {
          const present = partOf(cells, area).map((line) => line.map(valueToWrite));
          setCells(rangeOf(sheet, area), present);
        }
      });
      put(sheet, areas);
    }
    flush();
    return { done: 'restored' };
  });
}
