import { leverEffects } from '../core/value/lever-effects';
import {
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
  name: 'LTV_LEVERS',
  shape: 'table',
  parameters: [
    money('order_value'),
    count('orders_per_period'),
    count('lifetime'),
    margin(),
    optional(rate('change', { above: 0 }), 0.1),
  ],
});

/**
 * One line for each lever and direction: its parameter's name, the share it moves by, LTV then,
 * the difference from LTV now. No header, so that the columns stay numbers that can be charted
 * and the language of the sheet is its owner's. Margin is a lever only below 100%: at 100%, blank
 * included, revenue is what is counted. It never rises past 100%, and its line then shows the
 * smaller share it did rise by.
 */
export const compute = /* @__PURE__ */ computation(signature, (given) => {
  const levers = [
    { name: 'order_value', value: given.order_value },
    { name: 'orders_per_period', value: given.orders_per_period },
    { name: 'lifetime', value: given.lifetime },
  ];
  const withMargin = [...levers, { name: 'margin', value: given.margin, atMost: 1 }];
  return leverEffects(given.margin < 1 ? withMargin : levers, given.change).map(
    ({ lever, change, then, difference }) => [lever, change, then, difference],
  );
});

export const help = /* @__PURE__ */ explanation(signature, {
  family: 'explain',
  gives: 'money',
  words: {
    en: {
      summary:
        'Sensitivity of LTV: each lever, its change, LTV then and the difference, greatest first',
      parameters: {
        order_value: 'Average order value',
        orders_per_period: 'Purchase frequency: orders of one customer in a period',
        lifetime: 'How many such periods a customer stays',
        margin:
          'Share of revenue that is margin; a lever only below 100% and never raised above it',
        change: 'Share by which each lever is raised and lowered',
      },
      mistakes: [
        'Expecting one lever to win. LTV is a product, so equal shares have equal effects: choose the lever that is cheapest to move.',
        'Orders per month beside a lifetime in years. Count both in one unit of time.',
        'Margin raised in points. From 40%, a change of 10% leads to 44%, not to 50%.',
      ],
    },
    uk: {
      summary: 'Чутливість LTV: кожен важіль, його зміна, новий LTV і різниця, від найбільшої',
      parameters: {
        order_value: 'Середній чек',
        orders_per_period: 'Частота покупок: скільки замовлень робить один клієнт за період',
        lifetime: 'Скільки таких періодів клієнт лишається з вами',
        margin:
          'Частка маржі в доході; стає важелем, лише коли менша за 100%, і вище не піднімається',
        change: 'На яку частку кожен важіль збільшується і зменшується',
      },
      mistakes: [
        'Пошук найсильнішого важеля. LTV — це добуток, тож однакові частки діють однаково: беріть той важіль, який найдешевше зрушити.',
        'Частота покупок за місяць, а тривалість життя в роках. Рахуйте обидві в тих самих періодах.',
        'Маржа у відсоткових пунктах. Від 40% зміна на 10% дає 44%, а не 50%.',
      ],
    },
    ru: {
      summary: 'Чувствительность LTV: каждый рычаг, его изменение, новый LTV и разница, от большей',
      parameters: {
        order_value: 'Средний чек',
        orders_per_period: 'Частота покупок: сколько заказов делает один клиент за период',
        lifetime: 'Сколько таких периодов клиент остаётся с вами',
        margin: 'Доля маржи в выручке; рычаг, только если меньше 100%, и выше не поднимается',
        change: 'На какую долю каждый рычаг увеличивается и уменьшается',
      },
      mistakes: [
        'Поиск самого сильного рычага. LTV — это произведение, и равные доли действуют одинаково: берите тот рычаг, который дешевле всего сдвинуть.',
        'Частота покупок за месяц, а срок жизни в годах. Считайте их в одних и тех же периодах.',
        'Маржа в процентных пунктах. От 40% изменение на 10% даёт 44%, а не 50%.',
      ],
    },
  },
  source: 'arithmetic: a product changes by the share by which one factor changes',
  examples: [
    {
      call: '=LTV_LEVERS(2000; 2; 3)',
      result: [
        ['order_value', 0.1, 13200, 1200],
        ['order_value', -0.1, 10800, -1200],
        ['orders_per_period', 0.1, 13200, 1200],
        ['orders_per_period', -0.1, 10800, -1200],
        ['lifetime', 0.1, 13200, 1200],
        ['lifetime', -0.1, 10800, -1200],
      ],
    },
    {
      // A lifetime of 6 that becomes 7: 16.67% more of everything.
      call: '=LTV_LEVERS(500; 1; 6; ; A2)',
      cells: { A2: ['=1/6'] },
      result: [
        ['order_value', 0.1667, 3500, 500],
        ['order_value', -0.1667, 2500, -500],
        ['orders_per_period', 0.1667, 3500, 500],
        ['orders_per_period', -0.1667, 2500, -500],
        ['lifetime', 0.1667, 3500, 500],
        ['lifetime', -0.1667, 2500, -500],
      ],
    },
    {
      call: '=LTV_LEVERS(500; 1; 20; 80%; 50%)',
      result: [
        ['order_value', 0.5, 12000, 4000],
        ['order_value', -0.5, 4000, -4000],
        ['orders_per_period', 0.5, 12000, 4000],
        ['orders_per_period', -0.5, 4000, -4000],
        ['lifetime', 0.5, 12000, 4000],
        ['lifetime', -0.5, 4000, -4000],
        ['margin', -0.5, 4000, -4000],
        ['margin', 0.25, 10000, 2000],
      ],
    },
  ],
  plain: [],
});
