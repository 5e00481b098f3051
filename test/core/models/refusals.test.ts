import { describe, expect, test } from '@jest/globals';
import { bgBb, occasionHistories } from '../../../src/core/models/bg-bb';
import { bgNbd } from '../../../src/core/models/bg-nbd';
import { chooseOrderModel, orderModels } from '../../../src/core/models/choose';
import { fit } from '../../../src/core/models/fit';
import { expectedSpend, gammaGamma, spendHistories } from '../../../src/core/models/gamma-gamma';
import { mbgNbd } from '../../../src/core/models/mbg-nbd';
import type { OrderModelName, Parameters } from '../../../src/core/models/model';
import { nbd } from '../../../src/core/models/nbd';
import { orderHistories } from '../../../src/core/models/order-histories';
import { paretoNbd } from '../../../src/core/models/pareto-nbd';
import { renewalHistories } from '../../../src/core/models/renewal-histories';
import { sbg } from '../../../src/core/models/sbg';
import { simulateHistory } from '../../../src/core/models/simulate';
import { drawGamma, randomSource } from '../../../src/core/numeric/random';
import { fitted, offBy, orderData } from '../../support/models';

function shop(model: OrderModelName, parameters: Parameters, customers: number, seed: number) {
  const random = randomSource(seed);
  return Array.from({ length: customers }, () => {
    const age = 1 + Math.floor(random() * 500);
    const { orders, recency } = simulateHistory(model, parameters, age, random);
    return [orders, Math.ceil(recency), age];
  });
}

const dropoutModels = [bgNbd, mbgNbd, paretoNbd];

describe('a shop without dropout', () => {
  test('is recognised, and answered with NBD', () => {
    // At the 5% level one in twenty may slip through; dropout on the boundary makes it rarer.
    const reasons = Array.from({ length: 20 }, (_, seed) =>
      chooseOrderModel(orderData(shop('NBD', [0.8, 60], 800, seed))),
    );
    const plain = reasons.filter(({ reason, model }) => reason === 'no-dropout' && model === nbd);
    expect(plain.length).toBeGreaterThanOrEqual(18);
  });

  test.each(dropoutModels)(
    'is refused by $name with the little that dropout would add',
    (model) => {
      const refused = fit(model, orderData(shop('NBD', [0.8, 60], 800, 3)));
      expect(refused).toMatchObject({ status: 'no-dropout' });
      expect('gain' in refused && refused.gain).toBeLessThan(3);
      expect('gain' in refused && refused.gain).toBeGreaterThan(-1e-3);
    },
  );

  test('of donors is refused by BG/BB', () => {
    // Nobody dies: every pattern of three occasions as likely as any other of as many orders.
    const patterns = [
      [0, 0, 30],
      [1, 1, 10],
      [1, 2, 10],
      [1, 3, 10],
      [2, 2, 10],
      [2, 3, 20],
      [3, 3, 30],
    ];
    const [x, last, count] = [0, 1, 2].map((place) => patterns.map((row) => row[place] ?? NaN));
    const three = patterns.map(() => 3);
    const data = occasionHistories(x ?? [], last ?? [], three, count);
    expect(fit(bgBb, data).status).toBe('no-dropout');
  });
});

describe('customers who hardly differ', () => {
  test.each(dropoutModels)('stop $name at a bound and it says which', (model) => {
    // All order at the same rate; nearly all drop out with the same chance.
    const rows = shop('BG/NBD', [500, 5000, 300, 700], 1500, 1);
    const found = fitted(model, orderData(rows));
    expect(found.cautions).toContainEqual(expect.objectContaining({ code: 'at-bound' }));
    found.standardErrors.forEach((error, place) => {
      const name = model.parameters[place];
      const bound = found.cautions.some(
        (caution) => caution.code === 'at-bound' && caution.parameter === name,
      );
      expect(error === undefined).toBe(bound);
    });
    const orders = rows.reduce((sum, [x = 0]) => sum + x, 0);
    const expected = rows.reduce(
      (sum, [, , age = 0]) => sum + model.expectedOrders(found.parameters, age),
      0,
    );
    // What it expects of these very customers is still right.
    expect(offBy(expected, orders)).toBeLessThan(0.03);
  });
});

describe('histories that carry no model', () => {
  test.each(orderModels)('one-time buyers only: $name', (model) => {
    const data = orderHistories([0, 0, 0, 0, 0, 0], [0, 0, 0, 0, 0, 0], [9, 30, 41, 57, 70, 80]);
    expect(fit(model, data).status).toBe('no-repeats');
    expect(chooseOrderModel(data)).toMatchObject({ reason: 'none', model: undefined });
  });

  test.each(orderModels)('customers who are all the same: $name', (model) => {
    const data = orderHistories([2, 2, 2], [30, 30, 30], [90, 90, 90]);
    expect(fit(model, data).status).toBe('too-few');
  });

  test('no customers at all', () => {
    expect(fit(bgNbd, orderHistories([], [], [])).status).toBe('no-repeats');
    expect(fit(gammaGamma, spendHistories([], [])).status).toBe('too-few');
    expect(fit(sbg, renewalHistories([])).status).toBe('no-churn');
    expect(fit(bgBb, occasionHistories([], [], [])).status).toBe('no-repeats');
  });

  test('customers who all came today', () => {
    expect(fit(nbd, orderHistories([0, 0], [0, 0], [0, 0])).status).toBe('no-repeats');
  });

  test('nobody who ever left', () => {
    expect(fit(sbg, renewalHistories([[100, 100, 100]])).status).toBe('no-churn');
  });

  test.each(orderModels)(
    'a few customers are fitted or refused, not run away with: $name',
    (model) => {
      for (let seed = 0; seed < 30; seed++) {
        const found = fit(model, orderData(shop('MBG/NBD', [0.8, 30, 0.7, 1.8], 12, seed)));
        if (found.status !== 'fitted') continue;
        for (const parameter of found.parameters) {
          expect(parameter).toBeGreaterThan(0);
          expect(parameter).toBeLessThan(1e12);
        }
      }
    },
  );
});

