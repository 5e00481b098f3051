/**
 * The cells of a large sheet that are plainly a number or a text. The engine reads every content as
 * if it could be anything, which for a million cells takes most of a minute.
 */
import type { CellContent, SheetData, TableColumn } from './spreadsheet-engine';

export interface Place {
  col: number;
  row: number;
}

export interface Literal {
  content: string;
  parsedValue: CellContent;
  format?: string;
}

/** From this many rows on it is worth the look. */
const LARGE = 5000;
/** With more zones of formats it would take longer to find out what lies in them. */
const MOST_ZONES = 200;
const PLAIN_NUMBER = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,14})?$/;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isCapital = (code: number): boolean => code >= 65 && code <= 90;

/** Undefined for anything but the name of one cell. */
function placeOf(xc: string): Place | undefined {
  let [index, col, row] = [0, 0, 0];
  let code = xc.charCodeAt(index);
  for (; isCapital(code); code = xc.charCodeAt(index)) {
    col = col * 26 + code - 64;
    index += 1;
  }
  for (; isDigit(code); code = xc.charCodeAt(index)) {
    row = row * 10 + code - 48;
    index += 1;
  }
  return index === xc.length && col > 0 && row > 0 ? { col: col - 1, row: row - 1 } : undefined;
}

/** Undefined for whatever the engine should look at itself: formulas, dates, percents, logic. */
function plainLiteral(content: string): Literal | undefined {
  const first = content.charCodeAt(0);
  if (isDigit(first) || first === 45) {
    if (content.length > 16 || !PLAIN_NUMBER.test(content)) return undefined;
    const number = Number(content);
    return { content: String(number), parsedValue: number };
  }
  if (first === 39) return { content, parsedValue: content.slice(1) };
  const isLetter = isCapital(first) || (first >= 97 && first <= 122) || first > 0x3ff;
  return isLetter && !/^(?:true|false)$/i.test(content)
    ? { content, parsedValue: content }
    : undefined;
}

interface NumberedZone {
  name: string;
  first: Place;
  last: Place;
  item: number;
}

function zonesOf(items: Record<string, number> = {}): NumberedZone[] {
  return Object.entries(items).flatMap(([name, item]) => {
    const [first, last = first] = name.split(':').map(placeOf);
    return first && last ? [{ name, first, last, item }] : [];
  });
}

const holds = ({ first, last }: NumberedZone, { col, row }: Place): boolean =>
  col >= first.col && col <= last.col && row >= first.row && row <= last.row;

function letters(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** Are all cells of a zone plain? Only then its format can go with them. */
function isPlainZone({ first, last }: NumberedZone, cells: Record<string, string>): boolean {
  for (let col = first.col; col <= last.col; col += 1) {
    const name = letters(col);
    for (let row = first.row; row <= last.row; row += 1) {
      const content = cells[`${name}${String(row + 1)}`];
      if (content === undefined || !plainLiteral(content)) return false;
    }
  }
  return true;
}

const isLarge = ({ rowNumber }: SheetData): boolean => rowNumber > LARGE;

/**
 * Hands out the plain cells of a large sheet, and answers the sheet without them and without the
 * formats that lie on them alone.
 */
export function takePlainCells(
  sheet: SheetData,
  formats: Record<number, string>,
  take: (place: Place, literal: Literal) => void,
): SheetData {
  if (sheet.columns) return takeColumns(sheet, sheet.columns, formats, take);
  const zones = zonesOf(sheet.formats);
  const styled = zonesOf(sheet.styles);
  if (!isLarge(sheet) || zones.length + styled.length > MOST_ZONES) return sheet;
  const goes = new Set(
    zones.filter((zone) => (formats[zone.item] ?? '@') !== '@' && isPlainZone(zone, sheet.cells)),
  );
  const stays = zones.filter((zone) => !goes.has(zone));
  const untouchable = [...styled, ...stays];
  const formatted = [...goes];
  const cells: Record<string, string> = {};
  for (const xc in sheet.cells) {
    const content = sheet.cells[xc] ?? '';
    const place = placeOf(xc);
    const literal = place && plainLiteral(content);
    if (!place || !literal || untouchable.some((zone) => holds(zone, place))) {
      cells[xc] = content;
      continue;
    }
    const format = formats[formatted.find((zone) => holds(zone, place))?.item ?? -1];
    take(place, format === undefined ? literal : { ...literal, format });
  }
  return {
    ...sheet,
    cells,
    formats: Object.fromEntries(stays.map(({ name, item }) => [name, item])),
  };
}

/** What is not plain in the columns of a table goes the usual way. */
function takeColumns(
  sheet: SheetData,
  columns: TableColumn[],
  formats: Record<number, string>,
  take: (place: Place, literal: Literal) => void,
): SheetData {
  const left: SheetData = { ...sheet, cells: { ...sheet.cells }, formats: { ...sheet.formats } };
  delete left.columns;
  columns.forEach(({ contents, formats: runs }, col) => {
    let run = 0;
    contents.forEach((content, row) => {
      if (content === null) return;
      while ((runs[run]?.last ?? Infinity) < row) run += 1;
      const number = (runs[run]?.first ?? Infinity) <= row ? runs[run]?.format : undefined;
      const literal = plainLiteral(content);
      if (literal) {
        const format = number === undefined ? undefined : formats[number];
        take({ col, row }, format === undefined ? literal : { ...literal, format });
        return;
      }
      const xc = `${letters(col)}${String(row + 1)}`;
      left.cells[xc] = content;
      if (number !== undefined) left.formats = { ...left.formats, [xc]: number };
    });
  });
  return left;
}
