/** Why something was not done. Nothing has been changed then, or all of it was put back. */
export type ProblemCode =
  | 'protected'
  /** The same, of formulas to be converted. */
  | 'protectedFormulas'
  | 'merged'
  /** A rule of the cell refuses what was to be written there. */
  | 'invalid'
  /** A formula that the file does not understand. */
  | 'misspelt'
  | 'coversInput'
  | 'gone'
  | 'busy'
  | 'full'
  | 'failed'
  | 'lost'
  | 'selectCell'
  | 'fieldFault'
  /** There is no list on the active sheet: fewer than two rows or two columns. */
  | 'noList'
  /** The active sheet has no ranges of sample data. */
  | 'noSamples'
  /** The forecast cannot be written any more: the orders changed and read differently. */
  | 'changedOrders'
  /** The panel was opened from another version of the script. */
  | 'misunderstood';

export interface Problem {
  readonly code: ProblemCode;
  /** The range, cell or sheet it speaks of. */
  readonly what: string;
}

/** Why something cannot be done; the panel words it. Nothing has been changed when it is thrown. */
export class Refusal extends Error {
  constructor(
    readonly code: ProblemCode,
    /** The range, cell or sheet it speaks of. */
    readonly what = '',
  ) {
    super(code);
    this.name = 'Refusal';
  }

  get problem(): Problem {
    return { code: this.code, what: this.what };
  }
}
