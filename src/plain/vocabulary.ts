import type { PlainScope } from '../wire/plain';
import type { LeftAlone } from './messages';
import type { AnyForms } from '../i18n/forms';

/** Every word of the screen that makes formulas plain. */
export interface PlainWords<Counted extends AnyForms = AnyForms> {
  readonly title: string;
  /** Below the title: what it is for. */
  readonly question: string;
  readonly back: string;
  readonly what: string;
  readonly scope: Readonly<Record<PlainScope, string>>;
  readonly where: string;
  readonly inPlace: string;
  readonly inCopy: string;
  readonly inPlaceHint: string;
  readonly inCopyHint: string;
  readonly copyOf: (sheet: string) => string;
  readonly reading: string;
  readonly readAgain: string;
  /** Joined by commas; the first that is not zero carries the noun. */
  readonly counts: {
    readonly formula: Counted;
    readonly value: Counted;
    readonly kept: Counted;
  };
  readonly alsoCounts: {
    readonly value: Counted;
    readonly kept: Counted;
  };
  readonly none: Readonly<Record<PlainScope, string>>;
  readonly changed: string;
  readonly groups: {
    readonly formula: string;
    readonly value: string;
    readonly kept: string;
  };
  readonly now: string;
  readonly becomes: string;
  readonly valueBecause: (name: string) => string;
  readonly tableStays: Counted;
  readonly keptBecause: Readonly<Record<LeftAlone, string>>;
  readonly alike: Counted;
  readonly convert: Counted;
  readonly converting: string;
  readonly converted: string;
  readonly fallen: Counted;
  readonly restored: string;
  readonly changedSince: string;
  readonly wouldGo: string;
  readonly wouldReplace: string;
  readonly restoreAnyway: string;
}
