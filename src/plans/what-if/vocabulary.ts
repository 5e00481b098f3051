import type { SubjectWords } from '../shape/subject';
import type { WhatIfField } from './form';
import type { Phrase } from '../../i18n/phrase';

interface FieldWords {
  readonly label: string;
  readonly base: string;
  readonly hint?: string;
}

/** A sentence of the result: what the result is at a changed input, instead of now. */
interface Effect {
  readonly result: string;
  /** Several where they weigh the same. */
  readonly inputs: readonly string[];
  readonly value: string;
  readonly now: string;
  /** `+10%`, or the input itself where it could not be changed by as much. */
  readonly move: string;
}

/** All that the what-if says, on the screen and in the cells it writes. */
export interface WhatIfWords {
  readonly plan: { readonly name: string; readonly question: string };
  readonly about: string;
  readonly aboutHint: string;
  readonly customer: string;
  /** The plan that is asked about was changed on its own screen. */
  readonly changedSince: string;
  readonly takeAgain: string;
  readonly openPlan: string;
  readonly fields: Readonly<Record<Exclude<WhatIfField, 'result' | 'row' | 'column'>, FieldWords>>;
  readonly staying: string;
  readonly stayings: Readonly<Record<'lifetime' | 'churn', string>>;
  readonly question: string;
  readonly result: string;
  readonly mainResult: string;
  readonly table: string;
  readonly tableInside: (row: string, column: string) => string;
  readonly row: string;
  readonly column: string;
  /** Of an axis that nobody chose, and of the other one. */
  readonly strongest: string;
  readonly strongestOther: string;
  readonly strongestTwo: string;
  readonly stepHint: string;

  /** The label of an input of a row: `“Social”: spend now`. */
  readonly ofRow: (row: string, given: boolean, label: string) => string;
  /** One customer as what is asked about. */
  readonly subject: SubjectWords;

  readonly faults: {
    readonly subject: (plan: string) => string;
    readonly noResult: string;
    readonly sameInput: string;
  };
  /** `by 10%`, in the fold above a result. */
  readonly summary: (about: string, change: string) => string;
  /** The main number of a saved plan. */
  readonly main: (input: string, result: string) => string;

  readonly sentence: {
    readonly first: (effect: Effect) => Phrase;
    readonly second: (effect: Effect) => Phrase;
    readonly nothing: (result: string) => Phrase;
  };
  readonly warnings: {
    readonly noPlan: (input: string, move: string) => Phrase;
  };
  readonly notes: {
    readonly alone: Phrase;
    readonly leftOut: (shown: string, all: string) => Phrase;
    readonly noEffect: (inputs: string) => Phrase;
  };
  readonly chart: {
    readonly heading: (result: string, change: string) => string;
    readonly now: (value: string) => string;
    readonly better: string;
    readonly worse: string;
    readonly label: (result: string, inputs: string) => string;
  };
  readonly numbers: {
    readonly title: string;
    readonly inside: string;
    readonly input: string;
  };
  readonly heat: {
    readonly heading: (result: string) => string;
    readonly label: (result: string, row: string, column: string) => string;
    readonly now: string;
    readonly impossible: string;
    readonly leftOut: string;
    readonly inMillions: (label: string) => string;
    readonly oneInput: string;
  };

  readonly block: {
    readonly title: string;
    readonly about: string;
    readonly tornado: (change: string) => string;
    readonly input: string;
    readonly now: string;
    /** Stand above two columns, one for either end. */
    readonly value: string;
    readonly result: string;
    readonly change: string;
    readonly low: string;
    readonly high: string;
    readonly twoWay: (row: string, column: string) => string;
    readonly inputs: string;
    readonly none: string;
    readonly meaning: {
      readonly tornado: string;
      readonly none: string;
    };
    readonly chart: (result: string) => string;
  };
}
