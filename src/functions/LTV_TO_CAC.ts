import { valueToCost } from '../core/value/acquisition';
import { computation, explanation, money, sheetFunction } from './define';

const signature = sheetFunction({
  name: 'LTV_TO_CAC',
  parameters: [money('ltv'), money('cac', { above: 0 })],
});

export const compute = /* @__PURE__ */ computation(signature, ({ ltv, cac }) =>
  valueToCost(ltv, cac),
);

export const help = /* @__PURE__ */ explanation(signature, {
  family: 'acquisition',
  gives: 'number',
  words: {
    en: {
      summary:
        'LTV:CAC, how many times LTV covers the cost of winning a customer; 3 is the usual aim',
      parameters: {
        ltv: 'LTV of a customer, on margin',
        cac: 'Cost of winning that customer, above 0',
      },
      mistakes: [
        'LTV on revenue. The cost is paid out of margin, so give LTV a margin.',
        'CAC of ads alone. Without salaries and fees the ratio looks better than it is.',
        'LTV of all customers beside CAC of one channel. Compare the same customers.',
      ],
    },
    uk: {
      summary:
        'Співвідношення LTV/CAC: у скільки разів LTV перевищує вартість залучення клієнта; зазвичай прагнуть 3',
      parameters: {
        ltv: 'LTV клієнта, від маржі',
        cac: 'Вартість залучення цього клієнта, більша за 0',
      },
      mistakes: [
        'LTV від виручки. За залучення платить маржа, тож рахуйте LTV із маржею.',
        'CAC лише з реклами. Без зарплат і гонорарів співвідношення видається кращим, ніж є.',
        'LTV усіх клієнтів поруч із CAC одного каналу. Порівнюйте тих самих клієнтів.',
      ],
    },
    ru: {
      summary:
        'Соотношение LTV/CAC: во сколько раз LTV превышает стоимость привлечения клиента; обычно стремятся к 3',
      parameters: {
        ltv: 'LTV клиента, от маржи',
        cac: 'Стоимость привлечения этого клиента, больше 0',
      },
      mistakes: [
        'LTV от выручки. За привлечение платит маржа, поэтому считайте LTV с маржой.',
        'CAC по одной рекламе. Без зарплат и гонораров соотношение кажется лучше, чем есть.',
        'LTV всех клиентов рядом с CAC одного канала. Сравнивайте одних и тех же клиентов.',
      ],
    },
  },
  source: 'arithmetic; the aim of 3: Skok, SaaS Metrics 2.0',
  examples: [
    { call: '=LTV_TO_CAC(4000; 500)', result: 8 },
    { call: '=LTV_TO_CAC(28000; 60)', result: 466.67 },
  ],
  plain: ['ltv / cac'],
});
