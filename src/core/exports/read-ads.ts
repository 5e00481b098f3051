/* eslint-disable @typescript-eslint/no-non-null-assertion -- indexes run inside their arrays */
import { readAmounts, type DecimalMark } from '../orders/amounts';
import { civilDate, periodOf, periodStart } from '../orders/calendar';
import { readDates, type DateOrder } from '../orders/dates';
import { isBlankCell, type OrderCell } from '../orders/order-cell';
import { Book, type Account } from './account';
import { namedCurrency, currencyIn } from './currencies';
import type { ExportOptions } from './count-orders';
import { ideaReader } from './header-words';
import { cellsOf, mayBeDay } from './lines';
import type { Ask, Question } from './questions';
import { openTable, type OpenTable } from './open-table';
import { firstDay } from './periods';
import type { ChosenColumns } from './roles';
import { isNote, isTotal, repeats, type Table } from './table';

/** What a column of an ad report can be. */
export type AdRole = 'date' | 'end' | 'channel' | 'spend' | 'results' | 'value' | 'currency';

/** What a person has settled about an ad report: plain data. */
export interface AdChoices {
  /** Row of the headers, counted from 1. */
  readonly header?: number;
  readonly columns?: ChosenColumns<AdRole>;
  readonly currency?: string;
  readonly dateOrder?: DateOrder;
  readonly decimalMark?: DecimalMark;
}

/**
 * What headers of ad reports speak of: d day · S first day of a period · E its last · w week ·
 * m month · c campaign · G group of campaigns · g group of ads · k channel · s spend · r results · v their worth ·
 * p for one, a rate · y currency · x anything else.
 */
const adsIdeas = ideaReader(`d day. date дата дати день datum tag.
S start begin from начал почат
E ends end. until оконч кінц конец кінец
w week недел тижд тижн woche
m month месяц місяц monat
c campaign кампан kampagne
g ad_set adset ad_group adgroup asset_group груп{1,2}(?!\\S*_камп) набор набір anzeigengruppe
G campaign_group групп?\\S*_камп
k channel source medium источник джерел канал платформ platform network площадк
s spent spend cost расход витрат витрач затрат потрач списан kosten ausgegeb ausgab
r result conversion conv. conversions purchase lead. leads orders order. конверси конверсі покупк покупок результат лид лід заявк заказ замовлен продаж transaction транзакц key_event ключев достижен целев website_purchases installs anmeldung ergebnis
v value revenue sales доход дохід ценност цінніст вартіст_конверс вартість_конверс стоимость_конверсий выручк виручк umsatz wert
p per. cpa cpc cpm cpl cps cpo ctr roas roi rate cr. коэф коеф дол средн ср. avg average сер. середн цена ціна за_ romi drr share return change
y currency валют währung
x id. status state indicator type budget impr reach click link bid objective бюджет ставк стратег показ клик клік охват охоплен view video статус стан delivery тип attribution frequency`);

const adRoles = `date period d4 w5 m5 S2 p-9 x-9 E-9
end period/E E3 d1 p-9 x-9
channel text c6 G-4 g3 k2 s-9 r-9 v-9 p-9 x-9 d-9 y-9 w-9 m-9
spend number/s s4 r-9 v-9 p-9 x-9
value number/v v4 r1 s-9 p-9 x-9
results number/r r4 s-9 v-9 p-9 x-9
currency currency/y y4`;

/** Rows of one or several ad reports, in columns. */
export interface AdRows {
  /** Place of the report among those given. */
  readonly table: number[];
  /** Place in `names`. */
  readonly channel: number[];
  /** First day; NaN where the report has no days. */
  readonly day: number[];
  /** Last day. */
  readonly end: number[];
  readonly spend: number[];
  /** 0 where the report has none. */
  readonly results: number[];
  readonly value: number[];
}

export interface AdTable {
  /** Its columns; undefined where no header was found. */
  readonly open: OpenTable<AdRole> | undefined;
  /** Letters of the account's currency; '' where it is not said. */
  readonly currency: string;
  readonly account: Account;
}

export interface AdsRead {
  readonly tables: readonly AdTable[];
  /** Campaigns, or what stands for them, in order of appearance. */
  readonly names: readonly string[];
  readonly rows: AdRows;
  /** Whether any report has results, and worth of results. */
  readonly hasResults: boolean;
  readonly hasValue: boolean;
  readonly questions: readonly Question[];
}

/**
 * Reads ad reports into one: totals, periods and titles around them are passed over, blanks and
 * dashes are 0.
 *
 * @param choices for each of the tables
 */
export function readAds(
  tables: readonly Table[],
  choices: readonly AdChoices[],
  options: ExportOptions,
): AdsRead {
  const questions: Question[] = [];
  const ask: Ask = (kind, given) => {
    questions.push({ kind, blocking: true, found: '', count: 0, money: 0, options: [], ...given });
  };
  const names = new Map<string, number>();
  const rows: AdRows = {
    table: [],
    channel: [],
    day: [],
    end: [],
    spend: [],
    results: [],
    value: [],
  };
  const read = tables.map((table, at) =>
    readTable({ table, at, choices: choices[at] ?? {}, options, names, rows, ask }),
  );
  const currencies = [...new Set(read.flatMap(({ currency }) => currency || []))];
  if (currencies.length > 1) {
    ask('currencies', { found: currencies.join(', '), options: currencies });
  }
  return {
    tables: read,
    names: [...names.keys()],
    rows,
    hasResults: read.some(({ open }) => open?.roles.results.length),
    hasValue: read.some(({ open }) => open?.roles.value.length),
    questions,
  };
}

