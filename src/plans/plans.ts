/** Every plan there is, by its kind. */
import { feesPlan } from './fees/plan';
import type { FormInputs, FormValues } from './shape/form';
import { goalPlan } from './goal/plan';
import type { Plan } from './shape/plan';
import { profitPlan } from './profit/plan';
import type { Worked } from './shape/read-form';
import { splitPlan } from './split/plan';
import { whatIfPlan } from './what-if/plan';

export const plans = {
  profit: profitPlan,
  split: splitPlan,
  goal: goalPlan,
  fees: feesPlan,
  whatIf: whatIfPlan,
};

export type PlanKind = keyof typeof plans;
export const planKinds = Object.keys(plans) as PlanKind[];

type FormOf<Kind extends PlanKind> = (typeof plans)[Kind]['form'];

export type InputsOf<Kind extends PlanKind> = FormInputs<FormOf<Kind>>;
export type ValuesOf<Kind extends PlanKind> = FormValues<FormOf<Kind>>;
export type OutcomeOf<Kind extends PlanKind> = ReturnType<(typeof plans)[Kind]['work']>;
export type AnswerOf<Kind extends PlanKind> = Worked<ValuesOf<Kind>, OutcomeOf<Kind>>;

/** The inputs of a plan with its kind: what is calculated, written, saved and opened again. */
export type PlanInputs<Kind extends PlanKind = PlanKind> = {
  readonly [Each in Kind]: { readonly kind: Each; readonly inputs: InputsOf<Each> };
}[Kind];

export type PlanAnswer = { readonly [Kind in PlanKind]: AnswerOf<Kind> }[PlanKind];

/** A plan seen from outside, where its kind is known only while the program runs. */
export const planNamed = (kind: PlanKind): Plan => plans[kind] as unknown as Plan;
