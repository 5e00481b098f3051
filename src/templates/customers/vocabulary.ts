import type { Card, Words } from '../vocabulary';

/** What the card of the gallery and the sheet say. */
export type CustomersWords = Card &
  Words<
    | 'title'
    | 'lead'
    | 'horizon'
    | 'margin'
    | 'customer'
    | 'date'
    | 'amount'
    | 'channel'
    | 'glance'
    | 'customers'
    | 'orders'
    | 'revenue'
    | 'repeat'
    | 'ahead'
    | 'cohorts'
    | 'cohort'
    | 'age'
    | 'cohortNote'
    | 'byChannel'
    | 'ltvSoFar'
    | 'share'
    | 'channelNote'
    | 'forecast'
    | 'forecastNote'
    /** A number of rows follows. */
    | 'rowsMissing'
    | 'last'
    | 'active'
    | 'activeNote'
    | 'ordersAhead'
    | 'orderValue'
    | 'ltvAhead'
    | 'low'
    | 'high'
    | 'chart'
  > & {
    readonly channels: readonly string[];
  };
