import { Fault } from '../../core/fault';
import { orderHistories, type OrderHistories } from '../../core/models/order-histories';
import { notRecency } from './customer-model';

/**
 * Histories of customers from aligned lists.
 *
 * @throws Fault with the row of the lists; `not-recency` where recency cannot be what it should
 */
export function historiesIn(given: {
  readonly frequency: readonly number[];
  readonly recency: readonly number[];
  readonly age: readonly number[];
  readonly counts: readonly number[] | undefined;
}): OrderHistories {
  try {
    return orderHistories(given.frequency, given.recency, given.age, given.counts);
  } catch (problem) {
    if (problem instanceof Fault && problem.code === 'at-most' && problem.parameter === 'recency') {
      throw notRecency(problem.details.limit ?? 0, problem.details.row);
    }
    throw problem;
  }
}
