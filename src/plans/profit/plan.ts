import { planOf } from '../shape/plan';
import { profitBlock } from './block';
import { profitForm } from './form';
import { workOutProfit } from './work';

/** What must the ad budget be? */
export const profitPlan = planOf({
  form: profitForm,

  // Without a tax its rate is not asked for; of ads and new customers one tells the other.
  isUnused: ({ choices }, path) =>
    (path === 'tax' && choices.taxMode === 'none') ||
    path === (choices.acquisition === 'ads' ? 'newCustomers' : 'monthlyAds'),

  work: workOutProfit,

  results: ({ plan, months }) => ({
    ads: plan.ads,
    turnover: plan.turnover,
    customers: plan.customers,
    profit: plan.profit,
    tax: plan.tax,
    ...(months ? { cashNeed: months.deepest?.need ?? 0 } : {}),
    ...(months?.payback === undefined ? {} : { breakEven: months.payback }),
  }),

  block: profitBlock,
});
