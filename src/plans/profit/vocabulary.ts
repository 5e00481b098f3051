import type { Phrase } from '../../i18n/phrase';
import type { PluralForms } from '../../i18n/plural';
import type { Period } from '../shape/periods';
import type { SubjectWords } from '../shape/subject';
import type { ProfitField, TaxMode } from './form';

interface FieldWords {
  readonly label: string;
  /** What the number is measured by, where that is not a choice. */
  readonly base?: string;
  readonly hint?: string;
}

/** All that the profit plan says, on the screen and in the cells it writes. */
export interface ProfitWords {
  readonly plan: {
    readonly name: string;
    readonly question: string;
  };
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
  readonly faults: {
    readonly nothingToPlan: string;
    readonly nothingLeft: string;
    readonly dearCac: (limit: string, ltv: string, after: string) => string;
  };
  /** What was taken off turnover before ads: "after 20% tax and 10% variable costs". */
  readonly after: (tax: string, variable: string) => string;
  readonly customerForms: PluralForms;
  readonly sentence: (profit: string, period: Period, customers: string, ads: string) => Phrase;
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
    readonly ltvPeriod: (ltv: string, period: Period) => Phrase;
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
    readonly per: Readonly<Record<Period, string>>;
    readonly perCustomer: string;
    readonly ofTurnover: string;
    readonly ofAds: string;
    readonly taxBase: Readonly<Record<TaxMode, string>>;
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
  /** Its inputs and results where a what-if asks about it. */
  readonly subject: SubjectWords;
}
