import { profitPlan, type TaxMode } from '../core/planning/profit-plan';
import {
  choice,
  computation,
  explanation,
  flag,
  money,
  optional,
  rate,
  sheetFunction,
} from './define';

const signature = sheetFunction({
  name: 'LTV_BUDGET',
  shape: 'row',
  parameters: [
    money('costs', { atLeast: 0 }),
    money('profit', { atLeast: 0 }),
    rate('tax', { below: 1 }),
    money('ltv', { above: 0 }),
    money('cac', { atLeast: 0 }),
    optional(choice('tax_mode', [1, 2, 3, 0]), 1),
    optional(flag('whole'), false),
  ],
});

const taxModes: Readonly<Record<0 | 1 | 2 | 3, TaxMode>> = {
  1: 'turnover',
  2: 'vat',
  3: 'profit',
  0: 'none',
};

export const compute = /* @__PURE__ */ computation(signature, ({ tax_mode, ...input }) => {
  const plan = profitPlan({
    ...input,
    taxMode: taxModes[tax_mode],
    variable: 0,
    fee: 0,
    allowance: undefined,
  });
  return [plan.turnover, plan.customers, plan.ads, plan.costsWithAds, plan.tax, plan.profit];
});

export const help = /* @__PURE__ */ explanation(signature, {
  family: 'planning',
  gives: 'money',
  words: {
    en: {
      summary:
        'Ad budget that leaves the profit you want: spills turnover, customers, ads, costs with ads, tax, profit',
      parameters: {
        costs: 'Fixed costs of a period, without ads and tax',
        profit: 'Profit you want to keep in that period',
        tax: 'Tax rate',
        ltv: 'Revenue of one customer within that period',
        cac: 'Ad money to win one customer',
        tax_mode: '1 share of turnover, 2 VAT inside the price, 3 on profit, 0 none',
        whole: 'TRUE rounds customers up to whole ones',
      },
      mistakes: [
        'Ads already inside the costs. Leave them out: the plan adds them.',
        'LTV of a lifetime in a plan for a month. Take what a customer pays within the period.',
      ],
    },
    uk: {
      summary:
        'Рекламний бюджет, за якого лишається бажаний прибуток: виводить оборот, клієнтів, рекламу, витрати з рекламою, податок, прибуток',
      parameters: {
        costs: 'Постійні витрати за період, без реклами й податку',
        profit: 'Прибуток, який ви хочете мати за цей період',
        tax: 'Ставка податку',
        ltv: 'Дохід від одного клієнта за цей період',
        cac: 'Гроші на рекламу, щоб залучити одного клієнта',
        tax_mode: '1 — з обороту, 2 — ПДВ у ціні, 3 — з прибутку, 0 — без податку',
        whole: 'TRUE округлює клієнтів до цілих угору',
      },
      mistakes: [
        'Реклама вже врахована у витратах. Не додавайте її: план зробить це сам.',
        'LTV за все життя в плані на місяць. Візьміть те, що клієнт платить за період.',
      ],
    },
    ru: {
      summary:
        'Рекламный бюджет, при котором остаётся желаемая прибыль: выводит оборот, клиентов, рекламу, расходы с рекламой, налог, прибыль',
      parameters: {
        costs: 'Постоянные расходы за период, без рекламы и налога',
        profit: 'Прибыль, которую вы хотите получить за этот период',
        tax: 'Ставка налога',
        ltv: 'Доход от одного клиента за этот период',
        cac: 'Деньги на рекламу, чтобы привлечь одного клиента',
        tax_mode: '1 — с оборота, 2 — НДС в цене, 3 — с прибыли, 0 — без налога',
        whole: 'TRUE округляет клиентов до целых вверх',
      },
      mistakes: [
        'Реклама уже учтена в расходах. Не добавляйте её: план сделает это сам.',
        'LTV за всю жизнь в плане на месяц. Возьмите то, что клиент платит за период.',
      ],
    },
  },
  source: 'Closed form of the plan whose ads are a cost of the turnover they bring',
  examples: [
    {
      call: '=LTV_BUDGET(10000000; 3000000; 20%; 4000; 500)',
      result: [[19259259.26, 4814.81, 2407407.41, 12407407.41, 3851851.85, 3000000]],
    },
    {
      call: '=LTV_BUDGET(10000000; 3000000; 20%; 4000; 500; ; TRUE)',
      result: [[19260000, 4815, 2407500, 12407500, 3852000, 3000500]],
    },
    {
      call: '=LTV_BUDGET(10000000; 3000000; 20%; 4000; 500; 2)',
      result: [[18352941.18, 4588.24, 2294117.65, 12294117.65, 3058823.53, 3000000]],
    },
    {
      call: '=LTV_BUDGET(10000000; 3000000; 20%; 4000; 500; 3)',
      result: [[15714285.71, 3928.57, 1964285.71, 11964285.71, 750000, 3000000]],
    },
  ],
  // Six numbers have no single native formula; the planner writes them cell by cell.
  plain: [],
});
