import type { Card, Words } from '../vocabulary';

/** What the card of the gallery and the sheet say. */
export type RetentionWords = Card &
  Words<
    | 'title'
    | 'lead'
    | 'left'
    | 'leftNote'
    | 'measured'
    | 'fitted'
    | 'fittedNote'
    | 'ltv'
    | 'ltvMeasured'
    | 'ltvConstant'
    | 'ltvConstantNote'
    | 'misses'
    | 'churnFirst'
    | 'churnLater'
    | 'chart'
  > & {
    readonly notes: readonly string[];
  };
