import { describe, expect, test } from '@jest/globals';
import { Host } from '../../local/engine/host';
import { languages } from '../../src/i18n/language';
import { savedWords } from '../../src/saved/words';
import type { Ask } from '../../src/panel/desk';
import { answering, type Requests } from '../support/answering';
import type { PlanInputs } from '../../src/plans/plans';
import type { PlanSaved, SavedPlan } from '../../src/saved/messages';
import type { AskScript } from '../../src/wire/requests';
import { correctionText } from '../../src/saved/correction';
import { dist } from '../support/host';
import { boundTelecom, panelOf, problem, scriptGives, telecomHost } from '../support/plan-sheet';
import { profitOf, telecomInputs, typed } from '../support/profit';

const sheet = 'Saved plans';
const noon = () => new Date(2026, 10, 21, 12, 5);

/** The panel over the telecom workbook, with the plan bound to it. */
async function telecom() {
  const host = telecomHost();
  const panel = panelOf(host, 'en', noon);
  const plan = profitOf(await boundTelecom(host));
  return { host, panel, plan };
}

async function saved(
  panel: Ask<Requests>,
  plan: PlanInputs,
  rest: { name?: string; over?: { id: string; data: string }; force?: boolean } = {
    name: 'Shop, November',
  },
): Promise<PlanSaved> {
  const answer = await panel('savePlan', { plan, ...rest });
  if (answer.done !== 'saved') throw new Error(answer.done);
  return answer;
}

const list = (panel: Ask<Requests>) => panel('savedPlans', {});
const states = (plans: readonly SavedPlan[]) => plans.map(({ row, state }) => [row.name, state]);
const openAgain = (host: Host) => new Host({ dist, workbook: host.save() });

describe('a plan saved from the panel', () => {
  test('stands in the file in words: name, kind, main number, time and inputs', async () => {
    const { host, panel, plan } = await telecom();
    await saved(panel, plan);
    expect(host.values('A1:D2', sheet)).toEqual([
      ['Name', 'Plan', 'Result', 'Saved'],
      // 2 407 407.41 for ads: the planner's specification.
      ['Shop, November', 'Profit plan', 'ads 2\u00a0407\u00a0407 a month', '2026-11-21 12:05'],
    ]);
    const inputs = String(host.value('F2', sheet)).replace(/\s/g, ' ');
    expect(inputs).toBe(
      'Costs 10 000 000, profit 3 000 000, tax 20% of turnover, LTV 4 000, CAC 500',
    );
  });

  test.each(languages)('has a sheet and headers in %s', async (language) => {
    const host = telecomHost();
    await saved(panelOf(host, language), profitOf(telecomInputs()));
    const words = savedWords(language);
    expect(host.values('A1:F1', words.sheet)).toEqual([words.headers]);
  });

  test('is opened with the inputs it was saved with', async () => {
    const { panel, plan } = await telecom();
    await saved(panel, plan);
    const [opened] = await list(panel);
    expect(opened).toMatchObject({ state: 'current', plan });
  });

  test('may be unfinished: it has no main number then', async () => {
    const { panel } = await telecom();
    const { plan } = await saved(panel, profitOf(telecomInputs({ cac: typed('') })));
    expect(plan).toMatchObject({ state: 'current', row: { main: '' } });
  });

  test('is opened in a copy of the file, its cells bound there', async () => {
    const { host, panel, plan } = await telecom();
    await saved(panel, plan);
    const copy = openAgain(host);
    const theirs = panelOf(copy, 'uk', noon);
    expect(states(await list(theirs))).toEqual([['Shop, November', 'current']]);
    copy.set('B3', 2_000_000);
    expect(states(await list(theirs))).toEqual([['Shop, November', 'changed']]);
    expect(states(await list(panel))).toEqual([['Shop, November', 'current']]);
  });

  test('keeps its name when it is saved over, also one that somebody typed into the sheet', async () => {
    const { host, panel, plan } = await telecom();
    const first = await saved(panel, plan);
    host.set('A2', 'Spring', sheet);
    const again = await saved(panel, profitOf(telecomInputs()), { over: first.plan.row });
    expect(states(again.plans)).toEqual([['Spring', 'current']]);
    expect(again.plan.plan).toEqual(profitOf(telecomInputs()));
  });

  test('is not given the name of another one', async () => {
    const { host, panel, plan } = await telecom();
    const first = await saved(panel, plan);
    const before = host.snapshot();
    expect(await panel('savePlan', { plan, name: ' shop, NOVEMBER' })).toEqual({
      done: 'taken',
      by: first.plan.row,
    });
    expect(host.snapshot()).toEqual(before);
  });

  test('is renamed, unless the name is taken', async () => {
    const { panel, plan } = await telecom();
    const { id } = (await saved(panel, plan)).plan.row;
    await saved(panel, plan, { name: 'Spring' });
    expect(await panel('renamePlan', { id, name: 'Spring' })).toMatchObject({ done: 'taken' });
    expect(await panel('renamePlan', { id, name: 'Shop' })).toMatchObject({ done: 'saved' });
    expect(states(await list(panel))).toEqual([
      ['Shop', 'current'],
      ['Spring', 'current'],
    ]);
  });

  test('is deleted and brought back as it was', async () => {
    const { panel, plan } = await telecom();
    const first = await saved(panel, plan);
    const { deleted, plans } = await panel('deletePlan', { id: first.plan.row.id });
    expect(plans).toEqual([]);
    if (deleted === undefined) throw new Error('Nothing was deleted.');
    expect(await panel('bringPlanBack', { row: deleted })).toEqual(first.plans);
  });

  test('is refused in a sentence where its sheet is protected', async () => {
    const { host, panel, plan } = await telecom();
    await saved(panel, plan);
    host.protect('A1:Z1000', sheet);
    expect(await problem(host, 'savePlan', { plan, name: 'Spring' })).toBe(
      'Saved plans!A3:H3 is protected, at least in part. Choose another place, or ask the owner.',
    );
  });
});

