import type { Card, Words } from '../vocabulary';

/** What the card of the gallery and the sheet say. */
export type CalculatorWords = Card &
  Words<
    | 'title'
    | 'lead'
    | 'howTheyPay'
    | 'subscription'
    | 'orders'
    | 'order'
    | 'ordersAMonth'
    | 'lifetime'
    | 'revenue'
    | 'customers'
    | 'method'
    | 'assumes'
    | 'fits'
    | 'fitting'
    | 'why'
    | 'payback'
    | 'dearestCac'
    | 'net'
    | 'chart'
  > & {
    readonly methods: Readonly<
      Record<
        'churn' | 'discounted' | 'lifetime' | 'orders' | 'year',
        Words<'name' | 'assumes' | 'why'>
      >
    >;
    readonly notes: readonly string[];
  };
