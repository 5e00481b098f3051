import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Host } from '../../local/engine/host';
import type { Language } from '../../src/i18n/language';
import type { Written } from '../../src/wire/place';
import type { Occupied, WriteOptions } from '../../src/planner/messages';
import type { Requests } from '../support/answering';
import type { Answer } from '../../src/wire/requests';
import { openHost } from '../support/host';
import { boundTelecom, boundTo, cellOf, gives, problem, telecomHost } from '../support/plan-sheet';
import { profitOf, telecomInputs, typed } from '../support/profit';

const options = async (
  host: Host,
  a1 = 'D2',
  rest: Partial<WriteOptions> = {},
): Promise<WriteOptions> => ({
  plan: rest.plan ?? profitOf(await boundTelecom(host)),
  target: { to: 'cell', cell: await cellOf(host, a1) },
  as: 'values',
  chart: true,
  ...rest,
});

async function write(
  host: Host,
  given: WriteOptions,
  replace: readonly string[] = [],
  language: Language = 'en',
): Promise<Written> {
  const written = await gives(host, 'write', { ...given, replace }, language);
  if (written.done !== 'written') throw new Error(JSON.stringify(written.preview.taken));
  return written;
}

/** Whether a write was reported as done, when anything may fail. */
async function writes(host: Host, takes: Requests['write']['takes']): Promise<boolean> {
  try {
    const { done } = await gives(host, 'write', takes);
    return done === 'written';
  } catch {
    return false;
  }
}

/** Labels of column D with the numbers of column E, results before inputs of the same name. */
function block(host: Host, sheet?: string): Record<string, unknown> {
  return Object.fromEntries(
    host
      .values('D2:E30', sheet)
      .filter(([label]) => label !== '' && label !== null)
      .reverse(),
  ) as Record<string, unknown>;
}

