import type { FunctionComponent, Ref } from 'preact';
import type { Language } from '../../i18n/language';
import type { Phrase } from '../../planner/words/vocabulary';
import type { FieldFault } from './field-fault';
import type { FieldPath } from './form';
import type { InputsOf, OutcomeOf, PlanKind, ValuesOf } from '../plans';

export interface ResultProps<Kind extends PlanKind> {
  readonly inputs: InputsOf<Kind>;
  readonly values: ValuesOf<Kind>;
  readonly outcome: OutcomeOf<Kind>;
  /** Takes the focus after a calculation, so that Enter cannot press what comes next. */
  readonly sentence: Ref<HTMLParagraphElement>;
}

/** Inputs as they stand, whether or not they can be read. */
export interface Draft<Kind extends PlanKind> {
  readonly inputs: InputsOf<Kind>;
  /** What a field shows. */
  readonly textAt: (path: FieldPath) => string;
}

/** How a plan looks and speaks; all else about it is the same for every plan. */
export interface PlanFace<Kind extends PlanKind = PlanKind> {
  readonly Inputs: FunctionComponent<{ readonly inputs: InputsOf<Kind> }>;
  readonly Result: FunctionComponent<ResultProps<Kind>>;
  readonly name: (language: Language) => string;
  /** All the inputs in one sentence, for the fold above a result. */
  readonly summary: (draft: Draft<Kind>, language: Language) => string;
  /** The main number with its name: `ads 2 407 500 a month`. */
  readonly main: (result: Omit<ResultProps<Kind>, 'sentence'>, language: Language) => string;
  /** What came of it, as the result begins with. */
  readonly sentence: (result: Omit<ResultProps<Kind>, 'sentence'>, language: Language) => Phrase;
  /** A sentence for a fault that only this plan knows. */
  readonly wordFault?: (fault: FieldFault, language: Language) => string | undefined;
}
