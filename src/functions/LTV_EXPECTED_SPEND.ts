import { Fault } from '../core/fault';
import { expectedSpend, gammaGamma } from '../core/models/gamma-gamma';
import {
  computation,
  count,
  explanation,
  list,
  money,
  number,
  optional,
  sheetFunction,
} from './define';
import { checkedParameters } from './models/parameters';
import { refusalFault } from './models/refusal';

const signature = sheetFunction({
  name: 'LTV_EXPECTED_SPEND',
  parameters: [
    list(number('parameters', { above: 0 })),
    count('frequency', { whole: true }),
    optional(money('average', { atLeast: 0 })),
  ],
});

/**
 * Expected money of one of the customer's next orders.
 *
 * @throws Fault `required` on `average` for a repeat buyer; `spend-mean-infinite` on `parameters`
 *   for somebody without repeat orders when q ≤ 1
 */
export const compute = /* @__PURE__ */ computation(
  signature,
  ({ parameters, frequency, average }) => {
    const checked = checkedParameters(gammaGamma.parameters, parameters);
    if (frequency > 0 && average === undefined) throw new Fault('required', 'average');
    const value = expectedSpend(checked, frequency, average ?? 0);
    if (value === Infinity) throw refusalFault('spend-mean-infinite', 'parameters');
    return value;
  },
);

export const help = /* @__PURE__ */ explanation(signature, {
  family: 'models',
  gives: 'money',
  words: {
    en: {
      summary: 'Expected value of a customer’s next orders: own average drawn towards that of all',
      parameters: {
        parameters: 'p, q and gamma as LTV_FIT_SPEND gives them',
        frequency: 'Repeat orders of the customer, 0 for who ordered once',
        average: 'Mean amount of these repeat orders',
      },
      blanks: { average: 'no repeat orders' },
      mistakes: [
        'The customer’s own average expected for ever. Two large orders may be luck: the model trusts an average the more, the more orders stand behind it.',
        'Average of all orders. Take repeat orders only, as in the fit.',
      ],
    },
    uk: {
      summary:
        'Очікувана сума наступних замовлень клієнта: його середній чек, наближений до загального',
      parameters: {
        parameters: 'p, q і gamma, як їх дає LTV_FIT_SPEND',
        frequency: 'Повторні замовлення клієнта; 0, якщо він замовив один раз',
        average: 'Середня сума цих повторних замовлень',
      },
      blanks: { average: 'повторних замовлень немає' },
      mistakes: [
        'Від клієнта завжди чекають його власного середнього. Два великі замовлення можуть бути випадком: що більше замовлень, то більше модель вірить середньому.',
        'Середнє за всіма замовленнями. Беріть лише повторні, як під час оцінювання.',
      ],
    },
    ru: {
      summary: 'Ожидаемая сумма следующих заказов клиента: его средний чек, приближенный к общему',
      parameters: {
        parameters: 'p, q и gamma, как их даёт LTV_FIT_SPEND',
        frequency: 'Повторные заказы клиента; 0, если он заказал один раз',
        average: 'Средняя сумма этих повторных заказов',
      },
      blanks: { average: 'повторных заказов нет' },
      mistakes: [
        'От клиента всегда ждут его собственного среднего. Два крупных заказа могут быть случайностью: чем больше заказов, тем больше модель верит среднему.',
        'Среднее по всем заказам. Берите только повторные, как при оценке.',
      ],
    },
  },
  source: 'Fader and Hardie (2013), The Gamma-Gamma model of monetary value, equation 5',
  examples: [
    {
      call: '=LTV_EXPECTED_SPEND(A2:A4; 2; B2)',
      cells: { A2: [6.249572, 3.744225, 15.443521], B2: [22.345] },
      result: 24.6539,
    },
    {
      call: '=LTV_EXPECTED_SPEND(A2:A4; 0)',
      cells: { A2: [6.249572, 3.744225, 15.443521] },
      result: 35.1704,
    },
  ],
  plain: [],
});
