import { returnOnAdSpend } from '../core/value/returns';
import { computation, explanation, money, sheetFunction } from './define';

const signature = sheetFunction({
  name: 'LTV_ROAS',
  parameters: [money('revenue'), money('spend', { above: 0 })],
});

export const compute = /* @__PURE__ */ computation(signature, ({ revenue, spend }) =>
  returnOnAdSpend(revenue, spend),
);

export const help = /* @__PURE__ */ explanation(signature, {
  family: 'acquisition',
  gives: 'number',
  words: {
    en: {
      summary: 'ROAS: revenue for each unit of money spent on ads',
      parameters: {
        revenue: 'Revenue the ads brought',
        spend: 'Ad spend of the same period, above 0',
      },
      mistakes: [
        'ROI meant. A ROAS of 1 returns the spend as revenue, not as profit: take LTV_ROI or LTV_ROMI.',
        'Judged without margin. With a margin of 25% a ROAS below 4 loses money.',
        'All revenue of the shop instead of what the ads brought.',
      ],
    },
    uk: {
      summary: 'ROAS: виручка на кожну одиницю рекламних витрат',
      parameters: {
        revenue: 'Виручка, яку принесла реклама',
        spend: 'Рекламні витрати за той самий період, більші за 0',
      },
      mistakes: [
        'Малося на увазі ROI. ROAS 1 повертає витрати виручкою, а не прибутком: візьміть LTV_ROI або LTV_ROMI.',
        'Висновок зроблено без маржі. За маржі 25% ROAS нижче 4 збитковий.',
        'Уся виручка магазину замість тієї, яку принесла реклама.',
      ],
    },
    ru: {
      summary: 'ROAS: выручка на каждую единицу рекламных расходов',
      parameters: {
        revenue: 'Выручка, которую принесла реклама',
        spend: 'Рекламные расходы за тот же период, больше 0',
      },
      mistakes: [
        'Имелся в виду ROI. ROAS 1 возвращает расходы выручкой, а не прибылью: возьмите LTV_ROI или LTV_ROMI.',
        'Вывод сделан без маржи. При марже 25% ROAS ниже 4 убыточен.',
        'Вся выручка магазина вместо той, что принесла реклама.',
      ],
    },
  },
  source: 'arithmetic',
  examples: [{ call: '=LTV_ROAS(4000; 500)', result: 8 }],
  plain: ['revenue / spend'],
});
