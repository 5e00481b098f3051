import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Host } from '../../local/engine/host';
import type { Language } from '../../src/i18n/language';
import { splitWords } from '../../src/plans/split/words';
import type { Written } from '../../src/wire/place';
import type { WriteOptions } from '../../src/planner/messages';
import type { SplitInputs } from '../../src/plans/split/form';
import { openHost } from '../support/host';
import { cellOf, gives } from '../support/plan-sheet';
import { shopChannels, splitInputs, splitOf } from '../support/split';

const mine = ['3 000', '5 000', '2 000'];
const shop = (fields = {}, choices: Partial<SplitInputs['choices']> = {}) =>
  splitInputs(
    shopChannels.map((channel, row) => ({ ...channel, mine: mine[row] ?? '' })),
    { budget: '10 000', value: '40', ...fields },
    choices,
  );

async function write(
  host: Host,
  inputs: SplitInputs,
  as: WriteOptions['as'],
  language: Language = 'en',
): Promise<Written> {
  const target = { to: 'cell' as const, cell: await cellOf(host, 'A1') };
  const plan = splitOf(inputs);
  const written = await gives(
    host,
    'write',
    { plan, target, as, chart: true, replace: [] },
    language,
  );
  if (written.done !== 'written') throw new Error(JSON.stringify(written.preview.taken));
  return written;
}

/** The column under a head of the comparison, down to its total. */
function column(host: Host, head: string, rows = 4): unknown[] {
  const cells = host.values(`A2:M${String(rows + 2)}`);
  const place = cells[0]?.indexOf(head) ?? -1;
  return cells.slice(1).map((row) => row[place]);
}

describe('writing the split', () => {
  // Spends and totals: computed independently in the planner's specification.
  test.each(['values', 'formulas'] as const)('as %s puts the best split in', async (as) => {
    const host = openHost();
    await write(host, shop(), as);
    const [search, social, video, total] = column(host, 'Best: spend');
    expect(search).toBeCloseTo(2494.7, 1);
    expect(social).toBeCloseTo(6534.8, 1);
    expect(video).toBeCloseTo(970.5, 1);
    expect(total).toBeCloseTo(10_000, 8);
    expect(column(host, 'Best: results')[3]).toBeCloseTo(2140.16, 1);
    expect(column(host, 'Mine: results')[3]).toBeCloseTo(2101.11, 1);
  });

  test('live formulas follow the budget', async () => {
    const host = openHost();
    await write(host, shop(), 'formulas');
    const budget = host.values('A1:A20').findIndex(([label]) => label === 'Budget') + 1;
    host.set(`B${String(budget)}`, 5000);
    // The specification's split of 5 000.
    const [search, social, video, total] = column(host, 'Best: spend');
    expect(search).toBeCloseTo(1426.84, 0);
    expect(social).toBeCloseTo(2941.7, 0);
    expect(video).toBeCloseTo(631.46, 0);
    expect(total).toBeCloseTo(5000, 8);
  });

  test('live formulas follow the answer about doubling', async () => {
    const host = openHost();
    await write(host, shop(), 'formulas');
    const [before] = column(host, 'Best: spend');
    const labels = host.values('A1:A20').map(([label]) => label);
    const row = labels.lastIndexOf('Social') + 1;
    host.set(`D${String(row)}`, 1000);
    expect(Number(column(host, 'Best: spend')[0])).toBeGreaterThan(Number(before));
  });

  test('a bound channel is referred to where it stands', async () => {
    const host = openHost();
    host.set('T1', 4000);
    const cell = await cellOf(host, 'T1');
    const inputs = splitInputs(
      shopChannels.map((channel, row) => (row === 0 ? { ...channel, spend: cell } : channel)),
      { budget: '10 000' },
    );
    await write(host, inputs, 'formulas');
    host.set('T1', 5000);
    expect(column(host, 'Now: spend')[0]).toBe(5000);
  });

  test('live formulas give what values give, for every goal and any channels', async () => {
    const channel = fc.record({
      name: fc.constantFrom('Search', 'Social', '=1+1', ''),
      spend: fc.integer({ min: 1, max: 1e5 }).map(String),
      results: fc.integer({ min: 10, max: 1e4 }).map(String),
      low: fc.constantFrom('', '1'),
      mine: fc.constantFrom('', '100'),
      locked: fc.boolean(),
    });
    const plans = fc.record({
      channels: fc.array(channel, { minLength: 1, maxLength: 5 }),
      goal: fc.constantFrom('budget' as const, 'results' as const, 'profit' as const),
      period: fc.constantFrom('month' as const, 'year' as const),
      value: fc.constantFrom('40', '0.5'),
    });
    const host = openHost();
    const writtenAs = async (inputs: SplitInputs, as: WriteOptions['as']) => {
      const { restoration } = await write(host, inputs, as);
      const cells = host.values('A1:M60');
      await gives(host, 'restore', { restoration, force: true });
      return cells;
    };
    await fc.assert(
      fc.asyncProperty(plans, async ({ channels, goal, period, value }) => {
        const fields = { budget: '500 000', results: '700', value };
        const inputs = splitInputs(channels, fields, { goal, period });
        const values = await writtenAs(inputs, 'values');
        const formulas = await writtenAs(inputs, 'formulas');
        values.forEach((line, row) => {
          line.forEach((each, place) => {
            const live = formulas[row]?.[place];
            if (typeof each !== 'number') expect(live ?? '').toBe(each ?? '');
            else expect(Math.abs(Number(live) - each)).toBeLessThan(1e-9 * Math.abs(each) + 1e-6);
          });
        });
      }),
      { numRuns: 15 },
    );
  });

  test('Restore brings back the workbook as it was, charts and all', async () => {
    const host = openHost();
    host.set('P3', 'mine');
    const before = host.snapshot();
    const { restoration } = await write(host, shop(), 'formulas');
    expect(restoration.chartIds).toHaveLength(2);
    await gives(host, 'restore', { restoration, force: false });
    expect(host.snapshot()).toEqual(before);
  });

  test.each(['uk', 'ru'] as const)('in %s the words are that language’s', async (language) => {
    const host = openHost();
    await write(host, shop(), 'values', language);
    const { title, bestSpend } = splitWords(language).block;
    expect(host.values('A1')).toEqual([[title]]);
    expect(column(host, bestSpend)[0]).toBeCloseTo(2494.7, 1);
  });

  test('without a value no column of value is written', async () => {
    const host = openHost();
    await write(host, shop({ value: '' }), 'formulas');
    expect(host.values('A2:M2')[0]).not.toContain('Best: value');
  });

  test('fifty channels are written', async () => {
    const host = openHost();
    const channels = Array.from({ length: 50 }, (_, row) => ({
      name: `Channel ${String(row)}`,
      spend: String(100 + row),
      results: String(10 + (row % 7)),
    }));
    await write(host, splitInputs(channels, { budget: '12 345.67' }), 'formulas');
    expect(column(host, 'Best: spend', 51)[50]).toBeCloseTo(12_345.67, 8);
  });
});