describe('two people', () => {
  test('do not overwrite each other unless they say so', async () => {
    const { host, panel, plan } = await telecom();
    const mine = (await saved(panel, plan)).plan.row;
    const other = panelOf(host, 'ru', noon);
    const [seen] = await list(other);
    if (seen === undefined) throw new Error('There is no plan.');
    const theirs = await saved(other, profitOf(telecomInputs()), { over: seen.row });

    expect(await panel('savePlan', { plan, over: mine })).toEqual({
      done: 'changed',
      theirs: theirs.plan.row,
    });
    expect((await list(panel))[0]?.plan).toEqual(profitOf(telecomInputs()));
    await saved(panel, plan, { over: theirs.plan.row, force: true });
    expect((await list(panel))[0]?.plan).toEqual(plan);
  });

  test('are told of a plan that the other deleted, and may save it again', async () => {
    const { host, panel, plan } = await telecom();
    const { row } = (await saved(panel, plan)).plan;
    await panelOf(host)('deletePlan', { id: row.id });
    expect(await panel('savePlan', { plan, over: row })).toEqual({ done: 'changed' });
    expect(await panel('renamePlan', { id: row.id, name: 'Spring' })).toEqual({ done: 'changed' });
    await saved(panel, plan, { over: row, name: row.name, force: true });
    expect(states(await list(panel))).toEqual([['Shop, November', 'current']]);
  });
});

describe('whether a plan is current', () => {
  test('follows its cells, not their looks nor the name of their sheet', async () => {
    const { host, panel, plan } = await telecom();
    await saved(panel, plan);
    const sheetId = host.model.getters.getSheetIds()[0] ?? '';
    const oldName = host.model.getters.getSheetName(sheetId);
    host.model.dispatch('RENAME_SHEET', { sheetId, newName: 'Business', oldName });
    expect(states(await list(panel))).toEqual([['Shop, November', 'current']]);
    host.set('B2', 9_000_000);
    expect(states(await list(panel))).toEqual([['Shop, November', 'changed']]);
    host.set('B2', 10_000_000);
    expect(states(await list(panel))).toEqual([['Shop, November', 'current']]);
  });

  test('is lost with the sheet of its cells', async () => {
    const { host, panel, plan } = await telecom();
    await saved(panel, plan);
    const sheetId = host.model.getters.getSheetIds()[0] ?? '';
    const sheetName = host.model.getters.getSheetName(sheetId);
    host.model.dispatch('DELETE_SHEET', { sheetId, sheetName });
    expect(states(await list(panel))).toEqual([['Shop, November', 'changed']]);
  });

  test('is asked with one read of the plans and one of the cells, however many plans', async () => {
    const { host, panel, plan } = await telecom();
    for (let at = 0; at < 5; at++) await saved(panel, plan, { name: `Plan ${String(at)}` });
    host.resetServiceCalls();
    await list(panel);
    const reads = host.serviceCallNames().filter((name) => name === 'Range.getValues');
    // The headers, the plans, the cells.
    expect(reads).toHaveLength(3);
  });
});

