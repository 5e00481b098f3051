import { Fault } from '../core/fault';
import { readAds } from '../core/exports/read-ads';
import { periodOf, periodStart } from '../core/orders/calendar';
import {
  choice,
  computation,
  explanation,
  money,
  optional,
  sheetFunction,
  table,
  type Scalar,
} from './define';
import { isoDay } from './orders/columns';
import { refuseQuestions } from './orders/export';

const signature = sheetFunction({
  name: 'LTV_CHANNELS',
  shape: 'table',
  parameters: [
    table('table'),
    optional(choice('by', ['total', 'week', 'month']), 'total'),
    optional(money('value', { atLeast: 0 })),
  ],
});

/** What a channel came to in a period. */
interface Sum {
  readonly channel: number;
  /** Number of the period, 0 where there is one only. */
  readonly period: number;
  spend: number;
  results: number;
  value: number;
}

/** A line for each channel and period, channels as they come, periods in order. */
export const compute = /* @__PURE__ */ computation(
  signature,
  ({ table: cells, by, value }, { offsetAt }) => {
    const read = readAds([cells], [{}], { offsetAt });
    refuseQuestions(read);
    const { channel, day, end, spend, results, value: worth } = read.rows;
    if (channel.length === 0) throw new Fault('no-column', 'table', { found: 'spend' });
    const sums = new Map<string, Sum>();
    channel.forEach((place, row) => {
      const first = day[row] ?? NaN;
      if (by !== 'total' && Number.isNaN(first))
        throw new Fault('no-column', 'table', { found: 'date' });
      const period = by === 'total' ? 0 : periodOf(first, by);
      if (by !== 'total' && periodOf(end[row] ?? first, by) !== period) {
        throw new Fault('one-of', 'by', { options: ['total'] });
      }
      const key = `${String(place)} ${String(period)}`;
      const sum = sums.get(key) ?? { channel: place, period, spend: 0, results: 0, value: 0 };
      sums.set(key, sum);
      sum.spend += spend[row] ?? 0;
      sum.results += results[row] ?? 0;
      sum.value += worth[row] ?? 0;
    });
    const dated = [...day, ...end].filter((each) => !Number.isNaN(each));
    const span = [Math.min, Math.max].map((of) =>
      isoDay(dated.reduce((one, other) => of(one, other), dated[0] ?? NaN)),
    );
    const label = (period: number) => {
      if (by === 'total') return dated.length > 0 ? span.join(' – ') : '';
      const start = isoDay(periodStart(period, by));
      return by === 'month' ? start.slice(0, -3) : start;
    };
    const lines = [...sums.values()]
      .sort((one, other) => one.channel - other.channel || one.period - other.period)
      .map((sum): readonly Scalar[] => [
        read.names[sum.channel] ?? '',
        label(sum.period),
        rounded(sum.spend),
        read.hasResults ? rounded(sum.results) : '',
        read.hasValue
          ? rounded(sum.value)
          : read.hasResults && value !== undefined
            ? rounded(sum.results * value)
            : '',
      ]);
    return [['channel', 'period', 'spend', 'results', 'value'], ...lines];
  },
);

/** Cents are whole: sums of fractions are not quite. */
const rounded = (sum: number) => Math.round(sum * 1e6) / 1e6;

export const help = /* @__PURE__ */ explanation(signature, {
  family: 'planning',
  gives: 'number',
  words: {
    en: {
      summary:
        'Channels out of an ad report as it stands in the sheet: spend, results and their value',
      parameters: {
        table:
          'The whole report with its header, by campaign and best by day; titles above and totals below do no harm',
        by: 'total, or a line for each week (by its Monday) or month',
        value: 'Worth of one result, where the report has no conversion value',
      },
      blanks: { value: 'the value in the report, if there is one' },
      mistakes: [
        'Asking for weeks from a report by month. Export it by day, then any period can be made of it.',
        'Taking every platform’s results for customers. A platform counts what it claims for itself.',
      ],
    },
    uk: {
      summary:
        'Канали з рекламного звіту, як він стоїть у таблиці: витрати, результати та їхня цінність',
      parameters: {
        table:
          'Увесь звіт із заголовком, за кампаніями, найкраще за днями; назви вгорі й підсумки внизу не заважають',
        by: 'total (разом), або рядок на кожен тиждень — week (за його понеділком), чи місяць — month',
        value: 'Скільки вартий один результат, якщо у звіті немає цінності конверсій',
      },
      blanks: { value: 'цінність зі звіту, якщо вона є' },
      mistakes: [
        'Просити тижні зі звіту за місяцями. Вивантажте його за днями, тоді з нього вийде будь-який період.',
        'Вважати результати кожної платформи клієнтами. Платформа рахує те, що приписує собі.',
      ],
    },
    ru: {
      summary:
        'Каналы из рекламного отчёта, как он стоит в таблице: расходы, результаты и их ценность',
      parameters: {
        table:
          'Весь отчёт с заголовком, по кампаниям, лучше всего по дням; названия сверху и итоги снизу не мешают',
        by: 'total (всего), или строка на каждую неделю — week (по её понедельнику), или месяц — month',
        value: 'Сколько стоит один результат, если в отчёте нет ценности конверсий',
      },
      blanks: { value: 'ценность из отчёта, если она есть' },
      mistakes: [
        'Просить недели из отчёта по месяцам. Выгрузите его по дням, тогда из него выйдет любой период.',
        'Считать результаты каждой платформы клиентами. Платформа считает то, что приписывает себе.',
      ],
    },
  },
  source: 'columns of an ad report told by its headers and cells; arithmetic',
  examples: [
    {
      call: '=LTV_CHANNELS(A1:D6)',
      cells: {
        A1: ['Day', '2026-03-02', '2026-03-02', '2026-03-03', '2026-03-03', 'Total'],
        B1: ['Campaign', 'Brand', 'Video', 'Brand', 'Video', ''],
        C1: ['Cost', 20, 50, 30, 40, 140],
        D1: ['Conversions', 2, '--', 4, 1, 7],
      },
      result: [
        ['channel', 'period', 'spend', 'results', 'value'],
        ['Brand', '2026-03-02 – 2026-03-03', 50, 6, ''],
        ['Video', '2026-03-02 – 2026-03-03', 90, 1, ''],
      ],
    },
    {
      call: '=LTV_CHANNELS(A1:D5; "month"; 25)',
      cells: {
        A1: ['Дата', '2026-03-30', '2026-03-31', '2026-04-01', '2026-04-02'],
        B1: ['Кампанія', 'Пошук', 'Пошук', 'Пошук', 'Пошук'],
        C1: ['Витрати', 100, 120, 90, 110],
        D1: ['Конверсії', 4, 5, 3, 5],
      },
      result: [
        ['channel', 'period', 'spend', 'results', 'value'],
        ['Пошук', '2026-03', 220, 9, 225],
        ['Пошук', '2026-04', 200, 8, 200],
      ],
    },
  ],
  plain: [],
});
