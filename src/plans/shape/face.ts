import type { IconName } from '../../panel/controls/Icon';
import type { FunctionComponent, Ref } from 'preact';
import type { Language } from '../../i18n/language';
import type { Phrase } from '../../i18n/phrase';
import type { FieldFault } from './field-fault';
import type { FieldPath, FormInputs, FormShape, FormValues } from './form';
import type { Plan } from './plan';
import type { SubjectWords } from './subject';

export interface ResultProps<Shape extends FormShape = FormShape, Outcome = unknown> {
  readonly inputs: FormInputs<Shape>;
  readonly values: FormValues<Shape>;
  readonly outcome: Outcome;
  /** Takes the focus after a calculation, so that Enter cannot press what comes next. */
  readonly sentence: Ref<HTMLParagraphElement>;
}

/** Inputs as they stand, whether or not they can be read. */
export interface Draft<Shape extends FormShape = FormShape> {
  readonly inputs: FormInputs<Shape>;
  /** What a field shows. */
  readonly textAt: (path: FieldPath) => string;
}

/** How a plan stands before anyone has touched it. */
export interface Beginning<Shape extends FormShape> {
  /** Rows that a list shows to begin with, where one is too few. */
  readonly rows?: Readonly<Record<string, number>>;
  /** What it fills in, where most people would type the same. */
  readonly fill?: (blank: FormInputs<Shape>, language: Language) => FormInputs;
}

/** How a plan looks and speaks; all else about it is the same for every plan. */
export interface PlanFace<Shape extends FormShape = FormShape, Outcome = unknown> {
  readonly Inputs: FunctionComponent<{ readonly inputs: FormInputs<Shape> }>;
  readonly Result: FunctionComponent<ResultProps<Shape, Outcome>>;
  readonly icon: IconName;
  readonly words: (language: Language) => PlanWords;
  readonly begins?: Beginning<Shape>;
  /** All the inputs in one sentence, for the fold above a result. */
  readonly summary: (draft: Draft<Shape>, language: Language) => string;
  /** The main number with its name: `ads 2 407 500 a month`. */
  readonly main: (
    result: Omit<ResultProps<Shape, Outcome>, 'sentence'>,
    language: Language,
  ) => string;
  /** What came of it, as the result begins with. */
  readonly sentence: (
    result: Omit<ResultProps<Shape, Outcome>, 'sentence'>,
    language: Language,
  ) => Phrase;
  /** A sentence for a fault that only this plan knows. */
  readonly wordFault?: (fault: FieldFault, language: Language) => string | undefined;
}

/** What a plan is called, and what its parts are called where another plan is about it. */
export interface PlanWords {
  readonly plan: { readonly name: string; readonly question: string };
  readonly subject: SubjectWords;
}

/** A plan with its face: all that its folder hands out. */
export interface PlanRoom<Shape extends FormShape = FormShape, Outcome = unknown> {
  readonly plan: Plan<Shape, Outcome>;
  readonly face: PlanFace<Shape, Outcome>;
}

/** Joins the two, so that they agree on form and outcome. */
export const planRoom = <Shape extends FormShape, Outcome>(
  plan: Plan<Shape, Outcome>,
  face: PlanFace<Shape, Outcome>,
): PlanRoom<Shape, Outcome> => ({ plan, face });
