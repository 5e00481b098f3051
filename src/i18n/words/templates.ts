import type { TemplateKind } from '../../planner/template-messages';

type Words<Key extends string> = Readonly<Record<Key, string>>;

/** What the gallery says, and all that stands on the templated sheets. */
export interface TemplateWords {
  readonly gallery: Words<
    | 'choose'
    | 'add'
    | 'adding'
    | 'atTheEnd'
    | 'withSamples'
    | 'removedLater'
    | 'added'
    | 'undo'
    | 'removeSamples'
    | 'removeSamplesBelow'
    | 'removingSamples'
    | 'samplesRemoved'
  > & { readonly kinds: Readonly<Record<TemplateKind, Words<'name' | 'holds'>>> };

  /** What several sheets say. */
  readonly common: Words<
    | 'dateFormat'
    | 'inputs'
    | 'result'
    | 'aMonth'
    | 'aYear'
    | 'perCustomer'
    | 'shareOfRevenue'
    | 'months'
    | 'month'
    | 'helpShare'
    | 'helpAmount'
    | 'helpDate'
    | 'arpu'
    | 'churn'
    | 'margin'
    | 'discount'
    | 'cac'
    | 'ltvToCac'
    | 'never'
  > & { readonly madeBy: (version: string) => string };

  readonly calculator: Words<
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
}
