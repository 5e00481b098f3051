/* eslint-disable @typescript-eslint/no-non-null-assertion -- indexes run inside their arrays */
import { daysIn, type TimeUnit } from '../orders/summary';
import { chooseOrderModel, orderModels, type ChoiceReason } from './choose';
import { fit, type Fit, type Fitted } from './fit';
import { forecastOrders, type Horizon } from './forecast';
import { expectedSpend, gammaGamma, lnSpendSlopes, spendHistories } from './gamma-gamma';
import { deltaInterval, logVariance } from './interval';
import type { OrderModel, OrderModelName, Refusal } from './model';
import { orderHistories, type OrderHistories } from './order-histories';

/** What the forecast has to know of each customer, in whole days; a `Summary` of orders is one. */
export interface KnownCustomers {
  /** Days with an order, after the first. */
  readonly frequency: ArrayLike<number>;
  /** Days from the first order to the last. */
  readonly recency: ArrayLike<number>;
  /** Days from the first order to the end of observation. */
  readonly age: ArrayLike<number>;
  /** Mean money of a repeat order; whatever for customers without any. */
  readonly average: ArrayLike<number>;
}

/** How often customers order, as far as it could be learnt. */
export interface LearntOrders {
  readonly model: OrderModel;
  /** Times in the unit asked for. */
  readonly fit: Fitted;
  /** `given` where the caller named the model. */
  readonly reason: ChoiceReason | 'given';
  /** Log-likelihood less that of the best other; undefined where there is no other. */
  readonly lead: number | undefined;
  /** Every fit tried, those refused with their reason. */
  readonly fits: readonly Fit[];
}

/**
 * How the value of an order is foretold.
 *
 * gamma-gamma: a customer's own mean drawn towards that of all, as far as the model finds right ·
 * mean: the mean repeat order of all customers, for everyone · own-mean: amounts so uneven that
 * no mean of all is known, so everyone who came back by their own mean and only the others by the
 * mean of all, which are the model's own limits.
 */
export type SpendBasis = 'gamma-gamma' | 'mean' | 'own-mean';

export interface LearntSpend {
  readonly basis: SpendBasis;
  /** Why not the Gamma-Gamma model. */
  readonly reason: Refusal | 'spend-mean-uncertain' | undefined;
  readonly fit: Fit;
  /** Customers who came back and yet brought no money: the spend model cannot take them. */
  readonly leftOut: number;
  /** Money of all repeat orders by their number, never below 0. */
  readonly mean: number;
  /** Variance of the logarithm of that mean; NaN when a single customer came back. */
  readonly meanVariance: number;
}

export interface CustomerModels {
  readonly status: 'fitted';
  readonly unit: TimeUnit;
  readonly histories: OrderHistories;
  readonly orders: LearntOrders;
  readonly spend: LearntSpend;
}

/** Nothing can be foretold, and why. */
export interface NoCustomerModels {
  readonly status: Refusal;
  readonly fits: readonly Fit[];
}

/**
 * Learns from all customers how often they order, when they stop and what they spend. One fit for
 * any number of forecasts.
 *
 * @param name the model of orders; `auto` takes the most likely one
 * @param unit of the parameters, and of later horizons
 */
export function fitCustomers(
  known: KnownCustomers,
  name: OrderModelName | 'auto',
  unit: TimeUnit,
): CustomerModels | NoCustomerModels {
  const histories = orderHistories(known.frequency, known.recency, known.age);
  const orders = learnOrders(histories, name, daysIn[unit]);
  if ('status' in orders) return orders;
  return { status: 'fitted', unit, histories, orders, spend: learnSpend(known) };
}

function learnOrders(
  histories: OrderHistories,
  name: OrderModelName | 'auto',
  days: number,
): LearntOrders | NoCustomerModels {
  if (name === 'auto') {
    const { model, fit: found, ...choice } = chooseOrderModel(histories, days);
    if (model && found) return { model, fit: found, ...choice };
    // The plainest model comes last and needs the least: what it lacks, all of them lack.
    const status = choice.fits[choice.fits.length - 1]!.status as Refusal;
    return { status, fits: choice.fits };
  }
  const model = orderModels.find((each) => each.name === name)!;
  const found = fit(model, histories, days);
  if (found.status !== 'fitted') return { status: found.status, fits: [found] };
  return { model, fit: found, reason: 'given', lead: undefined, fits: [found] };
}

/** A mean whose logarithm is less sure than this is not known within its own size. */
const unsure = 1;

function learnSpend({ frequency, average }: KnownCustomers): LearntSpend {
  const histories = spendHistories(frequency, average);
  const found = fit(gammaGamma, histories);
  const common = { fit: found, leftOut: histories.notPositive, ...meanOrder(frequency, average) };
  if (found.status === 'fitted') {
    // With q close to 1 the mean of all is a small difference's reciprocal: finite, and worthless.
    const sure = !(logVariance(found, lnSpendSlopes(found.parameters, 0, 0)) > unsure ** 2);
    return sure
      ? { basis: 'gamma-gamma', reason: undefined, ...common }
      : { basis: 'own-mean', reason: 'spend-mean-uncertain', ...common };
  }
  const basis = found.status === 'spend-mean-infinite' ? 'own-mean' : 'mean';
  return { basis, reason: found.status, ...common };
}

