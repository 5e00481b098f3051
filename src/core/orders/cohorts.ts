/* eslint-disable @typescript-eslint/no-non-null-assertion -- indexes run inside their arrays */
import { periodOf, periodStart, type Period } from './calendar';
import type { DayLog } from './day-log';

/** A cell is undefined where its period has not passed in full. */
export type Triangle = readonly (readonly (number | undefined)[])[];

/** Customers who first ordered in the same period, a row for each, followed by their age. */
export interface Cohorts {
  /** First day of each cohort's period; a period without new customers has a row as well. */
  readonly starts: readonly number[];
  /** Customers of each cohort, so far if its period is unfinished. */
  readonly sizes: readonly number[];
  /** Customers who ordered, by cohort and age in periods; age 0 is the period of the first order. */
  readonly customers: Triangle;
  /** Money, less refunds, by cohort and age. */
  readonly revenue: Triangle;
}

export type CohortMeasure = 'customers' | 'retention' | 'revenue' | 'cumulative';

/**
 * Follows each cohort by calendar periods.
 *
 * @param end day number of the last day the log covers; its period counts only if it ends that day
 */
export function cohorts(log: DayLog, period: Period, end: number): Cohorts {
  const last = periodOf(end + 1, period) - 1;
  let first = Infinity;
  for (const day of log.day) first = Math.min(first, day);
  if (first > end) return { starts: [], sizes: [], customers: [], revenue: [] };
  const origin = periodOf(first, period);
  // Looked up by day: the calendar is slow and days repeat.
  const periods = Int32Array.from({ length: end - first + 1 }, (_, day) =>
    periodOf(first + day, period),
  );
  const size = periods[end - first]! - origin + 1;
  const blank = (cohort: number) =>
    new Array<number>(Math.max(0, last - origin - cohort + 1)).fill(0);
  const rows = Array.from({ length: size }, (_, cohort) => cohort);
  const sizes = rows.map(() => 0);
  const customers = rows.map(blank);
  const revenue = rows.map(blank);

  let name = -1;
  let cohort = 0;
  let seen = -1;
  for (let entry = 0; entry < log.day.length; entry++) {
    const day = log.day[entry]!;
    if (day > end) continue;
    const now = periods[day - first]! - origin;
    if (log.customer[entry] !== name) {
      name = log.customer[entry]!;
      cohort = now;
      seen = -1;
      sizes[cohort]!++;
    }
    if (now > last - origin) continue;
    const age = now - cohort;
    revenue[cohort]![age]! += log.amount[entry]!;
    if (now > seen && log.orders[entry]! > 0) {
      seen = now;
      customers[cohort]![age]!++;
    }
  }
  const padded = (triangle: number[][]): Triangle =>
    triangle.map((row) => rows.map((age) => row[age]));
  return {
    starts: rows.map((row) => periodStart(origin + row, period)),
    sizes,
    customers: padded(customers),
    revenue: padded(revenue),
  };
}

/**
 * One measure of the cohorts. retention: share of the cohort who ordered · cumulative: money per
 * customer so far, which is the cohort's LTV to date. Both are undefined for an empty cohort.
 */
export function cohortMeasure(table: Cohorts, measure: CohortMeasure): Triangle {
  if (measure === 'customers' || measure === 'revenue') return table[measure];
  const values = measure === 'retention' ? table.customers : table.revenue.map(runningSum);
  return values.map((row, cohort) => {
    const size = table.sizes[cohort]!;
    return row.map((value) => (value === undefined || size === 0 ? undefined : value / size));
  });
}

function runningSum(row: Triangle[number]): Triangle[number] {
  let sum = 0;
  return row.map((value) => (value === undefined ? undefined : (sum += value)));
}
