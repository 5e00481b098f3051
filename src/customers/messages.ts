/** What the panel asks about orders and customers, and what it is answered. */
import type { ChoiceReason } from '../core/models/choose';
import type { ModelName, Refusal as FitRefusal } from '../core/models/model';
import type { AmountQuestion } from '../core/orders/amounts';
import type { RfmSegment } from '../core/orders/rfm';
import type { SkipReason } from '../core/orders/order-cell';
import type { TimeUnit } from '../core/orders/summary';
import type { OrderRange, OrderSource } from '../wire/orders';
import type { SheetsWritten } from '../wire/table';

export type { ChoiceReason, FitRefusal, ModelName, RfmSegment, SkipReason };

/** What a column of an export can be. */
export const orderRoles = ['customers', 'dates', 'amounts'] as const;
export type OrderRole = (typeof orderRoles)[number];

/** A column as the person recognises it. */
export interface OrderColumn {
  /** Counted from 1 in the sheet. */
  readonly column: number;
  readonly letter: string;
  /** Text of the first row; empty when the first row holds data. */
  readonly header: string;
  /** The first cell with something in it below the header, as shown. */
  readonly sample: string;
  /** What most of the first hundred cells hold. */
  readonly holds: 'date' | 'number' | 'text' | 'nothing';
  /** How many different values the first hundred cells hold. */
  readonly different: number;
}

export interface OrderColumns {
  readonly range: OrderRange;
  /** The first row holds headers. */
  readonly header: boolean;
  readonly columns: readonly OrderColumn[];
}

/** So many rows, and the first few of them by their number in the sheet. */
export interface RowCount {
  readonly count: number;
  readonly rows: readonly number[];
}

/** An account of every row. Days are `2025-01-31`. */
export interface OrderAccount {
  readonly rows: number;
  readonly blank: number;
  readonly customers: number;
  /** Rows joined to another order of the same customer and day. */
  readonly merged: RowCount;
  /** Orders after joining. */
  readonly orders: number;
  /** Orders of 0. */
  readonly zero: RowCount;
  readonly refunds: RowCount;
  readonly skipped: readonly (RowCount & { readonly reason: SkipReason })[];
  readonly first: string;
  readonly last: string;
  /** Customers whose names differ only in capitals. */
  readonly lookalikes: number;
  /** Date cells whose day and month were perhaps changed by an import. */
  readonly swapped: number;
}

/** What the columns do not tell by themselves. */
export interface OrderQuestion {
  /** A text that reads as two days, its row, and the days that each reading would cover. */
  readonly dates?: {
    readonly found: string;
    readonly row: number;
    readonly dayFirst: readonly [first: string, last: string];
    readonly monthFirst: readonly [first: string, last: string];
  };
  /** A text that reads as two amounts. */
  readonly amounts?: Pick<AmountQuestion, 'found' | 'row'>;
}

export type OrdersAnswer =
  | { readonly kind: 'read'; readonly account: OrderAccount }
  | { readonly kind: 'question'; readonly question: OrderQuestion }
  /** Nothing in these columns can be an order. */
  | { readonly kind: 'nothing'; readonly skipped: OrderAccount['skipped'] };

/** How far to look ahead and what to count. */
export interface ForecastOptions {
  readonly source: OrderSource;
  /** How many units ahead. */
  readonly horizon: number;
  readonly unit: TimeUnit;
  /** Share of money that is margin. */
  readonly margin: number;
  /** Discount rate of one unit. */
  readonly discount: number;
}

