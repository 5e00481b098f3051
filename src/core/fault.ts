/** What can be wrong with an input or a question. Each code has one sentence in each language (`i18n`). */
export type FaultCode =
  | 'required'
  | 'not-a-number'
  | 'ambiguous-number'
  | 'date'
  | 'error-value'
  | 'above'
  | 'at-least'
  | 'below'
  | 'at-most'
  | 'percent'
  | 'whole'
  | 'one-of'
  | 'shape'
  | 'one-column'
  | 'single'
  | 'empty-list'
  | 'diverges'
  | 'never-returns'
  | 'no-budget'
  | 'no-working-days'
  | 'too-large'
  | 'many-cells'
  | 'incomplete'
  | 'needs-column'
  | 'not-a-name'
  | 'not-a-date'
  | 'impossible-date'
  | 'ambiguous-date'
  | 'swapped-dates'
  | 'no-orders'
  | 'before-orders'
  | 'too-many-periods'
  | 'not-recency'
  | 'parameter-count'
  | 'too-few'
  | 'no-repeats'
  | 'no-dropout'
  | 'no-dropout-occasions'
  | 'no-churn'
  | 'equal-amounts'
  | 'spend-mean-infinite'
  | 'not-converged'
  | 'between'
  | 'few-spends'
  | 'no-response';

export interface FaultDetails {
  /** The bound that was passed over, where there is one. */
  readonly limit?: number;
  /** The bound is a share: 1 reads as 100%. */
  readonly share?: true;
  /** What was found instead, as the user would recognise it. */
  readonly found?: string | number;
  /** Everything allowed, for `one-of`; the possible readings, for `ambiguous-number`. */
  readonly options?: readonly (number | string)[];
  /** Where the value stood in the range given, counted from 1. */
  readonly row?: number;
  readonly column?: number;
}

/**
 * The one error the mathematics throws. It carries data only; whoever shows it to a person
 * words it in that person's language.
 */
export class Fault extends Error {
  constructor(
    readonly code: FaultCode,
    readonly parameter: string,
    readonly details: FaultDetails = {},
  ) {
    super(`${parameter}: ${code}`);
    this.name = 'Fault';
  }

  /** The same fault, with the place where it was found. */
  at(row: number, column?: number): Fault {
    const place = column === undefined ? { row } : { row, column };
    return new Fault(this.code, this.parameter, { ...this.details, ...place });
  }
}
