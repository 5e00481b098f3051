/**
 * The plans of this panel: of each kind one that was never saved, and those of the file that were
 * opened. What was typed outlives the screen it was typed on.
 */
import { planNamed } from '../plans/plans';
import type { Language } from '../i18n/language';
import type { FormInputs } from '../plans/shape/form';
import { type PlanKind, planKinds } from '../plans/plans';
import type { Openable } from '../saved/messages';
import { newInputs } from '../plans/plans';
import {
  hasUnsaved,
  newPlan,
  type PlanAction,
  planReducer,
  type PlanState,
} from '../plans/shape/state';

/** The kind of a plan that was never saved, or kind and id of one that was. */
export type PlanKey = string;

export const planKey = (kind: PlanKind, id?: string): PlanKey =>
  id === undefined ? kind : `${kind}/${id}`;

export type OpenPlans = Readonly<Record<PlanKey, PlanState<PlanKind>>>;

export const keyOfSaved = ({ row, plan }: Openable): PlanKey => planKey(plan.kind, row.id);

export type OpenAction =
  | { readonly do: 'tell'; readonly key: PlanKey; readonly action: PlanAction }
  | { readonly do: 'open'; readonly saved: Openable }
  /** `blank`: what a new plan of its kind begins with. */
  | {
      readonly do: 'saved';
      readonly key: PlanKey;
      readonly saved: Openable;
      readonly blank: FormInputs;
    };

export const newPlans = (language: Language): OpenPlans =>
  Object.fromEntries(
    planKinds.map((kind) => [kind, newPlan(kind, planNamed(kind), newInputs(kind, language))]),
  );

export function plansReducer(plans: OpenPlans, action: OpenAction): OpenPlans {
  if (action.do === 'open') return opened(plans, action.saved);
  const { key } = action;
  const state = plans[key];
  if (state === undefined) return plans;
  if (action.do === 'tell') return { ...plans, [key]: planReducer(state, action.action) };
  const { saved, blank } = action;
  const others = Object.fromEntries(Object.entries(plans).filter(([each]) => each !== key));
  const left = state.saved === undefined ? { [key]: newPlan(state.kind, state.plan, blank) } : {};
  const now = planReducer(state, { do: 'saved', saved });
  return { ...others, ...left, [keyOfSaved(saved)]: now };
}

/** What was changed here and not saved is kept; else the plan is as the file has it. */
function opened(plans: OpenPlans, saved: Openable): OpenPlans {
  const key = keyOfSaved(saved);
  const kept = plans[key];
  if (kept !== undefined && hasUnsaved(kept)) return plans;
  const { kind, inputs } = saved.plan;
  const state = newPlan(kind, planNamed(kind), inputs);
  return { ...plans, [key]: planReducer(state, { do: 'saved', saved }) };
}

/** The saved plans that were changed here and not saved, by id. */
export const unsavedIds = (plans: OpenPlans): readonly string[] =>
  Object.values(plans).flatMap((state) =>
    state.saved !== undefined && hasUnsaved(state) ? [state.saved.id] : [],
  );
