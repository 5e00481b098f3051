import { Refusal } from '../wire/refusal';
import type { SavedRequests, SavedRow } from '../wire/saved';
import { activeSpreadsheet, type Sheet } from './file';
import { safeText } from './text';
import { allOrNothing, attempt, flush, type Undo } from './undo';
import { freeName, held, makeRoom, newSheet, refuseLocked, valueToWrite } from './write';

type Takes<Name extends keyof SavedRequests> = SavedRequests[Name]['takes'];
type Gives<Name extends keyof SavedRequests> = SavedRequests[Name]['gives'];

/** Header of the column of data: by it the sheet is known, whatever its name and language. */
const marker = 'ltv-plans';
/** The columns to the left of it. */
const columns = ['name', 'kind', 'main', 'saved', 'version', 'inputs', 'id'] as const;
/** Of the columns that are not hidden, in pixels. */
const widths = [200, 120, 240, 130, 90, 480];
/** A cell takes 50 000 characters; a letter of two halves is not torn apart. */
const pieces = /[^]{1,45000}(?![\udc00-\udfff])/g;

interface Found {
  readonly sheet: Sheet;
  /** The first of the columns, counted from 1; not above 0 where somebody deleted some. */
  readonly column: number;
}

interface Kept {
  readonly row: SavedRow;
  /** Its row in the sheet. */
  readonly at: number;
}

/** All plans of the file. Rows that are none are passed over. */
export function savedPlans(sheetId?: number | null): Gives<'savedPlans'> {
  const found = findSheet(sheetId);
  return found
    ? { sheetId: found.sheet.getSheetId(), plans: rowsOf(readPlans(found)) }
    : { sheetId: null, plans: [] };
}

/** Saves plans in one piece; a failure halfway puts everything back before it is reported. */
export function savePlans(takes: Takes<'savePlans'>): Gives<'savePlans'> {
  const { plans, title, headers, force, sheetId } = takes;
  return allOrNothing((undo) => {
    const found = findSheet(sheetId);
    if (!found && !force && plans.some(({ expected }) => expected !== null)) {
      throw new Refusal('gone', title);
    }
    const kept = found ? readPlans(found) : [];
    const wanted = plans.map((plan) => ({
      ...plan,
      was: kept.find(({ row }) => row.id === plan.row.id),
    }));
    const changed = wanted.filter(({ was, expected }) => (was?.row.data ?? null) !== expected);
    if (changed.length > 0 && !force) {
      return {
        done: 'changed',
        plans: changed.map(({ was, row }) => was?.row ?? { ...row, data: '' }),
      };
    }
    const place = found ?? makeSheet(title, headers, undo);
    let next = place.sheet.getLastRow() + 1;
    const lines = wanted.map(({ row, was }) => ({
      at: was?.at ?? next++,
      cells: cellsOf(row, was?.row.data ?? '').slice(Math.max(0, 1 - place.column)),
    }));
    if (lines.length > 0) writeLines(place, lines, undo);
    return { done: 'saved', plans: rowsOf(readPlans(place)) };
  });
}

/** Removes a plan with its row. */
export function removePlan(takes: Takes<'removePlan'>): Gives<'removePlan'> {
  const { id, expected, force, sheetId } = takes;
  return allOrNothing(() => {
    const found = findSheet(sheetId);
    const kept = found ? readPlans(found) : [];
    const was = kept.find(({ row }) => row.id === id);
    if (found && was) {
      if (!force && was.row.data !== expected) return { done: 'changed', plans: [was.row] };
      const { sheet } = found;
      const line = sheet.getRange(was.at, 1, 1, sheet.getMaxColumns());
      refuseLocked(line, sheet.getName());
      sheet.deleteRows(was.at, 1);
      attempt(flush);
    }
    return { done: 'removed', plans: rowsOf(kept.filter((each) => each !== was)) };
  });
}

const rowsOf = (kept: readonly Kept[]) => kept.map(({ row }) => row);

