import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Host } from '../../local/engine/host';
import { type Language, languages } from '../../src/i18n/language';
import type { GoalInputs } from '../../src/plans/goal/form';
import type { Written } from '../../src/wire/place';
import type { WriteOptions } from '../../src/planner/messages';
import { campaign, goalInputs, goalOf } from '../support/goal';
import { openHost } from '../support/host';
import { boundTo, cellOf, gives } from '../support/plan-sheet';
import { typed } from '../support/profit';

async function write(
  host: Host,
  inputs: GoalInputs,
  as: WriteOptions['as'],
  language: Language = 'en',
): Promise<Written> {
  const target = { to: 'cell' as const, cell: await cellOf(host, 'D2') };
  const given = { plan: goalOf(inputs), target, as, chart: true };
  const written = await gives(host, 'write', { ...given, replace: [] }, language);
  if (written.done !== 'written') throw new Error(JSON.stringify(written.preview.taken));
  return written;
}

/** The rows of the block below a heading, header first, until a blank one. */
function tableBelow(host: Host, heading: string): unknown[][] {
  const cells = host.values('D2:T70');
  const from = cells.findIndex(([first]) => first === heading) + 1;
  const length = cells.slice(from).findIndex(([first]) => first === '' || first === null);
  return cells.slice(from, from + length);
}

const results = (host: Host) => Object.fromEntries(host.values('D2:E6')) as Record<string, unknown>;

