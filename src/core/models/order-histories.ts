/* eslint-disable @typescript-eslint/no-non-null-assertion -- indexes run inside their arrays */
import { Fault } from '../fault';
import { distinctRows } from '../numeric/distinct-rows';
import type { Sample } from './sample';

/**
 * The histories of all customers, equal ones counted once, with the sums that likelihoods need.
 * Times are in one unit, as given; whole days keep the number of distinct rows small.
 */
export interface OrderHistories extends Sample {
  readonly orders: Float64Array;
  readonly recency: Float64Array;
  readonly age: Float64Array;
  /** How many customers have this history. */
  readonly weight: Float64Array;
  /** For each customer given, the row that holds its history. */
  readonly rowOf: Int32Array;
  /** At j: how many customers have more than j repeat orders. */
  readonly withMoreThan: Float64Array;
  /** Every distinct moment, and for each row where its recency and age stand among them. */
  readonly times: Float64Array;
  readonly recencyAt: Int32Array;
  readonly ageAt: Int32Array;
  /** For each moment, the customers of that age and the orders they made. */
  readonly customersOfAge: Float64Array;
  readonly ordersOfAge: Float64Array;
  /** Mean age. */
  readonly meanAge: number;
}

/** Tables run up to the most orders of one customer. A century of daily orders fits. */
const mostOrders = 50_000;

/**
 * Checks and compresses the histories of customers.
 *
 * @param orders repeat orders of each customer: whole, not negative
 * @param recency time of the last order since the first, 0 without repeat orders
 * @param age time of observation since the first order
 * @param counts how many customers each entry stands for; 1 when undefined
 * @throws Fault with the row (from 1) where a history contradicts itself: `whole`, `at-least` or
 *   `at-most` on `frequency`, `recency`, `age` or `counts`
 */
export function orderHistories(
  orders: ArrayLike<number>,
  recency: ArrayLike<number>,
  age: ArrayLike<number>,
  counts?: ArrayLike<number>,
): OrderHistories {
  for (let row = 0; row < orders.length; row++) {
    check(orders[row]!, recency[row]!, age[row]!, counts ? counts[row]! : 1, row + 1);
  }
  const { first, rowOf } = distinctRows([orders, recency, age]);
  const pick = (column: ArrayLike<number>) => Float64Array.from(first, (row) => column[row]!);
  const rows = {
    orders: pick(orders),
    recency: pick(recency),
    age: pick(age),
    weight: new Float64Array(first.length),
    rowOf,
  };
  for (let row = 0; row < rowOf.length; row++) {
    rows.weight[rowOf[row]!]! += counts ? counts[row]! : 1;
  }
  return { ...rows, ...sums(rows) };
}

function sums(rows: Pick<OrderHistories, 'orders' | 'recency' | 'age' | 'weight'>) {
  const distinct = rows.orders.length;
  const moments = new Float64Array(2 * distinct);
  moments.set(rows.recency);
  moments.set(rows.age, distinct);
  const { first, rowOf: momentOf } = distinctRows([moments]);
  const recencyAt = momentOf.slice(0, distinct);
  const ageAt = momentOf.slice(distinct);
  const customersOfAge = new Float64Array(first.length);
  const ordersOfAge = new Float64Array(first.length);
  const withMoreThan = new Float64Array(rows.orders.reduce((most, x) => Math.max(most, x), 0));
  let customers = 0;
  let timedOrders = 0;
  let ages = 0;
  for (let row = 0; row < distinct; row++) {
    const weight = rows.weight[row]!;
    const orders = rows.orders[row]!;
    customers += weight;
    timedOrders += weight * orders;
    ages += weight * rows.age[row]!;
    customersOfAge[ageAt[row]!]! += weight;
    ordersOfAge[ageAt[row]!]! += weight * orders;
    if (orders > 0) withMoreThan[orders - 1]! += weight;
  }
  for (let j = withMoreThan.length - 2; j >= 0; j--) withMoreThan[j]! += withMoreThan[j + 1]!;
  return {
    customers,
    distinct,
    timedOrders,
    meanAge: ages / customers,
    times: Float64Array.from(first, (at) => moments[at]!),
    recencyAt,
    ageAt,
    customersOfAge,
    ordersOfAge,
    withMoreThan,
  };
}

function check(orders: number, recency: number, age: number, count: number, row: number): void {
  // Written so that NaN fails too.
  if (!(orders >= 0)) throw new Fault('at-least', 'frequency', { limit: 0, row });
  if (!(orders <= mostOrders)) throw new Fault('at-most', 'frequency', { limit: mostOrders, row });
  if (orders % 1 !== 0) throw new Fault('whole', 'frequency', { found: orders, row });
  if (!(recency >= 0)) throw new Fault('at-least', 'recency', { limit: 0, row });
  if (!(age >= 0 && age < Infinity)) throw new Fault('at-least', 'age', { limit: 0, row });
  // Time since the last order, mistaken for recency, shows in customers who never came back.
  const limit = orders === 0 ? 0 : age;
  if (recency > limit) throw new Fault('at-most', 'recency', { limit, found: recency, row });
  if (!(count >= 0)) throw new Fault('at-least', 'counts', { limit: 0, row });
}
