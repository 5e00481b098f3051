/**
 * A table of text turned into typed cells, as an import into Sheets would, and nothing is lost: what
 * could not be written back as it was stays text.
 */
import type { EngineLocale, SheetData, TableColumn } from '../engine/spreadsheet-engine';
import { readTypedDate } from '../engine/typed-date';
import type { DateOrder, DateReading } from '../engine/typed-date';
import { emptySheet } from '../engine/workbook';
import type { TextTable } from './table-text';

export interface TypedCell {
  content: string;
  format?: string;
}

type DecimalMark = ',' | '.';

/** How the numbers and dates of one column are written. */
interface Convention {
  mark: DecimalMark;
  dates: DateReading;
  /** A column of identifiers: its digits are names. */
  identifiers: boolean;
}

const LARGE_TABLE = 5000;
/** A number holds fifteen digits. */
const SAFE_DIGITS = 15;
/** Beyond it a number would be shown as a power of ten. */
const LONG_DIGITS = 12;

const GROUP = '[\\u00a0\\u202f ]';
const NUMBER: Record<DecimalMark, RegExp> = {
  '.': new RegExp(`^[+-]?(?:\\d+|\\d{1,3}(?:(?:,|${GROUP})\\d{3})+)?(?:\\.\\d+)?$`),
  ',': new RegExp(`^[+-]?(?:\\d+|\\d{1,3}(?:(?:\\.|${GROUP})\\d{3})+)?(?:,\\d+)?$`),
};
const SIGNS = /^([+-]?)\s*(?:[$€£₴₽]\s?)?(.+?)(?:\s?[$€£₴₽])?$/;
/** Three digits after a mark may be thousands; anything else decides. */
const POINT_DECIMAL = /^[^,]*(?:,\d{3})*\.(?:\d{1,2}|\d{4,})$/;
const COMMA_DECIMAL = /^[^.]*(?:\.\d{3})*,(?:\d{1,2}|\d{4,})$/;
const NUMBER_LETTERS = /^[+-]?[\d.,\u00a0\u202f ]+%?$/;
const ZERO_FIRST = /^\+?0\d+$/;
const PLUS_NUMBER = /^\+\d{7,}$/;
const DIGITS = /^\d+$/;
const SLASHED = /^(\d{1,2})[/-](\d{1,2})[/-]\d{2,4}\b/;
const ISO_DAY = /^\d{4}-\d\d-\d\d$/;

/** The number formats of a workbook, numbered as its data numbers them. */
export class FormatTable {
  private readonly numbers = new Map<string, number>();

  numberOf(format: string): number {
    const number = this.numbers.get(format) ?? this.numbers.size + 1;
    this.numbers.set(format, number);
    return number;
  }

  get all(): Record<number, string> {
    return Object.fromEntries([...this.numbers].map(([format, number]) => [number, format]));
  }
}

export interface TableSheetOptions {
  id: string;
  name: string;
  locale: EngineLocale;
  formats: FormatTable;
  toXC: (column: number, row: number) => string;
}

export function tableSheet(
  { rows, separator }: TextTable,
  { id, name, locale, formats, toXC }: TableSheetOptions,
): SheetData {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const sheet = emptySheet(id, name, Math.max(1000, rows.length + 100), Math.max(26, width));
  const zones: Record<string, number> = {};
  // A name for each of a million cells takes longer than all the rest.
  const columns: TableColumn[] | undefined = rows.length > LARGE_TABLE ? [] : undefined;
  const fileMark = decimalMark(rows.flat(), separator === ',' || separator === '\t' ? '.' : ',');
  for (let column = 0; column < width; column += 1) {
    const texts = rows.map((row) => (row[column] ?? '').trim());
    const read = readerOf(texts, fileMark, locale);
    const contents: (string | null)[] = [];
    const runs: TableColumn['formats'] = [];
    columns?.push({ contents, formats: runs });
    let run: { start: number; format: string | undefined } = { start: 0, format: undefined };
    const endRun = (row: number): void => {
      if (run.format === undefined) return;
      const format = formats.numberOf(run.format);
      if (columns) runs.push({ first: run.start, last: row - 1, format });
      else zones[`${toXC(column, run.start)}:${toXC(column, row - 1)}`] = format;
    };
    texts.forEach((text, row) => {
      const cell = text === '' ? undefined : read(text);
      if (columns) contents.push(cell?.content ?? null);
      else if (cell) sheet.cells[toXC(column, row)] = cell.content;
      if (cell?.format === run.format) return;
      endRun(row);
      run = { start: row, format: cell?.format };
    });
    endRun(texts.length);
  }
  return { ...sheet, formats: zones, isMeasured: true, ...(columns ? { columns } : {}) };
}

