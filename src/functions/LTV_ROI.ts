import { returnOnInvestment } from '../core/value/returns';
import { computation, explanation, money, sheetFunction } from './define';

const signature = sheetFunction({
  name: 'LTV_ROI',
  parameters: [money('gain'), money('cost', { above: 0 })],
});

export const compute = /* @__PURE__ */ computation(signature, ({ gain, cost }) =>
  returnOnInvestment(gain, cost),
);

export const help = /* @__PURE__ */ explanation(signature, {
  family: 'acquisition',
  gives: 'number',
  words: {
    en: {
      summary:
        'ROI: what an investment earned over its cost, as a share of that cost; 0 is break-even',
      parameters: {
        gain: 'Everything that came back, before the cost is taken off',
        cost: 'Everything that was put in, above 0',
      },
      mistakes: [
        'Profit given as gain. The function takes the cost off itself, so it would be taken off twice.',
        'ROAS meant. ROI of 7 and ROAS of 8 are the same campaign: ROI has the spend taken off.',
        'Ad spend alone as the cost. ROI counts everything put in, goods and work included.',
      ],
    },
    uk: {
      summary:
        'ROI: скільки вкладення заробило понад свою вартість, як частка цієї вартості; 0 — точка беззбитковості',
      parameters: {
        gain: 'Усе, що повернулося, ще без віднімання витрат',
        cost: 'Усе, що вкладено, більше за 0',
      },
      mistakes: [
        'Як gain вказано прибуток. Функція сама віднімає витрати, тож вони віднімуться двічі.',
        'Малося на увазі ROAS. ROI 7 і ROAS 8 — та сама кампанія: з ROI витрати вже відняті.',
        'Як cost взято лише рекламу. ROI враховує все вкладене, разом із товаром і роботою.',
      ],
    },
    ru: {
      summary:
        'ROI: сколько вложение заработало сверх своей стоимости, в долях этой стоимости; 0 — точка безубыточности',
      parameters: {
        gain: 'Всё, что вернулось, ещё без вычета затрат',
        cost: 'Всё, что вложено, больше 0',
      },
      mistakes: [
        'Как gain указана прибыль. Функция сама вычитает затраты, и они вычтутся дважды.',
        'Имелся в виду ROAS. ROI 7 и ROAS 8 — та же кампания: из ROI расходы уже вычтены.',
        'Как cost взята одна реклама. ROI учитывает всё вложенное, вместе с товаром и работой.',
      ],
    },
  },
  source: 'arithmetic',
  examples: [{ call: '=LTV_ROI(4000; 500)', result: 7 }],
  plain: ['(gain - cost) / cost'],
});
