/* eslint-disable @typescript-eslint/no-non-null-assertion -- indexes run inside their arrays */
import { readAmounts, type AmountDecision } from '../orders/amounts';
import { readDates, type DateDecision } from '../orders/dates';
import { Book, type Account } from './account';
import type { ExportChoices } from './choices';
import { countOrders, type ExportOptions } from './count-orders';
import { ordersIdeas } from './header-words';
import { cellsOf, dayCells, groupLines, type Lines } from './lines';
import { openTable, type OpenTable } from './open-table';
import { identities, type Identity } from './people';
import type { Ask, CurrencyTotal, ExportOrders, Question } from './questions';
import { orderRoles, type Role, type Roles } from './roles';
import type { Column, Table } from './table';
import type { StatusWord } from './verdicts';

export interface ExportRead {
  /** Its columns; undefined where no header was found. */
  readonly open: OpenTable<Role> | undefined;
  readonly orders: ExportOrders;
  /** By what people are known. */
  readonly identity: readonly Identity[];
  /** Orders that each identity would name. */
  readonly named: Readonly<Partial<Record<Identity, number>>>;
  readonly statuses: readonly StatusWord[];
  readonly currencies: readonly CurrencyTotal[];
  readonly dates: DateDecision | undefined;
  readonly amounts: AmountDecision | undefined;
  readonly account: Account;
  readonly questions: readonly Question[];
}

const noOrders: ExportOrders = {
  rows: new Int32Array(),
  customers: new Int32Array(),
  days: new Float64Array(),
  amounts: new Float64Array(),
  people: [],
};

/**
 * Reads the orders of an export, whatever program wrote it. What a column is, is told by its header
 * and by its cells; what cannot be told is asked, and every row is accounted for.
 *
 * @param table the whole sheet, with whatever stands above the headers
 */
export function readExport(
  table: Table,
  choices: ExportChoices,
  options: ExportOptions,
): ExportRead {
  const questions: Question[] = [];
  const ask: Ask = (kind, given) => {
    questions.push({ kind, blocking: true, found: '', count: 0, money: 0, options: [], ...given });
  };
  const book = new Book(table.length);
  const open = openTable(table, ordersIdeas, orderRoles, choices, ask);
  const unread: ExportRead = {
    open,
    orders: noOrders,
    identity: [],
    named: {},
    statuses: [],
    currencies: [],
    dates: undefined,
    amounts: undefined,
    account: book,
    questions,
  };
  if (!open || questions.length > 0) return unread;
  const { header, columns, ranked, roles } = open;
  const known = identities.filter((each) => roles[each].length > 0);
  const money = moneyColumns(roles, columns, choices.currency);
  if (roles.date.length === 0) ask('no-column', { found: 'date' });
  if (money.length === 0) ask('no-column', { found: 'amount' });
  if (known.length === 0) ask('no-column', { found: 'customer' });
  if (questions.length > 0) return unread;

  const lines = groupLines(table, header.at, roles, book);
  const { body } = lines;
  const dates = readDates(dayCells(table, body, roles.date), {
    ...options,
    dateOrder: choices.dateOrder,
  });
  const { days } = dates;
  const columnOf = (at: number) => readAmounts(cellsOf(table, body, at), choices.decimalMark);
  const read = money.map(columnOf);
  const returned = roles.refunded.map(columnOf);
  if (dates.question) {
    const { row, found } = dates.question;
    ask('dates', { found, row, dates: dates.question });
  }
  for (const { question } of [...read, ...returned]) {
    if (question) ask('amounts', { found: question.found, row: question.row, amounts: question });
  }
  if (questions.length > 0) return unread;
  if ((dates.decision?.swapped ?? 0) > 0) ask('swapped-dates');
  const [{ amounts, decision } = { amounts: new Float64Array(), decision: undefined }, times] =
    read;
  if (times) for (const row of body) amounts[row]! *= times.amounts[row]!;

  const [numbering = -1] = roles.order;
  const named = columns[numbering]?.ideas ?? '';
  if (!choices.columns?.order && !/[oI]/.test(named) && repeatsByDay(lines, days, amounts)) {
    // A bare ID that comes again on other days is a customer's.
    const own = { customer: [columns[numbering]!.header], ...choices.columns, order: [] };
    return readExport(table, { ...choices, columns: own }, options);
  }

  const sheet = { table, choices, options, columns, ranked, roles, lines, book, ask, known, money };
  const returns = returned[0]?.amounts;
  return {
    ...unread,
    ...countOrders({ ...sheet, days, amounts, returns, summed: times !== undefined }),
    dates: dates.decision,
    amounts: decision,
  };
}

/** The columns whose product is the money; of a converted one where its header is what was asked. */
function moneyColumns(roles: Roles, columns: readonly Column[], currency = ''): readonly number[] {
  const converted = roles.converted.filter((at) => isAsked(columns[at], currency));
  if (converted.length > 0) return converted;
  if (roles.money.length > 0 && !roles.money.some((at) => isPrice(columns[at], roles))) {
    return roles.money;
  }
  if (roles.subtotal.length > 0) return roles.subtotal;
  return [...(roles.unit.length > 0 ? roles.unit : roles.money), ...roles.quantity];
}

/** A price of one piece: to be multiplied, where there is a quantity. */
const isPrice = (column: Column | undefined, { quantity }: Roles): boolean =>
  quantity.length > 0 && /^[^mgo]*P[^mgo]*$/.test(column?.ideas ?? '');

const isAsked = (column: Column | undefined, text: string): boolean =>
  column?.header.toLowerCase() === text.trim().toLowerCase();

/** Fewer customers than this do not show what a number is. */
const fewest = 3;

/** Whether most numbers that come again come on other days: no order does. */
function repeatsByDay(
  { body, groups, count }: Lines,
  days: Float64Array,
  amounts: Float64Array,
): boolean {
  const first = new Float64Array(count).fill(NaN);
  const kind = new Uint8Array(count);
  for (const row of body) {
    const group = groups[row]!;
    if (amounts[row]! < 0 || Number.isNaN(days[row]!)) continue;
    if (Number.isNaN(first[group]!)) first[group] = days[row]!;
    else kind[group]! |= days[row] === first[group] ? 1 : 2;
  }
  const again = kind.reduce((sum, each) => sum + Math.min(each, 1), 0);
  const later = kind.reduce((sum, each) => sum + (each >> 1), 0);
  return later >= fewest && later > again / 2 && later > count / 10;
}
