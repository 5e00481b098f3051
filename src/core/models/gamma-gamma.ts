/* eslint-disable @typescript-eslint/no-non-null-assertion -- indexes run inside their arrays */
import { abs, log, log1p, sqrt } from '../numeric/elementary';
import { Fault } from '../fault';
import { distinctRows } from '../numeric/distinct-rows';
import { digamma, lnGamma, trigamma } from '../numeric/gamma';
import type { Model, Parameters } from './model';
import type { Sample } from './sample';

type GammaGamma = readonly [p: number, q: number, gamma: number];

/** Mean amounts of customers who came back, equal ones counted once. */
export interface SpendHistories extends Sample {
  /** Repeat orders, at least 1. */
  readonly orders: Float64Array;
  /** Mean amount of a repeat order, above 0. */
  readonly average: Float64Array;
  readonly weight: Float64Array;
  /** Each distinct number of repeat orders, and how many customers made it. */
  readonly frequencies: readonly (readonly [orders: number, customers: number])[];
  /** Mean of the customers' averages. */
  readonly meanAverage: number;
  /** Customers with repeat orders whose average is not above 0: left out, for refunds tell no spend. */
  readonly notPositive: number;
  /** Pearson's correlation of repeat orders with their average; 0 where one of them is constant. */
  readonly correlation: number;
}

/**
 * Amounts as the Gamma-Gamma model takes them. Customers without repeat orders tell nothing and
 * are passed over; those whose average is not above 0 are passed over and counted.
 *
 * @param orders repeat orders of each customer
 * @param average mean amount of these repeat orders, whatever for customers without any
 * @param counts how many customers each entry stands for; 1 when undefined
 * @throws Fault `whole` or `at-least` on `frequency`, `not-a-number` on `average`, with the row
 */
export function spendHistories(
  orders: ArrayLike<number>,
  average: ArrayLike<number>,
  counts?: ArrayLike<number>,
): SpendHistories {
  const used: number[] = [];
  let notPositive = 0;
  for (let row = 0; row < orders.length; row++) {
    const frequency = orders[row]!;
    if (!(frequency >= 0)) throw new Fault('at-least', 'frequency', { limit: 0, row: row + 1 });
    if (frequency % 1 !== 0)
      throw new Fault('whole', 'frequency', { found: frequency, row: row + 1 });
    if (frequency === 0) continue;
    if (!Number.isFinite(average[row]!))
      throw new Fault('not-a-number', 'average', { row: row + 1 });
    if (average[row]! > 0) used.push(row);
    else notPositive += counts ? counts[row]! : 1;
  }
  const usedOrders = Float64Array.from(used, (row) => orders[row]!);
  const usedAverage = Float64Array.from(used, (row) => average[row]!);
  const { first, rowOf } = distinctRows([usedOrders, usedAverage]);
  const weight = new Float64Array(first.length);
  used.forEach((row, place) => (weight[rowOf[place]!]! += counts ? counts[row]! : 1));
  const rows = {
    orders: Float64Array.from(first, (place) => usedOrders[place]!),
    average: Float64Array.from(first, (place) => usedAverage[place]!),
    weight,
  };
  return { ...rows, ...sums(rows), distinct: first.length, timedOrders: 0, notPositive };
}

function sums({ orders, average, weight }: Pick<SpendHistories, 'orders' | 'average' | 'weight'>) {
  const byFrequency = new Map<number, number>();
  weight.forEach((count, row) =>
    byFrequency.set(orders[row]!, (byFrequency.get(orders[row]!) ?? 0) + count),
  );
  const customers = weight.reduce((sum, count) => sum + count, 0);
  const mean = (of: (row: number) => number) =>
    weight.reduce((sum, count, row) => sum + count * of(row), 0) / customers;
  const meanOrders = mean((row) => orders[row]!);
  const meanAverage = mean((row) => average[row]!);
  const moment = (one: number, other: number) =>
    mean((row) => (orders[row]! - meanOrders) ** one * (average[row]! / meanAverage - 1) ** other);
  const spread = sqrt(moment(2, 0) * moment(0, 2));
  const correlation = spread > 0 ? moment(1, 1) / spread : 0;
  return { customers, frequencies: [...byFrequency], meanAverage, correlation };
}

/** Beyond this, orders and amounts are no longer nearly unrelated, as the model takes them. */
const correlationAllowed = 0.1;

