import type { PluralForms } from '../../i18n/plural';

type PeriodName = 'month' | 'quarter' | 'year';
type TaxModeName = 'turnover' | 'vat' | 'profit' | 'none';

/** A sentence whose numbers stand out. */
export type Phrase = readonly (string | { readonly strong: string })[];

/** What a field's sentence may mention, already written in this language. */
export interface Field {
  /** The bound cell's name, empty when the value was typed. */
  readonly cell: string;
  readonly found: string;
  readonly limit: string;
}

/** The words of a written block: texts alone, so that they can travel with the request. */
export type BlockLabels = PlannerWords['block'];

/** Everything the planner says: beside fields, in results, and in the cells it writes. */
export interface PlannerWords {
  readonly field: {
    readonly required: (field: Field) => string;
    readonly text: (field: Field) => string;
    readonly ambiguous: (field: Field) => string;
    readonly date: (field: Field) => string;
    readonly error: (field: Field) => string;
    readonly gone: (field: Field) => string;
    readonly above: (field: Field) => string;
    readonly atLeast: (field: Field) => string;
    readonly below: (field: Field) => string;
    readonly percent: (field: Field) => string;
    readonly tooLarge: (field: Field) => string;
    readonly atMost: (field: Field) => string;
    readonly whole: (field: Field) => string;
    readonly requiredDay: (field: Field) => string;
    readonly day: (field: Field) => string;
    readonly twoColumns: (field: Field) => string;
    readonly use: (text: string) => string;
    readonly nothingToPlan: string;
    readonly nothingLeft: string;
    readonly dearCac: (limit: string, ltv: string, after: string) => string;
  };
  /** What was taken off turnover before ads: "after 20% tax and 10% variable costs". */
  readonly after: (tax: string, variable: string) => string;
  readonly customers: PluralForms;
  readonly sentence: (profit: string, period: PeriodName, customers: string, ads: string) => Phrase;
  readonly remark: (profit: string) => string;
  /** What the months come to; `need` and `month` are absent where there is none. */
  readonly months: (given: {
    readonly need: string | undefined;
    readonly deepest: string;
    /** Of break-even. */
    readonly month: string | undefined;
    readonly months: string;
  }) => Phrase;
  readonly warnings: {
    readonly ltvPeriod: (ltv: string, period: PeriodName) => Phrase;
    readonly thinRatio: (ratio: string) => Phrase;
    readonly overspent: (missing: string) => Phrase;
  };
  readonly notes: {
    readonly dearestCac: (limit: string) => Phrase;
    readonly unspent: (left: string) => Phrase;
  };
  readonly block: {
    readonly title: string;
    readonly turnover: string;
    readonly customers: string;
    readonly ads: string;
    readonly fixed: string;
    readonly variable: string;
    readonly fee: string;
    readonly tax: string;
    readonly profit: string;
    readonly unspent: string;
    readonly ltvToCac: string;
    readonly roas: string;
    readonly romi: string;
    readonly acos: string;
    readonly profitOnAds: string;
    readonly dearestCac: string;
    readonly taxRate: string;
    readonly inputs: string;
    readonly costsWanted: string;
    readonly profitWanted: string;
    readonly ltv: string;
    readonly cac: string;
    readonly allowance: string;
    readonly per: Readonly<Record<PeriodName, string>>;
    readonly perCustomer: string;
    readonly ofTurnover: string;
    readonly ofAds: string;
    readonly taxBase: Readonly<Record<TaxModeName, string>>;
    /** What each ratio is, in its note. */
    readonly meaning: {
      readonly ads: string;
      readonly ltvToCac: string;
      readonly roas: string;
      readonly romi: string;
      readonly acos: string;
      readonly profitOnAds: string;
      readonly dearestCac: string;
    };
    readonly chart: string;
    readonly months: {
      readonly title: string;
      readonly breakEven: string;
      readonly never: string;
      readonly need: string;
      readonly month: string;
      readonly won: string;
      readonly lost: string;
      readonly customers: string;
      readonly revenue: string;
      readonly gross: string;
      readonly ads: string;
      readonly profit: string;
      readonly cash: string;
      readonly customersNow: string;
      readonly churn: string;
      readonly arpu: string;
      readonly margin: string;
      readonly monthlyAds: string;
      readonly newCustomers: string;
      readonly costs: string;
      readonly meaning: {
        readonly need: string;
        readonly breakEven: string;
        readonly margin: string;
      };
      readonly chart: string;
    };
  };
  readonly refusals: {
    readonly protected: (range: string) => string;
    readonly protectedFormulas: (range: string) => string;
    readonly merged: (range: string) => string;
    readonly coversInput: (cell: string) => string;
    readonly gone: (sheet: string) => string;
    readonly busy: string;
    readonly full: string;
    readonly failed: string;
    readonly lost: string;
    readonly selectCell: string;
    readonly misunderstood: string;
    readonly fieldFault: string;
    readonly noList: string;
    readonly noSamples: string;
    readonly changedOrders: string;
  };
}
