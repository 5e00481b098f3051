import type { Language } from '../i18n/language';
import { fieldAt } from '../plans/shape/form';
import { type PlanKind, planKinds, planNamed } from '../plans/plans';
import type { OtherPlan, PlansAround } from '../plans/shape/around';
import { newInputs } from '../plans/plans';
import { faceOf } from '../plans/plans';
import { type OpenPlans, planKey, type PlanKey } from './open-plans';
import { type PlanState, sourceIn } from '../plans/shape/state';
import { wordFault } from '../plans/shape/wording';

/** What a plan may know of the plans that are open in this panel beside it. */
export function plansAround(
  plans: OpenPlans,
  open: (key: PlanKey) => void,
  language: Language,
): PlansAround {
  const known = (kind: string) => planKinds.find((each) => each === kind);
  const textOf: PlansAround['textOf'] = (kind, inputs, path) => {
    const source = sourceIn(inputs, path);
    if (source.from === 'typed') return source.text;
    const found = known(kind);
    return (found && lastOf(plans, found, language)?.state.shown[path]?.text) ?? '';
  };
  return {
    others: planKinds.flatMap((kind) => otherPlan(plans, kind, language)),
    textOf,
    summaryOf: (kind, inputs) => {
      const found = known(kind);
      if (found === undefined) return '';
      const textAt = (path: string) => textOf(kind, inputs, path);
      return faceOf(found).summary({ inputs, textAt }, language);
    },
    word: (kind, fault, path) => {
      const found = known(kind);
      if (found === undefined) return '';
      const own = faceOf(found).wordFault?.(fault, language);
      if (own !== undefined) return own;
      return wordFault(fault, fieldAt(planNamed(found).form, path), undefined, language).fault;
    },
    open: (kind) => {
      const found = known(kind);
      if (found !== undefined) open(lastOf(plans, found, language)?.key ?? planKey(found));
    },
  };
}

function otherPlan(plans: OpenPlans, kind: PlanKind, language: Language): OtherPlan[] {
  const last = lastOf(plans, kind, language);
  if (last === undefined) return [];
  const { inputs, result } = last.state;
  const results = result && planNamed(kind).results(result.outcome, result.values as never);
  return [{ kind, inputs, results: results && Object.keys(results) }];
}

/** Of the open plans of a kind in which something was entered, the one that was opened last. */
function lastOf(
  plans: OpenPlans,
  kind: PlanKind,
  language: Language,
): { readonly key: PlanKey; readonly state: PlanState } | undefined {
  const untouched = JSON.stringify(newInputs(kind, language));
  return Object.entries(plans)
    .map(([key, state]) => ({ key, state }))
    .filter(({ state }) => state.kind === kind && JSON.stringify(state.inputs) !== untouched)
    .pop();
}
