import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Fault } from '../../../src/core/fault';
import { dayNumber } from '../../../src/core/orders/calendar';
import type { OrderCell } from '../../../src/core/orders/order-cell';
import { readOrders, type OrderOptions } from '../../../src/core/orders/read-orders';

type Row = readonly [customer: OrderCell, date: OrderCell, amount?: OrderCell];

function read(rows: readonly Row[], options: Partial<OrderOptions> = {}, withAmounts = true) {
  return readOrders(
    {
      customers: rows.map(([customer]) => customer),
      dates: rows.map(([, date]) => date),
      amounts: withAmounts ? rows.map(([, , amount]) => amount) : undefined,
    },
    { offsetAt: () => 0, ...options },
  );
}

function readWell(rows: readonly Row[], options: Partial<OrderOptions> = {}, withAmounts = true) {
  const result = read(rows, options, withAmounts);
  if (result.kind !== 'orders') throw new Error('ambiguous');
  const { customer, day, amount, orders, names } = result.log;
  const entries = Array.from(customer, (name, entry) => [
    names[name],
    day[entry],
    amount[entry],
    orders[entry],
  ]);
  const skipped = Object.fromEntries(result.report.skipped);
  return { ...result, entries, skipped };
}

const monday = dayNumber(2025, 6, 2);

describe('an export of orders', () => {
  test('becomes entries by customer and day', () => {
    const { entries } = readWell([
      ['b', '2025-06-03', 20],
      ['a', '2025-06-02', 5],
      ['b', '2025-06-02', 10],
    ]);
    expect(entries).toEqual([
      ['b', monday, 10, 1],
      ['b', monday + 1, 20, 1],
      ['a', monday, 5, 1],
    ]);
  });

  test('merges orders of a customer on one day, and says so', () => {
    const { entries, report } = readWell([
      ['a', '2025-06-02 09:00', 5],
      ['a', '2025-06-02 17:00', '7,50'],
    ]);
    expect(entries).toEqual([['a', monday, 12.5, 2]]);
    expect(report).toMatchObject({ merged: { count: 1, rows: [2] }, orderDays: 1 });
  });

  test('takes refunds off their customer without counting them as orders', () => {
    const { entries, report } = readWell([
      ['a', '2025-06-02', 100],
      ['a', '2025-06-04', -30],
    ]);
    expect(entries).toEqual([
      ['a', monday, 100, 1],
      ['a', monday + 2, -30, 0],
    ]);
    expect(report).toMatchObject({ refunds: { count: 1, rows: [2] }, refunded: 30, orderDays: 1 });
  });

  test('takes a refund off the order of its day even where it stands above it', () => {
    const { entries, skipped } = readWell([
      ['a', '2025-06-02', -30],
      ['a', '2025-06-02', 100],
    ]);
    expect(entries).toEqual([['a', monday, 70, 1]]);
    expect(skipped).toEqual({});
  });

  test('skips refunds of orders it does not hold', () => {
    const { log, entries, skipped } = readWell([
      ['gone', '2025-06-02', -30],
      ['a', '2025-06-02', -30],
      ['a', '2025-06-03', 100],
    ]);
    expect(log.names).toEqual(['a']);
    expect(entries).toEqual([['a', monday + 1, 100, 1]]);
    expect(skipped).toEqual({ 'refund-without-order': { count: 2, rows: [1, 2] } });
  });

  test('counts orders of 0 and keeps them', () => {
    const { entries, report } = readWell([['a', '2025-06-02', 0]]);
    expect(entries).toEqual([['a', monday, 0, 1]]);
    expect(report.zero).toEqual({ count: 1, rows: [1] });
  });

  test('leaves orders of 0 out on request', () => {
    const { entries, skipped } = readWell([['a', '2025-06-02', '0,00']], { skipZero: true });
    expect(entries).toEqual([]);
    expect(skipped).toEqual({ 'zero-amount': { count: 1, rows: [1] } });
  });

  test('passes over blank rows', () => {
    const { report } = readWell([
      ['', null, undefined],
      ['a', '2025-06-02', 1],
      [' ', '', ''],
    ]);
    expect(report).toMatchObject({ rows: 3, blank: 2, orderDays: 1 });
  });

  test('says for each row why it was skipped', () => {
    const { skipped } = readWell(
      [
        ['a', '2025-06-02', 1],
        ['', '2025-06-02', 1],
        [true, '2025-06-02', 1],
        ['#N/A', '2025-06-02', 1],
        ['a', '', 1],
        ['a', 'soon', 1],
        ['a', '31.02.2025', 1],
        ['a', '2025-06-03', 1],
        ['a', '2025-06-02', ''],
        ['a', '2025-06-02', 'free'],
        ['a', '2025-06-02', '#REF!'],
        ['Total', '', 1],
        ['', '', 'free'],
      ],
      { today: monday },
    );
    expect(skipped).toEqual({
      'no-customer': { count: 2, rows: [2, 13] },
      'not-a-customer': { count: 1, rows: [3] },
      'error-value': { count: 2, rows: [4, 11] },
      'no-date': { count: 2, rows: [5, 12] },
      'not-a-date': { count: 1, rows: [6] },
      'impossible-date': { count: 1, rows: [7] },
      'future-date': { count: 1, rows: [8] },
      'no-amount': { count: 1, rows: [9] },
      'not-an-amount': { count: 1, rows: [10] },
    });
  });

  test('shows the first rows of many', () => {
    const { skipped } = readWell(Array.from({ length: 9 }, (): Row => ['a', 'soon', 1]));
    expect(skipped).toEqual({ 'not-a-date': { count: 9, rows: [1, 2, 3, 4, 5] } });
  });

  test('tells customers apart by case and leading zeros, not by spaces or kind of cell', () => {
    const { log, report } = readWell([
      [123, '2025-06-02', 1],
      ['00123', '2025-06-02', 1],
      [' 123 ', '2025-06-02', 1],
      ['Ann', '2025-06-02', 1],
      ['ann', '2025-06-02', 1],
    ]);
    expect(log.names).toEqual([123, '00123', 'Ann', 'ann']);
    expect(report.lookalikes).toBe(1);
  });

  test('needs no amounts', () => {
    const { entries, report } = readWell([['a', '2025-06-02']], {}, false);
    expect(entries).toEqual([['a', monday, 0, 1]]);
    expect(report).toMatchObject({ amounts: undefined, zero: { count: 0 } });
  });

  test('has a first and a last day with an order', () => {
    const { report } = readWell([
      ['a', '2025-06-02', 1],
      ['b', '2025-06-05', 1],
      ['b', '2025-06-09', -1],
    ]);
    expect(report.days).toEqual([monday, monday + 3]);
  });

  test('may hold no orders at all', () => {
    const { log, report } = readWell([]);
    expect(log.day).toHaveLength(0);
    expect(report.days).toBeUndefined();
  });

  test('asks about dates and amounts at once', () => {
    expect(read([['a', '05/06/2025', '1,234']])).toMatchObject({
      kind: 'ambiguous',
      dates: { row: 1, found: '05/06/2025' },
      amounts: { row: 1, found: '1,234' },
    });
  });

  test('is read once both are answered', () => {
    const { entries } = readWell([['a', '02/06/2025', '1,234']], {
      dateOrder: 'day-first',
      decimalMark: '.',
    });
    expect(entries).toEqual([['a', monday, 1234, 1]]);
  });

  test('refuses columns that differ in length', () => {
    const options = { offsetAt: () => 0 };
    expect(() => readOrders({ customers: ['a'], dates: [] }, options)).toThrow(
      new Fault('shape', 'dates'),
    );
    expect(() => readOrders({ customers: ['a'], dates: [46_000], amounts: [] }, options)).toThrow(
      new Fault('shape', 'amounts'),
    );
  });
});

