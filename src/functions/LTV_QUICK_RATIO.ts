import { quickRatio } from '../core/value/revenue-retention';
import { computation, explanation, money, sheetFunction } from './define';

const signature = sheetFunction({
  name: 'LTV_QUICK_RATIO',
  parameters: [
    // Not `new`: the stubs carry these names, and a script may not call a parameter that.
    money('new_revenue', { atLeast: 0 }),
    money('expansion', { atLeast: 0 }),
    money('contraction', { atLeast: 0 }),
    money('churned', { atLeast: 0 }),
  ],
});

export const compute = /* @__PURE__ */ computation(
  signature,
  ({ new_revenue, expansion, contraction, churned }) =>
    quickRatio(new_revenue, expansion, contraction, churned),
);

export const help = /* @__PURE__ */ explanation(signature, {
  family: 'rates',
  gives: 'number',
  words: {
    en: {
      summary: 'Quick ratio: recurring revenue won for each unit of it lost; 4 is the usual aim',
      parameters: {
        new_revenue: 'Recurring revenue from new customers',
        expansion: 'Revenue added by customers you had: upsell, cross-sell, higher prices',
        contraction: 'Revenue lost with those who stayed but pay less, without a minus',
        churned: 'Revenue lost with those who left, without a minus',
      },
      mistakes: [
        'Taken for the quick ratio of accounting. That one is liquidity.',
        'One-off payments counted as growth. Only recurring revenue (MRR) belongs here.',
        'A good month taken for a trend. Take a quarter: small losses make the ratio jump.',
      ],
    },
    uk: {
      summary:
        'Quick Ratio: скільки регулярного доходу отримано на одиницю втраченого; зазвичай прагнуть 4',
      parameters: {
        new_revenue: 'Регулярний дохід від нових клієнтів',
        expansion: 'Дохід, доданий наявними клієнтами: допродаж, крос-продаж, вищі ціни',
        contraction: 'Дохід, втрачений на тих, хто лишився, але платить менше, без мінуса',
        churned: 'Дохід, втрачений із тими, хто пішов, без мінуса',
      },
      mistakes: [
        'Сплутано з коефіцієнтом швидкої ліквідності. Той — із бухгалтерії.',
        'До приросту додано разові платежі. Тут лише регулярний дохід (MRR).',
        'Один вдалий місяць прийнято за тенденцію. Візьміть квартал: за малих втрат показник стрибає.',
      ],
    },
    ru: {
      summary:
        'Quick Ratio: сколько регулярной выручки получено на единицу потерянной; обычно стремятся к 4',
      parameters: {
        new_revenue: 'Регулярная выручка от новых клиентов',
        expansion:
          'Выручка, добавленная имеющимися клиентами: допродажа, перекрёстная продажа, рост цен',
        contraction: 'Выручка, потерянная на тех, кто остался, но платит меньше, без минуса',
        churned: 'Выручка, потерянная с теми, кто ушёл, без минуса',
      },
      mistakes: [
        'Спутан с коэффициентом быстрой ликвидности. Тот — из бухгалтерии.',
        'В прирост попали разовые платежи. Здесь только регулярная выручка (MRR).',
        'Один удачный месяц принят за тенденцию. Возьмите квартал: при малых потерях показатель скачет.',
      ],
    },
  },
  source: 'arithmetic; the ratio and the aim of 4 are Mamoon Hamid’s (Social Capital)',
  examples: [{ call: '=LTV_QUICK_RATIO(20000; 15000; 3000; 7000)', result: 3.5 }],
  plain: ['(new_revenue + expansion) / (contraction + churned)'],
});
