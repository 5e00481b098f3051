/** What a page hands over to the one in another language: where one is, and every plan as it stands. */
import type { OpenPlans, PlanKey } from '../planner/open-plans';
import { newInputs, type PlanKind, planKinds, planNamed } from '../plans/plans';
import type { Language } from '../i18n/language';
import { newPlan, type PlanState } from '../plans/shape/state';
import type { Place } from './place';

type KeptPlan = Pick<
  PlanState<PlanKind>,
  'kind' | 'inputs' | 'shown' | 'choices' | 'record' | 'saved'
> & { readonly calculated: boolean; readonly touched: boolean };

interface Kept {
  readonly place: Place;
  readonly plans: Readonly<Record<PlanKey, KeptPlan>>;
}

export function writeKept(place: Place, open: OpenPlans, language: Language): string {
  const plans = Object.fromEntries(
    Object.entries(open).map(([key, state]): [PlanKey, KeptPlan] => {
      const { kind, inputs, shown, choices, record, saved, result } = state;
      const touched = JSON.stringify(inputs) !== JSON.stringify(newInputs(kind, language));
      const calculated = result !== undefined;
      return [key, { kind, inputs, shown, choices, record, saved, calculated, touched }];
    }),
  );
  return JSON.stringify({ place, plans } satisfies Kept);
}

/**
 * The plans as they were handed over; those that nobody has touched begin in the new language.
 * Undefined where nothing was.
 */
export function readKept(
  text: string | undefined,
  fresh: OpenPlans,
): { readonly place: Place; readonly plans: OpenPlans } | undefined {
  if (text === undefined || text === '') return undefined;
  const { place, plans } = JSON.parse(text) as Kept;
  const taken = Object.entries(plans)
    .filter(([, { kind, touched }]) => touched && planKinds.includes(kind))
    .map(([key, { calculated, touched, ...state }]): [PlanKey, PlanState<PlanKind>] => [
      key,
      {
        ...newPlan(state.kind, planNamed(state.kind), state.inputs),
        ...state,
        again: touched && calculated,
      },
    ]);
  return { place, plans: { ...fresh, ...Object.fromEntries(taken) } };
}