function findSheet(sheetId?: number | null): Found | undefined {
  const sheets = activeSpreadsheet().getSheets();
  const known = sheets.filter((sheet) => sheet.getSheetId() === sheetId);
  for (const sheet of [...known, ...sheets]) {
    const [headers = []] = sheet.getRange('1:1').getValues();
    const at = headers.indexOf(marker);
    if (at >= 0) return { sheet, column: at + 1 - columns.length };
  }
  return undefined;
}

function readPlans({ sheet, column }: Found): Kept[] {
  const range = sheet.getDataRange();
  const shown = range.getDisplayValues();
  // A text is taken as it is held; a number or a date that somebody typed, as it is shown.
  const lines = (range.getValues() as unknown[][]).map((line, row) =>
    line.map((value, at) => (typeof value === 'string' ? value : (shown[row]?.[at] ?? ''))),
  );
  const ids = [''];
  return lines.flatMap((line, place) => {
    const texts = columns.map((_, at) => line[column - 1 + at] ?? '');
    let id = texts.pop() ?? '';
    if (place === 0 || id === '') return [];
    // Whoever copies a row has two plans.
    while (ids.includes(id)) id += '+';
    ids.push(id);
    const [name = '', kind = '', main = '', saved = '', version = '', inputs = ''] = texts;
    const data = dataOf(line.slice(column - 1 + columns.length));
    return [{ row: { id, name, kind, main, saved, version, inputs, data }, at: place + 1 }];
  });
}

/** Pieces are joined until they are JSON, which a part of an object never is. */
function dataOf(cells: readonly string[]): string {
  let data = '';
  for (const cell of cells) {
    data += cell;
    try {
      JSON.parse(data);
      return data.startsWith('{') ? data : '';
    } catch {
      // The next cell goes on.
    }
  }
  return '';
}

const split = (data: string): string[] => data.match(pieces) ?? [];

/** A row of the sheet; pieces of longer data that stood there before are cleared. */
function cellsOf(row: SavedRow, before: string): string[] {
  const data = split(row.data);
  const rest = split(before).slice(data.length);
  return [...columns.map((name) => row[name]), ...data, ...rest.map(() => '')];
}

/** Writes rows with one read and one write, however many stand between them. */
function writeLines(
  { sheet, column }: Found,
  lines: readonly { readonly at: number; readonly cells: readonly string[] }[],
  undo: Undo,
): void {
  const places = lines.map(({ at }) => at);
  const first = Math.min(...places);
  const last = Math.max(...places);
  const left = Math.max(1, column);
  const width = Math.max(...lines.map(({ cells }) => cells.length));
  makeRoom(sheet, last, left + width - 1, undo);
  const range = sheet.getRange(first, left, last - first + 1, width);
  refuseLocked(range, sheet.getName());
  const before = held(range).map((line) => line.map(valueToWrite));
  undo.push(() => {
    range.setValues(before);
  });
  const after = before.map((line) => [...line]);
  for (const { at, cells } of lines) {
    after[at - first]?.splice(0, cells.length, ...cells.map(valueToWrite));
  }
  range.setValues(after);
  flush();
}

function makeSheet(title: string, headers: readonly string[], undo: Undo): Found {
  const selected = activeSpreadsheet().getActiveRange();
  const sheet = newSheet(freeName(title), undo);
  const top = sheet.getRange(1, 1, 1, columns.length + 1);
  const texts = widths.map((_, place) => safeText(headers[place] ?? ''));
  top.setValues([[...texts, 'id', marker]]);
  top.setFontWeight('bold');
  sheet.setFrozenRows(1);
  widths.forEach((width, place) => sheet.setColumnWidth(place + 1, width));
  sheet.hideColumns(columns.length, sheet.getMaxColumns() - columns.length + 1);
  // A new sheet comes to the front; saving must not take people away from theirs.
  selected?.activate();
  return { sheet, column: 1 };
}
