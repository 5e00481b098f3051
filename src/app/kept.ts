/** What a page hands over to the one in another language: where one is, and every plan as it stands. */
import type { OpenPlans, PlanKey } from '../planner/open-plans';
import { newInputs, type PlanKind, planNamed } from '../plans/plans';
import type { Language } from '../i18n/language';
import { newPlan, type PlanState } from '../plans/shape/state';
import type { Place } from './place';

type KeptPlan = Pick<
  PlanState<PlanKind>,
  'kind' | 'inputs' | 'shown' | 'choices' | 'record' | 'saved'
> & { readonly calculated: boolean };

interface Kept {
  readonly place: Place;
  readonly plans: Readonly<Record<PlanKey, KeptPlan>>;
}

/** Plans that nobody has touched stay behind: they begin in the new language. */
export function writeKept(place: Place, open: OpenPlans, language: Language): string {
  const isTouched = ({ kind, inputs }: PlanState<PlanKind>) =>
    JSON.stringify(inputs) !== JSON.stringify(newInputs(kind, language));
  const plans = Object.entries(open)
    .filter(([, state]) => isTouched(state))
    .map(([key, state]): [PlanKey, KeptPlan] => {
      const { kind, inputs, shown, choices, record, saved, result } = state;
      return [
        key,
        { kind, inputs, shown, choices, record, saved, calculated: result !== undefined },
      ];
    });
  return JSON.stringify({ place, plans: Object.fromEntries(plans) } satisfies Kept);
}

/** The plans as they were handed over, among fresh ones; undefined where nothing was. */
export function readKept(
  text: string | undefined,
  fresh: OpenPlans,
): { readonly place: Place; readonly plans: OpenPlans } | undefined {
  if (text === undefined) return undefined;
  const { place, plans } = JSON.parse(text) as Kept;
  const taken = Object.entries(plans).map(
    ([key, { calculated, ...state }]): [PlanKey, PlanState<PlanKind>] => [
      key,
      { ...newPlan(state.kind, planNamed(state.kind), state.inputs), ...state, again: calculated },
    ],
  );
  return { place, plans: { ...fresh, ...Object.fromEntries(taken) } };
}
