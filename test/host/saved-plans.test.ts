import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Host } from '../../local/engine/host';
import { Refusal } from '../../src/wire/refusal';
import type { SavedRow } from '../../src/wire/saved';
import type { ScriptRequests } from '../../src/wire/requests';
import { dist, openHost } from '../support/host';
import { scriptGives } from '../support/plan-sheet';

const headers = ['Name', 'Kind', 'Result', 'Saved', 'Version', 'Inputs'];
const title = 'Plans';

const plan = (id: string, rest: Partial<SavedRow> = {}): SavedRow => ({
  id,
  name: `Plan ${id}`,
  kind: 'Profit plan',
  main: 'Ad budget 2 407 500',
  saved: '2026-05-04 10:00',
  version: '0.2.0',
  inputs: 'LTV 4 000, CAC 500',
  data: JSON.stringify({ id, ltv: 4000 }),
  ...rest,
});

type Save = ScriptRequests['savePlans']['takes'];

const save = (host: Host, plans: Save['plans'], rest: Partial<Save> = {}) =>
  scriptGives(host, 'savePlans', { plans, title, headers, force: false, ...rest });

const saveNew = (host: Host, ...rows: SavedRow[]) =>
  save(
    host,
    rows.map((row) => ({ row, expected: null })),
  );

const saved = async (host: Host) => (await scriptGives(host, 'savedPlans', {})).plans;

const copyOf = (host: Host) => new Host({ dist, workbook: host.save() });

const sheetOf = (host: Host, name = title) =>
  host.snapshot().sheets.find((sheet) => sheet.name === name);

const sheetIdOf = (host: Host, name = title) => host.model.getters.getSheetIdByName(name) ?? '';

async function refused(work: Promise<unknown>): Promise<{ code: string; what: string }> {
  try {
    await work;
  } catch (problem) {
    if (problem instanceof Refusal) return problem.problem;
    throw problem;
  }
  throw new Error('It was not refused.');
}

describe('saved plans', () => {
  test('are none in a new file, and reading them makes no sheet', async () => {
    const host = openHost();
    const before = host.snapshot();
    expect(await scriptGives(host, 'savedPlans', {})).toEqual({ sheetId: null, plans: [] });
    expect(host.snapshot()).toEqual(before);
  });

  test('come back as they were saved', async () => {
    const host = openHost();
    await saveNew(host, plan('a'), plan('b'));
    expect(await saved(host)).toEqual([plan('a'), plan('b')]);
  });

  test('stand in a visible sheet under bold headers, the data hidden', async () => {
    const host = openHost();
    await saveNew(host, plan('a'));
    const sheet = sheetOf(host);
    expect(host.values('A1:F1', title)).toEqual([headers]);
    expect(host.value('A2', title)).toBe('Plan a');
    expect(sheet?.cells.A1?.style?.bold).toBe(true);
    expect(sheet).toMatchObject({ hidden: false, frozen: { rows: 1, columns: 0 } });
    // G to Z
    expect(sheet?.hiddenColumns).toEqual(Array.from({ length: 20 }, (_, at) => at + 6));
  });

  test('do not take people away from their sheet', () => {
    const host = openHost();
    host.user.selection = 'C7';
    const takes = { plans: [{ row: plan('a'), expected: null }], title, headers, force: false };
    const version = String(host.invoke('LTV_VERSION', []));
    const { events } = host.run('request', [JSON.stringify({ name: 'savePlans', version, takes })]);
    const shown = events.filter(({ kind }) => kind === 'select').pop();
    const [sheetId] = host.model.getters.getSheetIds();
    expect(shown).toMatchObject({ sheetId, zone: { left: 2, top: 6 } });
  });

  test('take any text as it is', async () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 30 }),
      fc.constantFrom('=1+1', '+5', '-3', '@a', "'quoted", '5%', '1/2', 'TRUE', '007', ' 12', '₴5'),
    );
    const host = openHost();
    await fc.assert(
      fc.asyncProperty(anyText, fc.jsonValue(), async (text, value) => {
        const data = JSON.stringify({ value, text });
        // Sheets of cells have no line ends of their own; a name is one line in the panel too.
        const name = text.replace(/\s+/g, ' ').trim();
        const row = plan('a', { name, inputs: name, data });
        await save(host, [{ row, expected: '' }], { force: true });
        expect(await saved(host)).toEqual([row]);
      }),
      { numRuns: 60 },
    );
  });

  test('longer than a cell are parted and come back whole', async () => {
    const host = openHost();
    const data = JSON.stringify({ points: '=7😀'.repeat(40_000) });
    expect(data.length).toBeGreaterThan(3 * 45_000);
    await saveNew(host, plan('a', { data }));
    expect(await saved(host)).toEqual([plan('a', { data })]);
    const cells = Object.values(sheetOf(host)?.cells ?? {});
    expect(Math.max(...cells.map(({ value }) => String(value).length))).toBeLessThanOrEqual(45_000);
  });

  test('leave nothing behind of longer data', async () => {
    const host = openHost();
    const long = JSON.stringify({ points: 'x'.repeat(100_000) });
    await saveNew(host, plan('a', { data: long }));
    await save(host, [{ row: plan('a'), expected: long }]);
    expect(await saved(host)).toEqual([plan('a')]);
    expect(host.values('I2:K2', title)).toEqual([[null, null, null]]);
  });

  test('are found on a sheet that was renamed and moved behind others', async () => {
    const host = openHost();
    await saveNew(host, plan('a'));
    await saveNew(host, plan('b'));
    const sheetId = sheetIdOf(host);
    host.model.dispatch('RENAME_SHEET', { sheetId, newName: 'Плани', oldName: title });
    expect(await saved(host)).toEqual([plan('a'), plan('b')]);
    await saveNew(host, plan('c'));
    expect(sheetOf(host)).toBeUndefined();
    expect(await saved(host)).toHaveLength(3);
  });

  test('are found when a column was put before them', async () => {
    const host = openHost();
    await saveNew(host, plan('a'));
    host.model.dispatch('ADD_COLUMNS_ROWS', {
      sheetId: sheetIdOf(host),
      sheetName: title,
      dimension: 'COL',
      base: 0,
      position: 'before',
      quantity: 1,
    });
    const row = plan('a', { name: 'Renamed' });
    await save(host, [{ row, expected: plan('a').data }]);
    expect(await saved(host)).toEqual([row]);
  });

  test('take the sheet that is known first, and read it once', async () => {
    const host = openHost();
    await saveNew(host, plan('a'));
    const { sheetId } = await scriptGives(host, 'savedPlans', {});
    host.resetServiceCalls();
    await scriptGives(host, 'savedPlans', { sheetId });
    expect(host.serviceCallNames().filter((name) => name.startsWith('Range.'))).toHaveLength(3);
  });

  test('cost the same service calls among three plans as among three hundred', async () => {
    const calls = async (count: number) => {
      const host = openHost();
      const rows = Array.from({ length: count }, (_, at) => plan(String(at)));
      await saveNew(host, ...rows);
      host.resetServiceCalls();
      await save(host, [
        { row: plan('0', { name: 'first' }), expected: plan('0').data },
        {
          row: plan(String(count - 1), { name: 'last' }),
          expected: plan(String(count - 1)).data,
        },
      ]);
      return host.serviceCalls();
    };
    expect(await calls(300)).toBe(await calls(3));
  });
});

