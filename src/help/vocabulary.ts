import type { Family, Shape } from '../functions/define';
import type { AnyForms } from '../i18n/forms';

/** What the help of the functions says beside what each function says of itself. */
export interface HelpWords<Counted extends AnyForms = AnyForms> {
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
}
