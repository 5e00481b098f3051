/* eslint-disable @typescript-eslint/no-non-null-assertion -- indexes run inside their arrays */
import { sortedBy } from '../orders/counting-sort';
import { isBlankCell } from '../orders/order-cell';
import type { OffsetAt } from '../orders/zone';
import type { Book, Reason } from './account';
import type { ExportChoices } from './choices';
import { currencyReader, namedCurrency } from './currencies';
import { firstRows, joinMoney, orderKey, type Lines } from './lines';
import { personReader, splitByPerson, type Identity } from './people';
import type { Ask, CurrencyTotal, ExportOrders } from './questions';
import { giveBack } from './refunds';
import type { Ranked, Roles } from './roles';
import { plainWords } from './statuses';
import type { Column, Table } from './table';
import { readVerdicts, type StatusWord } from './verdicts';

export interface ExportOptions {
  /** Minutes the spreadsheet is ahead of UTC; asked for only when there are Date cells. */
  readonly offsetAt: OffsetAt;
  /** Day number after which no order can lie. */
  readonly today?: number | undefined;
}

/** What the rows are counted with. */
interface Counting {
  readonly table: Table;
  readonly choices: ExportChoices;
  readonly options: ExportOptions;
  readonly columns: readonly Column[];
  readonly ranked: Ranked;
  readonly roles: Roles;
  readonly lines: Lines;
  readonly book: Book;
  readonly ask: Ask;
  /** By what people may be known. */
  readonly known: readonly Identity[];
  /** Columns of the money. */
  readonly money: readonly number[];
  readonly days: Float64Array;
  readonly amounts: Float64Array;
  /** What was given back of each row's money. */
  readonly returns: Float64Array | undefined;
  /** Lines are known to hold their own money. */
  readonly summed: boolean;
}

interface Counted {
  readonly orders: ExportOrders;
  readonly identity: readonly Identity[];
  readonly named: Readonly<Partial<Record<Identity, number>>>;
  readonly statuses: readonly StatusWord[];
  readonly currencies: readonly CurrencyTotal[];
}

/** Money that differs by less is the same. */
const halfCent = 0.005;

/** A less trusted identity goes first when it names so many more of the orders, as a share. */
const clearlyMore: Readonly<Record<Identity, number>> = {
  customer: 0,
  email: 0.05,
  phone: 0.05,
  // Several people may share a name.
  name: 0.6,
};

/** What was read of the rows before refunds of their own were taken off; by order number. */
interface Drawn {
  /** First row that counts; −1 where none does. */
  readonly lead: Int32Array;
  readonly reasons: (Reason | undefined)[];
  readonly customers: Int32Array;
  readonly days: Float64Array;
  /** Money that is left. */
  readonly left: Float64Array;
}

