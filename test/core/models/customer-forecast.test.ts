/* eslint-disable @typescript-eslint/no-non-null-assertion -- indexes run inside their arrays */
import { describe, expect, test } from '@jest/globals';
import {
  fitCustomers,
  forecastCustomers,
  type CustomerModels,
  type KnownCustomers,
} from '../../../src/core/models/customer-forecast';
import { drawGamma, randomSource } from '../../../src/core/numeric/random';
import { column, orderModelCases, simulate } from '../../support/models';

const request = { horizon: 12, margin: 0.4, discount: 0.01, confidence: 0.95 };

/** Customers of a model, each with a spend of its own. */
function customers(place: number, size: number, level: (random: () => number) => number) {
  const rows = simulate(orderModelCases[place]!, size, 2);
  const random = randomSource(3);
  return {
    frequency: column(rows, 0),
    recency: column(rows, 1),
    age: column(rows, 2),
    average: rows.map(([x = 0]) => {
      const own = level(random);
      return x === 0 ? 0 : drawGamma(random, 5 * x, (5 * x) / own);
    }),
  };
}
const even = (random: () => number) => 10 / drawGamma(random, 4, 4);

function learnt(known: KnownCustomers, ...more: [Parameters<typeof fitCustomers>[1]?]) {
  const models = fitCustomers(known, more[0] ?? 'auto', 'month');
  if (models.status !== 'fitted') throw new Error(models.status);
  return models;
}
const forecastOf = (models: CustomerModels, known: KnownCustomers) =>
  forecastCustomers(models, known, request);

describe('models of all customers', () => {
  const known = customers(1, 1500, even);

  test('say which they are and why', () => {
    const models = learnt(known);
    expect(models.orders.model.name).toBe('MBG/NBD');
    expect(['best-fit', 'tie']).toContain(models.orders.reason);
    expect(models.orders.fits).toHaveLength(4);
    expect(models.spend).toMatchObject({ basis: 'gamma-gamma', reason: undefined, leftOut: 0 });
    expect(learnt(known, 'Pareto/NBD').orders).toMatchObject({ reason: 'given', lead: undefined });
  });

  test('tell why there is nothing to foretell', () => {
    const once = { ...known, frequency: known.age.map(() => 0), recency: known.age.map(() => 0) };
    expect(fitCustomers(once, 'auto', 'month')).toMatchObject({ status: 'no-repeats' });
    expect(fitCustomers(once, 'BG/NBD', 'month')).toMatchObject({ status: 'no-repeats' });
    const steady = customers(3, 1500, even);
    expect(fitCustomers(steady, 'BG/NBD', 'month')).toMatchObject({ status: 'no-dropout' });
    expect(learnt(steady).orders).toMatchObject({ reason: 'no-dropout', model: { name: 'NBD' } });
  });

  test('customers who only gave back are counted, and worth no less than nothing', () => {
    const place = known.frequency.findIndex((x) => x > 0);
    const average = known.average.map((each, at) => (at === place ? -5 : each));
    const models = learnt({ ...known, average });
    expect(models.spend.leftOut).toBe(1);
    const { orderValue, ltv } = forecastOf(models, { ...known, average });
    expect(orderValue[place]).toBeGreaterThan(0);
    expect(orderValue[place]).toBeLessThan(models.spend.mean);
    expect(ltv[place]).toBeGreaterThan(0);
  });

  test('without money everyone is ranked by orders', () => {
    const nothing = { ...known, average: known.average.map(() => 0) };
    const models = learnt(nothing);
    expect(models.spend).toMatchObject({ basis: 'mean', reason: 'too-few', mean: 0 });
    const { ltv, orders, ranking } = forecastOf(models, nothing);
    expect(ltv.every((value) => value === 0)).toBe(true);
    const ranked = Array.from(ranking, (place) => orders[place] ?? NaN);
    expect(ranked).toEqual([...ranked].sort((one, other) => other - one));
  });
});

describe('amounts too uneven for a mean of all', () => {
  test.each([
    ['infinite', 1500, 0.7, 'spend-mean-infinite'],
    ['hardly known', 700, 1.03, 'spend-mean-uncertain'],
  ])('(%s) leave repeat buyers at their own', (_, size, q, reason) => {
    const known = customers(1, size, (random) => 10 / drawGamma(random, q, 1));
    const models = learnt(known);
    expect(models.spend).toMatchObject({ basis: 'own-mean', reason });
    const { orderValue, low, high, ltv } = forecastOf(models, known);
    known.frequency.forEach((x, place) => {
      expect(orderValue[place]).toBe(x > 0 ? known.average[place] : models.spend.mean);
      expect(low[place]).toBeLessThan(ltv[place]!);
      expect(high[place]).toBeGreaterThan(ltv[place]!);
    });
  });
});

describe('intervals', () => {
  test('hold what the true parameters expect in about 95% of samples', () => {
    // The sum of all customers' orders is known for certain without spend: amounts are equal.
    const { model, truth } = orderModelCases[1]!;
    const rows = simulate(orderModelCases[1]!, 12_000, 11);
    let held = 0;
    let asked = 0;
    for (let from = 0; from < rows.length; from += 600) {
      const sample = rows.slice(from, from + 600);
      const known = {
        frequency: column(sample, 0),
        recency: column(sample, 1),
        age: column(sample, 2),
        average: sample.map(() => 10),
      };
      const models = fitCustomers(known, model.name, 'day');
      if (models.status !== 'fitted') continue;
      const { low, high } = forecastCustomers(models, known, {
        horizon: 365,
        margin: 1,
        discount: 0,
        confidence: 0.95,
      });
      for (const place of [0, 100, 200, 300, 400, 500]) {
        const [orders = 0, recency = 0, age = 0] = sample[place]!;
        const alive = model.alive(truth, { orders, recency, age });
        const wanted = 10 * alive * model.ordersIfAlive(truth, orders, age)(365);
        asked++;
        if (low[place]! <= wanted && wanted <= high[place]!) held++;
      }
    }
    expect(asked).toBeGreaterThan(90);
    expect(held / asked).toBeGreaterThan(0.85);
  });
});
