import type { Family, Shape } from '../../functions/define';
import type { Period } from '../../plans/shape/periods';
import type { ProfitField, TaxMode } from '../../plans/profit/form';

/** The forms of a counted phrase; `#` stands for the number. */
export type Forms<Category extends string = 'other'> = Readonly<Record<Category, string>>;
export type AnyForms = Forms & Partial<Forms<'one' | 'few' | 'many'>>;
export type EnglishForms = Forms<'one' | 'other'>;
/** Ukrainian and Russian: 1 клітинка, 2 клітинки, 5 клітинок, 1,5 клітинки. */
export type SlavicForms = Forms<'one' | 'few' | 'many' | 'other'>;

/** A step of the help; what stands on a key of the keyboard is drawn as one. */
export type Step = readonly (string | { readonly key: string })[];

interface FieldWords {
  readonly label: string;
  /** What the number is measured by, where that is not a choice. */
  readonly base?: string;
  readonly hint?: string;
}

/** Every word the sidebar shows of its own. A missing one does not compile. */
export interface SidebarWords<Counted extends AnyForms = AnyForms> {
  readonly opening: string;
  readonly back: string;
  readonly close: string;
  readonly cancel: string;
  readonly tryAgain: string;
  readonly and: string;
  /** Behind this button: the messages that had no room. */
  readonly more: Counted;
  /** No answer came, and nobody knows why. */
  readonly lost: string;
  readonly sections: string;
  readonly tabs: {
    readonly plans: string;
    readonly customers: string;
    readonly functions: string;
    readonly templates: string;
  };
  readonly units: { readonly million: string; readonly billion: string };

  readonly period: Readonly<Record<Period, string>>;
  readonly perPeriod: Readonly<Record<Period, string>>;
  /** The head of a column: what each of its numbers is measured by. */
  readonly inPeriod: Readonly<Record<Period, string>>;

  readonly cell: {
    readonly use: string;
    readonly useFor: (field: string) => string;
    readonly go: (cell: string) => string;
    readonly unbind: string;
    readonly unbindFrom: (cell: string) => string;
  };

  readonly plans: {
    readonly heading: string;
    readonly orientation: string;
    readonly backToPlans: string;
    readonly profit: { readonly name: string; readonly question: string };
    readonly split: { readonly name: string; readonly question: string };
    readonly goal: { readonly name: string; readonly question: string };
    readonly fees: { readonly name: string; readonly question: string };
    readonly whatIf: { readonly name: string; readonly question: string };
  };

  readonly plan: {
    readonly calculate: string;
    readonly calculating: string;
    readonly update: string;
    readonly updating: string;
    readonly write: string;
    readonly writeAgain: string;
    readonly toCorrect: Counted;
    readonly inputs: string;
    readonly fromCells: Counted;
    /** Stands before the picture of the button it speaks of. */
    readonly how: string;
    readonly periodOf: (field: string) => string;
  };

  readonly profit: {
    readonly planPeriod: string;
    readonly business: string;
    readonly customer: string;
    readonly fields: Readonly<Record<ProfitField, FieldWords>>;
    readonly taxKind: string;
    readonly taxMode: Readonly<Record<TaxMode, string>>;
    readonly options: string;
    /** What is behind the fold while none of it is used. */
    readonly optionsInside: string;
    readonly whole: string;
    readonly wholeHint: string;
    /** Customers and cash month by month. */
    readonly monthly: {
      readonly title: string;
      /** What is behind the fold while it is not used. */
      readonly inside: string;
      readonly acquisition: string;
      readonly acquisitions: Readonly<Record<'ads' | 'customers', string>>;
      readonly given: (arpu: string, churn: string) => string;
      readonly month: string;
      readonly customers: string;
      readonly profit: string;
      readonly cash: string;
      readonly table: string;
      readonly tableInside: string;
      readonly deepest: (money: string) => string;
      readonly breakEven: (month: string) => string;
      readonly drawn: (last: string, month: string) => string;
    };

    /** Inside the summary: small letters, joined by commas. */
    readonly summary: {
      readonly costs: string;
      readonly profit: string;
      readonly tax: Readonly<Record<TaxMode, (rate: string) => string>>;
      readonly variable: string;
      readonly fee: string;
      readonly allowance: string;
      readonly whole: string;
    };

    /** The main number of a saved plan. */
    readonly main: (ads: string, period: string) => string;
    readonly adBudget: Readonly<Record<Period, string>>;
    readonly turnover: string;
    readonly customers: string;
    readonly whereItGoes: string;
    readonly ofHundred: string;
    readonly parts: {
      readonly fixed: string;
      readonly variable: string;
      readonly ads: string;
      readonly fee: string;
      readonly unspent: string;
      readonly tax: string;
      readonly vat: string;
      readonly profit: string;
    };
    readonly passes: string;
    readonly whyNotEnough: (ads: string) => string;
    /** Above a table whose numbers have no room in full. */
    readonly inMillions: string;
    readonly inBillions: string;
    readonly pass: string;
    readonly ads: string;
    readonly profitLeft: string;
    readonly limit: string;
    readonly howPasses: string;
    readonly ratios: string;
    readonly ratio: Readonly<
      Record<
        'ltvToCac' | 'roas' | 'romi' | 'acos' | 'profitOnAds',
        { readonly name: string; readonly formula: string }
      >
    >;
  };

  readonly writing: {
    readonly title: string;
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
    readonly write: string;
    readonly writing: string;

    readonly notEmpty: Counted;
    readonly wouldBeReplaced: Counted;
    readonly nothingElse: string;
    readonly nothingElseRestored: string;
    readonly replace: Counted;
    readonly replacing: string;

    readonly writtenTo: string;
    readonly kept: Counted;
    readonly show: string;
    readonly restore: string;
    readonly restoring: string;
    readonly restored: string;
    readonly asBefore: string;
    readonly sheetRemoved: string;
    /** Somebody worked in the cells after the plan was written. */
    readonly changedSince: Counted;
    readonly restoreReplaces: Counted;
  };

  readonly functions: {
    readonly search: string;
    readonly clear: string;
    readonly found: Counted;
    readonly none: (query: string) => string;
    readonly noneHint: string;
    readonly family: Readonly<Record<Family, string>>;
    readonly backToFunctions: string;
    readonly shape: Readonly<Record<Shape, string>>;
    readonly signature: string;
    readonly arguments: string;
    readonly noArguments: string;
    readonly blank: (value: string) => string;
    readonly mayBeBlank: string;
    readonly range: string;
    readonly beside: string;
    readonly examples: string;
    readonly moreExamples: Counted;
    readonly example: string;
    readonly gives: string;
    readonly mistakes: string;
    readonly plain: string;
    readonly same: string;
    readonly sameWhenBlank: (names: string, count: number) => string;
    readonly insert: string;
    readonly inserting: string;
    readonly intoSelected: string;
    readonly insertedInto: (cell: string) => string;
    readonly cellStays: string;
  };

  readonly wrong: {
    readonly refused: { readonly title: string; readonly why: string };
    readonly lost: { readonly title: string; readonly why: string };
    readonly helps: string;
    readonly steps: readonly Step[];
    readonly forGood: string;
    readonly details: string;
    readonly version: (version: string) => string;
    readonly trying: string;
  };
}
