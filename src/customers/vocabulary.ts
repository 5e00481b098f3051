import type {
  CustomerLabels,
  CustomerPart,
  FitRefusal,
  ForecastOptions,
  ModelName,
  OrderRole,
  SkipReason,
} from './messages';
import type { Phrase } from '../i18n/phrase';
import type { AnyForms } from '../i18n/forms';

type TimeUnit = ForecastOptions['unit'];

/** What is wrong with a number typed on this screen. */
interface FieldFaults {
  readonly percent: string;
  readonly margin: string;
  readonly discount: string;
  readonly horizon: (most: string) => string;
}

/** Every word of the Customers screen, and of the sheets it writes. */
export interface CustomerWords<Counted extends AnyForms = AnyForms> {
  /** A time after a preposition: `12 months`, `1 неделю`. */
  readonly time: Readonly<Record<TimeUnit, Counted>>;
  /** The same time when it begins where the other ended. */
  readonly nextTime: Readonly<Record<TimeUnit, Counted>>;
  readonly orderCount: Counted;
  readonly rowCount: Counted;
  readonly customerCount: Counted;
  /** Between two numbers: `829 to 1 127`. */
  readonly range: (low: string, high: string) => string;

  readonly list: {
    readonly heading: string;
    readonly looking: string;
    /** The list was let go: which one to read now? */
    readonly none: string;
    readonly read: string;
    /** Stands for the button that lets the list go. */
    readonly unbind: string;
  };
  readonly inputs: {
    readonly role: Readonly<Record<OrderRole, string>>;
    readonly choose: string;
    readonly noAmounts: string;
    readonly margin: string;
    readonly ahead: string;
    readonly unit: string;
    readonly less: string;
    readonly more: string;
    readonly options: string;
    readonly discount: string;
    readonly discountHint: string;
    readonly noDiscount: string;
    readonly discountIs: (rate: string) => string;
    readonly faults: FieldFaults;
    /** In the summary: small letters, joined by commas. */
    readonly aheadBy: (time: string) => string;
    readonly marginOf: (share: string) => string;
  };
  readonly read: {
    readonly heading: string;
    readonly reading: string;
    readonly rows: string;
    readonly customers: string;
    readonly joined: string;
    readonly orders: string;
    readonly zero: string;
    readonly refunds: string;
    readonly goToRow: (row: string) => string;
    readonly span: (first: string, last: string) => string;
    readonly nothingSkipped: string;
    readonly skipped: Counted;
    readonly blank: Counted;
    readonly nothing: string;
    readonly reason: Readonly<Record<SkipReason, string>>;
    readonly lookalikes: Counted;
    readonly swapped: Counted;
  };
  readonly question: {
    readonly dates: (found: string) => string;
    readonly first: string;
    readonly day: string;
    readonly month: string;
    readonly covers: (choice: string, span: string) => string;
    readonly amounts: (found: string) => string;
    readonly mark: string;
    readonly thousands: string;
    readonly decimals: string;
  };
  /** Beside the button: what has to be done before a forecast. */
  readonly before: {
    readonly columns: string;
    readonly answer: string;
    readonly correct: string;
    readonly otherColumns: string;
  };
  readonly forecast: string;
  readonly forecasting: string;

  readonly progress: {
    readonly reading: string;
    readonly comparing: string;
    readonly read: string;
    readonly compared: string;
    readonly calm: string;
  };
  readonly result: {
    readonly sentence: (
      buying: string,
      time: string,
      orders: string,
      margin: string | undefined,
    ) => Phrase;
    /** Where nobody can be seen to leave. */
    readonly everyone: (
      customers: string,
      time: string,
      orders: string,
      margin: string | undefined,
    ) => Phrase;
    readonly buyingOf: (buying: string, customers: string) => string;
    readonly ofCustomers: Counted;
    readonly ofMargin: (money: string) => string;
    readonly ltv: (time: string) => string;
    readonly ordersIn: (time: string) => string;
    readonly likely: (range: string) => string;
    readonly perCustomer: string;
    readonly perCustomerLikely: (range: string) => string;
    readonly buying: string;
    readonly orders: string;
    readonly customers: string;
    readonly refused: Readonly<Record<FitRefusal, string>>;
  };
  readonly trust: {
    readonly heading: string;
    readonly offer: string;
    readonly check: string;
    readonly checking: string;
    readonly learned: (learned: string, checked: string) => string;
    readonly expected: (orders: string) => string;
    readonly came: (orders: string) => string;
    readonly close: string;
    readonly tooFew: (share: string) => string;
    readonly tooMany: (share: string) => string;
    readonly far: (share: string) => string;
    readonly noneCame: string;
    readonly tooShort: string;
    readonly chart: (since: string) => string;
    readonly drawn: (chart: string, came: string, expected: string) => string;
    readonly learnedPart: string;
    readonly checkedPart: string;
    readonly cameLine: string;
    readonly expectedLine: string;
    readonly numbers: string;
    readonly numbersInside: string;
    readonly day: string;
  };
  readonly model: {
    readonly best: (model: ModelName) => string;
    readonly bestFit: string;
    /** `lets`: it lets one-time buyers be gone, which is why it is preferred. */
    readonly tie: (others: string, lets: boolean) => string;
    readonly noDropout: string;
    readonly onlyOne: string;
    readonly compared: string;
    readonly model: string;
    readonly likelihood: string;
    readonly howCompared: string;
    readonly refusal: Readonly<Record<FitRefusal, string>>;
    readonly buyersStay: string;
    readonly assumes: string;
    readonly assumesForever: string;
    readonly unit: Readonly<Record<TimeUnit, string>>;
    readonly discounted: (rate: string) => string;
    readonly fitted: string;
    readonly mean: string;
    readonly noAmounts: string;
    readonly own: string;
  };
  readonly write: {
    readonly intro: string;
    readonly part: Readonly<Record<CustomerPart, string>>;
    readonly inside: Readonly<Record<CustomerPart, string>>;
    readonly toSheet: (name: string) => string;
    readonly chooseOne: string;
  };
  /** The words of the sheets. */
  readonly labels: (time: string) => CustomerLabels;
}