describe('writing the profit plan', () => {
  // 19 259 259.26, 4814.81, 2 407 407.41: computed independently in the planner's specification.
  test.each(['values', 'formulas'] as const)('as %s puts the plan into the sheet', async (as) => {
    const host = telecomHost();
    await write(host, await options(host, 'D2', { as }));
    expect(block(host)).toMatchObject({
      Turnover: expect.closeTo(19_259_259.26, 2) as unknown,
      Customers: expect.closeTo(4814.81, 2) as unknown,
      'Ad budget': expect.closeTo(2_407_407.41, 2) as unknown,
      'LTV:CAC': 8,
    });
  });

  test('with whole customers puts 4815 and 2 407 500', async () => {
    const host = telecomHost();
    const inputs = await boundTelecom(host);
    const plan = profitOf({ ...inputs, choices: { ...inputs.choices, whole: 'yes' } });
    await write(host, await options(host, 'D2', { plan, as: 'formulas' }));
    expect(block(host)).toMatchObject({ Customers: 4815, 'Ad budget': 2_407_500, Tax: 3_852_000 });
  });

  test('live formulas follow the cells they are bound to', async () => {
    const host = telecomHost();
    await write(host, await options(host, 'D2', { as: 'formulas' }));
    host.set('B3', 2_000_000);
    // By hand: 12M / 0.675.
    expect(block(host).Turnover).toBeCloseTo(17_777_777.78, 2);
  });

  test('no live formula needs the add-on', async () => {
    const host = telecomHost();
    await write(host, await options(host, 'D2', { as: 'formulas' }));
    const formulas = Array.from({ length: 30 }, (_, row) => host.formula(`E${String(row + 1)}`));
    expect(formulas.filter((formula) => formula !== '').length).toBeGreaterThan(12);
    expect(formulas.join()).not.toContain('LTV_');
  });

  test('live formulas give what values give, in every tax mode and with every option', async () => {
    const percent = (most: number) => fc.integer({ min: 0, max: most }).map((n) => `${String(n)}%`);
    const period = fc.constantFrom('month' as const, 'quarter' as const, 'year' as const);
    const plans = fc.record({
      costs: fc.integer({ min: 0, max: 1e8 }),
      profit: fc.integer({ min: 1, max: 1e8 }),
      tax: percent(30),
      variable: percent(30),
      fee: percent(20),
      allowance: fc.option(fc.integer({ min: 1, max: 1e6 })),
      ltv: fc.integer({ min: 1000, max: 1e5 }),
      cac: fc.integer({ min: 1, max: 200 }),
      taxMode: fc.constantFrom(
        'turnover' as const,
        'vat' as const,
        'profit' as const,
        'none' as const,
      ),
      whole: fc.constantFrom('no' as const, 'yes' as const),
      period,
      costsPer: period,
      profitPer: period,
      allowancePer: period,
    });
    const host = openHost();
    await fc.assert(
      fc.asyncProperty(
        plans,
        async ({ taxMode, whole, period: of, costsPer, profitPer, allowancePer, ...numbers }) => {
          const text = (value: string | number | null) => typed(String(value ?? ''));
          const inputs = telecomInputs(
            {
              costs: text(numbers.costs),
              profit: text(numbers.profit),
              tax: text(numbers.tax),
              variable: text(numbers.variable),
              fee: text(numbers.fee),
              allowance: text(numbers.allowance),
              ltv: text(numbers.ltv),
              cac: text(numbers.cac),
            },
            { taxMode, whole, period: of, costsPer, profitPer, allowancePer },
          );
          const writtenAs = async (as: WriteOptions['as']) => {
            const written = await write(
              host,
              await options(host, 'D2', { plan: profitOf(inputs), as, chart: false }),
            );
            const cells = host.values('D2:F30');
            await gives(host, 'restore', { restoration: written.restoration, force: true });
            return cells;
          };
          const values = await writtenAs('values');
          const formulas = await writtenAs('formulas');
          values.forEach((line, row) => {
            line.forEach((value, column) => {
              const live = formulas[row]?.[column];
              if (typeof value !== 'number') expect(live).toBe(value);
              else
                expect(Math.abs(Number(live) - value)).toBeLessThan(1e-9 * Math.abs(value) + 1e-6);
            });
          });
        },
      ),
      { numRuns: 40 },
    );
  });

  test('a new sheet is the default place, and takes a free name', async () => {
    const host = telecomHost();
    const target = { to: 'new-sheet' as const };
    expect((await write(host, await options(host, 'D2', { target }))).range).toBe(
      'Profit plan!A1:C20',
    );
    expect((await write(host, await options(host, 'D2', { target }))).range).toBe(
      'Profit plan 2!A1:C20',
    );
  });

  test('a chart stands beside the numbers and goes with Restore', async () => {
    const host = telecomHost();
    const before = host.snapshot();
    const { restoration } = await write(host, await options(host));
    expect(restoration.chartIds).toHaveLength(1);
    await gives(host, 'restore', { restoration, force: false });
    expect(host.snapshot()).toEqual(before);
  });

  test('definitions stand in notes', async () => {
    const host = telecomHost();
    await write(host, await options(host));
    const notes = Array.from({ length: 20 }, (_, row) => host.note(`D${String(row + 1)}`));
    expect(notes).toContain('Ads divided by turnover.');
  });

  test.each([
    ['uk', 'План прибутку', 'Рекламний бюджет'],
    ['ru', 'План прибыли', 'Рекламный бюджет'],
  ] as const)('in %s the words are that language’s', async (language, title, ads) => {
    const host = telecomHost();
    const target = { to: 'new-sheet' as const };
    const written = await write(host, await options(host, 'D2', { target }), [], language);
    expect(written.range).toBe(`${title}!A1:C20`);
    expect(host.values('A4', title)).toEqual([[ads]]);
  });
});

describe('what stood there before', () => {
  function filled(): Host {
    const host = telecomHost();
    host.set('D4', 'Ads, old');
    host.set('E4', 1_900_000);
    host.set('F5', 'ask Olena');
    host.set('E7', '=SUM(E2:E6)');
    host.set('E8', '2026-01-05');
    host.set('F9', "'=not a formula");
    return host;
  }
  const taken = ['D4', 'E4', 'F5', 'E7', 'E8', 'F9'];

  test('is named cell by cell and nothing is written before it is agreed to', async () => {
    const host = filled();
    const before = host.snapshot();
    const answer = (await gives(host, 'write', {
      ...(await options(host)),
      replace: [],
    })) as Occupied;
    expect(answer.done).toBe('occupied');
    expect(answer.preview.taken.map(({ a1 }) => a1).sort()).toEqual([...taken].sort());
    expect(answer.preview.taken).toContainEqual({ a1: 'E7', holds: '=SUM(E2:E6)' });
    expect(host.snapshot()).toEqual(before);
  });

  test('is asked about again when another cell was filled meanwhile', async () => {
    const host = filled();
    const given = await options(host);
    host.set('D5', 'new');
    expect((await gives(host, 'write', { ...given, replace: taken })).done).toBe('occupied');
  });

  test.each(['values', 'formulas'] as const)('comes back exactly after %s', async (as) => {
    const host = filled();
    const before = host.snapshot();
    const { restoration, replaced } = await write(host, await options(host, 'D2', { as }), taken);
    expect(replaced).toBe(6);
    expect((await gives(host, 'restore', { restoration, force: false })).done).toBe('restored');
    expect(host.snapshot()).toEqual(before);
  });

  test('a new sheet goes away with Restore', async () => {
    const host = telecomHost();
    const before = host.snapshot();
    const { restoration } = await write(
      host,
      await options(host, 'D2', { target: { to: 'new-sheet' } }),
    );
    await gives(host, 'restore', { restoration, force: false });
    expect(host.snapshot().sheets).toEqual(before.sheets);
  });

  test('changes made since the write are named before they would be lost', async () => {
    const host = telecomHost();
    const { restoration } = await write(host, await options(host));
    host.set('E4', 777);
    expect(await gives(host, 'restore', { restoration, force: false })).toMatchObject({
      done: 'changed',
      taken: [{ a1: 'E4', holds: '777.00' }],
    });
    expect(host.value('E4')).toBe(777);
  });

  test('writing again over one’s own block asks nothing', async () => {
    const host = telecomHost();
    const given = await options(host);
    const { restoration } = await write(host, given);
    host.set('B3', 2_000_000);
    const again = await gives(host, 'write', { ...given, replace: [], previous: restoration });
    expect(again.done).toBe('written');
  });
});

