import { clientsWords } from './words';
import { civilDate, dayNumber } from '../../core/orders/calendar';
import { version } from '../../core/version';
import type { Language } from '../../i18n/language';
import { templateWords } from '../words';
import {
  across,
  between,
  cents,
  date,
  down,
  footnotes,
  header,
  input,
  key,
  label,
  lead,
  numbers,
  oneDecimal,
  oneOf,
  percent,
  quiet,
  result,
  rows,
  setting,
  title,
  whole,
} from '../cells';
import { good, quoted, weak } from '../formulas';
import type { Template } from '../../wire/template-sheet';

const [first, last] = [6, 13];
/** The first day of the month looked at. */
const thisMonth = 'EOMONTH($B$3;-1)+1';
/** Fee, months before this one, day of the month, lifetime in months. */
const samples: readonly (readonly [number, number, number, number])[] = [
  [600, 2, 15, 3],
  [900, 1, 3, 6],
  [450, 0, 12, 3],
  [700, -1, 1, 8],
];

/** A freelancer's clients: what each pays and when, pay by KPI, and the income to expect. */
export function clients(language: Language, today: number): Template {
  const { common } = templateWords(language);
  const say = clientsWords(language);
  const amount = between(0, 1e12, common.helpAmount);
  const day = date(common.helpDate);
  const { year, month } = civilDate(today);
  const own = (formula: (row: string) => string) => (row: number) =>
    `=IF(COUNT(B${String(row)}:C${String(row)};$B$3)<3;"";${formula(String(row))})`;
  const firstDay = own(
    (row) =>
      `IF(EOMONTH(C${row};0)>EOMONTH($B$3;0);"";IF(EOMONTH(C${row};0)=EOMONTH($B$3;0);C${row};WORKDAY(EOMONTH($B$3;-1);1)))`,
  );
  const secondDay = own(
    (row) => `IF(EOMONTH(C${row};0)>=EOMONTH($B$3;0);"";WORKDAY(EOMONTH($B$3;-1)+14;1))`,
  );
  return {
    title: say.title,
    widths: [178, 74, 86, 76, 84, 86, 86, 84, 14, 68, 92, 74],
    yields: [0, 2, 3],
    frozenRows: 1,
    cells: {
      A1: title(say.title),
      A2: lead(say.lead),
      A3: label(say.paymentsIn, say.paymentsInNote),
      B3: setting(dayNumber(year, month, 1), 'yyyy-mm', day),
      ...across('A5', [
        header(say.client),
        numbers(say.fee),
        numbers(say.start),
        numbers(say.lifetime, say.lifetimeNote),
        numbers(say.firstInvoice, say.firstInvoiceNote),
        numbers(say.firstHalf, say.firstHalfNote),
        numbers(say.secondHalf, say.secondHalfNote),
        numbers(say.inMonth),
      ]),
      ...rows('A', first, last, (_, place) => input(say.names[place] ?? '')),
      ...rows('B', first, last, (_, place) => input(samples[place]?.[0] ?? '', whole, amount)),
      ...rows('C', first, last, (_, place) => {
        const sample = samples[place];
        const start = sample ? dayNumber(year, month - sample[1], sample[2]) : '';
        return input(start, common.dateFormat, day);
      }),
      ...rows('D', first, last, (_, place) => input(samples[place]?.[3] ?? '', whole, amount)),
      ...rows('E', first, last, (row) =>
        result(
          `=IF(COUNT(B${String(row)}:C${String(row)})<2;"";LTV_PRORATA(B${String(row)};C${String(row)}))`,
          cents,
        ),
      ),
      ...rows('F', first, last, (row) => result(firstDay(row), common.dateFormat)),
      ...rows('G', first, last, (row) => result(secondDay(row), common.dateFormat)),
      ...rows('H', first, last, (row) => {
        const at = String(row);
        return result(`=IF(F${at}="";"";IF(G${at}="";E${at};B${at}))`, cents);
      }),
      A14: { value: say.total, look: 'section' },
      B14: result('=IF(COUNT(B6:B13)=0;"";SUM(B6:B13))', whole),
      H14: result('=IF(COUNT(H6:H13)=0;"";SUM(H6:H13))', cents),
      ...across('J5', [
        header(common.month),
        numbers(say.income, say.incomeNote),
        numbers(say.active),
      ]),
      J6: {
        ...result(
          `=IF(OR(COUNT(B6:D13)<3;$B$3="");"";CHOOSEROWS(LTV_FORECAST(B6:B13;ARRAYFORMULA(IF(C6:C13="";"";IF(C6:C13<${thisMonth};${thisMonth};C6:C13)));D6:D13;12);SEQUENCE(12;1;2)))`,
        ),
      },
      ...rows('J', first + 1, 17, () => ({ value: '', look: 'result' })),
      ...rows('K', first, 17, () => ({ value: '', look: 'result', format: whole })),
      ...rows('L', first, 17, () => ({ value: '', look: 'result', format: oneDecimal })),
      ...across('A17', [
        header(say.kpi),
        numbers(say.plan),
        numbers(say.fact),
        numbers(say.weight),
        header(say.better),
      ]),
      ...rows('A', 18, 20, (_, place) => input(say.kpis[place] ?? '')),
      ...rows('B', 18, 20, (_, place) => input([100, 4, 12][place] ?? '', 'General', amount)),
      ...rows('C', 18, 20, (_, place) => input([90, 5, 15][place] ?? '', 'General', amount)),
      ...rows('D', 18, 20, (_, place) => input([3, 2, 1][place] ?? '', whole, amount)),
      ...rows('E', 18, 20, (_, place) =>
        input(place === 1 ? say.lower : say.higher, '@', oneOf([say.higher, say.lower])),
      ),
      ...down('A22', [
        label(say.base),
        label(say.bonus),
        label(say.floor, say.floorNote),
        label(say.cap, say.capNote),
        label(say.kpiFee),
      ]),
      ...down('B22', [
        input(300, whole, amount),
        input(200, whole, amount),
        setting(0, percent, between(0, 1, common.helpShare)),
        setting(1, percent, between(0, 10, common.helpAmount)),
        key(
          `=IF(OR(B22="";COUNT(C18:C20)=0);"";LTV_KPI_FEE(B22;B23;B18:B20;C18:C20;D18:D20;B24;B25;ARRAYFORMULA(IF(E18:E20=${quoted(say.lower)};1;0))))`,
          cents,
        ),
      ]),
      ...down('A28', [label(say.needed), label(say.newClient)]),
      B28: input(1200, whole, amount),
      B29: key(
        `=IF(OR(B28="";COUNT(K6:K17)=0);"";IF(COUNTIF(K6:K17;"<"&B28)=0;${quoted(say.notWithin)};INDEX(FILTER(J6:J17;K6:K17<B28);1)))`,
        'General',
      ),
      C28: quiet(common.aMonth),
      ...footnotes(33, [...say.notes, common.madeBy(version)]),
    },
    names: [
      { name: 'Clients_income', range: 'J6:L17' },
      { name: 'Clients_KPI_fee', range: 'B26' },
    ],
    samples: [
      { name: 'Clients_list', range: 'A6:D13' },
      { name: 'Clients_KPI', range: 'A18:E20' },
      { name: 'Clients_pay', range: 'B22:B23' },
      { name: 'Clients_needed', range: 'B28' },
    ],
    charts: [
      {
        kind: 'column',
        title: say.chart,
        ranges: ['J5:J17', 'K5:K17'],
        headers: true,
        at: 'D21',
        width: 480,
        height: 235,
      },
    ],
    conditions: [
      { ranges: ['K6:K17'], formula: '=AND(ISNUMBER(K6);$B$28>0;K6<$B$28)', ...weak },
      { ranges: ['K6:K17'], formula: '=AND(ISNUMBER(K6);$B$28>0;K6>=$B$28)', ...good },
    ],
    spills: ['J6:L17'],
  };
}
