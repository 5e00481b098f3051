import { Fault } from '../core/fault';
import { bgBb, occasionHistories } from '../core/models/bg-bb';
import { fit } from '../core/models/fit';
import { aligned, computation, count, explanation, optional, sheetFunction } from './define';
import { fitTable } from './models/fit-table';
import { fittedOrFault } from './models/refusal';

const signature = sheetFunction({
  name: 'LTV_FIT_BGBB',
  shape: 'table',
  parameters: [
    aligned(count('frequency', { whole: true })),
    aligned(count('recency', { whole: true })),
    aligned(count('opportunities', { whole: true })),
    optional(aligned(count('counts'))),
  ],
});

/**
 * Customers who could order or not on each of a number of occasions.
 *
 * @throws Fault `at-most` or `at-least` where a history contradicts itself, or the refusal's code
 */
export const compute = /* @__PURE__ */ computation(signature, (given) => {
  const { frequency, recency, opportunities, counts } = given;
  const found = fit(bgBb, occasionHistories(frequency, recency, opportunities, counts));
  // NBD, which the sentence for order times recommends here, knows no occasions.
  if (found.status === 'no-dropout') throw new Fault('no-dropout-occasions', 'frequency');
  return fitTable(fittedOrFault(found, 'frequency'), bgBb.parameters);
});

export const help = /* @__PURE__ */ explanation(signature, {
  family: 'models',
  gives: 'number',
  words: {
    en: {
      summary:
        'Fits the BG/BB model of customers who order or not on given occasions, such as yearly donations',
      parameters: {
        frequency: 'Occasions on which the customer ordered, after the first order',
        recency: 'The last occasion with an order, counted from 1; 0 without any',
        opportunities: 'How many occasions the customer was observed',
        counts: 'How many customers each row stands for',
      },
      blanks: { counts: 'one customer a row' },
      mistakes: [
        'Orders counted instead of occasions. Two orders on one occasion are one.',
        'The occasion of the first order counted. Occasions begin after it.',
        'Orders at any moment forced into months. If customers may order any day, LTV_FIT loses less.',
      ],
    },
    uk: {
      summary:
        'Оцінює модель BG/BB: клієнт замовляє або ні у визначені моменти, як-от щорічні внески',
      parameters: {
        frequency: 'У скількох випадках клієнт замовив, не рахуючи першого замовлення',
        recency: 'Останній випадок із замовленням, рахуючи від 1; 0, якщо не було жодного',
        opportunities: 'Скільки всього було випадків, коли клієнт міг замовити',
        counts: 'Скільком клієнтам відповідає кожен рядок',
      },
      blanks: { counts: 'один клієнт у рядку' },
      mistakes: [
        'Пораховано замовлення, а не випадки. Два замовлення в одному випадку — це один випадок.',
        'Враховано випадок першого замовлення. Випадки рахуються після нього.',
        'Замовлення в довільні дні зібрано в місяці. Якщо замовити можна будь-коли, LTV_FIT втратить менше.',
      ],
    },
    ru: {
      summary:
        'Оценивает модель BG/BB: клиент заказывает или нет в заданные моменты, например ежегодные взносы',
      parameters: {
        frequency: 'В скольких случаях клиент заказал, не считая первого заказа',
        recency: 'Последний случай с заказом, считая от 1; 0, если не было ни одного',
        opportunities: 'Сколько всего было случаев, когда клиент мог заказать',
        counts: 'Скольким клиентам соответствует каждая строка',
      },
      blanks: { counts: 'один клиент в строке' },
      mistakes: [
        'Посчитаны заказы, а не случаи. Два заказа в одном случае — это один случай.',
        'Учтён случай первого заказа. Случаи считаются после него.',
        'Заказы в любые дни собраны в месяцы. Если заказать можно когда угодно, LTV_FIT потеряет меньше.',
      ],
    },
  },
  source:
    'Fader, Hardie and Shang (2010), Customer-base analysis in a discrete-time noncontractual setting',
  examples: [
    {
      call: '=LTV_FIT_BGBB(A2:A11; B2:B11; C2:C11; D2:D11)',
      cells: {
        A2: [0, 1, 1, 1, 2, 2, 2, 3, 3, 4],
        B2: [0, 1, 2, 4, 2, 3, 4, 3, 4, 4],
        C2: [4, 4, 4, 4, 4, 4, 4, 4, 4, 4],
        D2: [120, 30, 12, 14, 14, 8, 20, 9, 25, 28],
      },
      result: [
        ['parameter', 'estimate', 'standard_error'],
        ['alpha', 1.4888, 0.823],
        ['beta', 1.2983, 0.489],
        ['gamma', 0.3191, 0.1293],
        ['delta', 0.811, 0.508],
        ['log_likelihood', -595.1239, ''],
        ['customers', 280, ''],
      ],
    },
  ],
  plain: [],
});
