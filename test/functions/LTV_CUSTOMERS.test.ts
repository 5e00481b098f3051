/* eslint-disable @typescript-eslint/no-non-null-assertion -- indexes run inside their arrays */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compute } from '../../src/functions/LTV_CUSTOMERS';
import { compute as computeAlive } from '../../src/functions/LTV_ALIVE';
import { compute as computeExpected } from '../../src/functions/LTV_EXPECTED';
import { compute as computeSpend } from '../../src/functions/LTV_EXPECTED_SPEND';
import { compute as computeFit } from '../../src/functions/LTV_FIT';
import { compute as computeFitSpend } from '../../src/functions/LTV_FIT_SPEND';
import { isoDay } from '../../src/functions/orders/columns';
import { cell, column } from '../support/cell';
import { orderModelCases, simulate } from '../support/models';
import { hasSharedData, readCdnow } from '../support/models-data';
import { readOrderLog } from './models/order-log';
import { columnOf, columnsOf, farthest, linesOf, parametersOf } from './models/tables';

const LTV_CUSTOMERS = cell(compute);

type Order = readonly [customer: string | number, date: string | number, amount: number];

/** A shop too small for the models with dropout and for the model of spend. */
const tiny: readonly Order[] = [
  ['Ann', '2025-01-10', 55],
  ['Bob', '2025-01-18', 30],
  ['Ann', '2025-01-31', 30],
  ['Eve', '2025-02-03', 20],
  ['Ann', '2025-02-20', 50],
  ['Joe', '2025-03-01', 45],
  ['Ann', '2025-03-15', 40],
  ['Kim', '2025-03-20', 70],
  ['Ann', '2025-04-09', 35],
  ['Eve', '2025-04-14', 25],
  ['Lee', '2025-04-22', 15],
  ['Ann', '2025-05-02', 45],
  ['Kim', '2025-05-12', 60],
  ['Ann', '2025-05-30', 40],
  ['Kim', '2025-06-10', 40],
];

/** Orders of customers who behave as MBG/NBD says, the amounts near a level of their own. */
function shop(customers: number): Order[] {
  const end = 45_900;
  return simulate(orderModelCases[1]!, customers, 4).flatMap(([x = 0, recency = 0, age = 0], who) =>
    Array.from({ length: x + 1 }, (_, order): Order => {
      // Spread evenly up to the last one: no model looks at when they were.
      const day = end - age + Math.round(x === 0 ? 0 : (recency * order) / x);
      const level = 20 + ((who * 37) % 50);
      return [`c${String(who)}`, day, level * (0.5 + ((who * 13 + order * 29) % 100) / 100)];
    }),
  );
}

const header = (orders: readonly Order[], ...more: (string | number)[]) =>
  linesOf(LTV_CUSTOMERS(...columnsOf(orders), ...more))[0];
const linesFor = (orders: readonly Order[], ...more: (string | number)[]) =>
  linesOf(LTV_CUSTOMERS(...columnsOf(orders), ...more)).slice(1);

describe('LTV_CUSTOMERS of a tiny shop', () => {
  test('agrees with NBD and the mean repeat order, reckoned by another program', () => {
    // scipy: Nelder–Mead, a Hessian by differences, the delta method by hand.
    const wanted = [
      ['Ann', 7, '2025-05-30', 1, 11.6998, 189.7973, 113.076, 318.574],
      ['Kim', 3, '2025-06-10', 1, 7.1071, 115.2926, 63.847, 208.193],
      ['Eve', 2, '2025-04-14', 1, 3.4502, 55.9694, 34.368, 91.147],
      ['Lee', 1, '2025-04-22', 1, 2.5709, 41.7054, 12.095, 143.809],
      ['Joe', 1, '2025-03-01', 1, 1.7423, 28.2634, 6.209, 128.652],
      ['Bob', 1, '2025-01-18', 1, 1.3824, 22.4254, 4.272, 117.728],
    ] as const;
    const found = linesFor(tiny, 12, 0.4);
    expect(found).toEqual(
      wanted.map(([name, orders, last, alive, expected, ltv, low, high]) => [
        name,
        orders,
        last,
        alive,
        expect.closeTo(expected, 3),
        expect.closeTo(365 / 9, 10),
        expect.closeTo(ltv, 3),
        expect.closeTo(low, 2),
        expect.closeTo(high, 2),
      ]),
    );
  });

  test('says the horizon with its unit, the model and how orders are valued', () => {
    expect(header(tiny, 12)).toEqual([
      'customer',
      'orders',
      'last_order',
      'probability_alive (NBD)',
      'expected_orders (12 months)',
      'expected_order_value (mean)',
      'forecast_ltv (12 months)',
      'low',
      'high',
    ]);
    expect(header(tiny, 1, '', '', 'year')?.[6]).toBe('forecast_ltv (1 year)');
  });

  test('equal amounts are the value of an order', () => {
    const equal = tiny.map(([who, day]): Order => [who, day, 10]);
    expect(header(equal, 12)?.[5]).toBe('expected_order_value (mean)');
    for (const [, , , , orders, value, ltv] of linesFor(equal, 12)) {
      expect(value).toBe(10);
      expect(ltv).toBeCloseTo(Number(orders) * 10, 10);
    }
  });

  test('an interval that nobody can tell is blank', () => {
    // The mean of a single repeat buyer.
    const one = tiny.filter(([who]) => who !== 'Eve' && who !== 'Kim');
    const lines = linesFor(one, 12);
    expect(lines).toHaveLength(4);
    expect(lines.map(([, , , , , , , low, high]) => [low, high])).toEqual(
      lines.map(() => ['', '']),
    );
  });

  test('a refund lowers what an order is worth', () => {
    const refunded: Order[] = [...tiny, ['Kim', '2025-06-10', -40]];
    expect(linesFor(refunded, 12)[0]?.[5]).toBeCloseTo(325 / 9, 10);
  });
});