describe('rows that people touched', () => {
  async function touched() {
    const host = openHost();
    await saveNew(host, plan('a'), plan('b'), plan('c'));
    return host;
  }

  test('without a plan are passed over and kept', async () => {
    const host = await touched();
    host.set('A6', 'Ask Olena', title);
    host.set('B6', '=1+1', title);
    host.set('A3', 'my note', title);
    host.set('G3', '', title);
    expect((await saved(host)).map(({ id }) => id)).toEqual(['a', 'c']);
    await save(host, [
      { row: plan('a', { name: 'first' }), expected: plan('a').data },
      { row: plan('d'), expected: null },
    ]);
    expect((await saved(host)).map(({ id }) => id)).toEqual(['a', 'c', 'd']);
    expect(host.value('A3', title)).toBe('my note');
    expect([host.value('A6', title), host.formula('B6', title)]).toEqual(['Ask Olena', '=1+1']);
  });

  test('with damaged data come without it', async () => {
    const host = await touched();
    host.set('H3', '{"id":', title);
    host.set('H4', '12', title);
    expect((await saved(host)).map(({ data }) => data)).toEqual([plan('a').data, '', '']);
  });

  test('with another name have that name, be it a number', async () => {
    const host = await touched();
    host.set('A3', 'Spring', title);
    host.set('A4', 2026, title);
    expect((await saved(host)).map(({ name }) => name)).toEqual(['Plan a', 'Spring', '2026']);
  });

  test('that were copied are plans of their own', async () => {
    const host = await touched();
    host.values('A3:H3', title)[0]?.forEach((value, at) => {
      host.set(`${'ABCDEFGH'.charAt(at)}5`, `'${String(value)}`, title);
    });
    const ids = (await saved(host)).map(({ id }) => id);
    expect(new Set(ids).size).toBe(4);
  });
});

