import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Host } from '../../local/engine/host';
import { dayNumber } from '../../src/core/orders/calendar';
import { isoDay } from '../../src/core/orders/days';
import { type FeesInputs, weekends } from '../../src/plans/fees/form';
import type { Written } from '../../src/wire/place';
import type { WriteOptions } from '../../src/planner/messages';
import { bonusInputs, feesOf, incomeInputs, invoiceInputs } from '../support/fees';
import { openHost } from '../support/host';
import { boundTo, cellOf, gives } from '../support/plan-sheet';

async function write(
  host: Host,
  inputs: FeesInputs,
  as: WriteOptions['as'],
  a1 = 'H2',
): Promise<Written> {
  const target = { to: 'cell', cell: await cellOf(host, a1) } as const;
  const given = { plan: feesOf(inputs), target, as, chart: true };
  const written = await gives(host, 'write', { ...given, replace: [] });
  if (written.done !== 'written') throw new Error(JSON.stringify(written.preview.taken));
  return written;
}

/** All that stands in the block, with numbers rounded where floats may differ. */
const cells = (host: Host) =>
  host
    .values('H2:P80')
    .map((row) =>
      row.map((value) => (typeof value === 'number' ? Math.round(value * 1e6) / 1e6 : value)),
    );

async function writtenBothWays(host: Host, inputs: FeesInputs) {
  const before = host.snapshot();
  const both = [];
  for (const as of ['values', 'formulas'] as const) {
    const { restoration } = await write(host, inputs, as);
    both.push(cells(host));
    await gives(host, 'restore', { restoration, force: true });
    expect(host.snapshot()).toEqual(before);
  }
  return both;
}

/** The number beside a label. */
function beside(host: Host, label: string): unknown {
  const rows: readonly (readonly unknown[])[] = host.values('H2:I80');
  return rows.find(([text]) => text === label)?.[1];
}

describe('the first invoice in the sheet', () => {
  test('follows the cells of its fee and its start', async () => {
    const host = openHost();
    host.set('B2', 600);
    host.set('B3', '2025-09-15');
    const inputs = invoiceInputs({
      fee: await boundTo(host, 'B2'),
      start: await boundTo(host, 'B3'),
    });
    await write(host, inputs, 'formulas');
    expect(beside(host, 'First invoice')).toBe(327.27);
    host.set('B3', '2025-10-15');
    // Computed independently in the planner's specification.
    expect(beside(host, 'First invoice')).toBe(339.13);
    host.set('B2', 1200);
    // By hand: 1200 · 13 / 23.
    expect(beside(host, 'First invoice')).toBe(678.26);
  });

  test('follows a range of holidays', async () => {
    const host = openHost();
    host.set('C2', '2025-09-01');
    host.set('C3', '2025-09-22');
    host.user.selection = 'C2:C3';
    const { range } = await gives(host, 'selectedRange', {});
    const inputs = invoiceInputs({ holidays: { from: 'cell', cell: range } });
    await write(host, inputs, 'formulas');
    expect(beside(host, 'First invoice')).toBe(330);
    host.set('C3', '2025-09-02');
    // By hand: 12 of 20 days.
    expect(beside(host, 'First invoice')).toBe(360);
  });

  test('is the same as values and as formulas, with its payments', async () => {
    const host = openHost();
    const cases = fc.record({
      fee: fc.integer({ min: 100, max: 1e6 }).map((amount) => amount / 100),
      start: fc.integer({ min: dayNumber(2025, 1, 1), max: dayNumber(2026, 12, 31) }),
      payday: fc.integer({ min: 1, max: 31 }),
      payments: fc.constantFrom('once' as const, 'halves' as const),
      move: fc.constantFrom('no' as const, 'yes' as const),
      weekend: fc.constantFrom(...weekends),
      holidays: fc.array(fc.integer({ min: dayNumber(2025, 1, 1), max: dayNumber(2026, 12, 31) }), {
        maxLength: 4,
      }),
    });
    await fc.assert(
      fc.asyncProperty(cases, async ({ fee, start, payday, holidays, ...choices }) => {
        const inputs = invoiceInputs(
          {
            fee: String(fee),
            start: isoDay(start),
            payday: String(payday),
            holidays: holidays.map(isoDay).join(' '),
          },
          choices,
        );
        const [values, formulas] = await writtenBothWays(host, inputs);
        expect(formulas).toEqual(values);
      }),
      { numRuns: 40 },
    );
  });
});

