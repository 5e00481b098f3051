import { periodRate } from '../core/value/rates';
import { computation, count, explanation, rate, sheetFunction } from './define';

const signature = sheetFunction({
  name: 'LTV_RATE',
  parameters: [rate('annual', { above: -1 }), count('periods_per_year', { above: 0 })],
});

export const compute = /* @__PURE__ */ computation(signature, ({ annual, periods_per_year }) =>
  periodRate(annual, periods_per_year),
);

export const help = /* @__PURE__ */ explanation(signature, {
  family: 'rates',
  gives: 'rate',
  words: {
    en: {
      summary: 'Rate of one period that compounds to a yearly rate',
      parameters: {
        annual: 'Yearly effective rate: discount or growth',
        periods_per_year: 'Periods in a year: 12 for months, 4 for quarters, 52 for weeks',
      },
      mistakes: [
        'The yearly rate divided by 12. With interest on interest, 1% a month makes more than 12% a year.',
        'Yearly churn put in as it is. Churn shrinks: give it with a minus and turn the sign of the result.',
        'A rate typed as 12 instead of 12%. The cell then asks: did you mean 12%?',
      ],
    },
    uk: {
      summary: 'Ставка за період, еквівалентна річній за складними відсотками',
      parameters: {
        annual: 'Річна ефективна ставка: дисконтування або приросту',
        periods_per_year: 'Скільки періодів у році: 12 для місяців, 4 для кварталів, 52 для тижнів',
      },
      mistakes: [
        'Річну ставку поділено на 12. За складними відсотками 1% на місяць дає понад 12% на рік.',
        'Річний відтік підставлено як є. Відтік зменшує: вкажіть його з мінусом і змініть знак результату.',
        'Ставка 12 замість 12%. Клітинка перепитає: може, 12%?',
      ],
    },
    ru: {
      summary: 'Ставка за период, эквивалентная годовой по сложным процентам',
      parameters: {
        annual: 'Годовая эффективная ставка: дисконтирования или прироста',
        periods_per_year: 'Сколько периодов в году: 12 для месяцев, 4 для кварталов, 52 для недель',
      },
      mistakes: [
        'Годовая ставка поделена на 12. По сложным процентам 1% в месяц даёт больше 12% в год.',
        'Годовой отток подставлен как есть. Отток уменьшает: укажите его с минусом и смените знак результата.',
        'Ставка 12 вместо 12%. Ячейка переспросит: может быть, 12%?',
      ],
    },
  },
  source: 'compound interest',
  examples: [{ call: '=LTV_RATE(12%; 12)', result: 0.00948879 }],
  plain: ['(1 + annual) ^ (1 / periods_per_year) - 1'],
});