/** Joins lines, sorts out what does not count, takes refunds off and enters every row. */
export function countOrders(state: Counting): Counted {
  const { table, choices, columns, roles, lines, book, ask, days, amounts } = state;
  const { body, groups, count } = lines;
  const { words, verdict } = readVerdicts(table, body, groups, columns, roles, choices);
  const judged = new Array<ReturnType<typeof verdict>>(table.length);
  const paid = columns[state.money[0]!]!;
  const currencyOf = currencyReader(table, lines, roles.currency[0], paid);
  const anyCurrency = !choices.currency || paid.ideas.includes('y');
  const wanted = anyCurrency ? undefined : namedCurrency(choices.currency ?? '');

  // Lines that count, lines that do not, and rows that give back.
  const counting: number[] = [];
  const others: number[] = [];
  const refunds: number[] = [];
  const foreign = new Uint8Array(table.length);
  for (const row of body) {
    const { kind } = (judged[row] = verdict(row, amounts[row]! < 0));
    if (wanted !== undefined && currencyOf(row) !== wanted) foreign[row] = 1;
    if (foreign[row] || kind === 'out' || kind === 'ask') others.push(row);
    else (kind === 'order' ? counting : refunds).push(row);
  }
  const lead = firstRows(lines, counting);
  const money = joinMoney(lines, counting, amounts, state.summed);

  // Who it was, by the identity that is trusted most among those that name enough orders.
  // All currencies show how well it names people.
  const ordered = body.filter((row) => judged[row]!.kind === 'order');
  const orders = firstRows(lines, ordered).reduce((sum, row) => sum + (row < 0 ? 0 : 1), 0);
  const readers: ((row: number) => string)[] = [];
  const keys: string[][] = [];
  const named: number[] = [];
  for (const each of state.known) {
    // Whoever is named already need not be named again.
    if (!choices.identity && named.includes(orders)) break;
    const read = personReader(table, body, roles[each], each);
    const own = new Array<string>(count).fill('');
    for (const row of ordered) own[groups[row]!] ||= read(row);
    readers.push(read);
    keys.push(own);
    named.push(own.reduce((sum, key) => sum + (key ? 1 : 0), 0));
  }
  const known = state.known.slice(0, readers.length);
  let best = 0;
  known.forEach((each, place) => {
    const more = named[place]! - named[best]!;
    if (more > 0 && more >= clearlyMore[each] * orders) best = place;
  });
  const chosen = choices.identity?.flatMap((each) => known.indexOf(each)).filter((at) => at >= 0);
  const ways = chosen?.length ? chosen : [best];
  const personOf = (group: number) => ways.reduce((key, way) => key || keys[way]![group]!, '');

  const shared = trouble();
  if (choices.sharedNumber !== 'first') {
    const [way = 0] = ways;
    for (const row of counting) {
      const key = readers[way]!(row);
      if (key !== '' && key !== keys[way]![groups[row]!]) note(shared, row);
    }
    if (shared.count > 0 && choices.sharedNumber === 'apart') {
      return countOrders({
        ...state,
        lines: splitByPerson(lines, readers[way]!),
        choices: { ...choices, sharedNumber: 'first' },
      });
    }
  }

  // Each order: when, whether it counts, and what its own columns say was given back.
  const day = new Float64Array(count).fill(NaN);
  for (const row of counting) {
    const group = groups[row]!;
    if (Number.isNaN(day[group]!)) day[group] = days[row]!;
  }
  const { today = Infinity } = state.options;
  const people = new Map<string, number>();
  const customers = new Int32Array(count).fill(-1);
  const reasonOf = (row: number, group: number): Reason | undefined => {
    if (row < 0) return undefined;
    const person = personOf(group);
    if (person === '') return 'no-customer';
    if (Number.isNaN(day[group]!)) return 'no-date';
    if (day[group]! > today) return 'future-date';
    if (Number.isNaN(money[group]!)) return 'no-amount';
    customers[group] = people.get(person) ?? people.size;
    people.set(person, customers[group]);
    return 'order';
  };
  const reasons: (Reason | undefined)[] = [];
  lead.forEach((row, group) => reasons.push(reasonOf(row, group)));
  const returns = state.returns?.map(Math.abs);
  const back = returns
    ? joinMoney(lines, counting, returns, state.summed)
    : new Float64Array(count);
  const drawn: Drawn = { lead, reasons, customers, days: day, left: money.slice() };
  const read = (row: number) => ways.reduce((key, way) => key || readers[way]!(row), '');
  const borne = takeBack(state, drawn, refunds, back, people, read, known[ways[0]!]!);

  enterRows(state, drawn, counting, money);
  refunds.forEach((row, place) => {
    const amount = Math.abs(amounts[row]!) || 0;
    const part = borne[place]!;
    if (part > 0) book.enter(row, 'refund', '', 0, -part);
    else book.enter(row, 'refund-without-order', '', 0, -amount);
    if (part > 0 && amount - part > halfCent) {
      book.add('refund-without-order', '', 0, 0, part - amount);
    }
  });

  const otherLead = firstRows(lines, others);
  const otherMoney = joinMoney(lines, others, amounts, state.summed);
  const asked = new Map<string, Trouble>();
  for (const row of others) {
    const group = groups[row]!;
    const first = otherLead[group] === row;
    const sum = first ? otherMoney[group]! || 0 : 0;
    const label = foreign[row] ? currencyOf(row) : (judged[row]!.word?.label ?? '');
    const reason = foreign[row] ? 'currency' : judged[row]!.kind === 'ask' ? 'asked' : 'status';
    book.enter(row, reason, label, first && lead[group]! < 0 ? 1 : 0, sum);
    if (reason === 'asked') {
      const question = asked.get(label) ?? trouble();
      asked.set(label, question);
      note(question, row, sum, first ? 1 : 0);
    }
  }
  for (const [found, question] of asked) ask('status', { found, ...question });

  // What each status and each currency stands for.
  const totals = new Map<string, CurrencyTotal>();
  const tally = (row: number, sum: number) => {
    if (row < 0) return;
    for (const word of judged[row]!.words) {
      word.orders++;
      word.money += sum || 0;
    }
  };
  lead.forEach((row, group) => {
    tally(row, money[group]!);
    if (row < 0) tally(otherLead[group]!, otherMoney[group]!);
    const first = row < 0 ? otherLead[group]! : row;
    if (first < 0 || (row < 0 && judged[first]!.kind !== 'order')) return;
    const currency = currencyOf(first);
    const total = totals.get(currency) ?? { currency, orders: 0, money: 0 };
    totals.set(currency, total);
    total.orders++;
    total.money += (row < 0 ? otherMoney : money)[group]! || 0;
  });
  const currencies = [...totals.values()];
  const spoken = currencies.flatMap(({ currency }) => currency || []);
  if (!choices.currency && spoken.length > 1 && !paid.ideas.includes('y')) {
    const converted = roles.converted.map((at) => columns[at]!.header);
    ask('currencies', { found: spoken.join(', '), options: [...spoken, ...converted] });
  }
  if (wanted !== undefined && !spoken.includes(wanted)) {
    ask('not-a-currency', { found: choices.currency ?? '', options: spoken });
  }
  const labels = new Set(words.map(({ label }) => plainWords(label)));
  const absent = choices.counted?.find((word) => !labels.has(plainWords(word)));
  if (absent !== undefined)
    ask('not-a-status', { found: absent, options: words.map(({ label }) => label) });
  if (shared.count > 0) ask('two-customers', { found: numberIn(state, shared.row), ...shared });
  const nameless = trouble();
  for (const kind of ['no-date', 'no-amount', 'future-date', 'no-customer'] as const) {
    const problem = kind === 'no-customer' ? nameless : trouble();
    lead.forEach((row, group) => {
      if (reasons[group] === kind) note(problem, row, money[group]);
    });
    if (problem.count === 0) continue;
    const at = kind === 'no-amount' ? state.money[0] : roles.date[0];
    const cell = table[problem.row - 1]![at ?? -1];
    const better = known.filter((_, place) => named[place]! > 0 && !ways.includes(place));
    ask(kind, {
      ...problem,
      found: kind === 'no-customer' || isBlankCell(cell) ? '' : String(cell),
      blocking: kind === 'no-date' || kind === 'no-amount',
      options: kind === 'no-customer' ? better : [],
    });
  }
  return {
    orders: ordersOf(drawn, [...people.keys()]),
    identity: ways.map((way) => known[way]!),
    named: Object.fromEntries(known.map((each, place) => [each, named[place]!])),
    statuses: words,
    currencies,
  };
}

