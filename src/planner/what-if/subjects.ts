/** The plans that a what-if can be about, by their kind. */
import type { Plan } from '../plan';
import { profitPlan } from '../profit/plan';

const any = (plan: unknown) => plan as Plan;

export const subjects: Readonly<Record<string, Plan>> = {
  profit: any(profitPlan),
};
