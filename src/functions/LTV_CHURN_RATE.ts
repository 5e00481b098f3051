import { churnRate } from '../core/value/rates';
import { computation, count, explanation, sheetFunction } from './define';

const signature = sheetFunction({
  name: 'LTV_CHURN_RATE',
  parameters: [count('lost'), count('customers_at_start', { above: 0 })],
});

export const compute = /* @__PURE__ */ computation(signature, ({ lost, customers_at_start }) =>
  churnRate(lost, customers_at_start),
);

export const help = /* @__PURE__ */ explanation(signature, {
  family: 'rates',
  gives: 'rate',
  words: {
    en: {
      summary: 'Churn rate: the share of customers lost in a period',
      parameters: {
        lost: 'Customers there at the start who left during the period',
        customers_at_start: 'Customers at the start of the period, above 0',
      },
      mistakes: [
        'Customers won during the period counted too. Take only those who were there at its start.',
        'Churn of a month beside revenue of a year. Both belong to one period.',
        'Churn that went from 5% to 6% called a rise of 1%. It is 1 point, or a rise of 20%.',
      ],
    },
    uk: {
      summary: 'Коефіцієнт відтоку: частка клієнтів, втрачених за період',
      parameters: {
        lost: 'Скільки клієнтів, що були на початку періоду, пішли за цей період',
        customers_at_start: 'Скільки клієнтів було на початку періоду, більше за 0',
      },
      mistakes: [
        'Пораховано й тих, хто прийшов протягом періоду. Беріть лише тих, хто був на його початку.',
        'Відтік за місяць поруч із доходом за рік. Обидва мають бути за один період.',
        'Відтік зріс із 5% до 6%, а кажуть «на 1%». Це 1 відсотковий пункт, або зростання на 20%.',
      ],
    },
    ru: {
      summary: 'Коэффициент оттока: доля клиентов, потерянных за период',
      parameters: {
        lost: 'Сколько клиентов, бывших на начало периода, ушло за этот период',
        customers_at_start: 'Сколько клиентов было на начало периода, больше 0',
      },
      mistakes: [
        'Посчитаны и те, кто пришёл в течение периода. Берите только тех, кто был на его начало.',
        'Отток за месяц рядом с выручкой за год. Оба должны быть за один период.',
        'Отток вырос с 5% до 6%, а говорят «на 1%». Это 1 процентный пункт, или рост на 20%.',
      ],
    },
  },
  source: 'arithmetic',
  examples: [
    { call: '=LTV_CHURN_RATE(5; 100)', result: 0.05 },
    {
      call: '=LTV_CHURN_RATE(A2:A4; B2:B4)',
      cells: { A2: [5, 0, 30], B2: [100, 80, 120] },
      result: [[0.05], [0], [0.25]],
    },
  ],
  plain: ['lost / customers_at_start'],
});
