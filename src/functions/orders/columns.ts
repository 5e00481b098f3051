import { Fault, type FaultCode } from '../../core/fault';
import { readAmounts } from '../../core/orders/amounts';
import { civilDate, dayAt } from '../../core/orders/calendar';
import { readDates } from '../../core/orders/dates';
import { readNames } from '../../core/orders/names';
import type { OrderCell, Problems, SkipReason } from '../../core/orders/order-cell';
import type { Tally } from '../../core/orders/tally';

type Column = readonly OrderCell[];

/** How each column that the orders functions take is read; they are called as their parameters. */
const readers = {
  segments: (column: Column) => readNames(column, 'not-a-segment').problems,
  customers: (column: Column) => readNames(column, 'not-a-customer').problems,
  dates: (column: Column) => readDates(column, { offsetAt: () => 0 }).problems,
  amounts: (column: Column) => readAmounts(column, undefined).problems,
  spend: (column: Column) => readAmounts(column, undefined).problems,
} satisfies Readonly<Record<string, (column: Column) => Problems>>;

export type ColumnName = keyof typeof readers;

/** Columns of one export by their names; one that was not given is undefined. */
export type Columns = Readonly<Partial<Record<ColumnName, Column | undefined>>>;

const given = (columns: Columns): [name: ColumnName, column: Column][] =>
  (Object.keys(readers) as ColumnName[]).flatMap((name) => {
    const column = columns[name];
    return column ? [[name, column]] : [];
  });

/** @throws Fault `shape` when the columns differ in length */
export function refuseUnequal(columns: Columns): void {
  const [first, ...others] = given(columns);
  for (const [name, { length }] of others) {
    if (length !== first?.[1].length) {
      throw new Fault('shape', name, { found: `${String(length)} × 1` });
    }
  }
}

/** What a header holds in place of dates and amounts. */
const unreadable: ReadonlySet<SkipReason> = new Set(['not-a-date', 'not-an-amount']);

/**
 * Blanks the first row where it is a header, as in A1:A: text in every column, and no date or
 * amount where there should be one. The rows keep their numbers.
 */
export function withoutHeader<Given extends Columns>(columns: Given): Given {
  const isTitle = ([name, [cell]]: [ColumnName, Column]): boolean => {
    if (typeof cell !== 'string' || cell.trim() === '') return false;
    const problem = problemIn(name, cell);
    const isName = name === 'customers' || name === 'segments';
    return isName ? problem === undefined : problem !== undefined && unreadable.has(problem);
  };
  const all = given(columns);
  if (!all.every(isTitle)) return columns;
  const blanked = all.map(([name, column]) => {
    const body = column.slice();
    body[0] = '';
    return [name, body];
  });
  return { ...columns, ...Object.fromEntries(blanked) } as Given;
}

const problemIn = (name: ColumnName, cell: OrderCell): SkipReason | undefined =>
  readers[name]([cell]).get(0);

const missing: Partial<Record<SkipReason, ColumnName>> = {
  'no-segment': 'segments',
  'no-customer': 'customers',
  'no-date': 'dates',
  'no-amount': 'amounts',
};

const codes: Partial<Record<SkipReason, FaultCode>> = {
  'error-value': 'error-value',
  'not-a-date': 'not-a-date',
  'impossible-date': 'impossible-date',
  'not-an-amount': 'not-a-number',
};

/**
 * A cell has no place for a report, so the first row that cannot be read is an error. Refunds of
 * orders that the rows do not hold are no slip, and pass.
 *
 * @throws Fault naming the row in the range given, the column and what is wrong
 */
export function refuseSkipped(columns: Columns, skipped: ReadonlyMap<SkipReason, Tally>): void {
  let reason: SkipReason | undefined;
  let row = Infinity;
  for (const [each, { rows }] of skipped) {
    const [first = Infinity] = rows;
    if (each === 'refund-without-order' || first >= row) continue;
    reason = each;
    row = first;
  }
  if (reason) throw faultIn(columns, row, reason).at(row);
}

function faultIn(columns: Columns, row: number, reason: SkipReason): Fault {
  const blank = missing[reason];
  if (blank) return new Fault('incomplete', blank);
  for (const [name, column] of given(columns)) {
    const cell = column[row - 1];
    if (problemIn(name, cell)) return unreadableFault(name, cell, reason);
  }
  throw new Error(`row ${String(row)} was skipped: ${reason}`);
}

/** What is wrong with one cell that could not be read. */
export function unreadableFault(parameter: string, cell: OrderCell, reason: SkipReason): Fault {
  if (reason === 'not-an-amount' && cell instanceof Date) return new Fault('date', parameter);
  return new Fault(codes[reason] ?? 'not-a-name', parameter, { found: shown(cell) });
}

/** A text longer than this makes no sentence. */
const longest = 40;

/** A cell as the person at the sheet would recognise it. */
function shown(cell: OrderCell): string {
  if (cell instanceof Date) {
    return Number.isNaN(cell.getTime()) ? '' : isoDay(dayAt(cell.getTime(), 0));
  }
  const text = typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell ?? '').trim();
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}

/** `2025-01-31`, the same in every language and locale. */
export function isoDay(day: number): string {
  const { year, month, day: date } = civilDate(day);
  return [String(year).padStart(4, '0'), twoDigits(month), twoDigits(date)].join('-');
}

export const twoDigits = (number: number): string => String(number).padStart(2, '0');
