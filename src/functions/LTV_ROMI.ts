import { returnOnMarketing } from '../core/value/returns';
import { computation, explanation, margin, money, sheetFunction } from './define';

const signature = sheetFunction({
  name: 'LTV_ROMI',
  parameters: [money('revenue'), money('spend', { above: 0 }), margin()],
});

// The parameter would hide the builder of the same name.
export const compute = /* @__PURE__ */ computation(signature, ({ revenue, spend, margin: share }) =>
  returnOnMarketing(revenue, spend, share),
);

export const help = /* @__PURE__ */ explanation(signature, {
  family: 'acquisition',
  gives: 'number',
  words: {
    en: {
      summary:
        'ROMI: margin that marketing earned over its spend, as a share of that spend; 0 is break-even',
      parameters: {
        revenue: 'Revenue that marketing brought',
        spend: 'Marketing spend of the same period, above 0',
        margin: 'Share of revenue that is margin',
      },
      mistakes: [
        'Margin left out. On revenue a campaign looks profitable that in truth loses money.',
        'Markup given as margin. A markup of 100% is a margin of 50%.',
        'Ad spend alone. Marketing also costs fees, creatives and tools.',
      ],
    },
    uk: {
      summary:
        'ROMI: скільки маржі маркетинг заробив понад свої витрати, як частка цих витрат; 0 — точка беззбитковості',
      parameters: {
        revenue: 'Виручка, яку приніс маркетинг',
        spend: 'Витрати на маркетинг за той самий період, більші за 0',
        margin: 'Частка маржі у виручці',
      },
      mistakes: [
        'Не вказано маржу. За виручкою кампанія видається прибутковою, хоча насправді збиткова.',
        'Замість маржі вказано націнку. Націнка 100% — це маржа 50%.',
        'Взято лише рекламу. До витрат на маркетинг входять також гонорари, креативи й сервіси.',
      ],
    },
    ru: {
      summary:
        'ROMI: сколько маржи маркетинг заработал сверх своих расходов, в долях этих расходов; 0 — точка безубыточности',
      parameters: {
        revenue: 'Выручка, которую принёс маркетинг',
        spend: 'Расходы на маркетинг за тот же период, больше 0',
        margin: 'Доля маржи в выручке',
      },
      mistakes: [
        'Не указана маржа. По выручке кампания кажется прибыльной, хотя на деле убыточна.',
        'Вместо маржи указана наценка. Наценка 100% — это маржа 50%.',
        'Взята одна реклама. В расходы на маркетинг входят также гонорары, креативы и сервисы.',
      ],
    },
  },
  source: 'Farris, Bendle, Pfeifer and Reibstein (2010), Marketing Metrics',
  examples: [
    { call: '=LTV_ROMI(4000; 500)', result: 7 },
    { call: '=LTV_ROMI(4000; 500; 25%)', result: 1 },
  ],
  plain: ['(revenue * margin - spend) / spend'],
});
