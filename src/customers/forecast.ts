/** From a shop's orders to what its customers will bring: the use case behind the sidebar. */
import {
  type CustomerForecast as PerCustomer,
  type CustomerModels,
  fitCustomers,
  forecastCustomers,
} from '../core/models/customer-forecast';
import { customerTotals } from '../core/models/customer-totals';
import { checkForecast } from '../core/models/forecast-check';
import { civilDate } from '../core/orders/calendar';
import type { DateOptions } from '../core/orders/dates';
import type { DayLog } from '../core/orders/day-log';
import type { OrderCell } from '../core/orders/order-cell';
import { type OrderReport, readOrders } from '../core/orders/read-orders';
import { type Summary, summarize } from '../core/orders/summary';
import type { Tally } from '../core/orders/tally';
import type { OrderSource } from '../wire/orders';
import type {
  CheckAnswer,
  CustomerForecast,
  ForecastAnswer,
  ForecastOptions,
  OrderAccount,
  OrderQuestion,
  OrdersAnswer,
  RowCount,
  SpendBasis,
} from './messages';

/** The columns of a source as they stand in the sheet now. */
export interface OrderCells {
  readonly customers: readonly OrderCell[];
  readonly dates: readonly OrderCell[];
  readonly amounts?: readonly OrderCell[];
}

/** How the dates of the cells are to be read, and the last day on which an order can lie. */
export type Reading = Pick<DateOptions, 'offsetAt' | 'today'>;

/** The interval that is shown as likely. */
const confidence = 0.95;

/** A customer with orders and amounts, as the summary knows them. */
interface KnownShop {
  readonly kind: 'shop';
  readonly log: DayLog;
  readonly summary: Summary;
  readonly account: OrderAccount;
}

type Known =
  | KnownShop
  | { readonly kind: 'question'; readonly question: OrderQuestion }
  | { readonly kind: 'nothing'; readonly skipped: OrderAccount['skipped'] };

/** Reads the orders and accounts for every row. */
export function accountForOrders(
  source: OrderSource,
  cells: OrderCells,
  reading: Reading,
): OrdersAnswer {
  const known = readShop(source, cells, reading);
  return known.kind === 'shop' ? { kind: 'read', account: known.account } : known;
}

/** The forecast of a shop with what its sheets are made of. */
export interface WorkedForecast {
  readonly answer: ForecastAnswer;
  readonly worked?: {
    readonly log: DayLog;
    readonly summary: Summary;
    readonly perCustomer: PerCustomer;
    readonly hasAmounts: boolean;
  };
}

export function workOutForecast(
  { source, horizon, unit, margin, discount }: ForecastOptions,
  cells: OrderCells,
  reading: Reading,
): WorkedForecast {
  const known = readShop(source, cells, reading);
  if (known.kind === 'question') return { answer: known };
  if (known.kind === 'nothing') {
    const account = { ...nothingRead, skipped: known.skipped };
    return { answer: { kind: 'refused', refusal: 'too-few', account } };
  }
  const { account, log, summary } = known;
  const models = fitCustomers(summary, 'auto', unit);
  if (models.status !== 'fitted') {
    return { answer: { kind: 'refused', refusal: models.status, account } };
  }
  const request = { horizon, margin, discount, confidence };
  const perCustomer = forecastCustomers(models, summary, request);
  const totals = customerTotals(models, summary, perCustomer, request);
  const hasAmounts = cells.amounts !== undefined;
  const each = (part: number) => part / summary.customer.length;
  const { money } = totals;
  const forecast: CustomerForecast = {
    account,
    customers: summary.customer.length,
    alive: totals.alive,
    orders: totals.orders,
    ...(hasAmounts
      ? { money, ltv: { value: each(money.value), low: each(money.low), high: each(money.high) } }
      : {}),
    ...whatWasLearnt(models, hasAmounts),
  };
  return {
    answer: { kind: 'forecast', forecast },
    worked: { log, summary, perCustomer, hasAmounts },
  };
}

