import { describe, expect, test } from '@jest/globals';
import { bdw } from '../../../src/core/models/bdw';
import { bgBb } from '../../../src/core/models/bg-bb';
import { bgNbd } from '../../../src/core/models/bg-nbd';
import { discountedLifetime } from '../../../src/core/models/discounted-lifetime';
import { discountedResidualOrders } from '../../../src/core/models/discounted-orders';
import { mbgNbd } from '../../../src/core/models/mbg-nbd';
import { paretoNbd } from '../../../src/core/models/pareto-nbd';
import { renewalHistories } from '../../../src/core/models/renewal-histories';
import { sbg } from '../../../src/core/models/sbg';
import { fitted, offBy } from '../../support/models';

/** Parameters of CDNOW in weeks, as computed by two independent programs. */
const cdnow = [
  {
    model: bgNbd,
    at: [0.24259452, 4.4136019, 0.79292127, 2.4259039],
    alive: 0.72662,
    orders: 1.225995,
    aliveWithNone: 1,
  },
  {
    model: mbgNbd,
    at: [0.524843, 6.183082, 0.89136, 1.614003],
    alive: 0.706138,
    orders: 1.262759,
    aliveWithNone: 0.389723,
  },
  {
    model: paretoNbd,
    at: [0.553277, 10.577686, 0.60624, 11.668723],
    alive: 0.869134,
    orders: 1.455202,
    aliveWithNone: 0.295113,
  },
] as const;

describe('customers of CDNOW', () => {
  test.each(cdnow)('[C] $model.name: with two orders and with none', (wanted) => {
    const { model, at, alive, orders, aliveWithNone } = wanted;
    // Printed as 30.43 and 38.86 weeks: 213 and 272 days.
    const history = { orders: 2, recency: 213 / 7, age: 272 / 7 };
    const found = model.alive(at, history);
    expect(found).toBeCloseTo(alive, 5);
    expect(found * model.ordersIfAlive(at, 2, history.age)(39)).toBeCloseTo(orders, 5);
    expect(model.alive(at, { orders: 0, recency: 0, age: 272 / 7 })).toBeCloseTo(aliveWithNone, 5);
  });

  test('[P] BG/NBD expects 1.226 orders of customer 1 in 39 weeks', () => {
    const at = [0.243, 4.414, 0.793, 2.426];
    const alive = bgNbd.alive(at, { orders: 2, recency: 30.43, age: 38.86 });
    expect((alive * bgNbd.ordersIfAlive(at, 2, 38.86)(39)).toFixed(3)).toBe('1.226');
  });
});

describe('Pareto/NBD', () => {
  test.each([
    [0, 0, 0.4759864184],
    [1, 20, 3.0292738186],
    [2, 30, 6.4083039397],
    [5, 35, 15.2438202862],
  ])('[P] DERT of %d orders, the last in week %d, to ten digits', (orders, recency, dert) => {
    const at = [0.5534, 10.5802, 0.6061, 11.6562];
    const alive = paretoNbd.alive(at, { orders, recency, age: 39 });
    const ahead = paretoNbd.ordersIfAlive(at, orders, 39);
    const found = alive * discountedResidualOrders(ahead, Math.log(1.15) / 52);
    expect(offBy(found, dert)).toBeLessThan(1e-9);
  });

  test('[P] a customer with 26 orders in 31 weeks', () => {
    // The optimum that BTYD's search reaches.
    const at = [0.5533971432, 10.5801985434, 0.6060624972, 11.6562236749];
    const alive = paretoNbd.alive(at, { orders: 26, recency: 30.86, age: 31 });
    const orders = alive * paretoNbd.ordersIfAlive(at, 26, 31)(52);
    expect(offBy(alive, 0.9979178964)).toBeLessThan(1e-10);
    expect(offBy(orders, 25.4553181)).toBeLessThan(2e-9);
  });
});

describe('BG/BB of the donors', () => {
  const at = [1.203507, 0.749767, 0.656757, 2.783887];

  test('[C] expected orders of a new donor', () => {
    expect(bgBb.expectedOrders(at, 10)).toBeCloseTo(3.179828, 4);
  });

  test.each([
    [6, 6, 0.930433],
    [4, 5, 0.696804],
    [2, 4, 0.589662],
    [0, 0, 0.108149],
  ])(
    '[C] probability to be alive with %d orders, the last in year %d',
    (orders, recency, alive) => {
      expect(bgBb.alive(at, { orders, recency, occasions: 6 })).toBeCloseTo(alive, 5);
    },
  );

  test.each([
    [0, 0, 0.130234],
    [4, 5, 3.627943],
  ])('[C] next ten years with %d orders, the last in year %d', (orders, recency, ahead) => {
    const alive = bgBb.alive(at, { orders, recency, occasions: 6 });
    expect(alive * bgBb.ordersIfAlive(at, orders, 6)(10)).toBeCloseTo(ahead, 5);
  });
});