/** Orders that a question is about, while they are counted. */
interface Trouble {
  /** The first row, counted from 1. */
  row: number;
  count: number;
  money: number;
}

const trouble = (): Trouble => ({ row: 0, count: 0, money: 0 });

function note(problem: Trouble, row: number, money = 0, orders = 1): void {
  problem.row ||= row + 1;
  problem.count += orders;
  problem.money += money || 0;
}

/** The number of an order as it is written. */
function numberIn({ table, roles }: Counting, row: number): string {
  const cell = table[row - 1]![roles.order[0] ?? -1];
  return isBlankCell(cell) ? '' : String(cell).trim();
}

/**
 * Takes off what was given back: by a column or a row that names the order off that order, by
 * other rows off the orders of the same customer.
 *
 * @returns what of each refund row was taken off
 */
function takeBack(
  state: Counting,
  { lead, reasons, customers, days, left }: Drawn,
  refunds: readonly number[],
  back: Float64Array,
  people: ReadonlyMap<string, number>,
  personOf: (row: number) => string,
  identity: Identity,
): number[] {
  const { table, roles, ranked, lines, ask, choices, amounts } = state;
  const { body, groups, byNumber } = lines;
  const [reference = -1] = roles.reference;
  // The order that a refund names; −1 where it names one that is not here.
  const targets = refunds.map((row) => {
    if (lead[groups[row]!]! >= 0) return groups[row];
    const cell = table[row]![reference];
    return isBlankCell(cell) ? undefined : (byNumber.get(orderKey(cell)) ?? -1);
  });
  const names = targets.some((target = -1) => target >= 0);
  // A refund may name its customer where a payment names the shop.
  const ways = [personOf];
  for (const at of refunds.length > 0 ? ranked[identity] : []) {
    if (!roles[identity].includes(at)) ways.push(personReader(table, body, [at], identity));
  }
  const open: { place: number; customer: number; day: number; amount: number }[] = [];
  const borne = refunds.map(() => 0);
  refunds.forEach((row, place) => {
    const target = targets[place];
    const amount = Math.abs(amounts[row]!) || 0;
    if (target !== undefined && (target >= 0 || names)) {
      if (reasons[target] !== 'order') return;
      back[target] = (back[target]! || 0) + amount;
      borne[place] = amount;
      return;
    }
    const customer = ways.map((way) => people.get(way(row))).find((code) => code !== undefined);
    const day = state.days[row]!;
    if (customer !== undefined) {
      open.push({ place, customer, day: Number.isNaN(day) ? Infinity : day, amount });
    }
  });
  const excess = trouble();
  reasons.forEach((reason, group) => {
    const amount = back[group]!;
    if (reason !== 'order' || !(amount > 0)) return;
    const above = amount - left[group]!;
    if (above > halfCent) note(excess, lead[group]!, above);
    left[group] = above > -halfCent ? 0 : -above;
    if (left[group] === 0) reasons[group] = 'refunded';
  });
  if (excess.count > 0 && choices.largeRefund !== 'whole') {
    ask('large-refund', { found: numberIn(state, excess.row), ...excess });
  }
  const before = left.slice();
  const unborne = giveBack(
    { customers, days, amounts: left },
    open,
    (group) => reasons[group] === 'order',
  );
  open.forEach(({ place, amount }, at) => (borne[place] = amount - unborne[at]!));
  left.forEach((amount, group) => {
    if (reasons[group] !== 'order' || before[group] === amount || amount >= halfCent) return;
    reasons[group] = 'refunded';
  });
  return borne;
}

