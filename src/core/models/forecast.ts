/* eslint-disable @typescript-eslint/no-non-null-assertion -- indexes run inside their arrays */
import { distinctRows } from '../numeric/distinct-rows';
import { discountedOrders } from './discounted-orders';
import type { Estimates } from './fit';
import { logVariance, nudged, slopesFrom } from './interval';
import type { OrderModel } from './model';
import type { OrderHistories } from './order-histories';

export interface Horizon {
  /** How many periods ahead. */
  readonly periods: number;
  /** Length of a period in the unit of the parameters. */
  readonly length: number;
  /** Discount rate of one period. */
  readonly rate: number;
}

/** At each distinct history; `OrderHistories.rowOf` leads there from a customer. */
export interface Forecast {
  readonly alive: Float64Array;
  /** Expected orders within the horizon. */
  readonly orders: Float64Array;
  /** The same, each period's orders discounted to now. */
  readonly discounted: Float64Array;
  /** The discounted orders of a customer surely alive: the most that any interval may reach. */
  readonly ifAlive: Float64Array;
  /** Variance of the logarithm of the discounted orders, for `deltaInterval`. */
  readonly variance: Float64Array;
}

/**
 * What all customers will order, once for each distinct history.
 *
 * @param unit how many of the histories' time units one unit of the parameters has
 */
export function forecastOrders(
  model: OrderModel,
  estimates: Estimates,
  data: OrderHistories,
  unit: number,
  { periods, length, rate }: Horizon,
): Forecast {
  const forecast = {
    alive: new Float64Array(data.distinct),
    orders: new Float64Array(data.distinct),
    discounted: new Float64Array(data.distinct),
    ifAlive: new Float64Array(data.distinct),
    variance: new Float64Array(data.distinct),
  };
  // The estimates, then a little lower and a little higher in each: for the derivatives.
  const points = [estimates.parameters, ...nudged(estimates.parameters)];
  // What is ahead of a living customer depends on orders and age alone: far fewer cases.
  const { first, rowOf } = distinctRows([data.orders, data.age]);
  const ahead = Array.from(first, (row) => {
    const orders = points.map((point) =>
      model.ordersIfAlive(point, data.orders[row]!, data.age[row]! / unit),
    );
    return {
      orders: orders[0]!(periods * length),
      discounted: orders.map((within) => discountedOrders(within, periods, length, rate)),
    };
  });
  for (let row = 0; row < data.distinct; row++) {
    const history = {
      orders: data.orders[row]!,
      recency: data.recency[row]! / unit,
      age: data.age[row]! / unit,
    };
    const { orders, discounted } = ahead[rowOf[row]!]!;
    const alive = points.map((point) => model.alive(point, history));
    const values = alive.map((probability, point) => probability * discounted[point]!);
    forecast.alive[row] = alive[0]!;
    forecast.orders[row] = alive[0]! * orders;
    forecast.discounted[row] = values[0]!;
    forecast.ifAlive[row] = discounted[0]!;
    forecast.variance[row] = logVariance(estimates, slopesFrom(values));
  }
  return forecast;
}
