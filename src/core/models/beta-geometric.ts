/* eslint-disable @typescript-eslint/no-non-null-assertion -- indexes run inside their arrays */
import { abs, exp, log, log1p, max } from '../numeric/elementary';
import type { History, OrderModel, OrderModelName, Parameters } from './model';
import { nbd, nbdLogLikelihood, orderModelRefusal } from './nbd';
import type { OrderHistories } from './order-histories';
import { ordersUntilDropout } from './orders-until-dropout';

export type BetaGeometric = readonly [r: number, alpha: number, a: number, b: number];

/**
 * Customers who order at a gamma-distributed rate and may drop out with a beta-distributed
 * probability p, tossed after each repeat order, and after the first one too where
 * `tossesAtFirst` is 1.
 */
export const betaGeometricModel = (name: OrderModelName, tossesAtFirst: 0 | 1): OrderModel => ({
  name,
  parameters: ['r', 'alpha', 'a', 'b'],
  inTime: ['alpha'],
  shapes: ['r', 'a'],
  scale: ({ meanAge }) => [1, meanAge, 1, 1],
  starts: [
    [0.5, 0.3, 1, 2],
    [1, 1, 0.05, 0.1],
    [1, 1, 10, 30],
  ],
  refusal: (data) => orderModelRefusal(data, 4),
  withoutDropout: nbd,
  logLikelihood: (data, parameters, gradient, hessian) =>
    logLikelihood(data, parameters, gradient, hessian, tossesAtFirst),
  expectedOrders(parameters, time) {
    const [r, alpha, a, b] = parameters as BetaGeometric;
    const stays = tossesAtFirst === 1 ? b / (a + b) : 1;
    return stays * ordersUntilDropout(r, alpha, a, b + tossesAtFirst)(time);
  },
  alive(parameters, history) {
    const tosses = history.orders + tossesAtFirst;
    return tosses === 0 ? 1 : 1 / (1 + exp(lnOddsOfDropout(parameters, history, tosses)));
  },
  ordersIfAlive(parameters, orders, age) {
    const [r, alpha, a, b] = parameters as BetaGeometric;
    return ordersUntilDropout(r + orders, alpha + age, a, b + orders + tossesAtFirst);
  },
});

/** Logarithm of how much likelier it is that the last toss ended it than that the silence is chance. */
function lnOddsOfDropout(parameters: Parameters, history: History, tosses: number): number {
  const [r, alpha, a, b] = parameters as BetaGeometric;
  const { orders, recency, age } = history;
  const silence = log1p((age - recency) / (alpha + recency));
  return log(a / (b + tosses - 1)) + (r + orders) * silence;
}

/**
 * NBD × survived tosses × (1 + odds of dropout): the odds as a softplus, so that nothing overflows
 * for any number of orders. Sums over tosses stand in for the beta functions.
 */
function logLikelihood(
  data: OrderHistories,
  parameters: Parameters,
  gradient: Float64Array,
  hessian: Float64Array,
  tossesAtFirst: 0 | 1,
): number {
  const [r, alpha, a, b] = parameters as BetaGeometric;
  const { customers, withMoreThan, times, orders, weight, recencyAt, ageAt } = data;
  let value = nbdLogLikelihood(data, r, alpha, gradient, hessian, 4);

  let byA = 0;
  let byB = 0;
  let byAB = 0;
  let byBB = 0;
  const mostTosses = withMoreThan.length + tossesAtFirst;
  const lnB = new Float64Array(mostTosses);
  for (let j = 0; j < mostTosses; j++) {
    const count = j < tossesAtFirst ? customers : withMoreThan[j - tossesAtFirst]!;
    const survived = 1 / (b + j);
    const tossed = 1 / (a + b + j);
    lnB[j] = log(b + j);
    value += count * log((b + j) * tossed);
    byA -= count * tossed;
    byB += count * (survived - tossed);
    byAB += count * tossed * tossed;
    byBB -= count * survived * survived;
  }
  let byAA = byAB;
  byBB += byAB;

  const lnRate = new Float64Array(times.length);
  const inverseRate = new Float64Array(times.length);
  for (let at = 0; at < times.length; at++) {
    lnRate[at] = log(alpha + times[at]!);
    inverseRate[at] = 1 / (alpha + times[at]!);
  }
  const lnA = log(a);
  let [byR, byAlpha, byRR, byRAlpha, byRA, byRB, byAlphaAlpha, byAlphaA, byAlphaB] = zeros;
  for (let row = 0; row < orders.length; row++) {
    const tosses = orders[row]! + tossesAtFirst;
    if (tosses === 0) continue;
    const shape = r + orders[row]!;
    const age = ageAt[row]!;
    const recency = recencyAt[row]!;
    const silence = lnRate[age]! - lnRate[recency]!;
    const odds = lnA - lnB[tosses - 1]! + shape * silence;
    const small = exp(-abs(odds));
    const dropped = (odds > 0 ? 1 : small) / (1 + small);
    const stayed = (odds > 0 ? small : 1) / (1 + small);
    value += weight[row]! * (max(0, odds) + log1p(small));
    // First derivatives of the odds' logarithm: by r it is the silence, by a 1 / a.
    const inverseAge = inverseRate[age]!;
    const inverseRecency = inverseRate[recency]!;
    const oddsByAlpha = shape * (inverseAge - inverseRecency);
    const oddsByB = -1 / (b + tosses - 1);
    const slope = weight[row]! * dropped;
    const bend = slope * stayed;
    byR += slope * silence;
    byAlpha += slope * oddsByAlpha;
    byA += slope / a;
    byB += slope * oddsByB;
    byRR += bend * silence * silence;
    byRAlpha += slope * (inverseAge - inverseRecency) + bend * silence * oddsByAlpha;
    byRA += (bend * silence) / a;
    byRB += bend * silence * oddsByB;
    byAlphaAlpha +=
      slope * shape * (inverseRecency * inverseRecency - inverseAge * inverseAge) +
      bend * oddsByAlpha * oddsByAlpha;
    byAlphaA += (bend * oddsByAlpha) / a;
    byAlphaB += bend * oddsByAlpha * oddsByB;
    byAA += (bend - slope) / (a * a);
    byAB += (bend * oddsByB) / a;
    byBB += (slope + bend) * oddsByB * oddsByB;
  }
  gradient[0]! += byR;
  gradient[1]! += byAlpha;
  gradient[2]! += byA;
  gradient[3]! += byB;
  const upper = [byRR, byRAlpha, byRA, byRB, byAlphaAlpha, byAlphaA, byAlphaB, byAA, byAB, byBB];
  upper.forEach((part, place) => (hessian[upperOfFour[place]!]! += part));
  return value;
}

const zeros = [0, 0, 0, 0, 0, 0, 0, 0, 0] as const;
/** Where the upper triangle of a matrix of four rows stands, row by row. */
const upperOfFour = [0, 1, 2, 3, 5, 6, 7, 10, 11, 15];
