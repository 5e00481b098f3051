/* eslint-disable @typescript-eslint/no-non-null-assertion -- indexes run inside their arrays */
import type { DayLog } from './day-log';

/**
 * What the models know of each customer, in columns. Times are whole days: a unit only scales.
 * Fader, Hardie and Lee (2005), "Counting your customers" the easy way.
 */
export interface Summary {
  /** Last day looked at. */
  readonly end: number;
  /** Place in the names of the log; customers who first ordered after the end are not here. */
  readonly customer: Int32Array;
  /** x: days with an order, after the first. */
  readonly frequency: Int32Array;
  /** tx: days from the first order to the last. */
  readonly recency: Int32Array;
  /** T: days from the first order to the end. */
  readonly age: Int32Array;
  /** Mean money of a repeat order; 0 where there is none. */
  readonly average: Float64Array;
  /** Money of all orders, less refunds. */
  readonly total: Float64Array;
}

/**
 * Sums up each customer as known on one day. A refund lowers the average by which the customer's
 * repeat orders are judged, unless only the first order can have been returned.
 *
 * @param end day number, inclusive: what came later is not known yet
 */
export function summarize(log: DayLog, end: number): Summary {
  const size = log.names.length;
  const customer = new Int32Array(size);
  const frequency = new Int32Array(size);
  const recency = new Int32Array(size);
  const age = new Int32Array(size);
  const average = new Float64Array(size);
  const total = new Float64Array(size);
  let known = 0;
  let first = 0;
  for (let entry = 0; entry < log.day.length; entry++) {
    const day = log.day[entry]!;
    if (day > end) continue;
    const name = log.customer[entry]!;
    const amount = log.amount[entry]!;
    const isNew = known === 0 || customer[known - 1] !== name;
    if (isNew) {
      customer[known++] = name;
      first = day;
    }
    const at = known - 1;
    age[at] = end - first;
    total[at]! += amount;
    if (isNew) continue;
    if (log.orders[entry]! > 0) {
      frequency[at]!++;
      recency[at] = day - first;
    }
    // The sum for now; divided below.
    if (frequency[at]! > 0) average[at]! += amount;
  }
  return {
    end,
    customer: customer.slice(0, known),
    frequency: frequency.slice(0, known),
    recency: recency.slice(0, known),
    age: age.slice(0, known),
    average: average.slice(0, known).map((sum, at) => sum / Math.max(1, frequency[at]!)),
    total: total.slice(0, known),
  };
}

export type TimeUnit = 'day' | 'week' | 'month' | 'year';

/** Days in each unit; a year has 365.25 of them, a month a twelfth of that. */
export const daysIn: Readonly<Record<TimeUnit, number>> = {
  day: 1,
  week: 7,
  month: 30.4375,
  year: 365.25,
};

/** Times in days as times in a unit. */
export const inUnit = (days: ArrayLike<number>, unit: TimeUnit): Float64Array =>
  Float64Array.from(days, (day) => day / daysIn[unit]);

/** A model's test: what was known on one day, and what each of those customers did afterwards. */
export interface Holdout {
  /** Customers as known on the day the history was cut. */
  readonly known: Summary;
  /** Days with an order in the time held out, for each customer of `known`. */
  readonly orders: Int32Array;
  /** Money in the time held out, less refunds. */
  readonly money: Float64Array;
  /** Length of the time held out, in days. */
  readonly days: number;
}

/**
 * @param until day number, the last to fit on
 * @param end day number, the last to compare with, after `until`
 */
export function holdout(log: DayLog, until: number, end: number): Holdout {
  const known = summarize(log, until);
  const orders = new Int32Array(known.customer.length);
  const money = new Float64Array(known.customer.length);
  const placeOf = new Int32Array(log.names.length).fill(-1);
  known.customer.forEach((name, place) => (placeOf[name] = place));
  log.day.forEach((day, entry) => {
    const place = placeOf[log.customer[entry]!]!;
    if (day <= until || day > end || place === -1) return;
    if (log.orders[entry]! > 0) orders[place]!++;
    money[place]! += log.amount[entry]!;
  });
  return { known, orders, money, days: end - until };
}
