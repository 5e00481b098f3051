import type { Period } from './periods';

/** What a field's sentence may mention, already written in this language. */
export interface Field {
  /** The bound cell's name, empty when the value was typed. */
  readonly cell: string;
  readonly found: string;
  readonly limit: string;
}

/** What the fields of every plan say. */
export interface ShapeWords {
  readonly period: Readonly<Record<Period, string>>;
  readonly perPeriod: Readonly<Record<Period, string>>;
  /** The head of a column: what each of its numbers is measured by. */
  readonly inPeriod: Readonly<Record<Period, string>>;
  /** Stands before the picture of the button it speaks of. */
  readonly how: string;
  readonly periodOf: (field: string) => string;
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
  };
}
