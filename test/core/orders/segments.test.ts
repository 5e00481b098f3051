import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Fault } from '../../../src/core/fault';
import type { OrderCell } from '../../../src/core/orders/order-cell';
import { readSegments } from '../../../src/core/orders/segments';

type Row = readonly [segment: OrderCell, customer: OrderCell, amount: OrderCell, spend?: OrderCell];

function read(rows: readonly Row[], margin = 1) {
  const result = readSegments(
    {
      segments: rows.map(([segment]) => segment),
      customers: rows.map(([, customer]) => customer),
      amounts: rows.map(([, , amount]) => amount),
      spend: rows.map(([, , , spend]) => spend),
    },
    { margin },
  );
  if (result.kind !== 'segments') throw new Error('ambiguous');
  return { ...result, skipped: Object.fromEntries(result.report.skipped) };
}

describe('segments', () => {
  test('have customers, orders, LTV, share, CAC and their ratio', () => {
    // By hand: search brings 300 · 50% from 2 customers, who cost 60.
    const { segments } = read(
      [
        ['search', 'a', 100, 60],
        ['search', 'a', '150,00 грн'],
        ['search', 'b', 50],
        ['email', 'c', 100],
      ],
      0.5,
    );
    expect(segments).toEqual([
      { segment: 'search', customers: 2, orders: 3, ltv: 75, share: 0.75, cac: 30, ltvToCac: 2.5 },
      {
        segment: 'email',
        customers: 1,
        orders: 1,
        ltv: 50,
        share: 0.25,
        cac: undefined,
        ltvToCac: undefined,
      },
    ]);
  });

  test('lose the money of refunds, not orders', () => {
    const { segments, report } = read([
      ['search', 'a', 100],
      ['search', 'a', -30],
    ]);
    expect(segments[0]).toMatchObject({ orders: 1, ltv: 70 });
    expect(report.refunds).toEqual({ count: 1, rows: [2] });
  });

  test('may cost money without winning anybody', () => {
    expect(read([['radio', '', '', 500]]).segments).toEqual([
      {
        segment: 'radio',
        customers: 0,
        orders: 0,
        ltv: undefined,
        share: undefined,
        cac: undefined,
        ltvToCac: undefined,
      },
    ]);
  });

  test('have no ratio to a cost of nothing', () => {
    expect(read([['search', 'a', 100, 0]]).segments[0]).toMatchObject({
      cac: 0,
      ltvToCac: undefined,
    });
  });

  test('share a customer who came by both, each with its own money', () => {
    const { segments } = read([
      ['search', 'a', 10],
      ['email', 'a', 30],
    ]);
    expect(segments.map(({ customers, ltv }) => [customers, ltv])).toEqual([
      [1, 10],
      [1, 30],
    ]);
  });

  test('say for each row why it was skipped', () => {
    const { skipped, report } = read([
      ['', '', '', ''],
      ['', 'a', 1],
      ['s', '', 1],
      ['s', 'a', ''],
      ['s', 'a', 'free'],
      ['#N/A', 'a', 1],
      [true, 'a', 1],
      ['s', 'a', 1, 'much'],
      ['s', '', ''],
    ]);
    expect(report.blank).toBe(1);
    expect(skipped).toEqual({
      'no-segment': { count: 1, rows: [2] },
      'no-customer': { count: 2, rows: [3, 9] },
      'no-amount': { count: 1, rows: [4] },
      'not-an-amount': { count: 2, rows: [5, 8] },
      'error-value': { count: 1, rows: [6] },
      'not-a-segment': { count: 1, rows: [7] },
    });
  });

  test('ask what an undecided amount means', () => {
    const columns = { segments: ['s'], customers: ['a'], amounts: ['1,234'] };
    expect(readSegments(columns, { margin: 1 })).toMatchObject({
      kind: 'ambiguous',
      amounts: { comma: 1.234, point: 1234, row: 1 },
    });
    expect(readSegments(columns, { margin: 1, decimalMark: '.' })).toMatchObject({
      segments: [{ ltv: 1234 }],
    });
  });

  test('refuse columns that differ in length', () => {
    expect(() =>
      readSegments({ segments: ['s'], customers: [], amounts: [1] }, { margin: 1 }),
    ).toThrow(new Fault('shape', 'customers'));
  });

  test('have shares of all the money', () => {
    const row = fc.tuple(
      fc.constantFrom('s', 't', 'u'),
      fc.constantFrom('a', 'b', 'c'),
      fc.integer({ min: 1, max: 100 }),
    );
    fc.assert(
      fc.property(fc.array(row, { minLength: 1 }), (rows) => {
        const sum = read(rows).segments.reduce((all, { share = 0 }) => all + share, 0);
        expect(sum).toBeCloseTo(1, 12);
      }),
    );
  });
});
