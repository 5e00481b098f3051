import { paybackPeriods } from '../core/value/acquisition';
import { computation, explanation, money, optional, rate, sheetFunction } from './define';

const signature = sheetFunction({
  name: 'LTV_PAYBACK',
  parameters: [
    money('cac', { atLeast: 0 }),
    money('arpu', { above: 0 }),
    optional(rate('margin', { above: 0 }), 1),
    optional(rate('churn', { below: 1 }), 0),
  ],
});

export const compute = /* @__PURE__ */ computation(signature, ({ cac, arpu, margin, churn }) =>
  paybackPeriods(cac, arpu, margin, churn),
);

export const help = /* @__PURE__ */ explanation(signature, {
  family: 'acquisition',
  gives: 'count',
  words: {
    en: {
      summary:
        'CAC payback: periods until the margin of a customer returns the cost of winning them',
      parameters: {
        cac: 'Cost of winning a customer',
        arpu: 'Revenue of one customer in a period, above 0',
        margin: 'Share of revenue that is margin, above 0',
        churn: 'Share of customers who leave in that period, below 100%',
      },
      mistakes: [
        'Margin left out. Revenue seems to return the cost sooner than money really comes back.',
        'Churn left out. Those who leave early never return their cost, so the others need longer.',
        'Revenue of a month beside churn of a year. The result counts in the period of both.',
      ],
    },
    uk: {
      summary:
        'Термін окупності CAC: за скільки періодів маржа клієнта поверне вартість його залучення',
      parameters: {
        cac: 'Вартість залучення клієнта',
        arpu: 'Дохід від одного клієнта за період, більший за 0',
        margin: 'Частка маржі в доході, більша за 0',
        churn: 'Частка клієнтів, які йдуть за цей період, менша за 100%',
      },
      mistakes: [
        'Не вказано маржу. За виручкою окупність видається швидшою, ніж гроші справді повертаються.',
        'Не вказано відтік. Хто пішов рано, своєї вартості не поверне, тож решті потрібно більше часу.',
        'Дохід за місяць поруч із відтоком за рік. Результат рахується в їхньому спільному періоді.',
      ],
    },
    ru: {
      summary:
        'Срок окупаемости CAC: за сколько периодов маржа клиента вернёт стоимость его привлечения',
      parameters: {
        cac: 'Стоимость привлечения клиента',
        arpu: 'Доход от одного клиента за период, больше 0',
        margin: 'Доля маржи в доходе, больше 0',
        churn: 'Доля клиентов, которые уходят за этот период, меньше 100%',
      },
      mistakes: [
        'Не указана маржа. По выручке окупаемость кажется быстрее, чем деньги возвращаются на деле.',
        'Не указан отток. Кто ушёл рано, своей стоимости не вернёт, и остальным нужно больше времени.',
        'Доход за месяц рядом с оттоком за год. Результат считается в их общем периоде.',
      ],
    },
  },
  source: 'Skok, SaaS Metrics 2.0; with churn a geometric series solved for its length',
  examples: [
    { call: '=LTV_PAYBACK(1000; 200; 70%)', result: 7.1429 },
    { call: '=LTV_PAYBACK(1000; 200; 70%; 5%)', result: 8.6139 },
    { call: '=LTV_PAYBACK(500; 550)', result: 0.909 },
  ],
  plain: [
    'cac / (arpu * margin)',
    'IF(churn = 0; cac / (arpu * margin); LN(1 - cac * churn / (arpu * margin)) / LN(1 - churn))',
  ],
});