describe('LTV_CUSTOMERS of a larger shop', () => {
  const orders = shop(600);
  const lines = linesFor(orders, 6, 0.4, 0.01);

  test('has every customer once, the highest forecast first', () => {
    expect(new Set(lines.map(([name]) => name)).size).toBe(600);
    const ltv = lines.map((line) => Number(line[6]));
    expect(ltv).toEqual([...ltv].sort((one, other) => other - one));
  });

  test('probabilities lie between 0 and 1, and forecasts within their intervals', () => {
    for (const [, , , alive, , , ltv, low, high] of lines) {
      expect(Number(alive)).toBeGreaterThanOrEqual(0);
      expect(Number(alive)).toBeLessThanOrEqual(1);
      expect(Number(low)).toBeLessThanOrEqual(Number(ltv));
      expect(Number(high)).toBeGreaterThanOrEqual(Number(ltv));
    }
  });

  test('is what the single functions give one by one', () => {
    const end = Math.max(...orders.map(([, day]) => Number(day)));
    const known = lines.map(([name, count]) => {
      const own = orders.filter(([who]) => who === name);
      const days = own.map(([, day]) => Number(day));
      const repeat = own.slice(1).map(([, , amount]) => amount);
      const average = repeat.reduce((sum, each) => sum + each, 0) / Math.max(1, repeat.length);
      const [first = 0] = days;
      expect(count).toBe(own.length);
      return [own.length - 1, (days.at(-1) ?? 0) - first, end - first, average];
    });
    const [x, tx, T] = [0, 1, 2].map((place) => columnOf(known, place));
    const z = columnOf(known, 3);
    const parameters = column(...parametersOf(cell(computeFit)('MBG/NBD', x, tx, T)));
    const spend = column(...parametersOf(cell(computeFitSpend)(x, z)));
    const month = 30.4375;
    const alive = linesOf(cell(computeAlive)('MBG/NBD', parameters, x, tx, T)).flat();
    const value = linesOf(cell(computeSpend)(spend, x, z)).flat();
    const until = [0, 1, 2, 3, 4, 5, 6].map((months) =>
      linesOf(cell(computeExpected)('MBG/NBD', parameters, months * month, x, tx, T)).flat(),
    );
    const given = linesFor(orders, 6, 0.4, 0.01, '', 'MBG/NBD');
    given.forEach((line, row) => {
      const ltv = until
        .slice(1)
        .reduce(
          (sum, within, at) =>
            sum + (Number(within[row]) - Number(until[at]?.[row])) / 1.01 ** (at + 1),
          0,
        );
      const wanted = [alive[row], until[6]?.[row], value[row]].map(Number);
      expect(farthest(line.slice(3, 6).map(Number), wanted)).toBeLessThan(1e-8);
      expect(farthest([Number(line[6])], [0.4 * ltv * Number(value[row])])).toBeLessThan(1e-8);
    });
  });

  test('does not depend on the unit', () => {
    const inWeeks = linesFor(orders, 52, '', '', 'week', 'MBG/NBD');
    const inDays = linesFor(orders, 364, '', '', 'day', 'MBG/NBD');
    inWeeks.forEach((line, row) => {
      expect(inDays[row]?.[0]).toBe(line[0]);
      expect(
        farthest(line.slice(4).map(Number), (inDays[row] ?? []).slice(4).map(Number)),
      ).toBeLessThan(1e-6);
    });
  });

  test('amounts a million times as large multiply money and nothing else', () => {
    const large = orders.map(([who, day, amount]): Order => [who, day, amount * 1e6]);
    linesFor(large, 6, 0.4, 0.01).forEach((line, row) => {
      const before = (lines[row] ?? []).slice(3).map(Number);
      const wanted = before.map((value, place) => (place < 2 ? value : value * 1e6));
      expect(farthest(line.slice(3).map(Number), wanted)).toBeLessThan(1e-6);
    });
  });

  test('the order of rows does not matter', () => {
    const byName = new Map(lines.map((line) => [line[0], line]));
    fc.assert(
      fc.property(fc.shuffledSubarray(orders, { minLength: orders.length }), (shuffled) => {
        for (const line of linesFor(shuffled, 6, 0.4, 0.01)) {
          const before = (byName.get(String(line[0])) ?? []).slice(3).map(Number);
          expect(farthest(line.slice(3).map(Number), before)).toBeLessThan(1e-7);
        }
      }),
      { numRuns: 3 },
    );
  });

  test('a discount rate lowers the forecast', () => {
    const plain = linesFor(orders, 6, 0.4);
    expect(Number(plain[0]?.[6])).toBeGreaterThan(Number(lines[0]?.[6]));
  });

  test('amounts too uneven for a mean leave everyone at their own', () => {
    // Levels of customers spread over 25 powers of ten.
    const own = orders.map(([who, day, amount]): Order => {
      const number = Number(String(who).slice(1));
      return [who, day, amount * 1.06 ** ((number * 7919) % 997)];
    });
    expect(header(own, 6)?.[5]).toBe('expected_order_value (own mean)');
  });
});

