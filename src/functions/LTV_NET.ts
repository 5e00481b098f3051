import { netValue } from '../core/value/closed-form';
import { computation, explanation, money, sheetFunction } from './define';

const signature = sheetFunction({
  name: 'LTV_NET',
  // A cost typed with a minus would be added to LTV instead of taken from it.
  parameters: [money('ltv'), money('cac', { atLeast: 0 })],
});

export const compute = /* @__PURE__ */ computation(signature, netValue);

export const help = /* @__PURE__ */ explanation(signature, {
  family: 'value',
  gives: 'money',
  words: {
    en: {
      summary: 'Net LTV: what is left of LTV after the cost of acquiring the customer',
      parameters: {
        ltv: 'LTV of one customer, on margin',
        cac: 'Cost of acquiring one customer',
      },
      mistakes: [
        'LTV on revenue. CAC is paid out of margin, so take LTV on margin.',
        'The whole ad budget instead of CAC. Divide it by new customers: LTV_CAC.',
        'LTV_HISTORICAL with acquisition already in it. CAC is then taken away twice.',
      ],
    },
    uk: {
      summary: 'Чистий LTV: що лишається від LTV за мінусом вартості залучення клієнта',
      parameters: {
        ltv: 'LTV одного клієнта, за маржею',
        cac: 'Вартість залучення одного клієнта',
      },
      mistakes: [
        'LTV за доходом. CAC окупається з маржі, тож беріть LTV за маржею.',
        'Увесь рекламний бюджет замість CAC. Поділіть його на нових клієнтів: LTV_CAC.',
        'LTV_HISTORICAL, де acquisition уже враховано. Тоді CAC віднімається двічі.',
      ],
    },
    ru: {
      summary: 'Чистый LTV: что остаётся от LTV за вычетом стоимости привлечения клиента',
      parameters: {
        ltv: 'LTV одного клиента, по марже',
        cac: 'Стоимость привлечения одного клиента',
      },
      mistakes: [
        'LTV по выручке. CAC окупается из маржи, поэтому берите LTV по марже.',
        'Весь рекламный бюджет вместо CAC. Поделите его на новых клиентов: LTV_CAC.',
        'LTV_HISTORICAL, где acquisition уже учтено. Тогда CAC вычитается дважды.',
      ],
    },
  },
  source: 'arithmetic',
  examples: [
    { call: '=LTV_NET(28000; 60)', result: 27940 },
    {
      call: '=LTV_NET(A2:A3; B2:B3)',
      cells: { A2: [28000, 400], B2: [60, 500] },
      result: [[27940], [-100]],
    },
  ],
  plain: ['ltv - cac'],
});
