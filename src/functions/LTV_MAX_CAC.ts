import { affordableCost } from '../core/value/acquisition';
import {
  computation,
  explanation,
  list,
  money,
  number,
  optional,
  rate,
  sheetFunction,
} from './define';

const signature = sheetFunction({
  name: 'LTV_MAX_CAC',
  parameters: [
    money('ltv'),
    optional(number('ratio', { above: 0 }), 3),
    optional(list(rate('conversions')), []),
  ],
});

export const compute = /* @__PURE__ */ computation(signature, ({ ltv, ratio, conversions }) =>
  affordableCost(ltv, ratio, conversions),
);

export const help = /* @__PURE__ */ explanation(signature, {
  family: 'acquisition',
  gives: 'money',
  words: {
    en: {
      summary: 'The most you can pay for a customer; with conversions, for a lead or a click',
      parameters: {
        ltv: 'LTV of a customer, on margin',
        ratio: 'How many times LTV should cover the cost, above 0',
        conversions:
          'Conversions from what you pay for to the customer, such as click to lead, lead to sale',
      },
      mistakes: [
        'LTV on revenue. The cost is paid out of margin, so give LTV a margin.',
        'The price of a customer used as the limit for a click. Give every conversion between the two.',
        'The whole of LTV spent on winning, ratio 1. Nothing is left for costs and profit.',
      ],
    },
    uk: {
      summary: 'Найбільше, що можна заплатити за клієнта, а з конверсіями — за лід або клік',
      parameters: {
        ltv: 'LTV клієнта, від маржі',
        ratio: 'У скільки разів LTV має перевищувати вартість, більше за 0',
        conversions:
          'Конверсії від того, за що платите, до клієнта: з кліка в лід, з ліда в продаж',
      },
      mistakes: [
        'LTV від виручки. За залучення платить маржа, тож рахуйте LTV із маржею.',
        'Граничну вартість клієнта взято як межу для кліка. Вкажіть усі конверсії між ними.',
        'На залучення йде весь LTV, ratio дорівнює 1. На витрати й прибуток нічого не лишається.',
      ],
    },
    ru: {
      summary: 'Самое большее, что можно заплатить за клиента, а с конверсиями — за лид или клик',
      parameters: {
        ltv: 'LTV клиента, от маржи',
        ratio: 'Во сколько раз LTV должен превышать стоимость, больше 0',
        conversions:
          'Конверсии от того, за что платите, до клиента: из клика в лид, из лида в продажу',
      },
      mistakes: [
        'LTV от выручки. За привлечение платит маржа, поэтому считайте LTV с маржой.',
        'Предельная стоимость клиента взята как предел для клика. Укажите все конверсии между ними.',
        'На привлечение уходит весь LTV, ratio равен 1. На расходы и прибыль ничего не остаётся.',
      ],
    },
  },
  source: 'arithmetic; the ratio of 3: Skok, SaaS Metrics 2.0',
  examples: [
    { call: '=LTV_MAX_CAC(4000)', result: 1333.33 },
    {
      call: '=LTV_MAX_CAC(4000; 3; A2:A3)',
      cells: { A2: [0.2, 0.05] },
      result: 13.3333,
    },
  ],
  // The product of blank cells alone is 0 in Sheets; begun with 1, it leaves the cost as it is.
  plain: ['ltv / ratio', 'ltv / ratio * PRODUCT(1; conversions)'],
});