describe('the bonus in the sheet', () => {
  test('follows what the KPIs came to', async () => {
    const host = openHost();
    host.set('C2', 80);
    const kpis = [
      { name: 'Leads', plan: '100', fact: await boundTo(host, 'C2') },
      { name: 'Sales', plan: '50', fact: '60' },
    ];
    await write(host, bonusInputs(kpis), 'formulas');
    expect(beside(host, 'Fee in all')).toBe(480);
    host.set('C2', 50);
    // By hand: (50% + 100%) / 2 of 200.
    expect(beside(host, 'Fee in all')).toBe(450);
  });

  test('is the same as values and as formulas', async () => {
    const host = openHost();
    const kpi = fc.record({
      name: fc.constantFrom('Leads', '=1+1', ''),
      plan: fc.integer({ min: 1, max: 500 }).map(String),
      fact: fc.integer({ min: 0, max: 500 }).map(String),
      weight: fc.integer({ min: 1, max: 5 }).map(String),
      before: fc.integer({ min: 0, max: 500 }).map(String),
      lower: fc.constantFrom(undefined, 'yes' as const),
    });
    const cases = fc.record({
      kpis: fc.array(kpi, { minLength: 1, maxLength: 4 }),
      floor: fc.integer({ min: 0, max: 60 }),
      cap: fc.integer({ min: 60, max: 150 }),
      improved: fc.constantFrom('', '1'),
    });
    await fc.assert(
      fc.asyncProperty(cases, async ({ kpis, floor, cap, improved }) => {
        const given = kpis.map(({ lower, ...rest }) => ({ ...rest, ...(lower ? { lower } : {}) }));
        const terms = { floor: `${String(floor)}%`, cap: `${String(cap)}%`, improved };
        const [values, formulas] = await writtenBothWays(host, bonusInputs(given, terms));
        expect(formulas).toEqual(values);
      }),
      { numRuns: 30 },
    );
  });
});

describe('the income ahead in the sheet', () => {
  test('follows the fee of a client', async () => {
    const host = openHost();
    host.set('C2', 600);
    const clients = [{ fee: await boundTo(host, 'C2'), start: '2025-09-15', lifetime: '2' }];
    await write(host, incomeInputs(clients, { months: '3' }), 'formulas');
    // By hand: 600 + 300 + 150.
    expect(beside(host, 'Income of all months')).toBe(1050);
    host.set('C2', 800);
    expect(beside(host, 'Income of all months')).toBe(1400);
  });

  test('takes what a blank cell means until it is filled', async () => {
    const host = openHost();
    const clients = [
      { fee: '600', start: await boundTo(host, 'C2'), lifetime: await boundTo(host, 'C3') },
    ];
    await write(host, incomeInputs(clients, { from: '2025-09-01', months: '2' }), 'formulas');
    // By hand: three months by default, so 600 + 600 · 2/3.
    expect(beside(host, 'Income of all months')).toBeCloseTo(1000, 9);
    host.set('C3', 2);
    expect(beside(host, 'Income of all months')).toBe(900);
    host.set('C2', '2025-10-10');
    expect(beside(host, 'Income of all months')).toBe(600);
  });

  test('has a chart over the months', async () => {
    const host = openHost();
    const written = await write(host, incomeInputs([{ fee: '1', start: '2025-09-15' }]), 'values');
    expect(written.restoration.chartIds).toHaveLength(1);
  });

  test('is the same as values and as formulas', async () => {
    const host = openHost();
    const start = fc
      .integer({ min: dayNumber(2025, 1, 1), max: dayNumber(2026, 6, 30) })
      .map(isoDay);
    const client = fc.record({
      name: fc.constantFrom('Bakery', ''),
      fee: fc.integer({ min: 0, max: 5000 }).map(String),
      start: fc.oneof(start, fc.constant('')),
      lifetime: fc.oneof(
        fc.constantFrom('', '1', '0.5'),
        fc.integer({ min: 2, max: 40 }).map(String),
      ),
    });
    const cases = fc.record({
      clients: fc.array(client, { minLength: 1, maxLength: 5 }),
      from: start,
      months: fc.integer({ min: 1, max: 18 }).map(String),
      needed: fc.constantFrom('', '1000', '100000'),
    });
    await fc.assert(
      fc.asyncProperty(cases, async ({ clients, ...given }) => {
        const [values, formulas] = await writtenBothWays(host, incomeInputs(clients, given));
        expect(formulas).toEqual(values);
      }),
      { numRuns: 40 },
    );
  });

  test('as formulas needs no add-on', async () => {
    const host = openHost();
    await write(
      host,
      incomeInputs([{ fee: '1', start: '2025-09-15' }], { needed: '2' }),
      'formulas',
    );
    const formulas = Array.from({ length: 40 }, (_, row) =>
      ['H', 'I', 'J', 'K', 'L', 'M'].map((column) => host.formula(`${column}${String(row + 1)}`)),
    ).flat();
    expect(formulas.filter((formula) => formula !== '').length).toBeGreaterThan(40);
    expect(formulas.join()).not.toContain('LTV_');
  });
});
