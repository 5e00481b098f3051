import type { SubjectWords } from '../shape/subject';
import type { PluralForms } from '../../i18n/plural';
import type { Phrase } from '../../i18n/phrase';

interface FieldWords {
  readonly label: string;
  readonly base?: string;
  readonly hint?: string;
}

interface KeyWords {
  readonly month: string;
  readonly budget: string;
  readonly adsNow: string;
  readonly costOfOne: string;
  readonly atMost: string;
}

/** A stage that people know by a common name, so that it can be counted. */
export interface CommonStage {
  readonly name: string;
  readonly forms: PluralForms;
}

/** All that the goal plan says, on the screen and in the cells it writes. */
export interface GoalWords {
  readonly plan: { readonly name: string; readonly question: string };
  /** Its inputs and results where a what-if asks about it. */
  readonly subject: SubjectWords;
  /** The stages a new plan begins with, the first being what enters. */
  readonly stages: readonly [CommonStage, CommonStage, CommonStage, CommonStage];
  /** A stage that nobody named. */
  readonly stage: (number: number) => string;
  readonly quoted: (name: string) => string;
  readonly months: PluralForms;
  readonly weeks: PluralForms;
  /** `month 5`, and the same at the head of a column. */
  readonly month: (month: number) => string;
  readonly monthHead: (month: number) => string;
  readonly now: string;

  readonly funnel: string;
  readonly fields: Readonly<
    Record<'start' | 'cost' | 'goal' | 'goalCost' | 'months' | 'lag' | 'reserve', FieldWords>
  >;
  readonly startName: string;
  readonly costBase: string;
  readonly costPer: Readonly<Record<'thousand' | 'second' | 'total', string>>;
  /** A thousand of the first stage, one of the second: for the fold and the sheet. */
  readonly costOf: Readonly<Record<'thousand' | 'second' | 'total', string>>;
  readonly list: {
    readonly title: string;
    readonly hint: string;
    readonly name: string;
    readonly conversion: string;
    readonly improvement: string;
    readonly add: string;
    readonly remove: (name: string) => string;
  };
  readonly improvement: string;
  readonly improvements: Readonly<Record<'share' | 'points', string>>;
  readonly improvementHint: Readonly<Record<'share' | 'points', string>>;
  readonly goalHead: string;
  readonly goalStage: string;
  readonly options: string;
  readonly optionsInside: string;

  readonly faults: {
    readonly noGoal: string;
    readonly noStages: string;
    readonly nobodyLeft: string;
  };

  readonly summary: {
    readonly cost: string;
    readonly goal: (goal: string) => string;
    readonly atMost: (price: string) => string;
    readonly months: (count: string) => string;
  };
  /** The main number of a saved plan. */
  readonly main: {
    readonly reached: (amount: string, months: string) => string;
    readonly already: (amount: string) => string;
    readonly budget: (budget: string) => string;
    readonly dear: (price: string) => string;
  };

  readonly sentence: {
    readonly already: (amount: string, price: string) => Phrase;
    readonly reached: (amount: string, price: string, months: string, month: number) => Phrase;
    /** The goal is a price alone. */
    readonly priced: (amount: string, price: string, months: string, month: number) => Phrase;
    readonly buy: (goal: string, budget: string, adsNow: string, amountNow: string) => Phrase;
    readonly short: (amount: string, goal: string, budget: string, months: string) => Phrase;
    readonly dear: (amount: string, price: string, goal: string, months: string) => Phrase;
  };
  /** `15 at 7`, `7 each`. */
  readonly goalText: (amount: string | undefined, price: string | undefined) => string;
  readonly key: KeyWords;
  readonly inMonth: (name: string, month: number) => string;

  readonly warnings: {
    readonly full: (name: string) => Phrase;
    readonly capped: (name: string, month: string) => Phrase;
    readonly lateStart: (weeks: string) => Phrase;
  };
  readonly notes: {
    readonly lag: (weeks: string, month: string) => Phrase;
    readonly today: (amount: string, budget: string) => Phrase;
    readonly best: (name: string, from: string, to: string, more: string) => Phrase;
    readonly bestTies: (names: string, more: string) => Phrase;
  };

  readonly byMonth: (name: string) => string;
  readonly priceByMonth: (name: string) => string;
  readonly goalLine: (value: string) => string;
  readonly reachedIn: (month: number) => string;
  readonly chartLabel: (name: string, first: string, last: string) => string;
  readonly funnelHead: string;
  readonly funnelLabel: (names: string) => string;
  readonly each: (price: string) => string;
  readonly table: {
    readonly title: string;
    readonly inside: string;
    readonly month: string;
    readonly each: string;
    readonly ads: string;
  };
  readonly stageTable: {
    readonly title: string;
    readonly inside: string;
    readonly stage: string;
    readonly volumes: string;
    readonly prices: string;
    readonly conversions: string;
  };
  readonly dearest: {
    readonly title: string;
    readonly why: (name: string, price: string) => string;
    readonly reserve: (price: string, reserve: string) => string;
    readonly perThousand: (name: string) => string;
  };
  readonly worth: {
    readonly title: string;
    readonly change: (from: string, to: string) => string;
    readonly full: string;
  };

  readonly block: {
    readonly title: string;
    readonly month: string;
    readonly notReached: (months: number) => string;
    readonly volume: (name: string) => string;
    readonly price: (name: string) => string;
    readonly budget: string;
    readonly inputs: string;
    readonly start: (name: string) => string;
    readonly cost: string;
    readonly goal: (name: string) => string;
    readonly goalCost: string;
    readonly lag: string;
    readonly lagMonths: string;
    readonly reserve: string;
    readonly weeks: string;
    readonly months: string;
    readonly perMonth: string;
    readonly each: string;
    readonly improvement: string;
    readonly stages: string;
    readonly stage: string;
    readonly conversion: string;
    readonly then: string;
    readonly dearest: string;
    readonly withReserve: string;
    readonly byMonth: string;
    readonly monthHead: string;
    readonly ads: string;
    readonly costOf: (name: string) => string;
    readonly goalHead: string;
    readonly reached: string;
    readonly meaning: {
      readonly month: string;
      readonly budget: string;
      readonly dearest: string;
      readonly lagMonths: string;
      readonly then: string;
      readonly improvement: Readonly<Record<'share' | 'points', string>>;
    };
    readonly funnelChart: string;
    readonly monthChart: (name: string) => string;
  };
}
