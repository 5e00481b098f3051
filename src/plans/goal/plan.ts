import { planOf } from '../shape/plan';
import { goalBlock } from './block';
import { goalForm } from './form';
import { workOutGoal } from './work';

/** How do we reach the goal? */
export const goalPlan = planOf({
  form: goalForm,
  isUnused: () => false,
  work: workOutGoal,

  results: ({ plan: { stage, reached }, last, now }) => ({
    volume: last.volumes[stage] ?? 0,
    unitCost: last.unitCosts[stage] ?? 0,
    budget: last.neededBudget,
    budgetNow: now.neededBudget,
    // A goal that is not reached has no month.
    ...(reached === undefined ? {} : { month: reached }),
  }),

  block: goalBlock,
});
