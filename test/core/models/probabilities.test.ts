/* eslint-disable @typescript-eslint/no-non-null-assertion -- indexes run inside their arrays */
import { describe, expect, test } from '@jest/globals';
import { bgBb, occasionHistories } from '../../../src/core/models/bg-bb';
import { bgNbd } from '../../../src/core/models/bg-nbd';
import { bdw } from '../../../src/core/models/bdw';
import type { History, OrderModel, Parameters } from '../../../src/core/models/model';
import { orderHistories } from '../../../src/core/models/order-histories';
import { renewalHistories } from '../../../src/core/models/renewal-histories';
import { sbg } from '../../../src/core/models/sbg';
import { gaussLegendre } from '../../../src/core/numeric/gauss-legendre';
import { lnGamma } from '../../../src/core/numeric/gamma';
import { evaluate, offBy, orderModelCases } from '../../support/models';

/**
 * The mean of something over all histories of a given age with x orders, times their probability:
 * the likelihood of one sequence of order times, integrated over the last one and over all the
 * places where the others may lie before it. It ties likelihood, expectation and probability to be
 * alive to each other without any formula of the papers.
 */
function overHistories(
  model: OrderModel,
  parameters: Parameters,
  x: number,
  age: number,
  of: (history: History) => number = () => 1,
): number {
  const density = (recency: number) => {
    const data = orderHistories([x], [recency], [age]);
    const { value } = evaluate(model, data, parameters);
    const places = x === 0 ? 0 : (x - 1) * Math.log(recency) - lnGamma(x);
    return Math.exp(value + places) * of({ orders: x, recency, age });
  };
  if (x === 0) return density(0);
  const { nodes, weights } = gaussLegendre(60);
  return nodes.reduce((sum, node, at) => sum + weights[at]! * age * density(age * node), 0);
}

describe.each(orderModelCases)('the likelihood of $model.name', ({ model, truth }) => {
  const age = 90;
  // Heavy tails end somewhere: by then less than 1e-9 is left.
  const counts = Array.from({ length: 160 }, (_, x) => x);
  const sum = (of: (x: number) => number) => counts.reduce((total, x) => total + of(x), 0);

  test('adds up to 1 over all histories', () => {
    expect(sum((x) => overHistories(model, truth, x, age))).toBeCloseTo(1, 8);
  });

  test('has the expected orders as its mean', () => {
    const mean = sum((x) => x * overHistories(model, truth, x, age));
    expect(offBy(mean, model.expectedOrders(truth, age))).toBeLessThan(1e-6);
  });

  test('agrees with what is expected of each customer from then on', () => {
    const ahead = 60;
    const conditional = sum((x) => {
      const ifAlive = model.ordersIfAlive(truth, x, age)(ahead);
      return overHistories(model, truth, x, age, (each) => model.alive(truth, each) * ifAlive);
    });
    const wanted = model.expectedOrders(truth, age + ahead) - model.expectedOrders(truth, age);
    expect(offBy(conditional, wanted)).toBeLessThan(1e-6);
  });
});

describe('the count of orders under BG/NBD', () => {
  // Fader and Hardie's note on implementing BG/NBD.
  const printed = [0.243, 4.414, 0.793, 2.426];

  test('[P] P(X(2) = 10) is 1.07869e-7', () => {
    expect(overHistories(bgNbd, printed, 10, 2)).toBeCloseTo(1.07869e-7, 12);
  });

  test('[P] P(X(39) = 0) is 0.5737864', () => {
    expect(overHistories(bgNbd, printed, 0, 39)).toBeCloseTo(0.5737864, 7);
  });
});

describe('the likelihood of BG/BB', () => {
  const truth = [1.2, 0.75, 0.66, 2.8];
  const occasions = 6;
  const binomial = (n: number, k: number) =>
    Math.exp(lnGamma(n + 1) - lnGamma(k + 1) - lnGamma(n - k + 1));
  /** Every history, with its probability: the last order is fixed, the others lie anywhere before. */
  const histories = [{ orders: 0, recency: 0, ways: 1 }];
  for (let recency = 1; recency <= occasions; recency++) {
    for (let orders = 1; orders <= recency; orders++) {
      histories.push({ orders, recency, ways: binomial(recency - 1, orders - 1) });
    }
  }
  const mean = (of: (history: { orders: number; recency: number; occasions: number }) => number) =>
    histories.reduce((sum, { orders, recency, ways }) => {
      const data = occasionHistories([orders], [recency], [occasions]);
      const likelihood = Math.exp(evaluate(bgBb, data, truth).value);
      return sum + ways * likelihood * of({ orders, recency, occasions });
    }, 0);

  test('adds up to 1 over all histories', () => {
    expect(mean(() => 1)).toBeCloseTo(1, 13);
  });

  test('has the expected orders as its mean', () => {
    expect(mean(({ orders }) => orders)).toBeCloseTo(bgBb.expectedOrders(truth, occasions), 12);
  });

  test('agrees with what is expected of each customer from then on', () => {
    const ahead = mean(
      (each) => bgBb.alive(truth, each) * bgBb.ordersIfAlive(truth, each.orders, occasions)(4),
    );
    const wanted = bgBb.expectedOrders(truth, 10) - bgBb.expectedOrders(truth, 6);
    expect(ahead).toBeCloseTo(wanted, 12);
  });
});

describe.each([
  { model: sbg, truth: [0.7, 1.2] },
  { model: bdw, truth: [0.5, 1.1, 1.4] },
])('the survival of $model.name', ({ model, truth }) => {
  test('is the likelihood to be still there', () => {
    for (const periods of [1, 2, 7, 30]) {
      const data = renewalHistories([Array.from({ length: periods + 1 }, () => 1)]);
      expect(Math.exp(evaluate(model, data, truth).value)).toBeCloseTo(
        model.survival(truth, periods),
        12,
      );
    }
  });

  test('falls by the likelihood to leave', () => {
    for (const period of [1, 2, 7]) {
      const data = renewalHistories([[...Array.from({ length: period }, () => 1), 0]]);
      const left = model.survival(truth, period - 1) - model.survival(truth, period);
      expect(Math.exp(evaluate(model, data, truth).value)).toBeCloseTo(left, 12);
    }
  });
});
