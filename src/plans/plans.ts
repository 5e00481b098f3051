/** Every plan there is, by its kind. */
import type { Language } from '../i18n/language';
import { ownPlans } from './list';
import type { PlanFace } from './shape/face';
import { blankInputs, type FormInputs, type FormValues } from './shape/form';
import type { Plan } from './shape/plan';
import type { Worked } from './shape/read-form';
import type { PlanState } from './shape/state';
import { whatIf } from './what-if';

export const plans = { ...ownPlans, whatIf };

export type PlanKind = keyof typeof plans;
export const planKinds = Object.keys(plans) as PlanKind[];

type FormOf<Kind extends PlanKind> = (typeof plans)[Kind]['plan']['form'];

export type InputsOf<Kind extends PlanKind> = FormInputs<FormOf<Kind>>;
export type ValuesOf<Kind extends PlanKind> = FormValues<FormOf<Kind>>;
export type OutcomeOf<Kind extends PlanKind> = ReturnType<(typeof plans)[Kind]['plan']['work']>;
export type AnswerOf<Kind extends PlanKind> = Worked<ValuesOf<Kind>, OutcomeOf<Kind>>;

/** The inputs of a plan with its kind: what is calculated, written, saved and opened again. */
export type PlanInputs<Kind extends PlanKind = PlanKind> = {
  readonly [Each in Kind]: { readonly kind: Each; readonly inputs: InputsOf<Each> };
}[Kind];

export type PlanAnswer = { readonly [Kind in PlanKind]: AnswerOf<Kind> }[PlanKind];

/** A plan seen from outside, where its kind is known only while the program runs. */
export const planNamed = (kind: PlanKind): Plan => plans[kind].plan as unknown as Plan;

export const faceOf = (kind: PlanKind): PlanFace => plans[kind].face as unknown as PlanFace;

/** What is asked, written and saved. */
export const planInputs = ({ kind, inputs }: PlanState<PlanKind>): PlanInputs =>
  ({ kind, inputs }) as unknown as PlanInputs;

/** How a plan stands before anyone has touched it. */
export function newInputs(kind: PlanKind, language: Language): FormInputs {
  const { rows, fill } = faceOf(kind).begins ?? {};
  const blank = blankInputs(planNamed(kind).form, rows);
  return fill?.(blank, language) ?? blank;
}
