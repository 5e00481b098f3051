/* eslint-disable @typescript-eslint/no-non-null-assertion -- indexes run inside their arrays */
import { distinctRows } from '../numeric/distinct-rows';
import { daysIn } from '../orders/summary';
import type {
  CustomerForecast,
  CustomerModels,
  ForecastRequest,
  KnownCustomers,
} from './customer-forecast';
import { discountedOrders } from './discounted-orders';
import { expectedSpend, lnSpendSlopes } from './gamma-gamma';
import { deltaInterval, logVariance, nudged, slopesFrom } from './interval';
import type { Parameters } from './model';

/** An estimate with the range in which its expectation likely lies. */
export interface Likely {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** What all customers together will do within the horizon. */
export interface CustomerTotals {
  /** Customers who will order again at all. */
  readonly alive: Likely;
  readonly orders: Likely;
  /** Discounted margin of those orders. */
  readonly money: Likely;
}

/**
 * Sums over all customers, with intervals of the sums: the errors of single customers come from
 * the same few parameters and do not average out, so the delta method is applied to the sum.
 */
export function customerTotals(
  models: CustomerModels,
  known: KnownCustomers,
  forecast: CustomerForecast,
  request: ForecastRequest,
): CustomerTotals {
  const { orders: learnt } = models;
  const worth = worthOfRows(models, forecast);
  const points = [learnt.fit.parameters, ...nudged(learnt.fit.parameters)];
  const sums = points.map((point) => sumsAt(models, request, worth, point));
  const interval = (of: keyof Sums, more = 0): Likely => {
    const values = sums.map((each) => each[of]);
    const value = values[0]!;
    const variance = logVariance(learnt.fit, slopesFrom(values)) + more;
    const most = of === 'alive' ? models.histories.customers : Infinity;
    const [low, high] = deltaInterval(value, variance, request.confidence, most);
    return { value, low, high };
  };
  return {
    alive: interval('alive'),
    orders: interval('orders'),
    money: interval('money', spendVariance(models, known, forecast)),
  };
}

interface Sums {
  readonly alive: number;
  readonly orders: number;
  readonly money: number;
}

/** Order values added up over the customers of each history. */
function worthOfRows(
  { histories }: CustomerModels,
  { orderValue }: CustomerForecast,
): Float64Array {
  const worth = new Float64Array(histories.distinct);
  orderValue.forEach((value, place) => {
    worth[histories.rowOf[place]!]! += value;
  });
  return worth;
}

function sumsAt(
  { histories, orders, unit }: CustomerModels,
  { horizon, margin, discount }: ForecastRequest,
  worth: Float64Array,
  point: Parameters,
): Sums {
  const days = daysIn[unit];
  // What is ahead of a living customer depends on orders and age alone: far fewer cases.
  const { first, rowOf } = distinctRows([histories.orders, histories.age]);
  const ahead = Array.from(first, (row) => {
    const within = orders.model.ordersIfAlive(
      point,
      histories.orders[row]!,
      histories.age[row]! / days,
    );
    return [within(horizon), discountedOrders(within, horizon, 1, discount)] as const;
  });
  let [alive, expected, money] = [0, 0, 0];
  for (let row = 0; row < histories.distinct; row++) {
    const probability = orders.model.alive(point, {
      orders: histories.orders[row]!,
      recency: histories.recency[row]! / days,
      age: histories.age[row]! / days,
    });
    const [plain, discounted] = ahead[rowOf[row]!]!;
    alive += histories.weight[row]! * probability;
    expected += histories.weight[row]! * probability * plain;
    money += margin * worth[row]! * probability * discounted;
  }
  return { alive, orders: expected, money };
}

/** Variance of the logarithm of the money, as far as it comes from what an order is worth. */
function spendVariance(
  { spend }: CustomerModels,
  { frequency, average }: KnownCustomers,
  { ltv }: CustomerForecast,
): number {
  if (spend.basis !== 'gamma-gamma' || spend.fit.status !== 'fitted')
    return spend.meanVariance || 0;
  const { parameters } = spend.fit;
  // The slope of the sum is the mean of the slopes, each weighing as much as its customer brings.
  const slopes = [0, 0, 0];
  let total = 0;
  for (let place = 0; place < ltv.length; place++) {
    const own = Math.max(0, average[place]!);
    if (!(expectedSpend(parameters, frequency[place]!, own) > 0)) continue;
    total += ltv[place]!;
    lnSpendSlopes(parameters, frequency[place]!, own).forEach((slope, at) => {
      slopes[at]! += slope * ltv[place]!;
    });
  }
  return total > 0
    ? logVariance(
        spend.fit,
        slopes.map((slope) => slope / total),
      )
    : 0;
}
