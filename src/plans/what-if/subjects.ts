/** The plans that a what-if can be about, by their kind. */
import { feesPlan } from '../fees/plan';
import { goalPlan } from '../goal/plan';
import type { Plan } from '../shape/plan';
import { profitPlan } from '../profit/plan';
import { splitPlan } from '../split/plan';

/** A plan among others, whatever its form. */
const any = (plan: unknown) => plan as Plan;

export const subjects: Readonly<Record<string, Plan>> = {
  profit: any(profitPlan),
  split: any(splitPlan),
  goal: any(goalPlan),
  fees: any(feesPlan),
};
