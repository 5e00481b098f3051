import { inUnit, summarize } from '../core/orders/summary';
import { cells, choice, computation, date, explanation, optional, sheetFunction } from './define';
import { ordersIn } from './orders/read';

const signature = sheetFunction({
  name: 'LTV_SUMMARY',
  shape: 'table',
  parameters: [
    cells('customers'),
    cells('dates'),
    optional(cells('amounts')),
    optional(date('end')),
    optional(choice('unit', ['week', 'day', 'month', 'year']), 'week'),
  ],
});

/**
 * A line for each customer, under names that say the unit of time. The average of somebody without
 * repeat orders is 0, not blank: the columns go as they are into functions that take both or
 * neither. Without amounts there are no columns of money.
 */
export const compute = /* @__PURE__ */ computation(signature, (given, place) => {
  const { log, end } = ordersIn(given, place);
  const { customer, frequency, average, total, ...days } = summarize(log, end);
  const recency = inUnit(days.recency, given.unit);
  const age = inUnit(days.age, given.unit);
  const times = [`recency (${given.unit}s)`, `age (${given.unit}s)`];
  const header = ['customer', 'frequency', ...times];
  const money = [average, total];
  const columns = [frequency, recency, age, ...(given.amounts ? money : [])];
  const lines = Array.from(customer, (name, line) => [
    log.names[name] ?? '',
    ...columns.map((column) => column[line] ?? ''),
  ]);
  return [given.amounts ? [...header, 'average', 'total'] : header, ...lines];
});

export const help = /* @__PURE__ */ explanation(signature, {
  family: 'orders',
  gives: 'number',
  words: {
    en: {
      summary:
        'What the models know of each customer: repeat orders, recency, age, average order, total',
      parameters: {
        customers: 'Customer of each order, as a name or a number',
        dates: 'Date of each order, in the same rows',
        amounts:
          'Money of each order; refunds below 0 lower it, those before a first order are left out',
        end: 'Last day to count, for everybody; age is measured up to it',
        unit: 'Unit of recency and age: week, day, month (30.4375 days) or year',
      },
      blanks: { amounts: 'no columns of money', end: 'the last date in the data' },
      mistakes: [
        'Reading frequency as orders. It counts repeat orders: the first one is not in it, and orders of one day are one order.',
        'Reading recency as days since the last order. Here it is the time from the first order to the last, as the models want it.',
        'A fit in weeks beside a forecast in months. Keep one unit in all functions.',
        'Average as the mean of all orders. It is the mean of repeat orders, 0 where there are none.',
      ],
    },
    uk: {
      summary:
        'Що моделі знають про кожного клієнта: повторні замовлення, давність, вік, середній чек, сума',
      parameters: {
        customers: 'Клієнт кожного замовлення: назва або номер',
        dates: 'Дата кожного замовлення, у тих самих рядках',
        amounts:
          'Сума кожного замовлення; повернення, менші за 0, її зменшують, а ті, що раніші за перше замовлення, не враховуються',
        end: 'Останній день, який рахувати, для всіх; вік міряється до нього',
        unit: 'Одиниця давності та віку: week (тиждень), day (день), month (місяць, 30,4375 дня) або year (рік)',
      },
      blanks: { amounts: 'без стовпців із грошима', end: 'остання дата в даних' },
      mistakes: [
        'Читати frequency як кількість замовлень. Це повторні замовлення: перше не входить, а замовлення одного дня — це одне замовлення.',
        'Читати recency як дні від останнього замовлення. Тут це час від першого замовлення до останнього, як його хочуть моделі.',
        'Модель у тижнях, а прогноз у місяцях. Тримайте одну одиницю в усіх функціях.',
        'Вважати average середнім чеком усіх замовлень. Це середнє повторних замовлень, 0 — коли їх немає.',
      ],
    },
    ru: {
      summary:
        'Что модели знают о каждом клиенте: повторные заказы, давность, возраст, средний чек, сумма',
      parameters: {
        customers: 'Клиент каждого заказа: название или номер',
        dates: 'Дата каждого заказа, в тех же строках',
        amounts:
          'Сумма каждого заказа; возвраты меньше 0 её уменьшают, а те, что раньше первого заказа, не учитываются',
        end: 'Последний день, который считать, для всех; возраст измеряется до него',
        unit: 'Единица давности и возраста: week (неделя), day (день), month (месяц, 30,4375 дня) или year (год)',
      },
      blanks: { amounts: 'без столбцов с деньгами', end: 'последняя дата в данных' },
      mistakes: [
        'Читать frequency как число заказов. Это повторные заказы: первый не входит, а заказы одного дня — один заказ.',
        'Читать recency как дни с последнего заказа. Здесь это время от первого заказа до последнего, как его хотят модели.',
        'Модель в неделях, а прогноз в месяцах. Держите одну единицу во всех функциях.',
        'Считать average средним чеком всех заказов. Это среднее повторных заказов, 0 — когда их нет.',
      ],
    },
  },
  source:
    'Fader, Hardie and Lee (2005), “Counting your customers” the easy way; Fader and Hardie (2013), The Gamma-Gamma model of monetary value',
  examples: [
    {
      call: '=LTV_SUMMARY(A2:A6; B2:B6; C2:C6)',
      cells: {
        A2: ['Anna', 'Bohdan', 'Anna', 'Anna', 'Bohdan'],
        B2: ['2025-01-06', '2025-01-13', '2025-01-20', '2025-02-03', '2025-02-10'],
        C2: [100, 50, 80, 120, 70],
      },
      result: [
        ['customer', 'frequency', 'recency (weeks)', 'age (weeks)', 'average', 'total'],
        ['Anna', 2, 4, 5, 100, 300],
        ['Bohdan', 1, 4, 4, 70, 120],
      ],
    },
    {
      call: '=LTV_SUMMARY(A2:A4; B2:B4; ; E2; "day")',
      cells: {
        A2: ['Anna', 'Anna', 'Bohdan'],
        B2: ['2025-01-06', '2025-01-20', '2025-01-13'],
        E2: ['2025-01-31'],
      },
      result: [
        ['customer', 'frequency', 'recency (days)', 'age (days)'],
        ['Anna', 1, 14, 25],
        ['Bohdan', 0, 0, 18],
      ],
    },
  ],
  plain: [],
});
