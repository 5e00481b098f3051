/* eslint-disable @typescript-eslint/no-non-null-assertion -- indexes run inside their arrays */
import { describe, expect, test } from '@jest/globals';
import { fit } from '../../../src/core/models/fit';
import {
  column,
  evaluate,
  fitted,
  modelCases,
  offBy,
  orderModelCases,
  simulate,
} from '../../support/models';

/** Parameters about the truth, some far off. */
const places = (truth: readonly number[]) => [
  truth,
  truth.map((value, place) => value * [0.4, 1.9, 2.2, 0.6][place]!),
  truth.map((value, place) => value * [3, 0.2, 0.3, 5][place]!),
];

/** Central difference of what `of` gives, in one parameter. */
function difference(
  at: readonly number[],
  place: number,
  of: (parameters: readonly number[]) => ArrayLike<number>,
): number[] {
  const step = 1e-5 * at[place]!;
  const moved = (by: number) => at.map((value, other) => (other === place ? value + by : value));
  const [low, high] = [of(moved(-step)), of(moved(step))];
  return Array.from(high, (value, index) => (value - low[index]!) / (2 * step));
}

describe.each(modelCases)('$model.name, as every model,', (modelCase) => {
  const { model, truth, data } = modelCase;
  const rows = simulate(modelCase, 400, 1);
  const sample = data(rows);

  test('has the gradient of its log-likelihood', () => {
    for (const at of places(truth)) {
      const { value, gradient } = evaluate(model, sample, at);
      at.forEach((parameter, place) => {
        const [slope = NaN] = difference(at, place, (near) => [
          evaluate(model, sample, near).value,
        ]);
        const scale = Math.abs(slope) + (1e-6 * Math.abs(value)) / parameter;
        expect(Math.abs(gradient[place]! - slope) / scale).toBeLessThan(1e-5);
      });
    }
  });

  test('has the Hessian of its log-likelihood', () => {
    for (const at of places(truth)) {
      const { value, hessian } = evaluate(model, sample, at);
      at.forEach((_, row) => {
        const slopes = difference(at, row, (near) => evaluate(model, sample, near).gradient);
        for (let place = row; place < at.length; place++) {
          const scale =
            Math.abs(slopes[place]!) + (1e-6 * Math.abs(value)) / (at[row]! * at[place]!);
          const found = hessian[row * at.length + place]!;
          expect(Math.abs(found - slopes[place]!) / scale).toBeLessThan(1e-5);
        }
      });
    }
  });

  test('recovers what customers were simulated with, within four standard errors', () => {
    const { parameters, standardErrors } = fitted(model, data(simulate(modelCase, 6000, 42)));
    parameters.forEach((parameter, place) => {
      const error = standardErrors[place] ?? NaN;
      expect(Math.abs(parameter - truth[place]!)).toBeLessThan(4 * error);
      // An error that could not miss would prove nothing.
      expect(error / parameter).toBeLessThan(0.5);
    });
  });

  test('has standard errors that tell how estimates scatter', () => {
    // 40 samples: the scatter itself is known to about a ninth; four times that is allowed.
    const fits = Array.from({ length: 40 }, (_, seed) =>
      fit(model, data(simulate(modelCase, 3000, 100 + seed))),
    ).flatMap((found) => (found.status === 'fitted' ? [found] : []));
    expect(fits.length).toBeGreaterThan(37);
    truth.forEach((_, place) => {
      const logs = fits.map(({ parameters }) => Math.log(parameters[place]!));
      const mean = logs.reduce((sum, each) => sum + each, 0) / logs.length;
      const scatter = Math.sqrt(
        logs.reduce((sum, each) => sum + (each - mean) ** 2, 0) / (logs.length - 1),
      );
      const told =
        fits.reduce(
          (sum, found) => sum + found.standardErrors[place]! / found.parameters[place]!,
          0,
        ) / fits.length;
      expect(scatter / told).toBeGreaterThan(0.6);
      expect(scatter / told).toBeLessThan(1.6);
    });
  });

  test('does not care for the order of customers', () => {
    const forwards = fitted(model, sample);
    const backwards = fitted(model, data([...rows].reverse()));
    backwards.parameters.forEach((parameter, place) => {
      expect(offBy(parameter, forwards.parameters[place]!)).toBeLessThan(1e-6);
    });
    expect(offBy(backwards.logLikelihood, forwards.logLikelihood)).toBeLessThan(1e-12);
  });

  test('counts a customer given with a weight as so many customers', () => {
    const counts = rows.map((_, place) => place % 4);
    const repeated = rows.flatMap((row, place) => Array.from({ length: place % 4 }, () => row));
    const weighted = fitted(model, data(rows, counts));
    const plain = fitted(model, data(repeated));
    expect(weighted.customers).toBe(plain.customers);
    weighted.parameters.forEach((parameter, place) => {
      expect(offBy(parameter, plain.parameters[place]!)).toBeLessThan(1e-6);
    });
    weighted.standardErrors.forEach((error, place) => {
      expect(offBy(error!, plain.standardErrors[place]!)).toBeLessThan(1e-4);
    });
  });

  test('says too few of one customer', () => {
    const one = rows.find(([first]) => first! > 0)!;
    expect(['too-few', 'equal-amounts', 'no-churn']).toContain(fit(model, data([one])).status);
  });
});

