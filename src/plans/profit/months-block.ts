/** Customers and cash month by month as cells below the plan. */
import { profitWords } from './words';
import { type Block, type BlockCell, cellAddress } from '../../wire/block';
import { amountFormat, inputCell, padded, shareFormat } from '../shape/block-rows';
import { periodFactor } from '../shape/periods';
import type { BlockGiven } from '../shape/plan';
import type { ProfitForm } from './form';
import type { ProfitMonths } from './months';
import type { ProfitResult } from './work';

type Given = BlockGiven<ProfitForm, ProfitResult>;

/** Cells of the plan above that the months follow. */
export interface PlanCells {
  readonly ads: string;
  readonly costs: string;
  readonly cac: string;
  /** Absent where there is no fee. */
  readonly fee: string | undefined;
  /** What tax and variable costs leave of turnover, as a formula without its sign. */
  readonly margin: string;
}

const width = 9;

/** The plan with its months below it, and a second chart. */
export function withMonths(
  plan: Block,
  given: Given,
  months: ProfitMonths,
  cells: PlanCells,
): Block {
  const firstRow = plan.rows.length + 1;
  const { rows, chartRow } = monthRows(given, months, cells, firstRow);
  const label = profitWords(given.language).block.months;
  return {
    ...plan,
    rows: [
      ...plan.rows.map((row) => padded(row, width)),
      padded([], width),
      ...rows.map((row) => padded(row, width)),
    ],
    charts: [
      ...(plan.charts ?? []),
      {
        kind: 'line',
        title: label.chart,
        firstRow: chartRow,
        rows: months.rows.length + 1,
        columns: [0, 8],
        headers: true,
      },
    ],
  };
}

function monthRows(given: Given, months: ProfitMonths, cells: PlanCells, firstRow: number) {
  const { inputs, values, live, origin, language } = given;
  const words = profitWords(language).block;
  const say = words.months;
  const { choices, sources } = inputs;
  const { terms, deepest, payback, rows, ads, fixed } = months;
  const formula = (text: string) => (live ? { formula: text } : {});
  const at = (row: number, column: number) => cellAddress(origin.row + row, origin.column + column);

  // Heading, two results, the head of the table
  const chartRow = firstRow + 3;
  const first = chartRow + 1;
  const last = first + rows.length - 1;
  // A blank row, then the inputs
  const input = (place: number) => at(last + 2 + place, 1);
  const [now, churn, arpu, margin, adsAt, costs] = [0, 1, 2, 3, 4, 5].map(input) as [
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  const of = (column: number) => `${at(first, column)}:${at(last, column)}`;
  const byAds = choices.acquisition === 'ads';
  const perMonth = (cell: string, factor: number) =>
    factor === 1
      ? cell
      : factor > 1
        ? `${cell}*${String(factor)}`
        : `${cell}/${String(Math.round(1 / factor))}`;
  const planAds = perMonth(cells.ads, periodFactor(choices.period, 'month'));
  const fee = cells.fee === undefined ? '' : `*(1+${cells.fee})`;

  const line = (label: string, cell: BlockCell, base = '', note?: string): BlockCell[] => [
    { value: label, ...(note === undefined ? {} : { note }) },
    cell,
    { value: base },
  ];
  const amount = (value: number, text: string): BlockCell => ({
    value,
    format: '#,##0.00',
    ...formula(text),
  });
  const monthRow = (place: number): BlockCell[] => {
    const month = rows[place];
    if (!month) return [];
    const row = first + place;
    const before = place === 0 ? now : at(row - 1, 3);
    const cashBefore = place === 0 ? '' : `${at(row - 1, 8)}+`;
    return [
      { value: month.month, format: '0' },
      amount(month.won, byAds ? `=${at(row, 6)}/${cells.cac}` : `=${adsAt}`),
      amount(month.lost, `=${before}*${churn}`),
      amount(month.atEnd, `=${before}-${at(row, 2)}+${at(row, 1)}`),
      amount(month.revenue, `=${at(row, 3)}*${arpu}`),
      amount(month.grossMargin, `=${at(row, 4)}*${margin}`),
      amount(month.ads, byAds ? `=${adsAt}` : `=${at(row, 1)}*${cells.cac}`),
      amount(month.profit, `=${at(row, 5)}-${at(row, 6)}${fee}-${costs}`),
      amount(month.cash, `=${cashBefore}${at(row, 7)}`),
    ];
  };
  // A blank follows the plan, so that its cell is a formula wherever formulas live.
  const following = (
    field: 'margin' | 'monthlyAds' | 'newCustomers',
    value: number,
    format: string,
    text: string,
  ): BlockCell =>
    values.fields[field] === undefined
      ? { value, format, ...(live ? { formula: `=${text}` } : { input: true }) }
      : inputCell(value, format, sources[field], given);
  const won = ads / terms.cac;
  const after = `SUMPRODUCT(MAX((${of(8)}<0)*${of(0)}))+1`;
  const table: BlockCell[][] = [
    [{ value: say.title, bold: true }],
    line(
      say.breakEven,
      {
        value: payback ?? say.never,
        format: '0',
        ...formula(`=IF(${after}>${String(rows.length)};"${say.never}";${after})`),
      },
      '',
      say.meaning.breakEven,
    ),
    line(
      say.need,
      {
        value: deepest?.need ?? 0,
        format: '#,##0.00',
        ...formula(`=MAX(0;-MIN(${of(8)}))`),
      },
      '',
      say.meaning.need,
    ),
    [
      say.month,
      say.won,
      say.lost,
      say.customers,
      say.revenue,
      say.gross,
      say.ads,
      say.profit,
      say.cash,
    ].map((value) => ({ value, bold: true })),
    ...rows.map((_, place) => monthRow(place)),
    [],
    line(say.customersNow, inputCell(terms.customers, '#,##0', sources.customersNow, given, 0)),
    line(
      say.churn,
      inputCell(terms.churn, shareFormat(terms.churn), sources.churn, given),
      words.per.month,
    ),
    line(
      say.arpu,
      inputCell(terms.arpu, amountFormat(terms.arpu), sources.arpu, given),
      words.per.month,
    ),
    line(
      say.margin,
      following('margin', terms.margin, shareFormat(terms.margin), cells.margin),
      '',
      say.meaning.margin,
    ),
    byAds
      ? line(
          say.monthlyAds,
          following('monthlyAds', ads, amountFormat(ads), planAds),
          words.per.month,
        )
      : line(
          say.newCustomers,
          following('newCustomers', won, amountFormat(won), `${planAds}/${cells.cac}`),
          words.per.month,
        ),
    line(
      say.costs,
      {
        value: fixed,
        format: amountFormat(fixed),
        ...formula(`=${perMonth(cells.costs, periodFactor(choices.costsPer, 'month'))}`),
      },
      words.per.month,
    ),
  ];
  return { rows: table, chartRow };
}
