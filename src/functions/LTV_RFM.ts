import { rfm } from '../core/orders/rfm';
import { cells, computation, count, date, explanation, optional, sheetFunction } from './define';
import { ordersIn } from './orders/read';

const signature = sheetFunction({
  name: 'LTV_RFM',
  shape: 'table',
  parameters: [
    cells('customers'),
    cells('dates'),
    cells('amounts'),
    optional(date('end')),
    optional(count('bins', { atLeast: 2, atMost: 100, whole: true }), 5),
  ],
});

const header = ['customer', 'recency (days)', 'frequency', 'monetary', 'R', 'F', 'M', 'segment'];

/** A line for each customer: what they did, its scores, and the segment's name in English. */
export const compute = /* @__PURE__ */ computation(signature, ({ bins, ...given }, place) => {
  const { log, end } = ordersIn(given, place);
  const { customer, segment, ...scored } = rfm(log, end, bins);
  const columns = [
    scored.recency,
    scored.frequency,
    scored.monetary,
    scored.recencyScore,
    scored.frequencyScore,
    scored.monetaryScore,
  ];
  const lines = Array.from(customer, (name, line) => [
    log.names[name] ?? '',
    ...columns.map((column) => column[line] ?? ''),
    segment[line]?.replace('-', ' ') ?? '',
  ]);
  return [header, ...lines];
});

export const help = /* @__PURE__ */ explanation(signature, {
  family: 'orders',
  gives: 'number',
  words: {
    en: {
      summary: 'RFM analysis: recency, frequency and money of each customer, scores and a segment',
      parameters: {
        customers: 'Customer of each order, as a name or a number',
        dates: 'Date of each order, in the same rows',
        amounts:
          'Money of each order; refunds below 0 lower it, those before a first order are left out',
        end: 'Last day to count; recency is measured up to it',
        bins: 'How many scores to give, the highest to the best customers; segments always come from fifths',
      },
      blanks: { end: 'the last date in the data' },
      mistakes: [
        'Expecting fifths of equal size. Equal customers get equal scores: where most bought once, all of those score 1.',
        'Comparing scores of two lists. A score is a place among the customers of one list.',
        'Reading the segment as a forecast. It says what a customer did; LTV_ALIVE says what to expect.',
      ],
    },
    uk: {
      summary: 'RFM-аналіз: давність, частота і гроші кожного клієнта, бали та сегмент',
      parameters: {
        customers: 'Клієнт кожного замовлення: назва або номер',
        dates: 'Дата кожного замовлення, у тих самих рядках',
        amounts:
          'Сума кожного замовлення; повернення, менші за 0, її зменшують, а ті, що раніші за перше замовлення, не враховуються',
        end: 'Останній день, який рахувати; давність міряється до нього',
        bins: 'Скільки балів ставити, найвищий — найкращим клієнтам; сегменти завжди беруться з п’ятих частин',
      },
      blanks: { end: 'остання дата в даних' },
      mistakes: [
        'Чекати рівних п’ятих частин. Однакові клієнти мають однакові бали: якщо більшість купила раз, усі вони мають 1.',
        'Порівнювати бали двох списків. Бал — це місце серед клієнтів одного списку.',
        'Читати сегмент як прогноз. Він каже, що клієнт робив; чого чекати, каже LTV_ALIVE.',
      ],
    },
    ru: {
      summary: 'RFM-анализ: давность, частота и деньги каждого клиента, баллы и сегмент',
      parameters: {
        customers: 'Клиент каждого заказа: название или номер',
        dates: 'Дата каждого заказа, в тех же строках',
        amounts:
          'Сумма каждого заказа; возвраты меньше 0 её уменьшают, а те, что раньше первого заказа, не учитываются',
        end: 'Последний день, который считать; давность измеряется до него',
        bins: 'Сколько баллов ставить, высший — лучшим клиентам; сегменты всегда берутся из пятых долей',
      },
      blanks: { end: 'последняя дата в данных' },
      mistakes: [
        'Ждать равных пятых долей. У одинаковых клиентов одинаковые баллы: если большинство купило раз, у всех них 1.',
        'Сравнивать баллы двух списков. Балл — это место среди клиентов одного списка.',
        'Читать сегмент как прогноз. Он говорит, что клиент делал; чего ждать, говорит LTV_ALIVE.',
      ],
    },
  },
  source: 'Hughes (1994), Strategic Database Marketing',
  examples: [
    {
      call: '=LTV_RFM(A2:A8; B2:B8; C2:C8; E2)',
      cells: {
        A2: ['Anna', 'Bohdan', 'Anna', 'Vira', 'Anna', 'Hlib', 'Hlib'],
        B2: [
          '2025-01-05',
          '2025-01-10',
          '2025-02-01',
          '2025-02-20',
          '2025-03-25',
          '2025-02-15',
          '2025-03-01',
        ],
        C2: [100, 500, 80, 40, 120, 60, 60],
        E2: ['2025-03-31'],
      },
      result: [
        ['customer', 'recency (days)', 'frequency', 'monetary', 'R', 'F', 'M', 'segment'],
        ['Anna', 6, 3, 300, 4, 4, 3, 'loyal'],
        ['Bohdan', 80, 1, 500, 1, 1, 4, 'hibernating'],
        ['Vira', 39, 1, 40, 2, 1, 1, 'hibernating'],
        ['Hlib', 30, 2, 120, 3, 3, 2, 'need attention'],
      ],
    },
  ],
  plain: [],
});
