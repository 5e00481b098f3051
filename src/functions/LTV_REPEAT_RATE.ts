import { repeatRate } from '../core/value/rates';
import { computation, count, explanation, sheetFunction } from './define';

const signature = sheetFunction({
  name: 'LTV_REPEAT_RATE',
  parameters: [count('repeat_customers'), count('customers', { above: 0 })],
});

export const compute = /* @__PURE__ */ computation(signature, ({ repeat_customers, customers }) =>
  repeatRate(repeat_customers, customers),
);

export const help = /* @__PURE__ */ explanation(signature, {
  family: 'rates',
  gives: 'rate',
  words: {
    en: {
      summary: 'Share of customers with two or more orders',
      parameters: {
        repeat_customers: 'Customers with two or more orders',
        customers: 'Customers with at least one order, above 0',
      },
      mistakes: [
        'Repeat orders counted instead of customers. A customer with ten orders counts once.',
        'Customers of the last weeks counted too. They have had no time to come back: take those won earlier.',
        'Used as the purchase frequency. Frequency is orders per customer in a period.',
      ],
    },
    uk: {
      summary: 'Частка повторних покупок: клієнти з двома й більше замовленнями',
      parameters: {
        repeat_customers: 'Скільки клієнтів мають два замовлення або більше',
        customers: 'Скільки клієнтів мають хоча б одне замовлення, більше за 0',
      },
      mistakes: [
        'Пораховано повторні замовлення, а не клієнтів. Клієнт із десятьма замовленнями рахується один раз.',
        'Враховано й клієнтів останніх тижнів. Вони ще не встигли повернутися: беріть залучених раніше.',
        'Узято як частоту покупок. Частота — це замовлення на клієнта за період.',
      ],
    },
    ru: {
      summary: 'Доля повторных покупок: клиенты с двумя и более заказами',
      parameters: {
        repeat_customers: 'Сколько клиентов сделали два заказа или больше',
        customers: 'Сколько клиентов сделали хотя бы один заказ, больше 0',
      },
      mistakes: [
        'Посчитаны повторные заказы, а не клиенты. Клиент с десятью заказами считается один раз.',
        'Учтены и клиенты последних недель. Они ещё не успели вернуться: берите привлечённых раньше.',
        'Взята как частота покупок. Частота — это заказы на клиента за период.',
      ],
    },
  },
  source: 'arithmetic',
  examples: [{ call: '=LTV_REPEAT_RATE(30; 120)', result: 0.25 }],
  plain: ['repeat_customers / customers'],
});
