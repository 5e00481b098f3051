import { customersWords } from './words';
import { version } from '../../core/version';
import type { Language } from '../../i18n/language';
import { templateWords } from '../words';
import { quoted } from '../formulas';
import {
  across,
  together,
  band,
  between,
  cents,
  date,
  down,
  footnote,
  header,
  input,
  label,
  lead,
  numbers,
  oneDecimal,
  percent,
  result,
  rows,
  section,
  setting,
  title,
  told,
  unseen,
  whole,
} from '../cells';
import { sampleOrders } from './sample-orders';
import type { Template, TemplateCell } from '../../wire/template-sheet';

const firstOrder = 6;
/** Where the forecast of each customer begins; nothing stands below it. */
const forecast = 42;
const lastForecast = 160;
/** Cells of each list; longer ones go on below without colour. */
const lastOrder = 260;

/** Cohorts, channels and a forecast for every customer, from orders pasted at the left. */
export function customers(language: Language, today: number): Template {
  const { common } = templateWords(language);
  const say = customersWords(language);
  const orders = sampleOrders(today, say.channels);
  const blank: TemplateCell = { look: 'input', value: '' };
  const lastSample = firstOrder + orders.length - 1;
  const columns: readonly (readonly [string, (place: number) => TemplateCell])[] = [
    ['A', (place) => input(orders[place]?.customer ?? '')],
    ['B', (place) => input(orders[place]?.day ?? '', common.dateFormat, date(common.helpDate))],
    ['C', (place) => input(orders[place]?.amount ?? '', whole)],
    ['D', (place) => input(orders[place]?.channel ?? '')],
  ];
  const none = 'COUNT(C6:C)=0';
  const everyone = 'LTV_CUSTOMERS(A6:A;B6:B;C6:C;B3;D3)';
  // The list of customers begins below that of orders, and may need more rows than the sheet has.
  const left = 'COUNTUNIQUE(A6:A)-ROWS(F43:F)';
  /** A sum over all customers; what stands in the sheet is worked out once. */
  const overAll = (shown: string, all: string) => `IF(${left}>0;${all};${shown})`;
  /** With its header. */
  const column = (place: number) => `INDEX(${everyone};0;${String(place)})`;
  const spilled = (format: string): TemplateCell => ({ value: '', look: 'result', format });
  return {
    title: say.title,
    widths: [96, 80, 74, 80, 14, 111, 76, 86, 66, 68, 68, 70, 50, 50],
    frozenRows: 5,
    cells: {
      A1: title(say.title),
      A2: lead(say.lead),
      // Nothing may stand below the orders, which are read to the end of their columns.
      F2: footnote(common.madeBy(version)),
      F28: footnote(say.cohortNote),
      F39: footnote(say.channelNote),
      F3: footnote(say.forecastNote),
      A3: label(say.horizon),
      B3: setting(12, whole, between(1, 600, common.helpAmount)),
      C3: label(say.margin),
      D3: setting(0.4, percent, between(0, 1, common.helpShare)),
      ...across('A5', [
        header(say.customer),
        numbers(say.date),
        numbers(say.amount),
        header(say.channel),
      ]),
      ...together(
        ...columns.map(([column, cell]) =>
          rows(column, firstOrder, lastOrder, (row, place) =>
            row > lastSample ? { ...cell(place), ...blank, sample: true as const } : cell(place),
          ),
        ),
      ),
      ...across('F5', [header(say.glance), header('')]),
      ...down('F6', [
        label(say.customers),
        label(say.orders),
        label(say.revenue),
        label(say.repeat),
        label(say.ahead),
      ]),
      ...down('G6', [
        result(`=IF(${none};"";COUNTUNIQUE(A6:A))`, whole),
        result(`=IF(${none};"";COUNT(C6:C))`, whole),
        result(`=IF(${none};"";SUM(C6:C))`, whole),
        result(
          `=IF(${none};"";LTV_REPEAT_RATE(${overAll('COUNTIF(G43:G;">1")', `SUMPRODUCT((${column(2)}>1)*1)-1`)};${overAll('COUNT(G43:G)', `ROWS(${everyone})-1`)}))`,
          percent,
        ),
        result(`=IF(${none};"";${overAll('SUM(L43:L)', `SUM(${column(7)})`)})`, whole),
      ]),
      F12: section(say.cohorts),
      ...across('F13', [header(say.cohort), numbers(say.customers), band(say.age)]),
      ...across(
        'I13',
        Array.from({ length: 6 }, () => band('')),
      ),
      F14: unseen(
        `=IF(${none};"";ARRAY_CONSTRAIN(LTV_COHORTS(A6:A;B6:B;C6:C;IF(MAX(B6:B)-MIN(B6:B)<400;"month";IF(MAX(B6:B)-MIN(B6:B)<1200;"quarter";"year")));14;9))`,
      ),
      G14: unseen(),
      ...across(
        'H14',
        Array.from({ length: 7 }, () => numbers('')),
      ),
      ...rows('F', 15, 27, () => spilled('General')),
      ...rows('G', 15, 27, () => spilled(whole)),
      ...together(
        ...['H', 'I', 'J', 'K', 'L', 'M', 'N'].map((column) =>
          rows(column, 15, 27, () => spilled(percent)),
        ),
      ),
      F29: section(say.byChannel),
      ...across('F30', [
        header(say.channel),
        numbers(say.customers),
        numbers(say.orders),
        numbers(say.ltvSoFar),
        numbers(say.share),
      ]),
      F31: unseen(
        `=IF(OR(${none};COUNTA(D6:D)=0);"";ARRAY_CONSTRAIN(LTV_SEGMENTS(D6:D;A6:A;C6:C;D3);8;5))`,
      ),
      ...across(
        'G31',
        Array.from({ length: 4 }, () => unseen()),
      ),
      ...rows('G', 32, 38, () => spilled(whole)),
      ...rows('H', 32, 38, () => spilled(whole)),
      ...rows('I', 32, 38, () => spilled(whole)),
      ...rows('J', 32, 38, () => spilled(percent)),
      F40: section(say.forecast),
      ...across('F41', [
        header(say.customer),
        numbers(say.orders),
        numbers(say.last),
        numbers(say.active, say.activeNote),
        numbers(say.ordersAhead),
        numbers(say.orderValue),
        numbers(say.ltvAhead),
        numbers(say.low),
        numbers(say.high),
      ]),
      L40: told(`=IF(${left}>0;${quoted(say.rowsMissing)}&" "&${left};"")`),
      F42: unseen(`=IF(${none};"";ARRAY_CONSTRAIN(${everyone};ROWS(F42:F);9))`),
      ...across(
        'G42',
        Array.from({ length: 8 }, () => unseen()),
      ),
      ...together(
        ...[
          ['G', whole],
          ['H', common.dateFormat],
          ['I', percent],
          ['J', oneDecimal],
          ['K', cents],
          ['L', cents],
          ['M', whole],
          ['N', whole],
        ].map(([column = '', format = '']) =>
          rows(column, forecast + 1, lastForecast, () => spilled(format)),
        ),
      ),
    },
    names: [{ name: 'Customers_forecast', range: 'G10' }],
    samples: [{ name: 'Customers_orders', range: `A6:D${String(lastOrder)}` }],
    charts: [
      {
        kind: 'column',
        title: say.chart,
        ranges: ['F32:F38', 'I32:I38'],
        headers: false,
        at: 'I4',
        width: 374,
        height: 182,
      },
    ],
    conditions: [{ ranges: ['I15:N27'], least: '#ffffff', most: '#7da9ea' }],
    spills: ['F14:N27', 'F31:J38', 'F42:N10000'],
  };
}