/**
 * Amounts of a customer are gamma distributed (shape p) about the customer's own mean, whose rate
 * is gamma distributed in turn (q, γ). Fader and Hardie (2013), The Gamma-Gamma model of monetary
 * value; Fader, Hardie and Lee (2005), RFM and CLV, Journal of Marketing Research 42.
 */
export const gammaGamma: Model<SpendHistories> = {
  name: 'Gamma-Gamma',
  parameters: ['p', 'q', 'gamma'],
  inTime: [],
  shapes: ['p', 'q'],
  scale: ({ meanAverage }) => [1, 1, meanAverage],
  starts: [
    [1, 2, 1],
    [5, 5, 1],
    [0.5, 20, 20],
    [20, 1, 0.1],
  ],
  refusal({ average, distinct }) {
    if (distinct > 0 && average.every((amount) => amount === average[0])) return 'equal-amounts';
    return distinct <= 3 ? 'too-few' : undefined;
  },
  verdict: (_data, parameters) =>
    (parameters as GammaGamma)[1] <= 1 ? 'spend-mean-infinite' : undefined,
  cautions: ({ correlation }) =>
    abs(correlation) > correlationAllowed ? [{ code: 'spend-follows-frequency', correlation }] : [],
  logLikelihood,
};

/** Fader and Hardie (2013), equation 1a, with one triple of special functions a distinct frequency. */
function logLikelihood(
  data: SpendHistories,
  parameters: Parameters,
  gradient: Float64Array,
  hessian: Float64Array,
): number {
  const [p, q, gamma] = parameters as GammaGamma;
  const { customers, orders, average, weight, frequencies } = data;
  let value = customers * (q * log(gamma) - lnGamma(q));
  let byP = 0;
  let byQ = customers * (log(gamma) - digamma(q));
  let byGamma = (customers * q) / gamma;
  let byPP = 0;
  let byPQ = 0;
  let byPGamma = 0;
  let byQQ = -customers * trigamma(q);
  let byQGamma = customers / gamma;
  let byGammaGamma = -byGamma / gamma;
  for (const [frequency, count] of frequencies) {
    const shape = p * frequency;
    const slope = digamma(shape + q);
    const bend = trigamma(shape + q);
    value += count * (lnGamma(shape + q) - lnGamma(shape));
    byP += count * frequency * (slope - digamma(shape));
    byQ += count * slope;
    byPP += count * frequency * frequency * (bend - trigamma(shape));
    byPQ += count * frequency * bend;
    byQQ += count * bend;
  }
  for (let row = 0; row < orders.length; row++) {
    const frequency = orders[row]!;
    const count = weight[row]!;
    const total = frequency * average[row]!;
    const shape = p * frequency + q;
    const inverse = 1 / (gamma + total);
    // ln total less ln(γ + total), in one logarithm.
    const lnShare = -log1p(gamma / total);
    const lnRate = log(gamma + total);
    value += count * (p * frequency * lnShare - log(average[row]!) - q * lnRate);
    byP += count * frequency * lnShare;
    byQ -= count * lnRate;
    byGamma -= count * shape * inverse;
    byPGamma -= count * frequency * inverse;
    byQGamma -= count * inverse;
    byGammaGamma += count * shape * inverse * inverse;
  }
  gradient[0]! += byP;
  gradient[1]! += byQ;
  gradient[2]! += byGamma;
  hessian[0]! += byPP;
  hessian[1]! += byPQ;
  hessian[2]! += byPGamma;
  hessian[4]! += byQQ;
  hessian[5]! += byQGamma;
  hessian[8]! += byGammaGamma;
  return value;
}

/**
 * Expected amount of a customer's next orders. Fader and Hardie (2013), equation 5.
 *
 * @param orders repeat orders of the customer, 0 for one who never came back
 * @param average mean amount of these; not looked at when there are none
 * @returns money; Infinity where the mean does not exist
 */
export function expectedSpend(parameters: Parameters, orders: number, average: number): number {
  const [p, q, gamma] = parameters as GammaGamma;
  const excess = p * orders + q - 1;
  return excess > 0 ? (p * (gamma + (orders > 0 ? orders * average : 0))) / excess : Infinity;
}

/** Derivatives of the logarithm of the expected spend by the logarithms of p, q and γ. */
export function lnSpendSlopes(parameters: Parameters, orders: number, average: number): number[] {
  const [p, q, gamma] = parameters as GammaGamma;
  const excess = p * orders + q - 1;
  return [(q - 1) / excess, -q / excess, gamma / (gamma + (orders > 0 ? orders * average : 0))];
}
