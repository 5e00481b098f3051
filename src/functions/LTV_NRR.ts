import { netRetention } from '../core/value/revenue-retention';
import { computation, explanation, money, sheetFunction } from './define';

const signature = sheetFunction({
  name: 'LTV_NRR',
  parameters: [
    money('start', { above: 0 }),
    money('expansion', { atLeast: 0 }),
    money('contraction', { atLeast: 0 }),
    money('churned', { atLeast: 0 }),
  ],
});

export const compute = /* @__PURE__ */ computation(
  signature,
  ({ start, expansion, contraction, churned }) =>
    netRetention(start, expansion, contraction, churned),
);

export const help = /* @__PURE__ */ explanation(signature, {
  family: 'rates',
  gives: 'rate',
  words: {
    en: {
      summary:
        'NRR: share of the starting revenue that the same customers bring now, growth included',
      parameters: {
        start: 'Recurring revenue at the start of the period, above 0',
        expansion: 'Revenue added by those customers: upsell, cross-sell, higher prices',
        contraction: 'Revenue lost with those who stayed but pay less, without a minus',
        churned: 'Revenue lost with those who left, without a minus',
      },
      mistakes: [
        'Revenue of new customers put into expansion. NRR looks only at those who were there at the start.',
        'Losses typed with a minus. Give all four as positive numbers.',
        'NRR of a month compared with NRR of a year. Compare equal periods.',
      ],
    },
    uk: {
      summary:
        'NRR, чисте утримання доходу: частка початкового доходу, яку ті самі клієнти дають тепер, разом із приростом',
      parameters: {
        start: 'Регулярний дохід на початку періоду, більший за 0',
        expansion: 'Дохід, доданий цими клієнтами: допродаж, крос-продаж, вищі ціни',
        contraction: 'Дохід, втрачений на тих, хто лишився, але платить менше, без мінуса',
        churned: 'Дохід, втрачений із тими, хто пішов, без мінуса',
      },
      mistakes: [
        'У expansion потрапив дохід від нових клієнтів. NRR враховує лише тих, хто був на початку.',
        'Втрати введено з мінусом. Усі чотири числа мають бути додатними.',
        'NRR за місяць порівняно з NRR за рік. Порівнюйте однакові періоди.',
      ],
    },
    ru: {
      summary:
        'NRR, чистое удержание выручки: доля начальной выручки, которую те же клиенты приносят теперь, вместе с приростом',
      parameters: {
        start: 'Регулярная выручка на начало периода, больше 0',
        expansion:
          'Выручка, добавленная этими клиентами: допродажа, перекрёстная продажа, рост цен',
        contraction: 'Выручка, потерянная на тех, кто остался, но платит меньше, без минуса',
        churned: 'Выручка, потерянная с теми, кто ушёл, без минуса',
      },
      mistakes: [
        'В expansion попала выручка от новых клиентов. NRR учитывает только тех, кто был на начало.',
        'Потери введены с минусом. Все четыре числа должны быть положительными.',
        'NRR за месяц сравнён с NRR за год. Сравнивайте одинаковые периоды.',
      ],
    },
  },
  source: 'arithmetic',
  examples: [{ call: '=LTV_NRR(100000; 15000; 3000; 7000)', result: 1.05 }],
  plain: ['(start + expansion - contraction - churned) / start'],
});