describe.each(orderModelCases)('$model.name, as every model of orders,', (modelCase) => {
  const { model, truth, data } = modelCase;
  const rows = simulate(modelCase, 400, 1);

  test('has the same estimates in days, weeks and months, and in days given as weeks', () => {
    const days = fitted(model, data(rows));
    const inWeeks = data(rows.map(([x, tx, T]) => [x!, tx! / 7, T! / 7]));
    for (const [unit, found] of [
      [7, fitted(model, data(rows), 7)],
      [30.4375, fitted(model, data(rows), 30.4375)],
      [7, fitted(model, inWeeks)],
    ] as const) {
      const scaled = (place: number) =>
        model.inTime.includes(model.parameters[place]!) ? unit : 1;
      found.parameters.forEach((parameter, place) => {
        expect(offBy(parameter * scaled(place), days.parameters[place]!)).toBeLessThan(1e-6);
      });
      found.standardErrors.forEach((error, place) => {
        expect(offBy(error! * scaled(place), days.standardErrors[place]!)).toBeLessThan(1e-4);
      });
      const orders = column(rows, 0).reduce((sum, x) => sum + x, 0);
      expect(offBy(found.logLikelihood, days.logLikelihood + orders * Math.log(unit))).toBeLessThan(
        1e-12,
      );
    }
  });

  test('has probabilities to be alive between 0 and 1 that fall with silence', () => {
    for (const orders of [1, 4, 30, 5000]) {
      let before = 0;
      for (const recency of [1, 30, 90, 180, 270, 330, 365]) {
        const alive = model.alive(truth, { orders, recency, age: 365 });
        expect(alive).toBeGreaterThanOrEqual(before);
        expect(alive).toBeLessThanOrEqual(1);
        before = alive;
      }
      // Ordered today: alive but for the toss after the last order.
      expect(before).toBeGreaterThan(0.5);
    }
  });

  test('expects more of a longer time, and nothing of none', () => {
    for (const expected of [
      (time: number) => model.expectedOrders(truth, time),
      model.ordersIfAlive(truth, 0, 100),
      model.ordersIfAlive(truth, 5000, 3650),
    ]) {
      expect(expected(0)).toBe(0);
      let before = 0;
      for (const time of [1e-6, 1, 30, 365, 3650, 1e6, 1e9]) {
        const orders = expected(time);
        expect(orders).toBeGreaterThan(before);
        expect(orders).toBeLessThan(Infinity);
        before = orders;
      }
    }
  });
});
