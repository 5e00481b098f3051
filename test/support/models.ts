import { bdw } from '../../src/core/models/bdw';
import { bgBb, occasionHistories } from '../../src/core/models/bg-bb';
import { bgNbd } from '../../src/core/models/bg-nbd';
import { fit, type Fit, type Fitted } from '../../src/core/models/fit';
import { gammaGamma, spendHistories } from '../../src/core/models/gamma-gamma';
import { mbgNbd } from '../../src/core/models/mbg-nbd';
import type { Model, OrderModel, Parameters } from '../../src/core/models/model';
import type { Sample } from '../../src/core/models/sample';
import { nbd } from '../../src/core/models/nbd';
import { orderHistories } from '../../src/core/models/order-histories';
import { paretoNbd } from '../../src/core/models/pareto-nbd';
import { renewalHistories } from '../../src/core/models/renewal-histories';
import { sbg } from '../../src/core/models/sbg';
import { simulateHistory } from '../../src/core/models/simulate';
import {
  drawBeta,
  drawExponential,
  drawGamma,
  randomSource,
  type RandomSource,
} from '../../src/core/numeric/random';

/** One customer as a row of numbers, in the order that the model's data takes them. */
export type Row = readonly number[];

/** A model, customers who behave as it says, and the way from rows to its data. */
export interface ModelCase<Data extends Sample = Sample> {
  readonly model: Model<Data>;
  readonly truth: Parameters;
  readonly draw: (random: RandomSource) => Row;
  readonly data: (rows: readonly Row[], counts?: readonly number[]) => Data;
}

export const column = (rows: readonly Row[], place: number): number[] =>
  rows.map((row) => row[place] ?? NaN);

export const orderData = (rows: readonly Row[], counts?: readonly number[]) =>
  orderHistories(column(rows, 0), column(rows, 1), column(rows, 2), counts);

/** Customers who came in over half a year and were watched for up to a year and a half, in days. */
const drawOrders = (model: OrderModel, truth: Parameters) => (random: RandomSource) => {
  const age = 365 + Math.floor(random() * 180);
  const { orders, recency } = simulateHistory(model.name, truth, age, random);
  return [orders, Math.ceil(recency), age];
};

const orderCase = (model: OrderModel, truth: Parameters) => ({
  model,
  truth,
  draw: drawOrders(model, truth),
  data: orderData,
});

const drawSpend =
  ([p = NaN, q = NaN, gamma = NaN]: Parameters) =>
  (random: RandomSource) => {
    const orders = 1 + Math.floor(drawExponential(random) * 3);
    const rate = drawGamma(random, q, gamma);
    return [orders, drawGamma(random, p * orders, rate * orders)];
  };

const drawOccasions =
  ([alpha = NaN, beta = NaN, gamma = NaN, delta = NaN]: Parameters) =>
  (random: RandomSource) => {
    const occasions = 8;
    const buys = drawBeta(random, alpha, beta);
    const dies = drawBeta(random, gamma, delta);
    let [orders, last] = [0, 0];
    for (let occasion = 1; occasion <= occasions && random() >= dies; occasion++) {
      if (random() >= buys) continue;
      orders++;
      last = occasion;
    }
    return [orders, last, occasions];
  };

/** Row: periods stayed, and 1 for a customer who then left. */
const drawRenewals =
  ([alpha = NaN, beta = NaN, c = 1]: Parameters) =>
  (random: RandomSource) => {
    const watched = 10;
    const leaves = drawBeta(random, alpha, beta);
    // S(t) = (1 − p)^(t^c), turned round.
    const time = (Math.log(random()) / Math.log1p(-leaves)) ** (1 / c);
    return time < watched ? [Math.floor(time), 1] : [watched, 0];
  };

/** Customers who stayed longest make the longest cohort; each is a cohort of its own. */
const renewalData = (rows: readonly Row[], counts?: readonly number[]) =>
  renewalHistories(
    rows.map(([stayed = 0, left], place) => {
      const count = counts?.[place] ?? 1;
      return Array.from({ length: stayed + 1 }, () => count).concat(left === 1 ? [0] : []);
    }),
  );

export const modelCases = [
  orderCase(bgNbd, [0.6, 40, 0.8, 2.5]),
  orderCase(mbgNbd, [0.8, 40, 0.7, 1.8]),
  orderCase(paretoNbd, [0.8, 30, 0.9, 120]),
  orderCase(nbd, [0.7, 60]),
  {
    model: gammaGamma,
    truth: [6, 4, 15],
    draw: drawSpend([6, 4, 15]),
    data: (rows: readonly Row[], counts?: readonly number[]) =>
      spendHistories(column(rows, 0), column(rows, 1), counts),
  },
  {
    model: bgBb,
    truth: [1.2, 0.75, 0.66, 2.8],
    draw: drawOccasions([1.2, 0.75, 0.66, 2.8]),
    data: (rows: readonly Row[], counts?: readonly number[]) =>
      occasionHistories(column(rows, 0), column(rows, 1), column(rows, 2), counts),
  },
  { model: sbg, truth: [0.7, 1.2], draw: drawRenewals([0.7, 1.2]), data: renewalData },
  { model: bdw, truth: [0.5, 1.1, 1.4], draw: drawRenewals([0.5, 1.1, 1.4]), data: renewalData },
] as unknown as readonly ModelCase[];

export const orderModelCases = modelCases.slice(0, 4) as unknown as readonly (ModelCase & {
  readonly model: OrderModel;
})[];

export function simulate(
  { draw }: Pick<ModelCase, 'draw'>,
  customers: number,
  seed: number,
): Row[] {
  const random = randomSource(seed);
  return Array.from({ length: customers }, () => draw(random));
}

/** The log-likelihood with a whole Hessian. */
export function evaluate<Data extends Sample>(
  model: Model<Data>,
  data: Data,
  parameters: Parameters,
) {
  const size = parameters.length;
  const gradient = new Float64Array(size);
  const hessian = new Float64Array(size * size);
  const value = model.logLikelihood(data, parameters, gradient, hessian);
  return { value, gradient, hessian };
}

export function fitted<Data extends Sample>(model: Model<Data>, data: Data, unit = 1): Fitted {
  return asFitted(fit(model, data, unit));
}

function asFitted(found: Fit): Fitted {
  if (found.status !== 'fitted') throw new Error(`${found.model}: ${found.status}`);
  return found;
}

/** How far a number is from the one wanted, as a share of that. */
export const offBy = (found: number, wanted: number): number => Math.abs(found / wanted - 1);
