/* eslint-disable @typescript-eslint/no-non-null-assertion -- indexes run inside their arrays */
import { isBlankCell, type OrderCell } from '../orders/order-cell';
import type { Book } from './account';
import { isInstant, type Roles } from './roles';
import { isNote, isTotal, repeats, type Table } from './table';

/** Rows below the header that hold something, and the orders they belong to. */
export interface Lines {
  /** Places in the table. */
  readonly body: readonly number[];
  /** Number of the order of each row of the table, counted from 0; −1 for rows not in `body`. */
  readonly groups: Int32Array;
  /** How many orders there are. */
  readonly count: number;
  /** Orders by their numbers as written. */
  readonly byNumber: ReadonlyMap<string, number>;
}

/** Whether a cell can hold a day: a word without a digit is none. */
export const mayBeDay = (cell: OrderCell) =>
  typeof cell === 'string' ? /\d/.test(cell) : !isBlankCell(cell);

const isNothing = (row: readonly OrderCell[]) => row.every(isBlankCell);

/** Joins rows by their order number; blanks, totals and repeated headers are entered and passed. */
export function groupLines(table: Table, header: number, roles: Roles, book: Book): Lines {
  const body: number[] = [];
  const groups = new Int32Array(table.length).fill(-1);
  const byNumber = new Map<string, number>();
  const [numbering = -1] = roles.order;
  const dated = roles.date;
  const head = table[header]!;
  const own = [...dated, ...roles.customer, ...roles.email, ...roles.phone, ...roles.name];
  let count = 0;
  let last = -1;
  table.forEach((cells, row) => {
    if (row <= header) {
      book.enter(row, row === header ? 'header' : isNothing(cells) ? 'blank' : 'note');
      return;
    }
    const passed = isNote(cells)
      ? 'note'
      : dated.some((at) => mayBeDay(cells[at]))
        ? undefined
        : isNothing(cells)
          ? 'blank'
          : isTotal(cells)
            ? 'total'
            : undefined;
    if (passed) {
      book.enter(row, passed);
      return;
    }
    if (cells[dated[0]!] === head[dated[0]!] && repeats(cells, head)) {
      book.enter(row, 'header');
      return;
    }
    body.push(row);
    const number = cells[numbering];
    if (isBlankCell(number)) {
      // A line below its order, with nothing of the order in it.
      const further = numbering >= 0 && own.every((at) => isBlankCell(cells[at]));
      if (!further || last < 0) last = count++;
    } else {
      const key = orderKey(number);
      last = byNumber.get(key) ?? count++;
      byNumber.set(key, last);
    }
    groups[row] = last;
  });
  return { body, groups, count, byNumber };
}

export const orderKey = (cell: OrderCell): string => String(cell).trim();

/** Cells of a column, blank above and between the rows that are read. */
export function cellsOf(table: Table, body: readonly number[], at: number): OrderCell[] {
  const cells = new Array<OrderCell>(table.length).fill(undefined);
  for (const row of body) cells[row] = table[row]![at];
  return cells;
}

/** The day of each row: of the first column that is filled. Seconds since 1970 become instants. */
export function dayCells(
  table: Table,
  body: readonly number[],
  columns: readonly number[],
): OrderCell[] {
  const cells = new Array<OrderCell>(table.length).fill(undefined);
  for (const row of body) {
    const line = table[row]!;
    const at = columns.find((each) => !isBlankCell(line[each]));
    const cell = at === undefined ? undefined : line[at];
    const number = typeof cell === 'string' && /^\d{9,13}$/.test(cell) ? Number(cell) : cell;
    cells[row] =
      typeof number === 'number' && isInstant(number)
        ? new Date(number < 1e11 ? number * 1000 : number)
        : cell;
  }
  return cells;
}

/**
 * Joins the money of lines: the first alone where all lines of an order repeat it, else their sum.
 * Orders of the same table are written in the same way, so what most of them show is taken for
 * all, and a few of two equal lines are no repetition.
 *
 * @param rows the lines to join
 * @param summed lines are known to hold their own money
 * @returns money by order; NaN where no line has any
 */
export function joinMoney(
  { groups, count }: Lines,
  rows: readonly number[],
  amounts: Float64Array,
  summed: boolean,
): Float64Array {
  const first = new Float64Array(count).fill(NaN);
  const sum = new Float64Array(count).fill(NaN);
  // 0 for a single line, 1 for equal ones, 2 for different ones.
  const kind = new Uint8Array(count);
  for (const row of rows) {
    const amount = amounts[row]!;
    const group = groups[row]!;
    if (Number.isNaN(amount)) continue;
    if (Number.isNaN(first[group]!)) first[group] = sum[group] = amount;
    else {
      if (kind[group] !== 2) kind[group] = amount === first[group] ? 1 : 2;
      sum[group]! += amount;
    }
  }
  let equal = 0;
  let different = 0;
  for (const each of kind) {
    if (each === 1) equal++;
    if (each === 2) different++;
  }
  if (summed || different > mostly * (equal + different)) return sum;
  return sum.map((total, group) => (kind[group] === 1 ? first[group]! : total));
}

/** Above this share of orders, their way of writing is that of the table. */
const mostly = 0.5;

/** The first of the rows of each order; −1 where it has none. */
export function firstRows({ groups, count }: Lines, rows: readonly number[]): Int32Array {
  const first = new Int32Array(count).fill(-1);
  for (const row of rows) if (first[groups[row]!]! < 0) first[groups[row]!] = row;
  return first;
}
