import { adCostOfSales } from '../core/value/returns';
import { computation, explanation, money, sheetFunction } from './define';

const signature = sheetFunction({
  name: 'LTV_ACOS',
  parameters: [money('spend', { atLeast: 0 }), money('revenue', { above: 0 })],
});

export const compute = /* @__PURE__ */ computation(signature, ({ spend, revenue }) =>
  adCostOfSales(spend, revenue),
);

export const help = /* @__PURE__ */ explanation(signature, {
  family: 'acquisition',
  gives: 'rate',
  words: {
    en: {
      summary: 'ACOS: the share of revenue that goes into ads',
      parameters: {
        spend: 'Ad spend',
        revenue: 'Revenue the ads brought in the same period, above 0',
      },
      mistakes: [
        'The two swapped. Spend comes first here; revenue first is ROAS.',
        'Judged without margin. Ads lose money where ACOS is above the margin.',
        'All revenue of the shop instead of what the ads brought. The share then looks smaller.',
      ],
    },
    uk: {
      summary: 'ЧРВ (ACOS): частка рекламних витрат у виручці',
      parameters: {
        spend: 'Рекламні витрати',
        revenue: 'Виручка, яку реклама принесла за той самий період, більша за 0',
      },
      mistakes: [
        'Аргументи переплутано. Тут спершу витрати; спершу виручка — це ROAS.',
        'Висновок зроблено без маржі. Якщо ЧРВ вища за маржу, реклама збиткова.',
        'Уся виручка магазину замість тієї, яку принесла реклама. Тоді частка видається меншою.',
      ],
    },
    ru: {
      summary: 'ДРР (ACOS): доля рекламных расходов в выручке',
      parameters: {
        spend: 'Рекламные расходы',
        revenue: 'Выручка, которую реклама принесла за тот же период, больше 0',
      },
      mistakes: [
        'Аргументы перепутаны. Здесь сначала расходы; сначала выручка — это ROAS.',
        'Вывод сделан без маржи. Если ДРР выше маржи, реклама убыточна.',
        'Вся выручка магазина вместо той, что принесла реклама. Тогда доля кажется меньше.',
      ],
    },
  },
  source: 'arithmetic',
  examples: [{ call: '=LTV_ACOS(500; 4000)', result: 0.125 }],
  plain: ['spend / revenue'],
});