const anyRow: fc.Arbitrary<Row> = fc.tuple(
  fc.constantFrom('a', 'b', 'c', '', 7, true, '#N/A'),
  fc.oneof(
    fc.integer({ min: 45_000, max: 45_020 }),
    fc.constantFrom('', 'soon', '31.02.2025', '13.06.2025'),
  ),
  fc.constantFrom<OrderCell>(0, 10, 25, -5, -10, '', 'free', '1 000,50'),
);

describe('any export', () => {
  test('has every row in exactly one place of its report', () => {
    fc.assert(
      fc.property(fc.array(anyRow), fc.boolean(), (rows, skipZero) => {
        const { report } = readWell(rows, { skipZero, today: 45_018 });
        const skipped = [...report.skipped.values()].reduce((sum, { count }) => sum + count, 0);
        const { blank, refunds, merged, orderDays } = report;
        expect(blank + skipped + refunds.count + merged.count + orderDays).toBe(rows.length);
      }),
    );
  });

  test('gives the same entries in any order of its rows', () => {
    const shuffled = fc
      .array(anyRow)
      .chain((rows) =>
        fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
      );
    const sorted = (rows: readonly Row[]) =>
      readWell(rows)
        .entries.map((entry) => entry.join(' '))
        .sort();
    fc.assert(
      fc.property(shuffled, ([rows, others]) => {
        expect(sorted(others)).toEqual(sorted(rows));
      }),
    );
  });

  test('keeps the sum of its money', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            fc.constantFrom('a', 'b'),
            fc.integer({ min: 45_000, max: 45_020 }),
            fc.integer({ min: 0, max: 99 }),
          ),
        ),
        (rows) => {
          const { log } = readWell(rows);
          const sum = rows.reduce((total, [, , amount]) => total + amount, 0);
          expect(log.amount.reduce((total, amount) => total + amount, 0)).toBe(sum);
        },
      ),
    );
  });
});
