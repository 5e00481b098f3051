/** A table of text turned into typed cells: a column is read as a whole, its first row is a heading. */
import type { SheetData } from '../engine/spreadsheet-engine';
import { emptySheet } from '../engine/workbook';

const SPACES = /[\u00a0\u202f ]/g;
const DECIMAL_COMMA = /^[+-]?(?:\d+|\d{1,3}(?:[\u00a0\u202f .]\d{3})+),\d+%?$/;
const WHOLE = /^[+-]?\d{1,3}(?:[\u00a0\u202f ]?\d{3})*%?$|^[+-]?\d+%?$/;
const DECIMAL_POINT = /^[+-]?\d+\.\d+%?$/;
const EUROPEAN_DATE = /^(\d{1,2})\.(\d{1,2})\.(\d{4})( \d{1,2}:\d{2}(?::\d{2})?)?$/;
const ISO_TIMESTAMP = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}:\d{2})(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})?$/;

type Reader = (text: string) => string;

const plain: Reader = (text) =>
  /^[=+@]|^-\D/.test(text) && Number.isNaN(Number(text)) ? `'${text}` : text;

const commaNumber: Reader = (text) => {
  const compact = text.replace(SPACES, '');
  return compact.includes(',') ? compact.replace(/\./g, '').replace(',', '.') : compact;
};

const europeanDate: Reader = (text) =>
  text.replace(
    EUROPEAN_DATE,
    (_, day: string, month: string, year: string, time: string | undefined) => {
      return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}${time ?? ''}`;
    },
  );

const timestamp: Reader = (text) => text.replace(ISO_TIMESTAMP, '$1 $2');

/** A way of reading is chosen only when every filled cell of the column agrees with it. */
function readerOf(column: string[]): Reader {
  const filled = column.filter((text) => text !== '');
  const all = (...patterns: RegExp[]) =>
    filled.length > 0 && filled.every((text) => patterns.some((pattern) => pattern.test(text)));
  if (all(EUROPEAN_DATE)) return europeanDate;
  if (all(ISO_TIMESTAMP)) return timestamp;
  const hasComma = filled.some((text) => DECIMAL_COMMA.test(text));
  const hasSpaces = filled.some((text) => /\d[\u00a0\u202f ]\d/.test(text));
  if ((hasComma || hasSpaces) && all(DECIMAL_COMMA, WHOLE)) return commaNumber;
  if (all(DECIMAL_POINT, WHOLE)) return (text) => text.replace(SPACES, '');
  return plain;
}

export function csvSheet(
  rows: string[][],
  name: string,
  toXC: (column: number, row: number) => string,
): SheetData {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const sheet = emptySheet('sheet1', name, Math.max(1000, rows.length + 100), Math.max(26, width));
  for (let column = 0; column < width; column += 1) {
    const texts = rows.map((row) => (row[column] ?? '').trim());
    const [heading = '', ...body] = texts;
    const read = readerOf(body);
    if (heading !== '') sheet.cells[toXC(column, 0)] = plain(heading);
    body.forEach((text, index) => {
      if (text !== '') sheet.cells[toXC(column, index + 1)] = read(text);
    });
  }
  return sheet;
}
