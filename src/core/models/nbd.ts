/* eslint-disable @typescript-eslint/no-non-null-assertion -- indexes run inside their arrays */
import { log } from '../numeric/elementary';
import type { OrderModel, Parameters } from './model';
import type { OrderHistories } from './order-histories';

type Nbd = readonly [r: number, alpha: number];

/**
 * Logarithm of the likelihood of the order times when nobody drops out: a customer orders at
 * random at a rate λ of the customer's own, and λ is gamma distributed with shape r and rate α.
 * Whole counts of orders make its gamma ratios products, so that no special function is needed.
 * It is a factor of the likelihood of every model here.
 *
 * @param size how many parameters the whole model has; r and α are its first two
 */
export function nbdLogLikelihood(
  data: OrderHistories,
  r: number,
  alpha: number,
  gradient: Float64Array,
  hessian: Float64Array,
  size: number,
): number {
  const { customers, withMoreThan, times, customersOfAge, ordersOfAge } = data;
  const lnAlpha = log(alpha);
  let value = customers * r * lnAlpha;
  let byR = customers * lnAlpha;
  let byAlpha = (customers * r) / alpha;
  let byRTwice = 0;
  let byBoth = customers / alpha;
  let byAlphaTwice = -byAlpha / alpha;
  for (let j = 0; j < withMoreThan.length; j++) {
    const count = withMoreThan[j]!;
    const inverse = 1 / (r + j);
    value += count * log(r + j);
    byR += count * inverse;
    byRTwice -= count * inverse * inverse;
  }
  for (let at = 0; at < times.length; at++) {
    const count = customersOfAge[at]!;
    if (count === 0) continue;
    const shape = count * r + ordersOfAge[at]!;
    const rate = alpha + times[at]!;
    const lnRate = log(rate);
    value -= shape * lnRate;
    byR -= count * lnRate;
    byAlpha -= shape / rate;
    byBoth -= count / rate;
    byAlphaTwice += shape / (rate * rate);
  }
  gradient[0]! += byR;
  gradient[1]! += byAlpha;
  hessian[0]! += byRTwice;
  hessian[1]! += byBoth;
  hessian[size + 1]! += byAlphaTwice;
  return value;
}

/** What every model of order histories needs of its data before a search can start. */
export const orderModelRefusal = (data: OrderHistories, parameters: number) => {
  if (data.timedOrders === 0) return 'no-repeats';
  return data.distinct <= parameters || data.meanAge === 0 ? 'too-few' : undefined;
};

/** Repeat orders without dropout. Ehrenberg (1959); Schmittlein, Morrison and Colombo (1987). */
export const nbd: OrderModel = {
  name: 'NBD',
  parameters: ['r', 'alpha'],
  inTime: ['alpha'],
  shapes: ['r'],
  scale: ({ meanAge }) => [1, meanAge],
  starts: [
    [0.5, 0.5],
    [5, 5],
  ],
  refusal: (data) => orderModelRefusal(data, 2),
  logLikelihood(data, parameters, gradient, hessian) {
    const [r, alpha] = parameters as Nbd;
    return nbdLogLikelihood(data, r, alpha, gradient, hessian, 2);
  },
  expectedOrders(parameters: Parameters, time) {
    const [r, alpha] = parameters as Nbd;
    return (r / alpha) * time;
  },
  alive: () => 1,
  ordersIfAlive(parameters, orders, age) {
    const [r, alpha] = parameters as Nbd;
    return (time) => ((r + orders) / (alpha + age)) * time;
  },
};
