import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { dayNumber } from '../../../src/core/orders/calendar';
import { readOrders } from '../../../src/core/orders/read-orders';
import { holdout, inUnit } from '../../../src/core/orders/summary';

/** Real data lie outside the project; where they are missing these tests count as skipped. */
const data = process.env.LTV_SHARED_DATA ?? path.resolve(__dirname, '../../../../shared/data');
const withData = existsSync(data) ? describe : describe.skip;

function cdnow() {
  const rows = readFileSync(path.join(data, 'CDNOW_sample.txt'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/));
  const read = readOrders(
    {
      customers: rows.map(([, customer]) => Number(customer)),
      dates: rows.map(([, , date]) => date),
      amounts: rows.map(([, , , , amount]) => amount),
    },
    { offsetAt: () => 0 },
  );
  if (read.kind !== 'orders') throw new Error('ambiguous');
  return read;
}

function reference() {
  const [header = '', ...lines] = readFileSync(
    path.join(data, 'ref_cdnow_per_customer.csv'),
    'utf8',
  )
    .trim()
    .split(/\r?\n/);
  const names = header.split(',');
  return lines.map((line) => {
    const cells = line.split(',').map(Number);
    return new Map(names.map((name, place) => [name, cells[place] ?? NaN]));
  });
}

withData('the CDNOW sample', () => {
  const ends = [dayNumber(1997, 9, 30), dayNumber(1998, 6, 30)] as const;

  test('has 2,357 customers in 6,919 orders, none of them lost', () => {
    const { log, report } = cdnow();
    expect(log.names).toHaveLength(2357);
    expect(report.rows).toBe(6919);
    expect(report.orderDays + report.merged.count).toBe(6919);
    expect(report.skipped.size).toBe(0);
  });

  test('gives x, tx, T, mean repeat order and held-out orders of every reference customer', () => {
    const { log } = cdnow();
    const { known, orders } = holdout(log, ...ends);
    const recency = inUnit(known.recency, 'week');
    const age = inUnit(known.age, 'week');
    const expected = reference();
    expect(known.customer).toHaveLength(expected.length);
    const misses = expected.filter((row, at) => {
      const near = (name: string, value = NaN) => Math.abs((row.get(name) ?? NaN) - value) < 1e-7;
      return !(
        log.names[known.customer[at] ?? -1] === row.get('cust') &&
        near('x', known.frequency[at]) &&
        near('tx', recency[at]) &&
        near('T', age[at]) &&
        near('z', known.average[at]) &&
        near('xs', orders[at])
      );
    });
    expect(misses).toEqual([]);
  });

  test('has 1,882 orders in the 39 weeks held out', () => {
    const { orders, days } = holdout(cdnow().log, ...ends);
    expect(orders.reduce((sum, count) => sum + count, 0)).toBe(1882);
    expect(days).toBe(39 * 7);
  });
});