describe('updating all plans', () => {
  test('saves what follows from the cells now, in one write', async () => {
    const { host, panel, plan } = await telecom();
    await saved(panel, plan);
    await saved(panel, profitOf(telecomInputs()), { name: 'Typed' });
    host.set('B3', 2_000_000);
    host.resetServiceCalls();
    const { plans, updated, corrections } = await panel('updatePlans', {});
    expect([updated, corrections, states(plans)]).toEqual([
      1,
      [],
      [
        ['Shop, November', 'current'],
        ['Typed', 'current'],
      ],
    ]);
    // By hand: 12M / 0.675 · 500 / 4000.
    expect(plans[0]?.row.main).toBe('ads 2\u00a0222\u00a0222 a month');
    expect(states(await list(panel))[0]).toEqual(['Shop, November', 'current']);
    const writes = host.serviceCallNames().filter((name) => name === 'Range.setValues');
    expect(writes).toHaveLength(1);
  });

  test('writes nothing where nothing changed', async () => {
    const { host, panel, plan } = await telecom();
    await saved(panel, plan);
    const before = host.snapshot();
    expect(await panel('updatePlans', {})).toMatchObject({ updated: 0, corrections: [] });
    expect(host.snapshot()).toEqual(before);
  });

  test('names the plan and the cell that need a correction, and updates the others', async () => {
    const { host, panel, plan } = await telecom();
    await saved(panel, plan, { name: 'Clients 2026' });
    const inputs = await boundTelecom(host);
    await saved(panel, profitOf({ ...inputs, sources: { ...inputs.sources, cac: typed('500') } }));
    host.set('B6', 'ask Olena');
    host.set('B3', 2_000_000);
    const { plans, updated, corrections } = await panel('updatePlans', {});
    expect(updated).toBe(1);
    expect(corrections.map((each) => correctionText(each, 'en'))).toEqual([
      '“Clients 2026” needs a correction: Sheet1!B6 holds “ask Olena”. Put a number there, or unbind it and type one.',
    ]);
    expect(states(plans)).toEqual([
      ['Clients 2026', 'changed'],
      ['Shop, November', 'current'],
    ]);
  });

  test('leaves alone what somebody saved in the same moment', async () => {
    const { host, panel, plan } = await telecom();
    const { row } = (await saved(panel, plan)).plan;
    host.set('B3', 2_000_000);
    let meddled = false;
    // Between the reading of the plans and their saving somebody else saves.
    const meddling: AskScript = (name, takes) => {
      if (name === 'savePlans' && !meddled) {
        meddled = true;
        host.set('H2', JSON.stringify({ format: 1, kind: 'profit', inputs: {} }), sheet);
      }
      return scriptGives(host, name, takes);
    };
    const slow = answering(meddling, { language: 'en' });
    const { updated } = await slow('updatePlans', {});
    expect(updated).toBe(0);
    const [left] = await list(panel);
    expect(left?.row.id).toBe(row.id);
    expect(left?.plan).not.toEqual(plan);
  });
});

describe('a row that somebody damaged', () => {
  test.each([
    ['damaged', '{"format":1,"kind":'],
    ['newer', '{"format":99,"kind":"profit","inputs":{}}'],
    ['unknown', '{"format":1,"kind":"weather","inputs":{}}'],
  ] as const)('is listed as %s and leaves the others whole', async (state, data) => {
    const { host, panel, plan } = await telecom();
    await saved(panel, plan);
    await saved(panel, plan, { name: 'Spring' });
    host.set('H2', data, sheet);
    const plans = await list(panel);
    expect(states(plans)).toEqual([
      ['Shop, November', state],
      ['Spring', 'current'],
    ]);
    expect(plans[0]?.plan).toBeUndefined();
    host.set('B3', 2_000_000);
    const updated = await panel('updatePlans', {});
    expect(states(updated.plans)).toEqual([
      ['Shop, November', state],
      ['Spring', 'current'],
    ]);
    expect(host.value('H2', sheet)).toBe(data);
  });
});
