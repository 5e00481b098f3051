import type { Card, Words } from '../vocabulary';

/** What the card of the gallery and the sheet say. */
export type ClientsWords = Card &
  Words<
    | 'title'
    | 'lead'
    | 'paymentsIn'
    | 'paymentsInNote'
    | 'client'
    | 'fee'
    | 'start'
    | 'lifetime'
    | 'lifetimeNote'
    | 'firstInvoice'
    | 'firstInvoiceNote'
    | 'firstHalf'
    | 'firstHalfNote'
    | 'secondHalf'
    | 'secondHalfNote'
    | 'inMonth'
    | 'total'
    | 'income'
    | 'incomeNote'
    | 'active'
    | 'kpi'
    | 'plan'
    | 'fact'
    | 'weight'
    | 'better'
    | 'higher'
    | 'lower'
    | 'base'
    | 'bonus'
    | 'floor'
    | 'floorNote'
    | 'cap'
    | 'capNote'
    | 'kpiFee'
    | 'needed'
    | 'notWithin'
    | 'newClient'
    | 'chart'
  > & {
    readonly names: readonly string[];
    readonly kpis: readonly string[];
    readonly notes: readonly string[];
  };