interface Reading {
  readonly table: Table;
  readonly at: number;
  readonly choices: AdChoices;
  readonly options: ExportOptions;
  readonly names: Map<string, number>;
  readonly rows: AdRows;
  readonly ask: Ask;
}

function readTable({ table, at, choices, options, names, rows, ask }: Reading): AdTable {
  const book = new Book(table.length);
  const open = openTable(table, adsIdeas, adRoles, choices, ask);
  const unread = { open, currency: '', account: book };
  if (!open) return unread;
  const { header, columns, roles } = open;
  const [spending] = roles.spend;
  const [channel] = roles.channel;
  if (spending === undefined) ask('no-column', { found: 'spend' });
  else if (channel === undefined) ask('no-column', { found: 'campaign' });
  if (spending === undefined || channel === undefined || header.rivals.length > 0) return unread;
  const [date] = roles.date;
  const [end] = roles.end;
  const head = table[header.at]!;
  const body: number[] = [];
  table.forEach((cells, row) => {
    const passed =
      row === header.at || repeats(cells, head)
        ? 'header'
        : cells.every(isBlankCell)
          ? 'blank'
          : row < header.at || isNote(cells)
            ? 'note'
            : isPassed(cells, date, channel)
              ? 'total'
              : undefined;
    if (passed) book.enter(row, passed);
    else body.push(row);
  });

  const daysOf = (column: number | undefined) => {
    if (column === undefined) return undefined;
    const cells = cellsOf(table, body, column).map(firstDay);
    const days = readDates(cells, { ...options, dateOrder: choices.dateOrder });
    const { question } = days;
    if (question) ask('dates', { found: question.found, row: question.row, dates: question });
    return days.days;
  };
  const moneyOf = (column: number | undefined) => {
    if (column === undefined) return undefined;
    const cells = cellsOf(table, body, column).map(nothingIsZero);
    const money = readAmounts(cells, choices.decimalMark);
    const { question } = money;
    if (question) ask('amounts', { found: question.found, row: question.row, amounts: question });
    const [row] = question ? [] : money.problems.keys();
    if (row !== undefined) ask('no-amount', { found: String(cells[row]), row: row + 1, count: 1 });
    return money.amounts;
  };
  const days = daysOf(date);
  const spoken = columns[date ?? -1]?.ideas ?? '';
  // Beside each day stands the end of the whole report; beside the start of a period, its own.
  const ends = spoken.includes('S') ? daysOf(end) : monthEnds(spoken, days);
  const [spend, results, value] = [spending, roles.results[0], roles.value[0]].map(moneyOf);

  // Rows without a campaign that come to the same as all others sum them up.
  const sums = [0, 0];
  for (const row of body) sums[isBlankCell(table[row]![channel]) ? 1 : 0]! += worth(spend?.[row]);
  const summedUp = sums[1]! > 0 && Math.abs(sums[1]! - sums[0]!) < sums[0]! / 1000;
  const currencies = new Set<string>();
  const wanted = choices.currency && namedCurrency(choices.currency);
  for (const row of body) {
    const cells = table[row]!;
    const day = days?.[row] ?? NaN;
    const money = worth(spend?.[row]);
    const own = cells[roles.currency[0] ?? -1];
    const currency = isBlankCell(own) ? '' : namedCurrency(String(own));
    if (summedUp && isBlankCell(cells[channel])) book.enter(row, 'total');
    else if (days && Number.isNaN(day)) {
      const cell = cells[date!];
      ask('no-date', { found: isBlankCell(cell) ? '' : String(cell), row: row + 1, count: 1 });
      book.enter(row, 'no-date', '', 0, money);
    } else if (wanted && currency && currency !== wanted) {
      book.enter(row, 'currency', currency, 0, money);
    } else {
      if (currency) currencies.add(currency);
      const name = String(cells[channel] ?? '').trim();
      const place = names.get(name) ?? names.size;
      names.set(name, place);
      rows.table.push(at);
      rows.channel.push(place);
      rows.day.push(day);
      rows.end.push(ends?.[row] ?? day);
      rows.spend.push(money);
      rows.results.push(worth(results?.[row]));
      rows.value.push(worth(value?.[row]));
      book.enter(row, 'order', '', 0, money);
    }
  }
  if (currencies.size > 1)
    ask('currencies', { found: [...currencies].join(', '), options: [...currencies] });
  const [currency = currencyIn(columns[spending]!.header)] = currencies;
  return { ...unread, currency };
}

/** The last day of each month, where the days are months. */
function monthEnds(ideas: string, days: Float64Array | undefined): Float64Array | undefined {
  if (!ideas.includes('m') || !days?.every((day) => Number.isNaN(day) || isFirst(day))) {
    return undefined;
  }
  return days.map((day) => periodStart(periodOf(day, 'month') + 1, 'month') - 1);
}

const isFirst = (day: number) => civilDate(day).day === 1;

/** Whether a row without a day sums up others: it says so, or has no campaign. */
function isPassed(cells: readonly OrderCell[], date: number | undefined, channel: number): boolean {
  if (date !== undefined && mayBeDay(cells[date])) return false;
  const name = cells[channel];
  return isBlankCell(name) || isTotal([name]) || isTotal(cells);
}

/** What is not there counts for nothing. */
const worth = (amount = 0): number => (Number.isNaN(amount) ? 0 : amount);

const nothingIsZero = (cell: OrderCell): OrderCell =>
  typeof cell === 'string' && !/\d/.test(cell) ? undefined : cell;
