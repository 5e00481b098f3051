import { grossRetention } from '../core/value/revenue-retention';
import { computation, explanation, money, sheetFunction } from './define';

const signature = sheetFunction({
  name: 'LTV_GRR',
  parameters: [
    money('start', { above: 0 }),
    money('contraction', { atLeast: 0 }),
    money('churned', { atLeast: 0 }),
  ],
});

export const compute = /* @__PURE__ */ computation(signature, ({ start, contraction, churned }) =>
  grossRetention(start, contraction, churned),
);

export const help = /* @__PURE__ */ explanation(signature, {
  family: 'rates',
  gives: 'rate',
  words: {
    en: {
      summary: 'GRR: share of the starting revenue that was kept, growth left out; 100% at most',
      parameters: {
        start: 'Recurring revenue at the start of the period, above 0',
        contraction: 'Revenue lost with those who stayed but pay less, without a minus',
        churned: 'Revenue lost with those who left, without a minus',
      },
      mistakes: [
        'Upsell taken off the losses. That is NRR; GRR shows the losses alone.',
        'Losses typed with a minus. Give all three as positive numbers.',
        'Losses of a year beside revenue of a month. MRR goes with the losses of MRR.',
      ],
    },
    uk: {
      summary:
        'GRR, валове утримання доходу: збережена частка початкового доходу без приросту, щонайбільше 100%',
      parameters: {
        start: 'Регулярний дохід на початку періоду, більший за 0',
        contraction: 'Дохід, втрачений на тих, хто лишився, але платить менше, без мінуса',
        churned: 'Дохід, втрачений із тими, хто пішов, без мінуса',
      },
      mistakes: [
        'Від втрат відняли допродаж. Це вже NRR; GRR показує самі втрати.',
        'Втрати введено з мінусом. Усі три числа мають бути додатними.',
        'Втрати за рік поруч із доходом за місяць. До MRR належать втрати MRR.',
      ],
    },
    ru: {
      summary:
        'GRR, валовое удержание выручки: сохранённая доля начальной выручки без прироста, не больше 100%',
      parameters: {
        start: 'Регулярная выручка на начало периода, больше 0',
        contraction: 'Выручка, потерянная на тех, кто остался, но платит меньше, без минуса',
        churned: 'Выручка, потерянная с теми, кто ушёл, без минуса',
      },
      mistakes: [
        'Из потерь вычли допродажи. Это уже NRR; GRR показывает одни потери.',
        'Потери введены с минусом. Все три числа должны быть положительными.',
        'Потери за год рядом с выручкой за месяц. К MRR относятся потери MRR.',
      ],
    },
  },
  source: 'arithmetic',
  examples: [{ call: '=LTV_GRR(100000; 3000; 7000)', result: 0.9 }],
  plain: ['(start - contraction - churned) / start'],
});
