import { planOf } from '../plan';
import { profitBlock } from './block';
import { profitForm } from './form';
import { workOutProfit } from './work';

/** What must the ad budget be? */
export const profitPlan = planOf({
  form: profitForm,

  // Without a tax its rate is not asked for.
  isUnused: ({ choices }, path) => path === 'tax' && choices.taxMode === 'none',

  work: workOutProfit,

  results: ({ plan }) => ({
    ads: plan.ads,
    turnover: plan.turnover,
    customers: plan.customers,
    profit: plan.profit,
    tax: plan.tax,
  }),

  block: profitBlock,
});
