import { periodOf, periodStart } from '../core/orders/calendar';
import { incomeForecast } from '../core/planning/income-forecast';
import {
  aligned,
  computation,
  count,
  date,
  explanation,
  money,
  optional,
  sheetFunction,
} from './define';
import { isoDay } from './orders/columns';
import { daysIn } from './planning/days';

const signature = sheetFunction({
  name: 'LTV_FORECAST',
  shape: 'table',
  parameters: [
    aligned(money('fees', { atLeast: 0 })),
    aligned(date('starts')),
    aligned(count('lifetimes', { above: 0 })),
    optional(count('months', { atLeast: 1, atMost: 120, whole: true }), 12),
  ],
});

/** A line for each month from that of the earliest start: what a cell says must not follow the clock. */
export const compute = /* @__PURE__ */ computation(
  signature,
  ({ fees, starts, lifetimes, months }, place) => {
    const clients = daysIn('starts', starts, place).map((day, at) => ({
      fee: fees[at] ?? 0,
      start: periodOf(day, 'month'),
      lifetime: lifetimes[at] ?? 0,
    }));
    const first = clients.reduce((least, { start }) => Math.min(least, start), Infinity);
    const lines = incomeForecast(clients, first, months).map(({ month, income, clients }) => [
      isoDay(periodStart(month, 'month')).slice(0, 7),
      income,
      clients,
    ]);
    return [['month', 'expected_income', 'active_clients'], ...lines];
  },
);

export const help = /* @__PURE__ */ explanation(signature, {
  family: 'planning',
  gives: 'money',
  words: {
    en: {
      summary:
        'Income to expect from clients on monthly fees: spills month, income, active clients',
      parameters: {
        fees: 'Monthly fee of each client, a column',
        starts:
          'First day of work with each, in the same rows; the whole fee counts from that month',
        lifetimes:
          'Months such a client stays on average, in the same rows; 3 is usual for social media',
        months: 'How many months, from that of the earliest start',
      },
      mistakes: [
        'Income read as a promise. It is an average: each client in fact pays all or nothing.',
        'Lifetime read as the end of a contract. Clients leave by chance before it and after it; that is its mean.',
        'One lifetime beside many clients. Write it in every row.',
      ],
    },
    uk: {
      summary:
        'Очікуваний дохід від клієнтів із щомісячним гонораром: виводить місяць, дохід, активних клієнтів',
      parameters: {
        fees: 'Гонорар кожного клієнта за місяць, стовпець',
        starts:
          'Перший день роботи з кожним, у тих самих рядках; із цього місяця рахується повний гонорар',
        lifetimes:
          'Скільки місяців такий клієнт лишається в середньому, у тих самих рядках; для SMM зазвичай 3',
        months: 'Скільки місяців, від місяця найранішого початку',
      },
      mistakes: [
        'Сприйняти дохід як обіцянку. Це середнє: насправді кожен клієнт платить або все, або нічого.',
        'Вважати тривалість кінцем договору. Клієнти йдуть і раніше, і пізніше; це їхнє середнє.',
        'Одна тривалість на багатьох клієнтів. Впишіть її в кожен рядок.',
      ],
    },
    ru: {
      summary:
        'Ожидаемый доход от клиентов с ежемесячным гонораром: выводит месяц, доход, активных клиентов',
      parameters: {
        fees: 'Гонорар каждого клиента за месяц, столбец',
        starts:
          'Первый день работы с каждым, в тех же строках; с этого месяца считается полный гонорар',
        lifetimes:
          'Сколько месяцев такой клиент остаётся в среднем, в тех же строках; для SMM обычно 3',
        months: 'Сколько месяцев, с месяца самого раннего начала',
      },
      mistakes: [
        'Принять доход за обещание. Это среднее: на деле каждый клиент платит либо всё, либо ничего.',
        'Считать срок жизни концом договора. Клиенты уходят и раньше, и позже; это их среднее.',
        'Один срок жизни на многих клиентов. Впишите его в каждую строку.',
      ],
    },
  },
  source: 'mean of the geometric distribution, as in LTV_LIFETIME',
  examples: [
    {
      call: '=LTV_FORECAST(A2:A3; B2:B3; C2:C3; 4)',
      cells: { A2: [600, 400], B2: ['2025-09-15', '2025-11-01'], C2: [3, 6] },
      result: [
        ['month', 'expected_income', 'active_clients'],
        ['2025-09', 600, 1],
        ['2025-10', 400, 0.6667],
        ['2025-11', 666.6667, 1.4444],
        ['2025-12', 511.1111, 1.1296],
      ],
    },
  ],
  plain: [],
});
