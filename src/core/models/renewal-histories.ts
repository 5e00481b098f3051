/* eslint-disable @typescript-eslint/no-non-null-assertion -- indexes run inside their arrays */
import { Fault } from '../fault';
import type { Model, Parameters } from './model';
import type { Sample } from './sample';

/** How long customers under contract stayed. */
export interface RenewalHistories extends Sample {
  /** At t − 1: customers who did not renew at the end of period t. */
  readonly lost: readonly number[];
  /** At t − 1: customers who renewed t times and were not observed further. */
  readonly active: readonly number[];
}

/** A model of how long customers under contract stay. */
export interface RetentionModel extends Model<RenewalHistories> {
  /** S(t): share of customers who are still there after t periods. */
  survival(parameters: Parameters, periods: number): number;
}

/**
 * Counts losses in cohorts of customers.
 *
 * @param cohorts for each, the customers at its start and after each period; never rising
 * @throws Fault `at-most` or `at-least` on `survivors`, with row (the period) and column (the cohort)
 */
export function renewalHistories(cohorts: readonly (readonly number[])[]): RenewalHistories {
  const longest = Math.max(1, ...cohorts.map((cohort) => cohort.length)) - 1;
  const lost = new Array<number>(longest).fill(0);
  const active = new Array<number>(longest).fill(0);
  let customers = 0;
  cohorts.forEach((survivors, cohort) => {
    survivors.forEach((count, period) => {
      const place = { row: period + 1, column: cohort + 1, found: count };
      if (!(count >= 0)) throw new Fault('at-least', 'survivors', { limit: 0, ...place });
      if (period === 0) return;
      const before = survivors[period - 1]!;
      if (count > before) throw new Fault('at-most', 'survivors', { limit: before, ...place });
      lost[period - 1]! += before - count;
    });
    if (survivors.length < 2) return;
    customers += survivors[0]!;
    active[survivors.length - 2]! += survivors[survivors.length - 1]!;
  });
  const distinct = [...lost, ...active].filter((count) => count > 0).length;
  return { lost, active, customers, distinct, timedOrders: 0 };
}

/** What both retention models need before a search can start. */
export function retentionRefusal({ lost, distinct }: RenewalHistories, parameters: number) {
  if (lost.every((count) => count === 0)) return 'no-churn';
  return distinct <= parameters ? 'too-few' : undefined;
}
