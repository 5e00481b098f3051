import { acquisitionCost } from '../core/value/acquisition';
import { computation, count, explanation, money, sheetFunction } from './define';

const signature = sheetFunction({
  name: 'LTV_CAC',
  parameters: [money('spend', { atLeast: 0 }), count('new_customers', { above: 0 })],
});

export const compute = /* @__PURE__ */ computation(signature, ({ spend, new_customers }) =>
  acquisitionCost(spend, new_customers),
);

export const help = /* @__PURE__ */ explanation(signature, {
  family: 'acquisition',
  gives: 'money',
  words: {
    en: {
      summary: 'CAC: what it costs to win one customer',
      parameters: {
        spend: 'Everything spent on winning customers in the period',
        new_customers: 'Customers won for that money, above 0',
      },
      mistakes: [
        'Ad spend alone. The full CAC also holds salaries, agency fees, tools and sales commission.',
        'Leads or orders counted instead of new customers. Those give CPL and CPO.',
        'Spend of one month beside customers won by the spend of another. With a long sale take a longer period.',
      ],
    },
    uk: {
      summary: 'CAC: вартість залучення одного клієнта',
      parameters: {
        spend: 'Усі витрати на залучення клієнтів за період',
        new_customers: 'Скільки нових клієнтів залучено за ці гроші, більше за 0',
      },
      mistakes: [
        'Взято лише рекламу. До повного CAC входять також зарплати, гонорар агентства, сервіси й комісії з продажу.',
        'Замість нових клієнтів пораховано ліди або замовлення. Це вже CPL і CPO.',
        'Витрати одного місяця поділено на клієнтів, яких привели витрати іншого. За довгого продажу беріть довший період.',
      ],
    },
    ru: {
      summary: 'CAC: стоимость привлечения одного клиента',
      parameters: {
        spend: 'Все расходы на привлечение клиентов за период',
        new_customers: 'Сколько новых клиентов привлечено на эти деньги, больше 0',
      },
      mistakes: [
        'Взята одна реклама. В полный CAC входят также зарплаты, гонорар агентства, сервисы и комиссии с продаж.',
        'Вместо новых клиентов посчитаны лиды или заказы. Это уже CPL и CPO.',
        'Расходы одного месяца поделены на клиентов, которых привели расходы другого. При долгой продаже берите период длиннее.',
      ],
    },
  },
  source: 'Farris, Bendle, Pfeifer and Reibstein (2010), Marketing Metrics',
  examples: [
    { call: '=LTV_CAC(60000; 120)', result: 500 },
    {
      call: '=LTV_CAC(A2:A3; B2:B3)',
      cells: { A2: [60000, 9000], B2: [120, 150] },
      result: [[500], [60]],
    },
  ],
  plain: ['spend / new_customers'],
});
