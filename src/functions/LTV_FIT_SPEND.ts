import { Fault } from '../core/fault';
import { fit } from '../core/models/fit';
import { gammaGamma, spendHistories } from '../core/models/gamma-gamma';
import { aligned, computation, count, explanation, money, optional, sheetFunction } from './define';
import { fitTable } from './models/fit-table';
import { fittedOrFault } from './models/refusal';

const signature = sheetFunction({
  name: 'LTV_FIT_SPEND',
  shape: 'table',
  parameters: [
    aligned(count('frequency', { whole: true })),
    aligned(money('average')),
    optional(aligned(count('counts'))),
  ],
});

/**
 * The Gamma-Gamma model of the repeat buyers; the others tell nothing of it and are not counted.
 *
 * @throws Fault `above` on `average` for a repeat buyer, or the refusal's code
 */
export const compute = /* @__PURE__ */ computation(signature, ({ frequency, average, counts }) => {
  const refunded = frequency.findIndex((orders, row) => orders > 0 && !((average[row] ?? 0) > 0));
  if (refunded >= 0) throw new Fault('above', 'average', { limit: 0, row: refunded + 1 });
  const histories = spendHistories(frequency, average, counts);
  return fitTable(fittedOrFault(fit(gammaGamma, histories), 'average'), gammaGamma.parameters);
});

export const help = /* @__PURE__ */ explanation(signature, {
  family: 'models',
  gives: 'number',
  words: {
    en: {
      summary: 'Fits the Gamma-Gamma model of how much customers spend on an order',
      parameters: {
        frequency: 'Repeat orders of each customer',
        average: 'Mean amount of these repeat orders, above 0',
        counts: 'How many customers each row stands for',
      },
      blanks: { counts: 'one customer a row' },
      mistakes: [
        'The first order counted in the average. Take repeat orders only, as frequency does.',
        'A caution passed over. Where amounts rise with the number of orders (spend-follows-frequency), the model and the forecast of orders are no longer independent.',
        'One-time buyers taken out by hand. They may stay: rows with frequency 0 tell nothing and are not counted.',
      ],
    },
    uk: {
      summary: 'Оцінює модель Gamma-Gamma: скільки клієнти витрачають на замовлення',
      parameters: {
        frequency: 'Повторні замовлення кожного клієнта',
        average: 'Середня сума цих повторних замовлень, більша за 0',
        counts: 'Скільком клієнтам відповідає кожен рядок',
      },
      blanks: { counts: 'один клієнт у рядку' },
      mistakes: [
        'У середньому враховано перше замовлення. Беріть лише повторні, як і у frequency.',
        'Не помічено рядка caution. Якщо суми ростуть разом із кількістю замовлень (spend-follows-frequency), модель і прогноз замовлень уже не незалежні.',
        'Клієнтів з одним замовленням прибрано вручну. Можна лишити: рядки з frequency 0 нічого не кажуть і не рахуються.',
      ],
    },
    ru: {
      summary: 'Оценивает модель Gamma-Gamma: сколько клиенты тратят на заказ',
      parameters: {
        frequency: 'Повторные заказы каждого клиента',
        average: 'Средняя сумма этих повторных заказов, больше 0',
        counts: 'Скольким клиентам соответствует каждая строка',
      },
      blanks: { counts: 'один клиент в строке' },
      mistakes: [
        'В среднем учтён первый заказ. Берите только повторные, как и во frequency.',
        'Не замечена строка caution. Если суммы растут вместе с числом заказов (spend-follows-frequency), модель и прогноз заказов уже не независимы.',
        'Клиенты с одним заказом убраны вручную. Их можно оставить: строки с frequency 0 ничего не говорят и не считаются.',
      ],
    },
  },
  source:
    'Fader and Hardie (2013), The Gamma-Gamma model of monetary value; Fader, Hardie and Lee (2005), RFM and CLV',
  examples: [
    {
      call: '=LTV_FIT_SPEND(A2:A13; B2:B13; C2:C13)',
      cells: {
        A2: [1, 1, 1, 1, 1, 2, 2, 2, 3, 3, 5, 5],
        B2: [10, 20, 35, 60, 120, 18, 30, 60, 25, 45, 30, 55],
        C2: [40, 60, 30, 15, 8, 30, 25, 12, 15, 12, 8, 5],
      },
      result: [
        ['parameter', 'estimate', 'standard_error'],
        ['p', 4.8682, 1.399],
        ['q', 6.5164, 1.771],
        ['gamma', 34.9971, 20.36],
        ['log_likelihood', -1064.4414, ''],
        ['customers', 260, ''],
        ['caution', 'spend-follows-frequency', 0.1066],
      ],
    },
  ],
  plain: [],
});
