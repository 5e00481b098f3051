import { count, money, rate } from '../../functions/define';
import { form, type FormInputs, type FormValues, maybe, needed } from '../shape/form';
import { periods } from '../shape/periods';

/** How the tax is reckoned: on turnover, as VAT inside the price, on profit, or not at all. */
export const taxModes = ['turnover', 'vat', 'profit', 'none'] as const;
export type TaxMode = (typeof taxModes)[number];

export const profitForm = form({
  fields: {
    costs: needed(money('costs', { atLeast: 0 })),
    profit: needed(money('profit', { atLeast: 0 })),
    tax: needed(rate('tax', { below: 1 })),
    ltv: needed(money('ltv', { above: 0 })),
    cac: needed(money('cac', { above: 0 })),
    variable: maybe(rate('variable', { below: 1 })),
    fee: maybe(rate('fee')),
    allowance: maybe(money('allowance', { atLeast: 0 })),

    // Month by month, where ARPU and churn are given.
    arpu: maybe(money('arpu', { above: 0 })),
    churn: maybe(rate('churn')),
    customersNow: maybe(count('customersNow')),
    margin: maybe(rate('margin')),
    monthlyAds: maybe(money('monthlyAds', { atLeast: 0 })),
    newCustomers: maybe(count('newCustomers')),
    months: maybe(count('months', { atLeast: 1, atMost: 60, whole: true })),
  },
  choices: {
    /** The period the plan speaks of. */
    period: periods,
    /** The money inputs that have a period of their own. */
    costsPer: periods,
    profitPer: periods,
    allowancePer: periods,
    taxMode: taxModes,
    /** Round customers up to whole ones. */
    whole: ['no', 'yes'],
    /** What is decided every month: the ad money, or how many customers it shall win. */
    acquisition: ['ads', 'customers'],
  },
  lists: {},
});

export type ProfitForm = typeof profitForm;
export type ProfitField = keyof ProfitForm['fields'];
export type ProfitInputs = FormInputs<ProfitForm>;
export type ProfitValues = FormValues<ProfitForm>;
