import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Host } from '../../local/engine/host';
import type { WriteOptions } from '../../src/planner/messages';
import type { ProfitInputs } from '../../src/plans/profit/form';
import { openHost } from '../support/host';
import { boundTo, cellOf, gives } from '../support/plan-sheet';
import { profitOf, telecomInputs, typed } from '../support/profit';

async function write(host: Host, inputs: ProfitInputs, as: WriteOptions['as']) {
  const target = { to: 'cell', cell: await cellOf(host, 'H2') } as const;
  const given = { plan: profitOf(inputs), target, as, chart: true };
  const written = await gives(host, 'write', { ...given, replace: [] });
  if (written.done !== 'written') throw new Error(JSON.stringify(written.preview.taken));
  return written;
}

const beside = (host: Host, label: string): unknown =>
  (host.values('H2:I80') as readonly (readonly unknown[])[]).find(([text]) => text === label)?.[1];

describe('the months of the profit plan in the sheet', () => {
  test('follow the cell of ARPU', async () => {
    const host = openHost();
    host.set('B2', 100);
    const inputs = telecomInputs(
      {
        costs: typed('0'),
        profit: typed('1'),
        arpu: await boundTo(host, 'B2'),
        churn: typed('0%'),
        newCustomers: typed('100'),
      },
      { acquisition: 'customers' },
    );
    await write(host, inputs, 'formulas');
    // By hand: 8000 · (1 + … + 6) − 6 · 50 000.
    expect(beside(host, 'Deepest cash need')).toBeCloseTo(132_000, 6);
    expect(beside(host, 'Month of break-even')).toBe(12);
    host.set('B2', 1000);
    // By hand: 80 000 in the first month, and the ads are 50 000.
    expect(beside(host, 'Deepest cash need')).toBe(0);
    expect(beside(host, 'Month of break-even')).toBe(1);
  });

  test('have a chart of their own, and go with Restore', async () => {
    const host = openHost();
    const before = host.snapshot();
    const inputs = telecomInputs({ arpu: typed('100'), churn: typed('5%') });
    const { restoration } = await write(host, inputs, 'formulas');
    expect(restoration.chartIds).toHaveLength(2);
    await gives(host, 'restore', { restoration, force: false });
    expect(host.snapshot()).toEqual(before);
  });

  test('are the same as values and as formulas', async () => {
    const host = openHost();
    const period = fc.constantFrom('month' as const, 'quarter' as const, 'year' as const);
    const blank = fc.constant('');
    const percent = (most: number) => fc.integer({ min: 0, max: most }).map((n) => `${String(n)}%`);
    const whole = (most: number) => fc.integer({ min: 0, max: most }).map(String);
    const cases = fc.record({
      taxMode: fc.constantFrom(
        'turnover' as const,
        'vat' as const,
        'profit' as const,
        'none' as const,
      ),
      acquisition: fc.constantFrom('ads' as const, 'customers' as const),
      period,
      costsPer: period,
      variable: fc.oneof(blank, percent(20)),
      fee: fc.oneof(blank, percent(20)),
      customersNow: fc.oneof(blank, whole(1000)),
      churn: percent(100),
      arpu: fc.integer({ min: 1, max: 3000 }).map(String),
      margin: fc.oneof(blank, percent(100)),
      monthlyAds: fc.oneof(blank, whole(1e6)),
      newCustomers: fc.oneof(blank, whole(1000)),
      months: fc.integer({ min: 1, max: 14 }).map(String),
    });
    await fc.assert(
      fc.asyncProperty(cases, async ({ taxMode, acquisition, period: of, costsPer, ...texts }) => {
        const sources = Object.fromEntries(
          Object.entries(texts).map(([name, text]) => [name, typed(text)]),
        );
        const inputs = telecomInputs(sources, { taxMode, acquisition, period: of, costsPer });
        const both: (readonly (readonly unknown[])[])[] = [];
        for (const as of ['values', 'formulas'] as const) {
          const { restoration } = await write(host, inputs, as);
          both.push(host.values('H2:P70'));
          await gives(host, 'restore', { restoration, force: true });
        }
        const [values = [], formulas = []] = both;
        values.forEach((line, row) => {
          line.forEach((value, column) => {
            const live = formulas[row]?.[column];
            // Cash near 0 is what is left of sums a million times as large.
            if (typeof value !== 'number') expect(live).toBe(value);
            else expect(Math.abs(Number(live) - value)).toBeLessThan(1e-9 * Math.abs(value) + 1e-3);
          });
        });
      }),
      { numRuns: 30 },
    );
  });
});
