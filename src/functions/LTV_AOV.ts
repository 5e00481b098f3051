import { orderValue } from '../core/value/closed-form';
import { computation, count, explanation, margin, money, sheetFunction } from './define';

const signature = sheetFunction({
  name: 'LTV_AOV',
  parameters: [money('order_value'), count('orders_per_period'), count('lifetime'), margin()],
});

export const compute = /* @__PURE__ */ computation(signature, (given) =>
  orderValue({
    orderValue: given.order_value,
    ordersPerPeriod: given.orders_per_period,
    lifetime: given.lifetime,
    margin: given.margin,
  }),
);

export const help = /* @__PURE__ */ explanation(signature, {
  family: 'value',
  gives: 'money',
  words: {
    en: {
      summary: 'LTV from average order value, purchase frequency and customer lifetime',
      parameters: {
        order_value: 'Average order value',
        orders_per_period: 'Purchase frequency: orders of one customer in a period',
        lifetime: 'How many such periods a customer stays',
        margin: 'Share of revenue that is margin',
      },
      mistakes: [
        'Orders per month beside a lifetime in years. Count both in one unit of time.',
        'Orders of the whole shop instead of one customer. Divide orders by customers.',
        'Repeat purchase rate instead of frequency. The one is a share of customers, the other is orders per customer.',
      ],
    },
    uk: {
      summary: 'LTV за середнім чеком, частотою покупок і тривалістю життя клієнта',
      parameters: {
        order_value: 'Середній чек',
        orders_per_period: 'Частота покупок: скільки замовлень робить один клієнт за період',
        lifetime: 'Скільки таких періодів клієнт лишається з вами',
        margin: 'Частка маржі в доході',
      },
      mistakes: [
        'Частота покупок за місяць, а тривалість життя в роках. Рахуйте обидві в тих самих періодах.',
        'Замовлення всього магазину замість одного клієнта. Поділіть їх на кількість клієнтів.',
        'Частка повторних покупок замість частоти. Перше — це частка клієнтів, друге — кількість замовлень на клієнта.',
      ],
    },
    ru: {
      summary: 'LTV по среднему чеку, частоте покупок и сроку жизни клиента',
      parameters: {
        order_value: 'Средний чек',
        orders_per_period: 'Частота покупок: сколько заказов делает один клиент за период',
        lifetime: 'Сколько таких периодов клиент остаётся с вами',
        margin: 'Доля маржи в выручке',
      },
      mistakes: [
        'Частота покупок за месяц, а срок жизни в годах. Считайте их в одних и тех же периодах.',
        'Заказы всего магазина вместо одного клиента. Поделите их на число клиентов.',
        'Доля повторных покупок вместо частоты. Первое — это доля клиентов, второе — число заказов на клиента.',
      ],
    },
  },
  source: 'arithmetic',
  examples: [
    { call: '=LTV_AOV(2000; 2; 3)', result: 12000 },
    { call: '=LTV_AOV(5600; 2; 7)', result: 78400 },
    { call: '=LTV_AOV(500; 1; 18; 70%)', result: 6300 },
    { call: '=LTV_AOV(1500; 17; 1)', result: 25500 },
    { call: '=LTV_AOV(600; 3; 1)', result: 1800 },
    { call: '=LTV_AOV(700; 40; 1)', result: 28000 },
    {
      call: '=LTV_AOV(A2:A4; B2:B4; 1)',
      cells: { A2: [1500, 600, 700], B2: [17, 3, 40] },
      result: [[25500], [1800], [28000]],
    },
  ],
  plain: [
    'order_value * orders_per_period * lifetime',
    'order_value * orders_per_period * lifetime * margin',
  ],
});
