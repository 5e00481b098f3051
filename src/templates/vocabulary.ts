export type Words<Key extends string> = Readonly<Record<Key, string>>;

/** What the gallery shows of a template. */
export interface Card {
  readonly card: Words<'name' | 'holds'>;
}

/** What the gallery says, and what several sheets say. */
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
  >;

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
}
