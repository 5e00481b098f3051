import { simpleValue } from '../core/value/closed-form';
import { computation, count, explanation, margin, money, sheetFunction } from './define';

const signature = sheetFunction({
  name: 'LTV_SIMPLE',
  parameters: [money('revenue'), count('customers', { above: 0 }), margin()],
});

export const compute = /* @__PURE__ */ computation(signature, simpleValue);

export const help = /* @__PURE__ */ explanation(signature, {
  family: 'value',
  gives: 'money',
  words: {
    en: {
      summary: 'LTV as revenue per customer over one period',
      parameters: {
        revenue: 'Revenue of the whole period',
        customers: 'Customers who bought in that same period, above 0',
        margin: 'Share of revenue that is margin',
      },
      mistakes: [
        'Revenue of one period beside customers of another. Both belong to one period.',
        'Orders counted instead of customers. That gives the average order value, not LTV.',
        'Revenue compared with CAC. CAC is paid out of margin: give margin first.',
      ],
    },
    uk: {
      summary: 'LTV як дохід на одного клієнта за період',
      parameters: {
        revenue: 'Дохід за весь період',
        customers: 'Скільки клієнтів купували за той самий період, більше за 0',
        margin: 'Частка маржі в доході',
      },
      mistakes: [
        'Дохід за один період, а клієнти за інший. Обидва числа мають бути за той самий період.',
        'Кількість замовлень замість кількості клієнтів. Так виходить середній чек, а не LTV.',
        'Порівняння доходу з CAC. CAC окупається з маржі: спершу вкажіть margin.',
      ],
    },
    ru: {
      summary: 'LTV как выручка на одного клиента за период',
      parameters: {
        revenue: 'Выручка за весь период',
        customers: 'Сколько клиентов покупали за тот же период, больше 0',
        margin: 'Доля маржи в выручке',
      },
      mistakes: [
        'Выручка за один период, а клиенты за другой. Оба числа должны быть за один период.',
        'Число заказов вместо числа клиентов. Так получается средний чек, а не LTV.',
        'Сравнение выручки с CAC. CAC окупается из маржи: сначала укажите margin.',
      ],
    },
  },
  source: 'arithmetic',
  examples: [
    { call: '=LTV_SIMPLE(5000000; 200)', result: 25000 },
    { call: '=LTV_SIMPLE(5000000; 200; 40%)', result: 10000 },
    {
      call: '=LTV_SIMPLE(A2:A4; B2:B4)',
      cells: { A2: [5000000, 90000, 12000], B2: [200, 30, 8] },
      result: [[25000], [3000], [1500]],
    },
  ],
  plain: ['revenue / customers', 'revenue * margin / customers'],
});
