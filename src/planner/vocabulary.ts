import type { AnyForms } from '../i18n/forms';

/** What is said around any plan: choosing, calculating, writing. */
export interface PlannerWords<Counted extends AnyForms = AnyForms> {
  readonly heading: string;
  readonly orientation: string;
  readonly backToPlans: string;
  readonly plan: {
    readonly calculate: string;
    readonly calculating: string;
    readonly toCorrect: Counted;
  };
  readonly writing: {
    readonly where: string;
    readonly newSheet: string;
    readonly fromCell: string;
    readonly as: string;
    readonly values: string;
    readonly formulas: string;
    readonly valuesHint: string;
    readonly formulasHint: string;
    /** Where some of the formulas are functions of ours. */
    readonly formulasHintLtv: string;
    readonly preview: string;
    readonly drawing: string;
    readonly rows: Counted;
    readonly columns: Counted;
    readonly chart: string;
    readonly kept: Counted;
    readonly sheetRemoved: string;
  };
}
