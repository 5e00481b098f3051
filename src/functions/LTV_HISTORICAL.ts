import { historicalValue } from '../core/value/historical-value';
import { computation, explanation, list, margin, money, optional, sheetFunction } from './define';

const signature = sheetFunction({
  name: 'LTV_HISTORICAL',
  parameters: [
    list(money('amounts')),
    margin(),
    // A cost typed with a minus would be added to the value instead of taken from it.
    optional(money('acquisition', { atLeast: 0 }), 0),
    optional(money('retention', { atLeast: 0 }), 0),
    optional(money('cogs', { atLeast: 0 }), 0),
  ],
});

export const compute = /* @__PURE__ */ computation(signature, historicalValue);

export const help = /* @__PURE__ */ explanation(signature, {
  family: 'value',
  gives: 'money',
  words: {
    en: {
      summary: 'Historical LTV: what a customer has brought so far, less the costs',
      parameters: {
        amounts: 'Amounts of the past orders, a range; refunds are negative',
        margin: 'Share of revenue that is margin',
        acquisition: 'Money spent to acquire the customer',
        retention: 'Money spent to keep the customer: discounts, calls, loyalty programme',
        cogs: 'Cost of the goods sold, as money; leave blank where margin is given',
      },
      mistakes: [
        'Both margin and cogs. The cost of goods is then taken away twice: give one of them.',
        'Retention rate typed as retention. Here it is money spent to keep the customer.',
        'Markup instead of margin. A markup of 50% is a margin of 33%.',
      ],
    },
    uk: {
      summary: 'Історичний LTV: скільки клієнт уже приніс за вирахуванням витрат',
      parameters: {
        amounts: 'Суми минулих замовлень, діапазон; повернення — зі знаком мінус',
        margin: 'Частка маржі в доході',
        acquisition: 'Скільки грошей пішло на залучення клієнта',
        retention: 'Скільки грошей пішло на утримання: знижки, дзвінки, програма лояльності',
        cogs: 'Собівартість проданого, сумою; якщо вказано margin, лишіть порожнім',
      },
      mistakes: [
        'І margin, і cogs разом. Собівартість тоді віднімається двічі: вкажіть щось одне.',
        'Коефіцієнт утримання в retention. Тут потрібні гроші, витрачені на утримання клієнта.',
        'Націнка замість маржі. Націнка 50% — це маржа 33%.',
      ],
    },
    ru: {
      summary: 'Исторический LTV: сколько клиент уже принёс за вычетом расходов',
      parameters: {
        amounts: 'Суммы прошлых заказов, диапазон; возвраты — со знаком минус',
        margin: 'Доля маржи в выручке',
        acquisition: 'Сколько денег ушло на привлечение клиента',
        retention: 'Сколько денег ушло на удержание: скидки, звонки, программа лояльности',
        cogs: 'Себестоимость проданного, суммой; если указана margin, оставьте пустым',
      },
      mistakes: [
        'И margin, и cogs вместе. Себестоимость тогда вычитается дважды: укажите что-то одно.',
        'Коэффициент удержания в retention. Здесь нужны деньги, потраченные на удержание клиента.',
        'Наценка вместо маржи. Наценка 50% — это маржа 33%.',
      ],
    },
  },
  source: 'arithmetic',
  examples: [
    {
      call: '=LTV_HISTORICAL(A2:A4)',
      cells: { A2: [1800, 3400, 6000] },
      result: 11200,
    },
    {
      call: '=LTV_HISTORICAL(A2:A4; 40%)',
      cells: { A2: [1800, 3400, 6000] },
      result: 4480,
    },
    {
      call: '=LTV_HISTORICAL(A2:A4; 50%; 1000)',
      cells: { A2: [6000, 4000, 8000] },
      result: 8000,
    },
    {
      call: '=LTV_HISTORICAL(A2:A4; ; 1000; 500; 9000)',
      cells: { A2: [6000, 4000, 8000] },
      result: 7500,
    },
  ],
  plain: [
    'SUM(amounts)',
    'SUM(amounts) * margin',
    'SUM(amounts) * margin - acquisition',
    'SUM(amounts) * margin - acquisition - retention - cogs',
  ],
});
