/* eslint-disable @typescript-eslint/no-non-null-assertion -- indexes run inside their arrays */
import { describe, expect, test } from '@jest/globals';
import { discountedOrders } from '../../../src/core/models/discounted-orders';
import { forecastOrders } from '../../../src/core/models/forecast';
import { expectedSpend, lnSpendSlopes } from '../../../src/core/models/gamma-gamma';
import { deltaInterval, logVariance, nudged, slopesFrom } from '../../../src/core/models/interval';
import { mbgNbd } from '../../../src/core/models/mbg-nbd';
import { chooseOrderModel } from '../../../src/core/models/choose';
import {
  fitted,
  modelCases,
  offBy,
  orderData,
  orderModelCases,
  simulate,
} from '../../support/models';

const mbgCase = modelCases[1]!;
const data = orderData(simulate(mbgCase, 800, 5));
const estimates = fitted(mbgNbd, data, 7);
const horizon = { periods: 12, length: 30.4375 / 7, rate: 0.01 };

describe('the forecast of all customers', () => {
  const forecast = forecastOrders(mbgNbd, estimates, data, 7, horizon);

  test('is that of each by itself', () => {
    for (const row of [0, 5, 17]) {
      const history = {
        orders: data.orders[row]!,
        recency: data.recency[row]! / 7,
        age: data.age[row]! / 7,
      };
      const alive = mbgNbd.alive(estimates.parameters, history);
      const ahead = mbgNbd.ordersIfAlive(estimates.parameters, history.orders, history.age);
      expect(forecast.alive[row]).toBe(alive);
      expect(forecast.orders[row]).toBe(alive * ahead(12 * horizon.length));
      const discounted = discountedOrders(ahead, 12, horizon.length, 0.01);
      expect(forecast.discounted[row]).toBe(alive * discounted);
      expect(forecast.ifAlive[row]).toBe(discounted);
    }
  });

  test('has intervals that hold the estimate, wider for more confidence', () => {
    forecast.discounted.forEach((value, row) => {
      const [low, high] = deltaInterval(value, forecast.variance[row]!, 0.9, forecast.ifAlive[row]);
      const [lower, higher] = deltaInterval(value, forecast.variance[row]!, 0.99, Infinity);
      expect(low).toBeLessThan(value);
      expect(high).toBeGreaterThanOrEqual(value);
      expect(high).toBeLessThanOrEqual(forecast.ifAlive[row]!);
      expect(lower).toBeLessThan(low);
      expect(higher).toBeGreaterThan(high);
    });
  });

  test('of no time ahead is nothing, surely', () => {
    const none = forecastOrders(mbgNbd, estimates, data, 7, { ...horizon, periods: 0 });
    expect(none.discounted.every((value) => value === 0)).toBe(true);
    expect(none.variance.every((value) => value === 0)).toBe(true);
  });
});

describe('discounted orders', () => {
  const steady = (time: number) => 2 * time;

  test('without a rate are the orders', () => {
    expect(discountedOrders(steady, 12, 7, 0)).toBe(168);
  });

  test('of a steady customer are an annuity', () => {
    const annuity = (14 * (1 - 1.01 ** -12)) / 0.01;
    expect(discountedOrders(steady, 12, 7, 0.01)).toBeCloseTo(annuity, 10);
  });

  test('of a last part of a period count that part', () => {
    const whole = discountedOrders(steady, 2, 7, 0.1);
    expect(discountedOrders(steady, 2.5, 7, 0.1)).toBeCloseTo(whole + 7 / 1.1 ** 3, 12);
  });
});

describe('the delta method', () => {
  test('of a product of powers is exact', () => {
    const quantity = ([p = NaN, q = NaN]: readonly number[]) => p ** 2 / q;
    const points = [[3, 5], ...nudged([3, 5])];
    const slopes = slopesFrom(points.map(quantity));
    expect(slopes[0]).toBeCloseTo(2, 9);
    expect(slopes[1]).toBeCloseTo(-1, 9);
    const logCovariance = Float64Array.of(0.04, 0.01, 0.01, 0.09);
    expect(logVariance({ ...estimates, logCovariance }, [2, -1])).toBeCloseTo(0.21, 12);
    const [low, high] = deltaInterval(10, 0.04, 0.95);
    expect(low).toBeCloseTo(10 * Math.exp(-1.959963985 * 0.2), 8);
    expect(high).toBeCloseTo(10 * Math.exp(1.959963985 * 0.2), 8);
  });

  test.each([
    [0, 0],
    [1, 12],
    [40, 70],
  ])('has the slopes of the expected spend of %d orders', (orders, average) => {
    const at = [6, 4, 15];
    const values = [at, ...nudged(at)].map((near) => expectedSpend(near, orders, average));
    lnSpendSlopes(at, orders, average).forEach((slope, place) => {
      expect(slope).toBeCloseTo(slopesFrom(values)[place]!, 7);
    });
  });
});

describe('the choice among the models', () => {
  test.each(orderModelCases)('on customers of $model.name is never clearly worse', (modelCase) => {
    const sample = modelCase.data(simulate(modelCase, 3000, 9));
    const choice = chooseOrderModel(sample as ReturnType<typeof orderData>);
    const own = choice.fits.find(({ model }) => model === modelCase.model.name)!;
    expect(own.status).toBe('fitted');
    const truth = fitted(modelCase.model, sample);
    expect(choice.fit!.logLikelihood).toBeGreaterThan(truth.logLikelihood - Math.log(8));
    expect(offBy(choice.fit!.customers, 3000)).toBe(0);
  });
});
