import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readExport } from '../../../src/core/exports/read-export';
import { dayNumber } from '../../../src/core/orders/calendar';
import { randomExport, type RandomExport } from './grammar';

const runs = Number(process.env.LTV_RANDOM_EXPORTS ?? 300);
const firstDay = dayNumber(2024, 1, 1);

/** People by the number in their key, whichever identity was taken. */
function personOf(key: string): number {
  if (key.startsWith('380')) return (Number(key.slice(5)) - 1_000_000) / 7919;
  const digits = Number(/\d+/.exec(key)?.[0]);
  return key.startsWith('c-') ? digits - 100 : digits;
}

function outcomeOf({ table, choices }: RandomExport): string[] | 'asked' {
  const { orders, questions } = readExport(table, choices, { offsetAt: () => 0 });
  if (questions.some(({ blocking }) => blocking)) return 'asked';
  return Array.from(orders.days, (day, at) =>
    [
      personOf(orders.people[orders.customers[at] ?? -1] ?? ''),
      day - firstDay,
      Math.round((orders.amounts[at] ?? NaN) * 100),
    ].join(' '),
  ).sort();
}

test('exports by chance come back to the orders they were made from, or a question is asked', () => {
  let asked = 0;
  fc.assert(
    fc.property(randomExport, (made) => {
      const found = outcomeOf(made);
      if (found === 'asked') {
        if (!made.open) asked++;
      } else expect(found).toEqual(made.orders);
    }),
    { numRuns: runs, seed: 11 },
  );
  // To ask always would be no reading.
  expect(asked / runs).toBeLessThan(0.05);
});

test('every row of an export by chance is accounted for once', () => {
  fc.assert(
    fc.property(randomExport, ({ table, choices }) => {
      const { account, orders, questions } = readExport(table, choices, { offsetAt: () => 0 });
      const unread = account.fates.length === 0 || account.of.includes(-1);
      if (unread && questions.some(({ blocking }) => blocking)) return;
      expect(account.fates.reduce((sum, { rows }) => sum + rows, 0)).toBe(table.length);
      const counted = account.fates.find(({ reason }) => reason === 'order');
      expect(counted?.orders ?? 0).toBe(orders.rows.length);
      const revenue = orders.amounts.reduce((sum, each) => sum + each, 0);
      expect(counted?.money ?? 0).toBeCloseTo(revenue, 4);
    }),
    { numRuns: runs, seed: 12 },
  );
});