/** The forecast tried on the second half of what is known. */
export function tryForecast(
  { source }: ForecastOptions,
  cells: OrderCells,
  reading: Reading,
): CheckAnswer {
  const known = readShop(source, cells, reading);
  const check = known.kind === 'shop' ? checkForecast(known.log) : undefined;
  if (!check) return { kind: 'too-short' };
  const { first, until, last, expected, came, curve } = check;
  return {
    kind: 'check',
    check: {
      learned: { first: dayText(first), last: dayText(until), days: until - first + 1 },
      checked: { last: dayText(last), days: last - until },
      expected,
      came,
      curve: curve.map((point) => ({ ...point, day: dayText(point.day) })),
    },
  };
}

function readShop(source: OrderSource, cells: OrderCells, reading: Reading): Known {
  const { dateOrder, decimalMark, header, range } = source;
  // Rows of the data as rows of the sheet, which is how a person finds them.
  const above = range.firstRow - 1 + (header ? 1 : 0);
  const read = readOrders(cells, { ...reading, dateOrder, decimalMark });
  if (read.kind === 'ambiguous') {
    const { dates, amounts } = read;
    const days = (span: readonly [number, number]) => [dayText(span[0]), dayText(span[1])] as const;
    return {
      kind: 'question',
      question: {
        ...(dates
          ? {
              dates: {
                found: dates.found,
                row: dates.row + above,
                dayFirst: days(dates.dayFirst),
                monthFirst: days(dates.monthFirst),
              },
            }
          : {}),
        ...(amounts ? { amounts: { found: amounts.found, row: amounts.row + above } } : {}),
      },
    };
  }
  const { log, report } = read;
  if (!report.days) return { kind: 'nothing', skipped: skippedOf(report, above) };
  const summary = summarize(log, report.days[1]);
  return { kind: 'shop', log, summary, account: accountOf(log, report, above) };
}

function accountOf(log: DayLog, report: OrderReport, above: number): OrderAccount {
  const [first = 0, last = 0] = report.days ?? [];
  const inSheet = (tally: Tally) => rowsOf(tally, above);
  return {
    rows: report.rows - report.blank,
    blank: report.blank,
    customers: log.names.length,
    merged: inSheet(report.merged),
    orders: report.orderDays,
    zero: inSheet(report.zero),
    refunds: inSheet(report.refunds),
    skipped: skippedOf(report, above),
    first: dayText(first),
    last: dayText(last),
    lookalikes: report.lookalikes,
    swapped: report.dates.swapped,
  };
}

const rowsOf = ({ count, rows }: Tally, above: number): RowCount => ({
  count,
  rows: rows.map((row) => row + above),
});

const skippedOf = ({ skipped }: OrderReport, above: number): OrderAccount['skipped'] =>
  [...skipped].map(([reason, tally]) => ({ reason, ...rowsOf(tally, above) }));

const noRows: RowCount = { count: 0, rows: [] };
const nothingRead: OrderAccount = {
  rows: 0,
  blank: 0,
  customers: 0,
  merged: noRows,
  orders: 0,
  zero: noRows,
  refunds: noRows,
  skipped: [],
  first: '',
  last: '',
  lookalikes: 0,
  swapped: 0,
};

const spendBases: Readonly<Record<CustomerModels['spend']['basis'], SpendBasis>> = {
  'gamma-gamma': 'fitted',
  mean: 'mean',
  'own-mean': 'own',
};

function whatWasLearnt(
  { orders, spend }: CustomerModels,
  hasAmounts: boolean,
): Pick<CustomerForecast, 'model' | 'reason' | 'tried' | 'spend'> {
  return {
    model: orders.model.name,
    reason: orders.reason === 'given' ? 'best-fit' : orders.reason,
    tried: orders.fits.map((fit) =>
      fit.status === 'fitted'
        ? { model: fit.model, logLikelihood: fit.logLikelihood }
        : { model: fit.model, refusal: fit.status },
    ),
    spend: hasAmounts ? spendBases[spend.basis] : 'none',
  };
}

/** `2025-01-31`. */
export function dayText(day: number): string {
  const { year, month, day: dayOfMonth } = civilDate(day);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${String(year)}-${two(month)}-${two(dayOfMonth)}`;
}