/** An estimate with the range that it is likely in. */
export interface Likely {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** A model that was tried. */
export interface TriedModel {
  readonly model: ModelName;
  /** Absent when it was refused. */
  readonly logLikelihood?: number;
  readonly refusal?: FitRefusal;
}

/** Why the money of an order is forecast as it is. */
export type SpendBasis =
  /** Gamma-Gamma: each customer's own average, drawn towards the mean. */
  | 'fitted'
  /** Everyone's mean repeat order, because Gamma-Gamma could not be fitted. */
  | 'mean'
  /** Amounts too uneven for a mean of all: those who came back by their own mean. */
  | 'own'
  /** There are no amounts. */
  | 'none';

export interface CustomerForecast {
  readonly account: OrderAccount;
  readonly customers: number;
  /** Customers still buying. */
  readonly alive: Likely;
  /** Orders within the horizon. */
  readonly orders: Likely;
  /** Margin per customer within the horizon: forecast LTV. Absent without amounts. */
  readonly ltv?: Likely;
  /** Margin of all customers within the horizon. */
  readonly money?: Likely;
  readonly model: ModelName;
  readonly reason: ChoiceReason;
  readonly tried: readonly TriedModel[];
  readonly spend: SpendBasis;
}

export type ForecastAnswer =
  | { readonly kind: 'forecast'; readonly forecast: CustomerForecast }
  | { readonly kind: 'question'; readonly question: OrderQuestion }
  /** No model can be fitted to these orders: too few, nobody came back, … */
  | { readonly kind: 'refused'; readonly refusal: FitRefusal; readonly account: OrderAccount };

/** The forecast tried on what is already known: fitted up to a day, compared with what followed. */
export interface ForecastCheck {
  readonly learned: { readonly first: string; readonly last: string; readonly days: number };
  readonly checked: { readonly last: string; readonly days: number };
  /** Orders in the time checked. */
  readonly expected: number;
  readonly came: number;
  /** Repeat orders so far, week by week. */
  readonly curve: readonly {
    readonly day: string;
    readonly came: number;
    readonly expected: number;
  }[];
}

export type CheckAnswer =
  | { readonly kind: 'check'; readonly check: ForecastCheck }
  /** The orders cover too short a time, or too few customers came back in its first half. */
  | { readonly kind: 'too-short' };

export const customerParts = ['customers', 'cohorts', 'segments'] as const;
export type CustomerPart = (typeof customerParts)[number];

/** The words of the sheets, from the sidebar: the script carries none. */
export interface CustomerLabels {
  /** Names of the new sheets. */
  readonly sheets: Readonly<Record<CustomerPart, string>>;
  readonly customers: {
    readonly customer: string;
    readonly orders: string;
    readonly lastOrder: string;
    readonly alive: string;
    readonly expectedOrders: string;
    readonly orderValue: string;
    readonly ltv: string;
    readonly low: string;
    readonly high: string;
    readonly historical: string;
    readonly total: string;
    /** What each column means, as notes. */
    readonly notes: Readonly<
      Record<
        'alive' | 'expectedOrders' | 'orderValue' | 'ltv' | 'low' | 'historical' | 'total',
        string
      >
    >;
  };
  readonly cohorts: {
    readonly cohort: string;
    readonly customers: string;
    /** Title above the heat map: share of each cohort that ordered, by month. */
    readonly retention: string;
  };
  readonly segments: {
    readonly segment: string;
    readonly customers: string;
    readonly share: string;
    readonly revenue: string;
    readonly averageOrders: string;
    readonly names: Readonly<Record<RfmSegment, string>>;
    readonly chart: string;
  };
}

export interface CustomerRequests {
  /** The list of orders on the active sheet, with its columns. */
  orderColumns: { takes: object; gives: OrderColumns };
  /** Reads the orders and accounts for every row. Writes nothing. */
  readOrders: { takes: { readonly source: OrderSource }; gives: OrdersAnswer };
  forecastCustomers: { takes: ForecastOptions; gives: ForecastAnswer };
  checkForecast: { takes: ForecastOptions; gives: CheckAnswer };
  /** Ends what is being calculated; it is answered no more. */
  stopForecast: { takes: object; gives: object };
  /** Writes each part to a new sheet of its own. */
  writeCustomers: {
    takes: ForecastOptions & {
      readonly parts: readonly CustomerPart[];
      readonly labels: CustomerLabels;
    };
    gives: SheetsWritten;
  };
}
