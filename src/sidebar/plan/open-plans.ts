/** The plans of this panel, one of each kind: what was typed outlives the screen it was typed on. */
import type { Language } from '../../i18n/language';
import { type PlanKind, planKinds } from '../../planner/plans';
import { newInputs } from './beginnings';
import { newPlan, type PlanAction, planReducer, type PlanState } from './state';

export type OpenPlans = Readonly<Record<PlanKind, PlanState>>;

export const newPlans = (language: Language): OpenPlans =>
  Object.fromEntries(
    planKinds.map((kind) => [kind, newPlan(kind, newInputs(kind, language))]),
  ) as OpenPlans;

export const plansReducer = (
  plans: OpenPlans,
  { kind, action }: { readonly kind: PlanKind; readonly action: PlanAction },
): OpenPlans => ({ ...plans, [kind]: planReducer(plans[kind], action) });
