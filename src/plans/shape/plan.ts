import type { Language } from '../../i18n/language';
import type { Block, Origin } from '../../wire/block';
import type { Found } from './found';
import type { FieldPath, FormInputs, FormShape, FormValues } from './form';

/** All that the cells of a plan are made of. */
export interface BlockGiven<Shape extends FormShape, Outcome> {
  readonly inputs: FormInputs<Shape>;
  readonly found: Found;
  readonly values: FormValues<Shape>;
  readonly outcome: Outcome;
  /** Native formulas that follow the inputs, where they can. */
  readonly live: boolean;
  /** Where the block will begin: formulas name their neighbours by it. */
  readonly origin: Origin;
  readonly language: Language;
}

/** One plan: what it asks, what it works out, and the cells it is written as. */
export interface Plan<Shape extends FormShape = FormShape, Outcome = unknown> {
  readonly form: Shape;
  /** The plans that this one can be about, by their kind. */
  readonly subjects?: Readonly<Record<string, Plan>>;
  /** Whether the choices leave a field without a meaning: it is then neither shown nor read. */
  readonly isUnused: (inputs: FormInputs<Shape>, path: FieldPath) => boolean;
  /** Whether a field is filled beside the result: it is saved and written, and nothing follows from it. */
  readonly isBeside?: (path: FieldPath) => boolean;
  /**
   * Works the plan out. Pure, so that what-if may call it with other values.
   *
   * @throws PlanFault where the values cannot be planned with
   */
  readonly work: (values: FormValues<Shape>) => Outcome;
  /**
   * The outcome without what its results do not need, where that takes long: a what-if tries many
   * values.
   */
  readonly trial?: (values: FormValues<Shape>) => Outcome;
  /** The numbers of an outcome that one may ask "what if" about, the main one first. */
  readonly results: (
    outcome: Outcome,
    values: FormValues<Shape>,
  ) => Readonly<Record<string, number>>;
  readonly block: (given: BlockGiven<Shape, Outcome>) => Block;
}

/** Declares a plan, so that its parts agree on its form and its outcome. */
export const planOf = <Shape extends FormShape, Outcome>(
  plan: Plan<Shape, Outcome>,
): Plan<Shape, Outcome> => plan;
