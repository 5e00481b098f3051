import type { SheetsRestoration, SheetsWritten } from '../wire/table';
import { isWithin, parseRange } from '../wire/block';
import { Refusal } from '../wire/refusal';
import type { Table, TableRow } from '../wire/table';
import { drawChart } from './chart';
import { activeSpreadsheet, type Sheet, sheetById } from './file';
import { print } from './print';
import { safeText } from './text';
import { allOrNothing, attempt, flush, type Undo } from './undo';
import { freeName, held, newSheet } from './write';

/**
 * Writes each table to a new sheet of its own. A failure at any of them takes all of them away
 * before it is reported.
 */
export function writeTables(tables: readonly Table[]): SheetsWritten['sheets'] {
  return allOrNothing((undo) => {
    const made = tables.map((table) => writeTable(table, undo));
    flush();
    const sheets = made.map((sheet, place) => ({
      sheetId: sheet.getSheetId(),
      sheet: sheet.getName(),
      rows: tables[place] ? rowsOf(tables[place]) : 0,
    }));
    made[0]?.activate();
    return sheets;
  });
}

/** Writes more rows of a table to its sheet. */
export function addRows(sheetId: number, firstRow: number, rows: readonly TableRow[]): void {
  const sheet = sheetById(sheetId);
  if (!sheet) throw new Refusal('lost');
  putRows(sheet, firstRow, rows);
  flush();
}

/** What is needed to take sheets away again, as they are now. */
export const printSheets = (
  sheetIds: readonly number[],
  spills?: readonly string[],
): SheetsRestoration => ({
  sheets: sheetIds.flatMap((sheetId) => {
    const sheet = sheetById(sheetId);
    if (!sheet) return [];
    return [{ sheetId, print: printOf(sheet, spills), ...(spills ? { spills } : {}) }];
  }),
});

/** Takes written sheets away; with their names when somebody changed them and it was not forced. */
export function removeTables({ sheets }: SheetsRestoration, force: boolean): string[] {
  const present = sheets.flatMap((known) => {
    const sheet = sheetById(known.sheetId);
    return sheet ? [{ sheet, ...known }] : [];
  });
  const changed = force
    ? []
    : present.filter(({ sheet, print, spills }) => printOf(sheet, spills) !== print);
  if (changed.length > 0) return changed.map(({ sheet }) => sheet.getName());
  for (const { sheet } of present) {
    const names = sheet.getNamedRanges();
    activeSpreadsheet().deleteSheet(sheet);
    // Without their sheet they would stay in the file and say #REF!.
    for (const name of names) {
      attempt(() => {
        name.remove();
      });
    }
  }
  flush();
  return [];
}

const rowsOf = ({ rows, total }: Table) => total ?? rows.length;

function writeTable(table: Table, undo: Undo): Sheet {
  const { title, headers, rows, backgrounds, chart } = table;
  const all = rowsOf(table);
  const sheet = newSheet(freeName(title), undo);
  const width = headers.length;
  const missing = all + 1 - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
  const wider = width - sheet.getMaxColumns();
  if (wider > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), wider);
  headers.forEach(({ format, width: pixels }, column) => {
    sheet.setColumnWidth(column + 1, pixels);
    if (format && all > 0) {
      sheet.getRange(2, column + 1, all, 1).setNumberFormat(format);
    }
  });
  const top = sheet.getRange(1, 1, 1, width);
  top.setValues([headers.map(({ text }) => safeText(text))]);
  top.setNotes([headers.map(({ note }) => note ?? '')]);
  top.setFontWeight('bold');
  top.setHorizontalAlignments([headers.map(({ format }) => (format ? 'right' : 'left'))]);
  top.setWrap(true);
  putRows(sheet, 2, rows);
  if (backgrounds && backgrounds.length > 0) {
    sheet
      .getRange(2, 1, backgrounds.length, width)
      .setBackgrounds(backgrounds.map((row) => [...row]));
  }
  sheet.setFrozenRows(1);
  if (!chart || all === 0) return sheet;
  const column = (at: number) => sheet.getRange(1, at + 1, all + 1, 1);
  drawChart(sheet, {
    kind: chart.kind,
    title: chart.title,
    ranges: [column(chart.labels), column(chart.numbers)],
    headers: 1,
    row: 2,
    column: width + 2,
  });
  return sheet;
}

function putRows(sheet: Sheet, firstRow: number, rows: readonly TableRow[]): void {
  const [first] = rows;
  if (!first) return;
  const cells = rows.map((row) =>
    row.map((cell) => (typeof cell === 'string' ? safeText(cell) : cell)),
  );
  sheet.getRange(firstRow, 1, rows.length, first.length).setValues(cells);
}

/**
 * Another print means another content. Formulas count as they are written: what they give may come
 * later, and change by itself.
 *
 * @param spills ranges that formulas fill
 */
export function printOf(sheet: Sheet, spills: readonly string[] = []): string {
  const filled = spills.flatMap((a1) => parseRange(a1) ?? []);
  const isFilled = (row: number, column: number) =>
    filled.some((area) => isWithin(area, { row, column }));
  return print(
    held(sheet.getDataRange()).flatMap((line, row) =>
      line.flatMap((value, column) =>
        value === '' || isFilled(row + 1, column + 1) ? [] : [row, column, value],
      ),
    ),
  );
}