describe('a second person', () => {
  test('reads the plans in a copy of the file and saves there', async () => {
    const host = openHost();
    await saveNew(host, plan('a'));
    const copy = copyOf(host);
    expect(await saved(copy)).toEqual([plan('a')]);
    await saveNew(copy, plan('b'));
    expect(await saved(copy)).toHaveLength(2);
    expect(await saved(host)).toHaveLength(1);
  });

  test('who saved meanwhile is not overwritten', async () => {
    const host = openHost();
    await saveNew(host, plan('a'), plan('b'));
    const theirs = plan('a', { data: '{"ltv":1}' });
    await save(host, [{ row: theirs, expected: plan('a').data }]);
    const before = host.snapshot();
    const mine = plan('a', { data: '{"ltv":2}' });
    const other = { row: plan('b', { name: 'other' }), expected: plan('b').data };
    expect(await save(host, [other, { row: mine, expected: plan('a').data }])).toEqual({
      done: 'changed',
      plans: [theirs],
    });
    expect(host.snapshot()).toEqual(before);
    await save(host, [{ row: mine, expected: plan('a').data }], { force: true });
    expect((await saved(host))[0]).toEqual(mine);
  });

  test('who removed a plan is told of, and forcing brings it back', async () => {
    const host = openHost();
    await saveNew(host, plan('a'), plan('b'));
    await scriptGives(host, 'removePlan', { id: 'a', expected: plan('a').data, force: false });
    const again = [{ row: plan('a'), expected: plan('a').data }];
    expect(await save(host, again)).toEqual({
      done: 'changed',
      plans: [plan('a', { data: '' })],
    });
    await save(host, again, { force: true });
    expect((await saved(host)).map(({ id }) => id)).toEqual(['b', 'a']);
  });

  test('who is writing is waited for, then named', async () => {
    const host = openHost();
    host.lock.tryLock({});
    expect((await refused(saveNew(host, plan('a')))).code).toBe('busy');
  });
});

describe('removing a plan', () => {
  test('takes its row away', async () => {
    const host = openHost();
    await saveNew(host, plan('a'), plan('b'), plan('c'));
    const takes = { id: 'b', expected: plan('b').data, force: false };
    expect(await scriptGives(host, 'removePlan', takes)).toEqual({
      done: 'removed',
      plans: [plan('a'), plan('c')],
    });
    expect(await saved(host)).toEqual([plan('a'), plan('c')]);
    expect(host.value('A4', title)).toBeNull();
  });

  test('that somebody changed is asked about first', async () => {
    const host = openHost();
    await saveNew(host, plan('a'));
    const takes = { id: 'a', expected: '{}', force: false };
    expect(await scriptGives(host, 'removePlan', takes)).toEqual({
      done: 'changed',
      plans: [plan('a')],
    });
    expect(await saved(host)).toHaveLength(1);
    expect(await scriptGives(host, 'removePlan', { ...takes, force: true })).toEqual({
      done: 'removed',
      plans: [],
    });
  });

  test('that is gone already is done', async () => {
    const takes = { id: 'a', expected: '{}', force: false };
    expect(await scriptGives(openHost(), 'removePlan', takes)).toEqual({
      done: 'removed',
      plans: [],
    });
  });
});

describe('saving is refused', () => {
  test('on a protected sheet, and nothing changes', async () => {
    const host = openHost();
    await saveNew(host, plan('a'));
    host.protect('A1:Z1000', title);
    const before = host.snapshot();
    expect(await refused(saveNew(host, plan('b')))).toEqual({
      code: 'protected',
      what: 'Plans!A3:H3',
    });
    const takes = { id: 'a', expected: plan('a').data, force: false };
    expect((await refused(scriptGives(host, 'removePlan', takes))).code).toBe('protected');
    expect(host.snapshot()).toEqual(before);
  });

  test('in a full file', async () => {
    const host = openHost({ limits: { cells: 40_000 } });
    expect((await refused(saveNew(host, plan('a')))).code).toBe('full');
    expect(host.snapshot().sheets).toHaveLength(1);
  });

  test('when the sheet was deleted, until it is forced', async () => {
    const host = openHost();
    await saveNew(host, plan('a'));
    host.model.dispatch('DELETE_SHEET', { sheetId: sheetIdOf(host), sheetName: title });
    const again = [{ row: plan('a'), expected: plan('a').data }];
    expect(await refused(save(host, again))).toEqual({ code: 'gone', what: title });
    await save(host, again, { force: true });
    expect(await saved(host)).toEqual([plan('a')]);
  });
});

describe('a service that fails at any call', () => {
  const long = JSON.stringify({ points: 'x'.repeat(1_000_000) });
  const works = {
    'of the first save leaves no sheet': async (host: Host) => {
      await saveNew(host, plan('a'), plan('b'));
    },
    'of a later save leaves every plan': async (host: Host) => {
      await save(host, [
        { row: plan('c', { data: long }), expected: null },
        { row: plan('a', { name: 'Spring' }), expected: plan('a').data },
      ]);
    },
    'of a removal leaves every plan': async (host: Host) => {
      await scriptGives(host, 'removePlan', { id: 'a', expected: plan('a').data, force: false });
    },
  };

  test.each(Object.keys(works) as (keyof typeof works)[])('%s', async (name) => {
    const prepare = async () => {
      const host = openHost();
      if (name !== 'of the first save leaves no sheet') {
        await saveNew(host, plan('a'), plan('b'));
        host.set('B5', '=1+1', title);
      }
      host.resetServiceCalls();
      return host;
    };
    const reference = await prepare();
    await works[name](reference);
    const calls = reference.serviceCalls();
    for (let call = 1; call <= calls; call++) {
      const host = await prepare();
      const before = host.snapshot();
      host.failAtServiceCall(call);
      const failed = await works[name](host).then(
        () => false,
        () => true,
      );
      host.failAtServiceCall(0);
      // A failure after the last change may still report that all is done.
      if (failed) expect([call, host.snapshot()]).toEqual([call, before]);
    }
  });
});
