import { churnRange } from '../core/value/rates';
import { computation, count, explanation, optional, rate, sheetFunction } from './define';

const signature = sheetFunction({
  name: 'LTV_CHURN_RANGE',
  shape: 'row',
  parameters: [
    count('lost'),
    count('customers_at_start', { above: 0 }),
    optional(rate('confidence', { above: 0, below: 1 }), 0.95),
  ],
});

export const compute = /* @__PURE__ */ computation(
  signature,
  ({ lost, customers_at_start, confidence }) => churnRange(lost, customers_at_start, confidence),
);

export const help = /* @__PURE__ */ explanation(signature, {
  family: 'rates',
  gives: 'rate',
  words: {
    en: {
      summary: 'Lowest and highest churn that agree with the customers counted',
      parameters: {
        lost: 'Customers there at the start who left during the period',
        customers_at_start: 'Customers at the start of the period, above 0',
        confidence: 'How sure the range should be, between 0 and 100%',
      },
      mistakes: [
        'One month of twenty customers taken for the exact churn. Give both ends to LTV_CHURN and see how far apart the two LTVs lie.',
        'The low end taken for the low LTV. Low churn gives the high LTV.',
        'Confidence typed as 95 instead of 95%. The cell then asks: did you mean 95%?',
      ],
    },
    uk: {
      summary: 'Найменший і найбільший відтік, сумісні з порахованими клієнтами: довірчий інтервал',
      parameters: {
        lost: 'Скільки клієнтів, що були на початку періоду, пішли за цей період',
        customers_at_start: 'Скільки клієнтів було на початку періоду, більше за 0',
        confidence: 'Рівень довіри, між 0 і 100%',
      },
      mistakes: [
        'Один місяць і двадцять клієнтів прийнято за точний відтік. Підставте обидві межі в LTV_CHURN і подивіться, як далеко розійдуться два LTV.',
        'Нижню межу прийнято за нижчий LTV. Низький відтік дає високий LTV.',
        'Рівень довіри 95 замість 95%. Клітинка перепитає: може, 95%?',
      ],
    },
    ru: {
      summary:
        'Наименьший и наибольший отток, совместимые с посчитанными клиентами: доверительный интервал',
      parameters: {
        lost: 'Сколько клиентов, бывших на начало периода, ушло за этот период',
        customers_at_start: 'Сколько клиентов было на начало периода, больше 0',
        confidence: 'Уровень доверия, между 0 и 100%',
      },
      mistakes: [
        'Один месяц и двадцать клиентов приняты за точный отток. Подставьте обе границы в LTV_CHURN и посмотрите, как далеко разойдутся два LTV.',
        'Нижняя граница принята за низкий LTV. Низкий отток даёт высокий LTV.',
        'Уровень доверия 95 вместо 95%. Ячейка переспросит: может быть, 95%?',
      ],
    },
  },
  source:
    'Wilson (1927), Probable inference, the law of succession, and statistical inference; Wichura (1988), Algorithm AS 241',
  examples: [
    { call: '=LTV_CHURN_RANGE(1; 20; 95%)', result: [[0.00888, 0.2361]] },
    { call: '=LTV_CHURN_RANGE(1; 20)', result: [[0.00888, 0.2361]] },
    { call: '=LTV_CHURN(200; LTV_CHURN_RANGE(1; 20))', result: [[22518.85, 846.99]] },
  ],
  plain: [],
});
