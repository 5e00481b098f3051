import { churnValue } from '../core/value/churn-value';
import {
  choice,
  computation,
  count,
  explanation,
  margin,
  money,
  optional,
  rate,
  sheetFunction,
} from './define';

const signature = sheetFunction({
  name: 'LTV_CHURN',
  parameters: [
    money('arpu'),
    rate('churn', { above: 0 }),
    margin(),
    optional(rate('discount'), 0),
    optional(count('periods')),
    optional(choice('timing', [1, 0]), 1),
    optional(rate('growth', { above: -1 }), 0),
  ],
});

export const compute = /* @__PURE__ */ computation(signature, churnValue);

export const help = /* @__PURE__ */ explanation(signature, {
  family: 'value',
  gives: 'money',
  words: {
    en: {
      summary: 'LTV of a customer who may leave each period',
      parameters: {
        arpu: 'Revenue of one customer in a period',
        churn: 'Share of customers who leave in that period, above 0',
        margin: 'Share of revenue that is margin',
        discount: 'Rate per period; use LTV_RATE if yours is yearly',
        periods: 'How many periods to count',
        timing: '1 paid at the start of a period, 0 at its end',
        growth: 'Growth of revenue per period',
      },
      blanks: { periods: 'for ever' },
      mistakes: [
        'Churn typed as 5 instead of 5%. The cell then asks: did you mean 5%?',
        'Revenue of a month beside churn of a year. Both belong to one period.',
        'Growth above churn and no end. Give periods.',
      ],
    },
    uk: {
      summary: 'LTV клієнта, який щоперіоду може піти',
      parameters: {
        arpu: 'Дохід від одного клієнта за період',
        churn: 'Частка клієнтів, які йдуть за цей період, більша за 0',
        margin: 'Частка маржі в доході',
        discount: 'Ставка за період; якщо у вас річна, візьміть LTV_RATE',
        periods: 'Скільки періодів рахувати',
        timing: '1 — оплата на початку періоду, 0 — наприкінці',
        growth: 'Приріст доходу за період',
      },
      blanks: { periods: 'без кінця' },
      mistakes: [
        'Відтік 5 замість 5%. Клітинка перепитає: чи не 5%?',
        'Дохід за місяць поруч із відтоком за рік. Обидва мають бути за один період.',
        'Приріст вищий за відтік, а кінця немає. Вкажіть periods.',
      ],
    },
    ru: {
      summary: 'LTV клиента, который каждый период может уйти',
      parameters: {
        arpu: 'Доход от одного клиента за период',
        churn: 'Доля клиентов, которые уходят за этот период, больше 0',
        margin: 'Доля маржи в доходе',
        discount: 'Ставка за период; если у вас годовая, возьмите LTV_RATE',
        periods: 'Сколько периодов считать',
        timing: '1 — оплата в начале периода, 0 — в конце',
        growth: 'Прирост дохода за период',
      },
      blanks: { periods: 'без конца' },
      mistakes: [
        'Отток 5 вместо 5%. Ячейка переспросит: может быть, 5%?',
        'Доход за месяц рядом с оттоком за год. Оба должны быть за один период.',
        'Прирост выше оттока, а конца нет. Укажите periods.',
      ],
    },
  },
  source: 'Gupta and Lehmann (2003), Customers as assets; geometric series',
  examples: [
    { call: '=LTV_CHURN(200; 5%)', result: 4000 },
    { call: '=LTV_CHURN(200; 5%; 70%)', result: 2800 },
    { call: '=LTV_CHURN(200; 5%; ; ; ; 0)', result: 3800 },
    { call: '=LTV_CHURN(200; 5%; ; LTV_RATE(12%; 12))', result: 3393.8789 },
    { call: '=LTV_CHURN(200; 5%; ; ; 6)', result: 1059.6324 },
    { call: '=LTV_CHURN(200; 5%; ; ; 12)', result: 1838.5596 },
    { call: '=LTV_CHURN(200; 5%; ; ; 18)', result: 2411.1427 },
    { call: '=LTV_CHURN(200; 5%; ; ; 20)', result: 2566.0563 },
    { call: '=LTV_CHURN(200; 5%; ; ; 24)', result: 2832.0439 },
    { call: '=LTV_CHURN(200; 5%; ; ; 36)', result: 3368.8831 },
    { call: '=LTV_CHURN(200; 5%; ; ; 60)', result: 3815.7208 },
    { call: '=LTV_CHURN(200; 5%; ; LTV_RATE(10%; 12))', result: 3477.3233 },
    { call: '=LTV_CHURN(200; 5%; ; LTV_RATE(15%; 12))', result: 3278.6722 },
    { call: '=LTV_CHURN(200; 5%; ; LTV_RATE(20%; 12))', result: 3109.2259 },
    { call: '=LTV_CHURN(200; 5%; ; ; ; ; 2%)', result: 6451.6129 },
    { call: '=LTV_CHURN(200; 5%; ; ; 60; ; 2%)', result: 5476.4101 },
    { call: '=LTV_CHURN(200; 5%; ; ; 60; ; 6%)', result: 14849.6082 },
    {
      call: '=LTV_CHURN(A2:A4; B2:B4)',
      cells: { A2: [200, 300, 500], B2: [0.05, 0.1, 0.2] },
      result: [[4000], [3000], [2500]],
    },
  ],
  plain: [
    'arpu * margin / churn',
    'arpu * margin * (1 - (1 - churn) ^ periods) / churn',
    'arpu * margin * IF(timing = 0; (1 - churn) / (1 + discount); 1) * (1 + discount) / (churn + discount - growth * (1 - churn))',
    'arpu * margin * IF(timing = 0; (1 - churn) / (1 + discount); 1) * (1 - ((1 - churn) / (1 + discount)) ^ periods) * (1 + discount) / (churn + discount)',
    // Growth can make up for churn; what is left of their difference then is rounding, and no 0.
    'arpu * margin * IF(timing = 0; (1 - churn) / (1 + discount); 1) * IF(ROUND(churn + discount - growth * (1 - churn); 12) = 0; periods; (1 - ((1 - churn) * (1 + growth) / (1 + discount)) ^ periods) * (1 + discount) / (churn + discount - growth * (1 - churn)))',
  ],
});
