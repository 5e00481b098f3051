/** What the inputs and results of a plan are called away from its own screen. */

/** How a number is shown. */
export type NumberKind = 'money' | 'count' | 'share' | 'ratio' | 'months';

export interface ResultWords {
  readonly label: string;
  readonly shown: NumberKind;
  readonly better: 'higher' | 'lower';
}

export interface SubjectWords {
  /** By name; those of a list by its name and theirs: `channels.spend`. */
  readonly fields: Readonly<Record<string, string>>;
  /** A row of a list that nobody named: `Channel 2`. */
  readonly rows: Readonly<Record<string, (number: number) => string>>;
  readonly results: Readonly<Record<string, ResultWords>>;
}