/** Customers left of 1,000 after each year, from Fader and Hardie (2007), table 1. */
const regular = [1000, 631, 468, 382, 326, 289, 262, 241, 223, 207, 194, 183, 173];
const highEnd = [1000, 869, 743, 653, 593, 551, 517, 491, 468, 445, 427, 409, 394];
const after = (years: number, survivors: readonly number[]) =>
  renewalHistories([survivors.slice(0, years + 1)]);

describe('retention of two segments', () => {
  test.each([
    ['Regular', regular, [0.70408, 1.18204], -1680.26519, ['0.704', '1.182']],
    ['High End', highEnd, [0.66809, 3.80609], -1611.15815, ['0.668', '3.806']],
  ])('[C][P] sBG on seven years, %s', (_name, survivors, wanted, logLikelihood, printed) => {
    const found = fitted(sbg, after(7, survivors));
    found.parameters.forEach((parameter, place) => {
      expect(offBy(parameter, wanted[place] ?? NaN)).toBeLessThan(1e-5);
    });
    expect(offBy(found.logLikelihood, logLikelihood)).toBeLessThan(1e-8);
    expect(found.parameters.map((parameter) => parameter.toFixed(3))).toEqual(printed);
  });

  test.each([
    ['Regular', regular, [22.01, 20.44, 19.12, 17.99, 17.0]],
    ['High End', highEnd, [46.04, 43.58, 41.42, 39.51, 37.8]],
  ])('[C] sBG projects years 8 to 12, %s', (_name, survivors, percents) => {
    const { parameters } = fitted(sbg, after(7, survivors));
    const found = [8, 9, 10, 11, 12].map((year) => 100 * sbg.survival(parameters, year));
    expect(found.map((percent) => percent.toFixed(2))).toEqual(
      percents.map((percent) => percent.toFixed(2)),
    );
  });

  test.each([
    { model: sbg, segment: 'Regular', survivors: regular, wanted: [0.76367, 1.29583] },
    { model: sbg, segment: 'High End', survivors: highEnd, wanted: [1.28098, 7.79038] },
    { model: bdw, segment: 'Regular', survivors: regular, wanted: [0.52303, 0.89428, 1.1964] },
    { model: bdw, segment: 'High End', survivors: highEnd, wanted: [0.25934, 1.72255, 1.58436] },
  ])('[C] $model.name on four years, $segment', ({ model, survivors, wanted }) => {
    fitted(model, after(4, survivors)).parameters.forEach((parameter, place) => {
      // Printed to five decimals.
      expect(Math.abs(parameter - (wanted[place] ?? NaN))).toBeLessThan(6e-6);
    });
  });
});

describe('the discounted expected lifetime', () => {
  const survival = (periods: number) => sbg.survival([0.668, 3.806], periods);

  test('[C] of a High End customer at 10% is 5.922596', () => {
    expect(discountedLifetime(survival, 0.1)).toBeCloseTo(5.922596, 6);
  });

  test('of a customer who stays by chance alone is a geometric series', () => {
    const half = (periods: number) => 0.5 ** periods;
    expect(discountedLifetime(half, 0.1)).toBeCloseTo(1 / (1 - 0.5 / 1.1), 12);
    // Just before the renewal due: it comes with one half, then the same again.
    expect(discountedLifetime(half, 0.1, 3)).toBeCloseTo(0.5 / (1 - 0.5 / 1.1), 12);
  });

  test('rises with the payments made, for the loyal remain', () => {
    const residual = [1, 2, 5, 10].map((paid) => discountedLifetime(survival, 0.1, paid));
    expect(residual).toEqual([...residual].sort((a, b) => a - b));
  });

  test.each([0.001, 1e-5])('at %d a period is what a plain sum of all its terms is', (discount) => {
    const terms = Math.ceil(36 / discount);
    let sum = 0;
    let share = 1;
    for (let term = 0; term < terms; term++) {
      sum += share;
      share *= (3.806 + term) / (4.474 + term) / (1 + discount);
    }
    expect(offBy(discountedLifetime(survival, discount), sum)).toBeLessThan(1e-9);
  });

  test('of some periods needs no discount, for ever it does', () => {
    expect(discountedLifetime(survival, 0, 0, 3)).toBeCloseTo(1 + survival(1) + survival(2), 14);
    expect(() => discountedLifetime(survival, 0)).toThrow(
      expect.objectContaining({ code: 'diverges', parameter: 'periods' }),
    );
  });
});