/** Enters the lines of orders: the first with its money, the others beside it. */
function enterRows(
  { lines: { groups }, book }: Counting,
  { lead, reasons, left }: Drawn,
  counting: readonly number[],
  money: Float64Array,
): void {
  for (const row of counting) {
    const group = groups[row]!;
    const reason = reasons[group]!;
    const first = lead[group] === row;
    if (first) book.enter(row, reason, '', 1, (reason === 'order' ? left : money)[group]! || 0);
    else book.enter(row, reason === 'order' ? 'joined' : reason);
  }
}

/** Cents are whole: sums of fractions are not quite. */
const rounded = (amount: number) => Math.round(amount * 1e6) / 1e6;

function ordersOf({ lead, reasons, customers, days, left }: Drawn, people: string[]): ExportOrders {
  const groups = new Int32Array(lead.length);
  let count = 0;
  reasons.forEach((reason, group) => {
    if (reason === 'order') groups[count++] = group;
  });
  const sorted = sortedBy(sortedBy(groups.subarray(0, count), lead), days);
  // Whoever has no order left is no customer.
  const codes = new Int32Array(people.length).fill(-1);
  const kept: string[] = [];
  const orders = {
    rows: sorted.map((group) => lead[group]!),
    customers: new Int32Array(count),
    days: new Float64Array(count),
    amounts: new Float64Array(count),
    people: kept,
  };
  sorted.forEach((group, order) => {
    const customer = customers[group]!;
    if (codes[customer]! < 0) codes[customer] = kept.push(people[customer]!) - 1;
    orders.customers[order] = codes[customer]!;
    orders.days[order] = days[group]!;
    orders.amounts[order] = rounded(left[group]!);
  });
  return orders;
}