describe('writing the goal plan', () => {
  // The planner's specification: 50 000 impressions, 500 clicks, 25 leads, 12.5 sales at 8.
  test.each(['values', 'formulas'] as const)('as %s puts the funnel into the sheet', async (as) => {
    const host = openHost();
    await write(host, campaign(), as);
    const stages = tableBelow(host, 'The funnel');
    expect(stages.slice(1).map((row) => row[3])).toEqual([50_000, 500, 25, 12.5]);
    const [, now] = tableBelow(host, 'Month by month');
    expect(now?.slice(0, 9)).toEqual([0, 50_000, 500, 25, 12.5, 100, 0.2, 4, 8]);
  });

  test.each(['values', 'formulas'] as const)('as %s names the month of the goal', async (as) => {
    const host = openHost();
    await write(host, campaign('1.6%', { goalCost: typed('7') }), as);
    // By hand: 12.5 · 1.016^12 = 15.1229 sales at 6.6125 in month 5, one month of audit before.
    expect(results(host)).toMatchObject({
      'Month of the goal': 5,
      'Sales in that month': expect.closeTo(15.1229, 4) as unknown,
      'Cost of one (Sales)': expect.closeTo(6.6125, 4) as unknown,
      'Ads it takes': expect.closeTo(99.187, 3) as unknown,
    });
  });

  test.each(['values', 'formulas'] as const)('as %s says when it is not reached', async (as) => {
    const host = openHost();
    await write(host, campaign('1%'), as);
    expect(results(host)['Month of the goal']).toBe('not within 6 months');
  });

  test('three stages 5% better for three months end at 19.3916 sales (planner)', async () => {
    const host = openHost();
    await write(host, campaign('5%', { lag: typed('0'), months: typed('3') }), 'formulas');
    const last = tableBelow(host, 'Month by month').at(-1);
    expect(last?.[4]).toBeCloseTo(19.3916, 4);
    expect(last?.[8]).toBeCloseTo(5.1569, 4);
  });

  test('live formulas follow the cells they are bound to', async () => {
    const host = openHost();
    host.set('B2', 50_000);
    host.set('B3', 0.5);
    const start = await boundTo(host, 'B2');
    const conversion = await boundTo(host, 'B3');
    const inputs = goalInputs([{ conversion: '1%' }, { conversion: '5%' }, { conversion }], {
      start,
      cost: typed('2'),
      goal: typed('15'),
    });
    await write(host, inputs, 'formulas');
    expect(results(host)['Month of the goal']).toBe('not within 6 months');
    host.set('B3', 0.6);
    // By hand: 25 leads at 60% are 15 sales.
    expect(results(host)).toMatchObject({ 'Month of the goal': 0, 'Sales in that month': 15 });
  });

  test('no live formula needs the add-on', async () => {
    const host = openHost();
    await write(host, campaign('5%', { goalCost: typed('8') }), 'formulas');
    const columns = 'DEFGHIJKLMN'.split('');
    const formulas = columns.flatMap((column) =>
      Array.from({ length: 40 }, (_, row) => host.formula(`${column}${String(row + 1)}`)),
    );
    expect(formulas.filter((formula) => formula !== '').length).toBeGreaterThan(70);
    expect(formulas.join()).not.toContain('LTV_');
  });

  test('live formulas give what values give, whatever the funnel and the goal', async () => {
    const percent = (least: number, most: number) =>
      fc.integer({ min: least, max: most }).map((n) => `${String(n)}%`);
    const stage = fc.record({
      conversion: percent(1, 100),
      improvement: percent(0, 30),
      isGoal: fc.boolean(),
    });
    const maybe = (most: number) => fc.option(fc.integer({ min: 1, max: most }));
    const plans = fc
      .record({
        stages: fc.array(stage, { minLength: 1, maxLength: 5 }),
        start: fc.integer({ min: 1, max: 1e7 }),
        cost: fc.integer({ min: 0, max: 1000 }),
        goal: maybe(100_000),
        goalCost: maybe(100),
        months: fc.integer({ min: 1, max: 8 }),
        lag: fc.integer({ min: 0, max: 20 }),
        reserve: percent(0, 90),
        costPer: fc.constantFrom('thousand' as const, 'second' as const, 'total' as const),
        improvement: fc.constantFrom('share' as const, 'points' as const),
      })
      .filter(({ goal, goalCost }) => goal !== null || goalCost !== null);
    const host = openHost();
    await fc.assert(
      fc.asyncProperty(plans, async ({ stages, costPer, improvement, ...numbers }) => {
        const sources = Object.fromEntries(
          Object.entries(numbers).map(([name, value]) => [name, typed(String(value ?? ''))]),
        );
        const inputs = goalInputs(
          stages.map(({ isGoal, ...row }, place) => ({
            ...row,
            name: `S${String(place)}`,
            ...(isGoal ? { isGoal: 'yes' as const } : {}),
          })),
          sources,
          { costPer, improvement },
        );
        const writtenAs = async (as: WriteOptions['as']) => {
          const { restoration } = await write(host, inputs, as);
          const cells = host.values('D2:T50');
          await gives(host, 'restore', { restoration, force: true });
          return cells;
        };
        const values = await writtenAs('values');
        const formulas = await writtenAs('formulas');
        values.forEach((line, row) => {
          line.forEach((value, column) => {
            const live = formulas[row]?.[column];
            if (typeof value !== 'number') expect(live).toBe(value);
            else expect(Math.abs(Number(live) - value)).toBeLessThan(1e-9 * Math.abs(value) + 1e-9);
          });
        });
      }),
      { numRuns: 40 },
    );
  });

  test.each(languages)('in %s the funnel and the months are drawn beside it', async (language) => {
    const host = openHost();
    const before = host.snapshot();
    const { restoration } = await write(
      host,
      campaign('5%', { goalCost: typed('8') }, {}, language),
      'formulas',
      language,
    );
    expect(restoration.chartIds).toHaveLength(2);
    await gives(host, 'restore', { restoration, force: false });
    expect(host.snapshot()).toEqual(before);
  });

  test('over cells that hold something, comes back exactly', async () => {
    const host = openHost();
    host.set('E4', 'old');
    host.set('F20', '=1+1');
    const before = host.snapshot();
    const target = { to: 'cell' as const, cell: await cellOf(host, 'D2') };
    const given = { plan: goalOf(campaign('5%')), target, as: 'formulas' as const, chart: true };
    const written = await gives(host, 'write', { ...given, replace: ['E4', 'F20'] });
    if (written.done !== 'written') throw new Error('It was not written.');
    expect(written.replaced).toBe(2);
    await gives(host, 'restore', { restoration: written.restoration, force: false });
    expect(host.snapshot()).toEqual(before);
  });
});
