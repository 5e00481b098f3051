/* eslint-disable @typescript-eslint/no-non-null-assertion -- indexes run inside their arrays */
import type { DayLog } from './day-log';
import { summarize } from './summary';

export type RfmSegment =
  | 'champion'
  | 'loyal'
  | 'potential'
  | 'new'
  | 'promising'
  | 'need-attention'
  | 'about-to-sleep'
  | 'at-risk'
  | 'cannot-lose'
  | 'hibernating';

/** Customers in columns, in the order of the log. */
export interface Rfm {
  /** Place in the names of the log. */
  readonly customer: Int32Array;
  /** Days from the last order to the end. */
  readonly recency: Int32Array;
  /** Days with an order. */
  readonly frequency: Int32Array;
  /** Money of all orders, less refunds. */
  readonly monetary: Float64Array;
  /** From 1 to the number of bins; the best customers have the most. */
  readonly recencyScore: Uint8Array;
  readonly frequencyScore: Uint8Array;
  readonly monetaryScore: Uint8Array;
  readonly segment: readonly RfmSegment[];
}

/** Bins the segments are told by, whatever the number of bins asked for. */
const segmentBins = 5;

/** By recency score (rows) and frequency score (columns): the grid in common use. */
const segments: readonly (readonly RfmSegment[])[] = [
  ['hibernating', 'hibernating', 'at-risk', 'at-risk', 'cannot-lose'],
  ['hibernating', 'hibernating', 'at-risk', 'at-risk', 'cannot-lose'],
  ['about-to-sleep', 'about-to-sleep', 'need-attention', 'loyal', 'loyal'],
  ['promising', 'potential', 'potential', 'loyal', 'loyal'],
  ['new', 'potential', 'potential', 'champion', 'champion'],
];

/**
 * Scores customers by how lately, how often and for how much they bought. Hughes (1994),
 * Strategic Database Marketing.
 *
 * @param end day number; customers who first ordered later are not scored
 * @param bins scores to give, from 2 to 100
 */
export function rfm(log: DayLog, end: number, bins: number): Rfm {
  const summary = summarize(log, end);
  const recency = summary.age.map((age, at) => age - summary.recency[at]!);
  const frequency = summary.frequency.map((repeats) => repeats + 1);
  const lately = lowerShares(recency.map((days) => -days));
  const often = lowerShares(frequency);
  const r = scores(lately, segmentBins);
  const f = scores(often, segmentBins);
  return {
    customer: summary.customer,
    recency,
    frequency,
    monetary: summary.total,
    recencyScore: scores(lately, bins),
    frequencyScore: scores(often, bins),
    monetaryScore: scores(lowerShares(summary.total), bins),
    segment: Array.from(r, (row, at) => segments[row - 1]![f[at]! - 1]!),
  };
}

/**
 * Score s says that at least (s − 1) / bins of the customers stand lower. Equals get equal scores,
 * so where most customers bought once, all of those score 1 and the scores above them are skipped.
 */
const scores = (shares: Float64Array, bins: number): Uint8Array =>
  Uint8Array.from(shares, (share) => 1 + Math.floor(share * bins + rounding));

/** Three fifths of five bins must not come out below 3. */
const rounding = 1e-9;

/** The share of all values that are lower than each. */
function lowerShares(values: Int32Array | Float64Array): Float64Array {
  const below = new Map<number, number>();
  Float64Array.from(values)
    .sort()
    .forEach((value, place) => {
      if (!below.has(value)) below.set(value, place);
    });
  return Float64Array.from(values, (value) => below.get(value)! / values.length);
}