/** Cochran (1977), Sampling Techniques, section 6.4: the variance of a ratio of two sums. */
function meanOrder(frequency: ArrayLike<number>, average: ArrayLike<number>) {
  let customers = 0;
  let orders = 0;
  let money = 0;
  for (let place = 0; place < frequency.length; place++) {
    if (frequency[place] === 0) continue;
    customers++;
    orders += frequency[place]!;
    money += frequency[place]! * average[place]!;
  }
  const mean = Math.max(0, money / orders);
  let squares = 0;
  for (let place = 0; place < frequency.length; place++) {
    if (frequency[place]! > 0) squares += (frequency[place]! * (average[place]! - mean)) ** 2;
  }
  const meanVariance = (squares * customers) / (customers - 1) / money ** 2;
  return { mean, meanVariance };
}

export interface ForecastRequest {
  /** How far ahead, in the unit of the models; parts of a unit are allowed. */
  readonly horizon: number;
  /** Share of money that is margin. */
  readonly margin: number;
  /** Discount rate of one unit; each unit's orders count as paid at its end. */
  readonly discount: number;
  /** Of the interval of LTV, between 0 and 1. */
  readonly confidence: number;
}

/** A column for each quantity, customers in the order given. */
export interface CustomerForecast {
  /** Probability that the customer has not dropped out. */
  readonly alive: Float64Array;
  /** Expected orders within the horizon. */
  readonly orders: Float64Array;
  /** Expected money of one order. */
  readonly orderValue: Float64Array;
  /** Forecast LTV: margin of the expected orders, discounted. The future only. */
  readonly ltv: Float64Array;
  /** How well that expectation is known; NaN where these customers do not tell. */
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** Places of the customers, highest LTV first; of equal ones those with more orders ahead. */
  readonly ranking: Uint32Array;
}

/**
 * What each customer will bring, once for each distinct history and then by the customer's own
 * order value. The interval is that of the expectation (delta method, both models' parameters):
 * what one customer will really do scatters far more.
 */
export function forecastCustomers(
  { unit, histories, orders: learnt, spend }: CustomerModels,
  { frequency, average }: KnownCustomers,
  { horizon, margin, discount, confidence }: ForecastRequest,
): CustomerForecast {
  const length: Horizon = { periods: horizon, length: 1, rate: discount };
  const ahead = forecastOrders(learnt.model, learnt.fit, histories, daysIn[unit], length);
  const size = frequency.length;
  const forecast = {
    alive: new Float64Array(size),
    orders: new Float64Array(size),
    orderValue: new Float64Array(size),
    ltv: new Float64Array(size),
    low: new Float64Array(size),
    high: new Float64Array(size),
  };
  for (let place = 0; place < size; place++) {
    const row = histories.rowOf[place]!;
    const { value, variance } = orderValue(spend, frequency[place]!, average[place]!);
    const ltv = margin * ahead.discounted[row]! * value;
    const [low, high] = deltaInterval(ltv, ahead.variance[row]! + variance, confidence);
    forecast.alive[place] = ahead.alive[row]!;
    forecast.orders[place] = ahead.orders[row]!;
    forecast.orderValue[place] = value;
    forecast.ltv[place] = ltv;
    forecast.low[place] = low;
    forecast.high[place] = high;
  }
  const { ltv, orders } = forecast;
  const ranking = Uint32Array.from(ltv, (_, place) => place);
  // Rows of equal customers stay as they came, so that a new order elsewhere does not shuffle them.
  ranking.sort((a, b) => ltv[b]! - ltv[a]! || orders[b]! - orders[a]! || a - b);
  return { ...forecast, ranking };
}

/** Expected money of a customer's next orders, with the variance of its logarithm. */
function orderValue(
  { basis, fit: found, mean, meanVariance }: LearntSpend,
  x: number,
  own: number,
) {
  // Who gave back more than was paid did not spend less than nothing on the orders to come.
  const average = Math.max(0, own);
  if (basis === 'gamma-gamma') {
    const { parameters } = found as Fitted;
    const variance = logVariance(found as Fitted, lnSpendSlopes(parameters, x, average));
    return { value: expectedSpend(parameters, x, average), variance };
  }
  if (basis === 'mean' || x === 0) return { value: mean, variance: meanVariance };
  // The mean of x amounts of gamma shape p has the squared coefficient of variation 1 / (p x).
  const [p = NaN] = estimatesOf(found)?.parameters ?? [];
  return { value: average, variance: 1 / (p * x) };
}

const estimatesOf = (found: Fit) => (found.status === 'fitted' ? found : found.estimates);