/** The mark that more numbers have. */
function decimalMark(texts: string[], otherwise: DecimalMark): DecimalMark {
  let balance = 0;
  for (const text of texts) {
    if (text.length > 30 || !NUMBER_LETTERS.test(text)) continue;
    if (POINT_DECIMAL.test(text)) balance += 1;
    else if (COMMA_DECIMAL.test(text)) balance -= 1;
  }
  if (balance === 0) return otherwise;
  return balance > 0 ? '.' : ',';
}

function dateOrder(texts: string[], locale: EngineLocale): DateOrder {
  for (const text of texts) {
    const parts = SLASHED.exec(text);
    if (!parts) continue;
    if (Number(parts[1]) > 12) return 'day first';
    if (Number(parts[2]) > 12) return 'month first';
  }
  return locale.dateFormat.startsWith('m') ? 'month first' : 'day first';
}

function readerOf(
  texts: string[],
  fileMark: DecimalMark,
  locale: EngineLocale,
): (text: string) => TypedCell {
  const convention: Convention = {
    mark: decimalMark(texts, fileMark),
    dates: {
      order: dateOrder(texts, locale),
      points: true,
      language: locale.code.slice(0, 2),
      year: new Date().getFullYear(),
    },
    identifiers: texts.some(
      (text) =>
        ZERO_FIRST.test(text) ||
        PLUS_NUMBER.test(text) ||
        (text.length > SAFE_DIGITS && DIGITS.test(text)),
    ),
  };
  // Columns repeat themselves: days, sums, names of channels.
  const known = new Map<string, TypedCell>();
  return (text) => {
    const before = known.get(text);
    if (before) return before;
    const cell = typedCell(text, convention);
    if (known.size < 100_000) known.set(text, cell);
    return cell;
  };
}

/** With an apostrophe a text is a text, whatever it looks like. */
function asText(text: string): TypedCell {
  const first = text.charCodeAt(0);
  const isLetter = first > 127 || (first > 64 && first < 91) || (first > 96 && first < 123);
  return { content: isLetter && !/^(true|false)$/i.test(text) ? text : `'${text}` };
}

function typedCell(text: string, convention: Convention): TypedCell {
  if (/^(true|false)$/i.test(text)) return { content: text.toUpperCase() };
  if (!/\d/.test(text)) return asText(text);
  const number = typedNumber(text, convention);
  if (number) return number;
  const date = readTypedDate(text, convention.dates);
  if (!date) return asText(text);
  const format = ISO_DAY.test(text) ? 'yyyy-mm-dd' : date.format;
  return { content: String(date.serial), format };
}

function typedNumber(text: string, { mark, identifiers }: Convention): TypedCell | undefined {
  if (DIGITS.test(text)) {
    if (identifiers) return { content: `'${text}` };
    return text.length < LONG_DIGITS ? { content: text } : { content: text, format: '0' };
  }
  if (identifiers && (ZERO_FIRST.test(text) || PLUS_NUMBER.test(text))) {
    return { content: `'${text}` };
  }
  const bracketed = /^\((.+)\)$/.exec(text)?.[1];
  const [, sign = '', body = ''] = SIGNS.exec(bracketed ?? text) ?? [];
  const percent = body.endsWith('%');
  const shown = percent ? body.slice(0, -1).trimEnd() : body;
  if (!NUMBER[mark].test(shown) || !/\d/.test(shown)) return undefined;
  const group = mark === '.' ? ',' : '.';
  const plain = shown
    .replace(/[\u00a0\u202f ]/g, '')
    .replaceAll(group, '')
    .replace(mark, '.');
  if (plain.replace(/\D/g, '').length > SAFE_DIGITS) return undefined;
  const minus = sign === '-' || bracketed !== undefined ? '-' : '';
  if (percent) {
    return { content: String(Number(`${minus}${plain}`) / 100), format: percentFormat(plain) };
  }
  return { content: minus + plain };
}

const percentFormat = (number: string): string => (number.includes('.') ? '0.00%' : '0%');
