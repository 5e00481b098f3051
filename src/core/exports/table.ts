/* eslint-disable @typescript-eslint/no-non-null-assertion -- indexes run inside their arrays */
import { readAmountText } from '../orders/amounts';
import { readDateText } from '../orders/date-text';
import { isBlankCell, type OrderCell } from '../orders/order-cell';
import type { Ideas } from './header-words';

/** An export as it stands in a sheet: texts, numbers, dates and blanks as they are. */
export type Table = readonly (readonly OrderCell[])[];

export interface Header {
  /** Place of the row, counted from 0. */
  readonly at: number;
  /** Places of other rows that could be the header as well. */
  readonly rivals: readonly number[];
}

/** A header stands among the first rows of a table, below its title and period. */
const deepest = 60;

/** Longer than any header: a sentence. */
const longestHeader = 80;

type KindOfCell = 'blank' | 'date' | 'number' | 'email' | 'text';

function kindOfCell(cell: OrderCell): KindOfCell {
  if (isBlankCell(cell)) return 'blank';
  if (typeof cell === 'number') return 'number';
  if (typeof cell === 'object') return 'date';
  const text = String(cell).trim();
  if (/\d/.test(text)) {
    if (readDateText(text)) return 'date';
    if (readAmountText(text)) return 'number';
  }
  return text.includes('@') ? 'email' : 'text';
}

/**
 * Finds the row of headers: the one, all of texts, in which most cells are words that headers are
 * made of.
 *
 * @returns undefined where no row has two of them
 */
export function findHeader(table: Table, ideasIn: (header: string) => Ideas): Header | undefined {
  const known = table.slice(0, deepest).map((row) => {
    const texts = row.filter((cell) => !isBlankCell(cell));
    const words = texts.every((cell) => kindOfCell(cell) === 'text');
    const spoken = texts.filter((cell) => {
      const text = String(cell);
      return text.length <= longestHeader && ideasIn(text) !== '';
    });
    return words ? spoken.length : 0;
  });
  const most = Math.max(...known, 0);
  if (most < 2) return undefined;
  const at = known.indexOf(most);
  const same = (place: number) => String(table[place]) === String(table[at]);
  // A row of group titles, or of another table below, is no rival: it says much less.
  const rivals = [...known.keys()].filter(
    (place) => place !== at && known[place]! > 1 && known[place]! >= most * 0.75 && !same(place),
  );
  return { at, rivals };
}

/** What a column is called and what it holds, told by rows from all over the table. */
export interface Column {
  /** Place in its row, counted from 0. */
  readonly at: number;
  /** Its header, made different from the headers before it; empty where there is none. */
  readonly header: string;
  readonly ideas: Ideas;
  /** Texts of the rows looked at, blanks left out. */
  readonly samples: readonly string[];
  /** Share of the rows looked at that are not blank. */
  readonly filled: number;
  /** Share of cells of each kind among those not blank. */
  readonly share: Readonly<Record<'date' | 'number' | 'email' | 'text', number>>;
  /** Different values among the samples. */
  readonly different: number;
}

/** Enough rows to know a column by, few enough to take no time. */
const looked = 400;

export function describeTable(
  table: Table,
  at: number,
  ideasIn: (header: string) => Ideas,
): Column[] {
  const head = table[at] ?? [];
  const first = at + 1;
  const rows = table.length - first;
  const step = Math.max(1, rows / looked);
  const lines: (readonly OrderCell[])[] = [];
  for (let row = first; row < table.length; row += step) lines.push(table[Math.floor(row)]!);
  const width = Math.max(head.length, ...lines.map((line) => line.length));
  const used = new Set<string>();
  return Array.from({ length: width }, (_, column) => {
    const cells = lines.map((line) => line[column]).filter((cell) => !isBlankCell(cell));
    const share = { blank: 0, date: 0, number: 0, email: 0, text: 0 };
    for (const cell of cells) share[kindOfCell(cell)] += 1 / cells.length;
    const samples = cells.map((cell) => String(cell).trim());
    const title = String(head[column] ?? '')
      .replace(/\s+/g, ' ')
      .trim();
    let header = title;
    for (let next = 2; header !== '' && used.has(header); next++) {
      header = `${title} (${String(next)})`;
    }
    used.add(header);
    return {
      at: column,
      header,
      ideas: title === '' ? '' : ideasIn(title),
      samples,
      filled: cells.length / Math.max(1, lines.length),
      share,
      different: new Set(samples).size,
    };
  });
}

const totals =
  /^\W*(?:grand |sub)?(?:total|sum|итого?|всего|разом|усього|всього|загалом|gesamt|summe)(?![\p{L}\d])/iu;

/** Whether a row without a day is the sum of those above it: it says so in its first cell. */
export function isTotal(row: readonly OrderCell[]): boolean {
  const first = row.find((cell) => !isBlankCell(cell));
  return typeof first === 'string' && totals.test(first);
}

/** Whether a row is a remark: some words in one cell, and nothing else. */
export function isNote(row: readonly OrderCell[]): boolean {
  let note = '';
  for (const cell of row) {
    if (isBlankCell(cell)) continue;
    if (typeof cell !== 'string' || note !== '') return false;
    note = cell.trim();
  }
  return note.includes(' ') && kindOfCell(note) === 'text';
}

/** Whether a row repeats the header, as tables pasted below each other do. */
export const repeats = (row: readonly OrderCell[], head: readonly OrderCell[]): boolean =>
  head.every((cell, place) => isBlankCell(cell) || cell === row[place]);
