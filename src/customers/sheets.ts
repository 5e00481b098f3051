/** The forecast as sheets: the customers by what they will bring, their cohorts, their segments. */
import { cohortMeasure, cohorts } from '../core/orders/cohorts';
import { type RfmSegment, rfm } from '../core/orders/rfm';
import type { CustomerLabels, CustomerPart } from './messages';
import { dayText, type WorkedForecast } from './forecast';
import { type FitCell, fittingWidths } from '../panel/fit/columns';
import type { Table, TableHeader, TableRow } from '../wire/table';

type Worked = NonNullable<WorkedForecast['worked']>;

const money = '#,##0.00';
const share = '0.0%';
const count = '#,##0';
const scores = 5;
/** Pixels: names and addresses of customers may be as long as they like. */
const widestName = 400;
/** A column that is no narrower is easier to read. */
const narrowest = 60;

/** A table whose columns have no width yet. */
type Unfitted = Omit<Table, 'headers'> & {
  readonly headers: readonly Omit<TableHeader, 'width'>[];
};

/** One table for each part asked for, in the order of the parts. */
export function customerTables(
  parts: readonly CustomerPart[],
  worked: Worked,
  margin: number,
  labels: CustomerLabels,
): Table[] {
  const make = {
    customers: () => customerTable(worked, margin, labels),
    cohorts: () => cohortTable(worked, labels),
    segments: () => segmentTable(worked, labels),
  };
  return parts.map((part) => fitted(make[part]()));
}

/** Each column as wide as its header and whatever stands in it. */
function fitted({ headers, rows, ...table }: Unfitted): Table {
  const widths = headers.map(({ text, format }, column) => {
    const header: FitCell = { shows: [text], bold: true, wraps: true };
    const [names, numbers] = columnOf(rows, column);
    const ends = [Math.min, Math.max].flatMap((end) =>
      numbers.length > 0 ? [numbers.reduce((one, other) => end(one, other))] : [],
    );
    const [widest = 0] = fittingWidths([[header], [{ shows: ends, format }]], [narrowest]);
    const [name = 0] = fittingWidths([[{ shows: names }]], [widest]);
    return Math.max(widest, Math.min(name, widestName));
  });
  return {
    ...table,
    rows,
    headers: headers.map((header, place) => ({ ...header, width: widths[place] ?? narrowest })),
  };
}

function columnOf(rows: readonly TableRow[], column: number): [string[], number[]] {
  const cells = rows.map((row) => row[column] ?? '');
  return [
    cells.filter((cell) => typeof cell === 'string'),
    cells.filter((cell) => typeof cell === 'number'),
  ];
}

function customerTable(
  { log, summary, perCustomer, hasAmounts }: Worked,
  margin: number,
  { sheets, customers: say }: CustomerLabels,
): Unfitted {
  const headers: Unfitted['headers'] = [
    { text: say.customer },
    { text: say.orders, format: count },
    { text: say.lastOrder, format: 'yyyy-mm-dd' },
    { text: say.alive, format: share, note: say.notes.alive },
    { text: say.expectedOrders, format: '0.00', note: say.notes.expectedOrders },
  ];
  const ofMoney: Unfitted['headers'] = [
    { text: say.orderValue, format: money, note: say.notes.orderValue },
    { text: say.ltv, format: money, note: say.notes.ltv },
    { text: say.low, format: money, note: say.notes.low },
    { text: say.high, format: money, note: say.notes.low },
    { text: say.historical, format: money, note: say.notes.historical },
    { text: say.total, format: money, note: say.notes.total },
  ];
  const rows = Array.from(perCustomer.ranking, (place) => {
    const at = (column: ArrayLike<number>) => column[place] ?? 0;
    const past = at(summary.total) * margin;
    const name = log.names[at(summary.customer)] ?? '';
    const lastOrder = summary.end - at(summary.age) + at(summary.recency);
    const plain = [
      name,
      at(summary.frequency) + 1,
      lastOrder,
      at(perCustomer.alive),
      at(perCustomer.orders),
    ];
    if (!hasAmounts) return plain;
    const { orderValue, ltv, low, high } = perCustomer;
    const range = [finite(at(low)), finite(at(high))];
    return [...plain, at(orderValue), at(ltv), ...range, past, past + at(ltv)];
  });
  return {
    title: sheets.customers,
    headers: hasAmounts ? [...headers, ...ofMoney] : headers,
    rows,
  };
}

/** Where these customers do not tell how sure a number is, the cell stays blank. */
const finite = (value: number): number | string => (Number.isFinite(value) ? value : '');

function cohortTable({ log, summary }: Worked, { sheets, cohorts: say }: CustomerLabels): Unfitted {
  const table = cohorts(log, 'month', summary.end);
  const retention = cohortMeasure(table, 'retention');
  // The newest cohorts may have no finished month yet; their columns would be empty.
  const ages = Math.max(
    0,
    ...retention.map((row) => row.filter((value) => value !== undefined).length),
  );
  // A month in which nobody came first is no cohort to look at.
  const shown = retention.flatMap((row, cohort) =>
    (table.sizes[cohort] ?? 0) > 0 ? [{ cohort, row: row.slice(0, ages) }] : [],
  );
  return {
    title: sheets.cohorts,
    headers: [
      { text: say.cohort },
      { text: say.customers, format: count },
      ...Array.from({ length: ages }, (_, age) => ({
        text: String(age),
        format: share,
        ...(age === 0 ? { note: say.retention } : {}),
      })),
    ],
    rows: shown.map(({ cohort, row }) => [
      dayText(table.starts[cohort] ?? 0).slice(0, 7),
      table.sizes[cohort] ?? 0,
      ...row.map((value) => value ?? ''),
    ]),
    backgrounds: shown.map(({ row }) => [null, null, ...row.map(heat)]),
  };
}

/** White for nobody, the blue of the product for everybody; the scale is the eye's, not the ruler's. */
function heat(value: number | undefined): string | null {
  if (value === undefined) return null;
  const strength = Math.sqrt(Math.min(1, Math.max(0, value))) * 0.75;
  const channel = (full: number) =>
    Math.round(255 - strength * (255 - full))
      .toString(16)
      .padStart(2, '0');
  return `#${channel(0x0b)}${channel(0x57)}${channel(0xd0)}`;
}

function segmentTable(
  { log, summary }: Worked,
  { sheets, segments: say }: CustomerLabels,
): Unfitted {
  const { segment, monetary, frequency } = rfm(log, summary.end, scores);
  const sums = new Map<RfmSegment, { customers: number; money: number; orders: number }>();
  segment.forEach((name, place) => {
    const sum = sums.get(name) ?? { customers: 0, money: 0, orders: 0 };
    sum.customers++;
    sum.money += monetary[place] ?? 0;
    sum.orders += frequency[place] ?? 0;
    sums.set(name, sum);
  });
  const sorted = [...sums].sort(
    ([, one], [, other]) => other.money - one.money || other.customers - one.customers,
  );
  return {
    title: sheets.segments,
    headers: [
      { text: say.segment },
      { text: say.customers, format: count },
      { text: say.share, format: share },
      { text: say.revenue, format: money },
      { text: say.averageOrders, format: '0.00' },
    ],
    rows: sorted.map(([name, sum]) => [
      say.names[name],
      sum.customers,
      sum.customers / segment.length,
      sum.money,
      sum.orders / sum.customers,
    ]),
    chart: { kind: 'column', title: say.chart, labels: 0, numbers: 1 },
  };
}