describe('when a write cannot be done', () => {
  test('a service that fails at any call leaves the sheet exactly as it was', async () => {
    const reference = telecomHost();
    const start = reference.serviceCalls();
    await write(reference, await options(reference, 'D2', { as: 'formulas' }));
    const calls = reference.serviceCalls() - start;
    for (let call = 1; call <= calls; call++) {
      const host = telecomHost();
      host.set('E4', 'old');
      host.set('E5', '=B2*2');
      const given = await options(host, 'D2', { as: 'formulas' });
      const before = host.snapshot();
      host.failAtServiceCall(call);
      const written = await writes(host, { ...given, replace: ['E4', 'E5'] });
      host.failAtServiceCall(0);
      // A failure after the last change, as of the lock's release, may still report a whole write.
      if (!written) expect([call, host.snapshot()]).toEqual([call, before]);
    }
  });

  test('a block that would cover its own input is refused', async () => {
    const host = telecomHost();
    expect(await problem(host, 'write', { ...(await options(host, 'A1')), replace: [] })).toBe(
      'The result would cover Sheet1!B2, which the plan reads. Choose another cell.',
    );
  });

  test('a protected cell is found before anything is written', async () => {
    const host = telecomHost();
    host.protect('E5');
    const before = host.snapshot();
    expect(await problem(host, 'write', { ...(await options(host)), replace: [] })).toBe(
      'Sheet1!D2:F21 is protected, at least in part. Choose another place, or ask the owner.',
    );
    expect(host.snapshot()).toEqual(before);
  });

  test('an input cell that became an error is refused with a sentence', async () => {
    const host = telecomHost();
    const given = await options(host);
    host.set('B2', '=1/0');
    expect(await problem(host, 'write', { ...given, replace: [] }, 'ru')).toContain(
      'Сначала исправьте поле',
    );
    const { costs } = (await gives(host, 'calculate', { plan: given.plan })).fields;
    expect(costs?.fault).toEqual({ code: 'error-value', details: { found: '#DIV/0!' } });
  });

  test('room is made at the end of the sheet and taken away again', async () => {
    const host = telecomHost();
    const before = host.snapshot();
    const { restoration } = await write(host, await options(host, 'Y990'));
    expect(restoration).toMatchObject({ addedRows: 9, addedColumns: 1 });
    await gives(host, 'restore', { restoration, force: false });
    expect(host.snapshot()).toEqual(before);
  });

  test('a request of another version is answered with a sentence', () => {
    const host = openHost();
    const outcome = host.run('request', ['{"name":"open","version":"0.0.1","takes":{}}']);
    const answer = JSON.parse(String(outcome.value)) as Answer<'open'>;
    expect(answer).toEqual({ ok: false, problem: { code: 'misunderstood', what: '' } });
  });
});

describe('the cost of a plan', () => {
  test('service calls do not grow with the block', async () => {
    const calls = async (rest: Parameters<typeof telecomInputs>[0]) => {
      const host = telecomHost();
      const given = await options(host, 'D2', {
        plan: profitOf(telecomInputs({ costs: await boundTo(host, 'B2'), ...rest })),
      });
      const start = host.serviceCalls();
      await write(host, given);
      return host.serviceCalls() - start;
    };
    const larger = { variable: typed('5%'), fee: typed('10%'), allowance: typed('3M') };
    expect(await calls(larger)).toBe(await calls({}));
  });
});
