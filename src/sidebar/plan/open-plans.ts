/** The plans of this panel, one of each kind: what was typed outlives the screen it was typed on. */
import { type PlanKind, planKinds } from '../../planner/plans';
import { newPlan, type PlanAction, planReducer, type PlanState } from './state';

export type OpenPlans = Readonly<Record<PlanKind, PlanState>>;

export const newPlans = Object.fromEntries(
  planKinds.map((kind) => [kind, newPlan(kind)]),
) as OpenPlans;

export const plansReducer = (
  plans: OpenPlans,
  { kind, action }: { readonly kind: PlanKind; readonly action: PlanAction },
): OpenPlans => ({ ...plans, [kind]: planReducer(plans[kind], action) });