(hasSharedData ? describe : describe.skip)('LTV_CUSTOMERS on the orders of CDNOW', () => {
  test.each([
    ['BG/NBD', 'pal_bg', 'cet39_bg'],
    ['MBG/NBD', 'pal_mbg', 'cet39_mbg'],
    ['Pareto/NBD', 'pal_pn', 'cet39_pn'],
  ] as const)('[C] every customer under %s in 39 weeks (models.md)', (model, alive, orders) => {
    const cdnow = readCdnow();
    // The reference knows the first 39 weeks of 1997.
    const log = readOrderLog().filter(([, date]) => date <= '19970930');
    const lines = linesFor(log, 39, '', '', 'week', model);
    expect(lines).toHaveLength(2357);
    for (const line of lines) {
      const at = Number(line[0]) - 1;
      const [found, expected, value, ltv] = line.slice(3).map(Number);
      const wanted = [cdnow[alive][at], cdnow[orders][at], cdnow.gg[at]].map(Number);
      expect(farthest([found, expected, value].map(Number), wanted)).toBeLessThan(1e-5);
      expect(farthest([Number(ltv)], [Number(wanted[1]) * Number(wanted[2])])).toBeLessThan(2e-5);
      expect(line[1]).toBe(Number(cdnow.x[at]) + 1);
    }
  });
});

describe('LTV_CUSTOMERS refuses', () => {
  const refused = (rows: readonly Order[]) => () => LTV_CUSTOMERS(...columnsOf(rows), 12);

  test('a shop where nobody has come back', () => {
    const once = tiny.filter(([who, day]) => tiny.find(([other]) => other === who)?.[1] === day);
    expect(refused(once)).toThrow(
      'customers: nobody has ordered a second time, so there is nothing to learn from',
    );
  });

  test('a single customer', () => {
    expect(refused(tiny.filter(([who]) => who === 'Ann'))).toThrow(
      'customers: too few different cases to fit this model, give more data',
    );
  });

  test('a model with dropout that cannot be seen', () => {
    const nbd = simulate(orderModelCases[3]!, 800, 1).flatMap(
      ([x = 0, recency = 0, age = 0], who) =>
        Array.from({ length: x + 1 }, (_, order): Order => [
          who + 1,
          isoDay(45_900 - age + Math.round((recency * order) / Math.max(1, x))),
          10 + (who % 7),
        ]),
    );
    expect(() => LTV_CUSTOMERS(...columnsOf(nbd), 12, '', '', '', 'Pareto/NBD')).toThrow(
      'model: no dropout can be seen in these customers, use NBD or auto',
    );
  });

  test('a row that cannot be read, by its number', () => {
    expect(refused([...tiny, ['Zoe', 'soon', 5]])).toThrow('row 16: dates must be a date');
  });

  test('a horizon of nothing', () => {
    expect(() => LTV_CUSTOMERS(...columnsOf(tiny), 0)).toThrow('horizon must be above 0');
  });

  test('amounts of another length', () => {
    const [customers, dates] = columnsOf(tiny);
    expect(() => LTV_CUSTOMERS(customers, dates, column(1, 2), 12)).toThrow(
      'amounts has another size',
    );
  });
});