describe('a customer with 5,000 orders', () => {
  test.each(orderModels)('among others is no trouble to $name', (model) => {
    const rows = [...shop('MBG/NBD', [0.8, 30, 0.7, 1.8], 500, 1), [5000, 4990, 5000]];
    const found = fit(model, orderData(rows));
    expect(['fitted', 'no-dropout']).toContain(found.status);
    if (found.status !== 'fitted') return;
    const ahead = model.ordersIfAlive(found.parameters, 5000, 5000)(365);
    expect(ahead).toBeGreaterThan(0);
    expect(ahead).toBeLessThan(5000);
    const alive = model.alive(found.parameters, { orders: 5000, recency: 4990, age: 5000 });
    expect(alive >= 0 && alive <= 1).toBe(true);
  });

  test('who fell silent is gone', () => {
    const at = [0.6, 40, 0.8, 2.5];
    expect(bgNbd.alive(at, { orders: 5000, recency: 2000, age: 5000 })).toBeLessThan(1e-100);
  });
});

describe('histories that contradict themselves', () => {
  test.each([
    ['fewer than no orders', [-1], [0], [9], 'at-least', 'frequency'],
    ['half an order', [1.5], [3], [9], 'whole', 'frequency'],
    ['more orders than days', [60_000], [3], [9], 'at-most', 'frequency'],
    ['orders after the end', [2], [10], [9], 'at-most', 'recency'],
    ['time since the last order given as recency', [0], [9], [9], 'at-most', 'recency'],
    ['no number', [1], [2], [NaN], 'at-least', 'age'],
  ])('%s are told with their row', (_what, x, tx, T, code, parameter) => {
    expect(() => orderHistories([0, ...x], [0, ...tx], [5, ...T])).toThrow(
      expect.objectContaining({ code, parameter, details: expect.objectContaining({ row: 2 }) }),
    );
  });

  test('survivors that rise are told with period and cohort', () => {
    expect(() =>
      renewalHistories([
        [10, 9],
        [10, 8, 9],
      ]),
    ).toThrow(
      expect.objectContaining({
        code: 'at-most',
        parameter: 'survivors',
        details: { limit: 8, row: 3, column: 2, found: 9 },
      }),
    );
  });

  test('more orders than occasions are told', () => {
    expect(() => occasionHistories([3], [2], [6])).toThrow(
      expect.objectContaining({ code: 'at-most', parameter: 'frequency' }),
    );
  });
});

describe('amounts', () => {
  /** Repeat buyers with q of the Gamma-Gamma model. */
  const buyers = (q: number, customers = 2000) => {
    const random = randomSource(8);
    const x = Array.from({ length: customers }, () => 1 + Math.floor(random() * 6));
    return {
      x,
      average: x.map((orders) => drawGamma(random, 6 * orders, orders * drawGamma(random, q, 15))),
    };
  };

  test('without a finite mean are told so, with what was found', () => {
    const { x, average } = buyers(0.8);
    const found = fit(gammaGamma, spendHistories(x, average));
    expect(found.status).toBe('spend-mean-infinite');
    expect('estimates' in found && found.estimates.parameters[1]).toBeCloseTo(0.8, 1);
    expect(expectedSpend([6, 0.8, 15], 0, 0)).toBe(Infinity);
    expect(expectedSpend([6, 0.8, 15], 2, 30)).toBeLessThan(Infinity);
  });

  test('that are all equal need no model', () => {
    const data = spendHistories([1, 2, 3, 1, 2], [50, 50, 50, 50, 50]);
    expect(fit(gammaGamma, data).status).toBe('equal-amounts');
    expect(data.meanAverage).toBe(50);
  });

  test('that are nearly equal are fitted or stopped at a bound', () => {
    const x = Array.from({ length: 60 }, (_, place) => 1 + (place % 5));
    const average = x.map((_, place) => 50 + 0.01 * (place % 7));
    const found = fit(gammaGamma, spendHistories(x, average));
    if (found.status === 'fitted') {
      expect(expectedSpend(found.parameters, 2, 50.03)).toBeCloseTo(50.03, 1);
    }
  });

  test('a million times as large give γ a million times as large and no other difference', () => {
    const { x, average } = buyers(4);
    const plain = fitted(gammaGamma, spendHistories(x, average));
    const large = fitted(
      gammaGamma,
      spendHistories(
        x,
        average.map((amount) => amount * 1e6),
      ),
    );
    [1, 1, 1e6].forEach((factor, place) => {
      expect(
        offBy(large.parameters[place] ?? NaN, factor * (plain.parameters[place] ?? NaN)),
      ).toBeLessThan(1e-6);
    });
  });

  test('not above 0 are left out and counted; those of one-time buyers are not looked at', () => {
    const data = spendHistories([1, 2, 0, 3], [10, -5, -99, 20], [1, 2, 1, 1]);
    expect(data).toMatchObject({ customers: 2, notPositive: 2, meanAverage: 15 });
  });

  test('of the model are unrelated to frequency, so that no caution is given', () => {
    const { x, average } = buyers(4);
    expect(fitted(gammaGamma, spendHistories(x, average)).cautions).toEqual([]);
  });
});
