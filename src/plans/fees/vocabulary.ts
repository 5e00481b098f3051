import type { SubjectWords } from '../shape/subject';
import type { FeesField, FeesPart, PaymentKind, WeekendName } from './form';
import type { Phrase } from '../../i18n/phrase';
import type { AnyForms } from '../../i18n/forms';

/** Twelve names, January first. */
type MonthNames = readonly string[];

interface FieldWords {
  readonly label: string;
  readonly base?: string;
  readonly hint?: string;
}

/** Every word of the fees plan, on the screen and in the cells it writes. */
export interface FeesWords<Counted extends AnyForms = AnyForms> {
  readonly plan: { readonly name: string; readonly question: string };
  /** Its inputs and results where a what-if asks about it. */
  readonly subject: SubjectWords;
  readonly monthNames: {
    /** After a day or "from": `15 вересня`. */
    readonly of: MonthNames;
    /** `in December`, preposition and all. */
    readonly in: MonthNames;
    /** Alone, as the name of a month. */
    readonly alone: MonthNames;
    /** Below a column of a chart. */
    readonly short: MonthNames;
    /** With its year, where the names alone would come twice. */
    readonly ofYear: (month: string, year: string) => string;
  };
  /** After a number: `12 of 22 working days`. */
  readonly ofWorkingDays: Counted;
  readonly holidays: Counted;
  readonly months: Counted;
  /** Of whom income comes: `from 2.4 clients`. */
  readonly fromClients: Counted;
  readonly clients: Counted;

  readonly inputs: {
    readonly part: string;
    readonly parts: Readonly<Record<FeesPart, string>>;
    readonly fields: Readonly<Record<FeesField, FieldWords>>;
    readonly weekend: string;
    readonly weekends: Readonly<Record<WeekendName, string>>;
    readonly payments: string;
    readonly paymentKinds: Readonly<Record<PaymentKind, string>>;
    readonly halvesHint: string;
    readonly move: string;
    readonly moveHint: string;
    readonly options: string;
    readonly kpis: {
      readonly title: string;
      readonly hint: string;
      readonly nth: (place: string) => string;
      readonly name: string;
      readonly plan: string;
      readonly fact: string;
      readonly weight: string;
      readonly before: string;
      readonly lower: string;
      readonly reached: (fact: string, plan: string) => string;
      readonly weightHint: string;
      readonly add: string;
    };
    readonly clients: {
      readonly title: string;
      readonly hint: string;
      readonly nth: (place: string) => string;
      readonly name: string;
      readonly fee: string;
      readonly start: string;
      readonly lifetime: string;
      readonly below: (start: string, lifetime: string) => string;
      readonly lifetimeHint: string;
      readonly add: string;
    };
    readonly remove: string;
    readonly removeRow: (name: string) => string;
  };

  /** Small letters, joined by commas. */
  readonly summary: {
    readonly fee: (fee: string) => string;
    readonly start: (day: string) => string;
    readonly weekends: Readonly<Record<WeekendName, string>>;
    /** Small letters, after `off:`. */
    readonly daysOff: Readonly<Record<WeekendName, string>>;
    readonly noHolidays: string;
    readonly someHolidays: string;
    readonly base: (base: string) => string;
    readonly bonus: (bonus: string) => string;
    readonly kpis: Counted;
    readonly counts: (floor: string, cap: string) => string;
    readonly improved: (least: string) => string;
    readonly from: (month: string) => string;
    readonly needed: (money: string) => string;
  };

  readonly fault: {
    readonly noWorkingDays: string;
  };

  readonly invoice: {
    readonly sentence: (given: {
      readonly invoice: string;
      readonly left: number;
      /** `12 of 22 working days` */
      readonly days: string;
      readonly day: number;
      /** Of `monthNames.of`. */
      readonly month: string;
    }) => Phrase;
    readonly nothingLeft: (day: string, month: string, next: string) => Phrase;
    readonly main: (invoice: string) => string;
    readonly name: string;
    readonly daysLeft: string;
    readonly ofDays: (working: string) => string;
    readonly fee: string;
    readonly payments: string;
    readonly when: string;
    readonly amount: string;
    readonly firstOne: string;
    readonly days: string;
    readonly daysInside: (working: string, left: string) => string;
    readonly daysOf: (month: string) => string;
    readonly daysFrom: (day: string) => string;
    readonly daysOff: (weekend: string, holidays: string | undefined) => string;
    readonly startCounts: string;
  };
  readonly bonus: {
    readonly sentence: (
      fee: string,
      base: string,
      earned: string,
      score: string,
      bonus: string,
    ) => Phrase;
    readonly locked: (fee: string, improved: string, needed: string) => Phrase;
    readonly main: (fee: string) => string;
    readonly fee: string;
    readonly earned: string;
    readonly score: string;
    readonly ofPlans: string;
    readonly kpis: string;
    readonly kpi: string;
    readonly reached: string;
    readonly counted: string;
    readonly part: string;
    readonly total: string;
    readonly limits: (floor: string, cap: string) => string;
    readonly didNotImprove: string;
    readonly unlocked: (improved: string, needed: string) => Phrase;
  };
  readonly income: {
    readonly sentence: (
      month: string,
      income: string,
      clients: string,
      need:
        | {
            readonly money: string;
            readonly when: 'now' | 'later' | 'never';
            /** The month, where it is later. */
            readonly by: string;
          }
        | undefined,
    ) => Phrase;
    readonly main: (clients: string, income: string, month: string) => string;
    readonly expected: (month: string) => string;
    readonly total: (months: string) => string;
    readonly clients: string;
    readonly chart: string;
    readonly drawn: (first: string, last: string) => string;
    readonly needed: (money: string) => string;
    readonly table: string;
    readonly tableInside: string;
    readonly month: string;
    readonly amount: string;
    readonly missing: string;
    /** `clients`: how many have no lifetime given. */
    readonly assumed: (clients: string, months: string) => Phrase;
    readonly average: Phrase;
  };

  /** The words of the written cells. */
  readonly block: {
    readonly titles: Readonly<Record<FeesPart, string>>;
    readonly inputs: string;
    readonly perMonth: string;
    readonly firstInvoice: string;
    readonly daysLeft: string;
    readonly daysOfMonth: string;
    readonly dueFrom: string;
    readonly amount: string;
    readonly dueBy: string;
    readonly fee: string;
    readonly start: string;
    readonly weekend: string;
    readonly holiday: string;
    readonly payday: string;
    readonly total: string;
    readonly earned: string;
    readonly score: string;
    readonly improved: string;
    readonly kpi: string;
    readonly plan: string;
    readonly fact: string;
    readonly weight: string;
    readonly lower: string;
    readonly yes: string;
    readonly no: string;
    readonly before: string;
    readonly reached: string;
    readonly counted: string;
    readonly part: string;
    readonly base: string;
    readonly bonus: string;
    readonly floor: string;
    readonly cap: string;
    readonly mustImprove: string;
    readonly incomeLast: string;
    readonly incomeTotal: string;
    readonly clientsLast: string;
    readonly newClient: string;
    readonly never: string;
    readonly number: string;
    readonly month: string;
    readonly income: string;
    readonly clients: string;
    readonly needed: string;
    readonly missing: string;
    readonly client: string;
    readonly lifetime: string;
    readonly joins: string;
    readonly stays: string;
    readonly from: string;
    readonly meaning: {
      readonly invoice: string;
      readonly counted: string;
      readonly income: string;
      readonly weekend: string;
      readonly stays: string;
    };
    readonly charts: { readonly kpis: string; readonly income: string };
  };
}
