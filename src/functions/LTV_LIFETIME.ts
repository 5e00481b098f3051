import { meanLifetime } from '../core/value/rates';
import { computation, explanation, rate, sheetFunction } from './define';

const signature = sheetFunction({
  name: 'LTV_LIFETIME',
  parameters: [rate('churn', { above: 0 })],
});

export const compute = /* @__PURE__ */ computation(signature, ({ churn }) => meanLifetime(churn));

export const help = /* @__PURE__ */ explanation(signature, {
  family: 'rates',
  gives: 'count',
  words: {
    en: {
      summary: 'How long a customer stays on average, in the periods of churn',
      parameters: {
        churn: 'Share of customers who leave in a period, above 0',
      },
      mistakes: [
        'Months read as years. Churn of 5% a month gives 20 months.',
        'Retention given instead of churn. Retention of 80% is churn of 20%.',
        'Churn typed as 5 instead of 5%. The cell then asks: did you mean 5%?',
      ],
    },
    uk: {
      summary: 'Середня тривалість життя клієнта в тих періодах, за які взято відтік',
      parameters: {
        churn: 'Частка клієнтів, які йдуть за період, більша за 0',
      },
      mistakes: [
        'Місяці прочитано як роки. Відтік 5% на місяць дає 20 місяців.',
        'Замість відтоку вказано утримання. Утримання 80% — це відтік 20%.',
        'Відтік 5 замість 5%. Клітинка перепитає: може, 5%?',
      ],
    },
    ru: {
      summary: 'Средний срок жизни клиента в тех периодах, за которые взят отток',
      parameters: {
        churn: 'Доля клиентов, которые уходят за период, больше 0',
      },
      mistakes: [
        'Месяцы прочитаны как годы. Отток 5% в месяц даёт 20 месяцев.',
        'Вместо оттока указано удержание. Удержание 80% — это отток 20%.',
        'Отток 5 вместо 5%. Ячейка переспросит: может быть, 5%?',
      ],
    },
  },
  source: 'mean of the geometric distribution',
  examples: [
    { call: '=LTV_LIFETIME(5%)', result: 20 },
    { call: '=LTV_LIFETIME(20%)', result: 5 },
  ],
  plain: ['1 / churn'],
});
