import type { Card, Words } from '../vocabulary';

/** What the card of the gallery and the sheet say. */
export type ChannelsWords = Card &
  Words<
    | 'title'
    | 'lead'
    | 'budget'
    | 'channel'
    | 'spend'
    | 'results'
    | 'doubled'
    | 'doubledNote'
    | 'value'
    | 'least'
    | 'most'
    | 'response'
    | 'responseNote'
    | 'best'
    | 'difference'
    | 'resultsThen'
    | 'cpaNow'
    | 'cpaThen'
    | 'total'
    | 'valueNow'
    | 'valueThen'
    | 'gain'
    | 'curves'
    | 'ofToday'
    | 'chartSpend'
    | 'chartCurves'
  > & {
    readonly names: readonly string[];
    readonly notes: readonly string[];
  };
