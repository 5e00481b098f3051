import { describe, expect, test } from '@jest/globals';
import type { Host } from '../../local/engine/host';
import { type Language, languages } from '../../src/i18n/language';
import { budgetWords } from '../../src/templates/budget/words';
import { calculatorWords } from '../../src/templates/calculator/words';
import { type TemplateKind, templateKinds, templates } from '../../src/templates/list';
import { customerMonths } from '../../src/core/planning/customer-months';
import { openHost } from '../support/host';
import { cellOf, gives, problem, scriptGives } from '../support/plan-sheet';

async function place(
  host: Host,
  template: TemplateKind,
  language: Language = 'en',
  samples = true,
): Promise<string> {
  const { sheet } = await gives(host, 'addTemplate', { template, samples }, language);
  host.user.sheet = sheet;
  return sheet;
}

/** A new file with a template on its last sheet, which is open. */
async function hostWith(template: TemplateKind, language: Language = 'en'): Promise<Host> {
  const host = openHost({ locale: language });
  await place(host, template, language);
  return host;
}

const faults = (host: Host, sheet: string) =>
  host
    .values('A1:Z300', sheet)
    .flatMap((line, row) =>
      line.flatMap((value, column) =>
        typeof value === 'string' && /^#|Loading/.test(value)
          ? [`${String(row + 1)}, ${String(column + 1)}: ${value}`]
          : [],
      ),
    );

const sheetOf = (host: Host, name: string) =>
  host.snapshot().sheets.find((sheet) => sheet.name === name);

describe.each(languages)('in %s', (language) => {
  test.each(templateKinds)(
    '%s computes without an error, with samples and without',
    async (kind) => {
      const host = openHost({ locale: language });
      const sheet = await place(host, kind, language);
      expect(sheet).toBe(templates[kind].make(language, 0).title);
      expect(faults(host, sheet)).toEqual([]);
      const state = sheetOf(host, sheet);
      expect(state?.charts.length).toBeGreaterThan(0);
      expect(state?.protections.every(({ warningOnly }) => warningOnly)).toBe(true);
      expect(state?.protections.length).toBeGreaterThan(0);
      expect(state?.validations.length).toBeGreaterThan(0);
      expect(state?.frozen.rows).toBeGreaterThan(0);
      const before = host.snapshot();

      const removed = await gives(host, 'removeSamples', {}, language);
      expect(faults(host, sheet)).toEqual([]);
      expect(host.snapshot()).not.toEqual(before);
      const { restorations } = removed;
      await gives(host, 'restoreSamples', { restorations, force: false }, language);
      expect(host.snapshot()).toEqual(before);

      const empty = await place(host, kind, language, false);
      expect(faults(host, empty)).toEqual([]);
    },
  );
});

describe('the numbers of a sheet', () => {
  test('calculator: each method gives its closed form', async () => {
    const host = await hostWith('calculator');
    // By hand: 200·0.7/0.05; the sum with 12% a year is 3393.8789 of revenue (functions.md).
    expect(host.value('F5')).toBeCloseTo(2800, 6);
    expect(host.value('F6')).toBeCloseTo(3393.8789 * 0.7, 3);
    expect(host.value('F7')).toBeCloseTo(200 * 20 * 0.7, 6);
    expect(host.value('F8')).toBeCloseTo(500 * 0.4 * 20 * 0.7, 6);
    expect(host.value('F9')).toBeCloseTo((480_000 / 200) * 0.7, 6);
    expect(host.value('G9')).toBeCloseTo(1680 / 500, 6);
    expect(host.value('F12')).toBeCloseTo(3393.8789 * 0.7, 3);
    expect(host.value('F16')).toBeCloseTo(Math.log(1 - 25 / 140) / Math.log(0.95), 6);
    expect(host.value('F17')).toBeCloseTo((3393.8789 * 0.7) / 3, 3);
  });

  test('calculator: the method follows from what is known', async () => {
    const host = await hostWith('calculator');
    const { methods, orders } = calculatorWords('en');
    host.set('B9', '');
    expect(host.value('F13')).toBe(methods.churn.name);
    host.set('B7', '');
    expect(host.value('F13')).toBe(methods.lifetime.name);
    host.set('B5', orders);
    expect(host.value('F13')).toBe(methods.orders.name);
  });

  test('calculator: a CAC that margin never returns is said in a word', async () => {
    const host = await hostWith('calculator');
    host.set('B15', 2800);
    expect(host.value('F16')).toBe('never');
  });

  test('retention: the fit is the published one and its LTV the sum over the curve', async () => {
    const host = await hostWith('retention');
    const [alpha, beta] = [Number(host.value('G16')), Number(host.value('G17'))];
    // Fader and Hardie, "How to project customer retention": 0.704 and 1.182.
    expect(alpha).toBeCloseTo(0.704, 3);
    expect(beta).toBeCloseTo(1.182, 3);
    let left = 1;
    let ltv = 0;
    for (let month = 0; month <= 24; month++) {
      if (month > 0) left *= (beta + month - 1) / (alpha + beta + month - 1);
      ltv += (left * 200 * 0.7) / 1.12 ** (month / 12);
    }
    expect(host.value('G10')).toBeCloseTo(ltv, 6);
    expect(host.value('D29')).toBeCloseTo(left, 9);
  });

  test('customers: a list longer than the sheet ends with it, and its sums are whole', async () => {
    const host = await hostWith('customers');
    const name = host.user.sheet ?? '';
    const { getters } = host.model;
    const id = getters.getSheetIdByName(name) ?? '';
    // Five thousand customers with an order each and nine with one more: the sheet ends with the last.
    const orders = Array.from({ length: 5009 }, (_, place) => [
      `C${String(place % 5000)}`,
      45_000 + (place % 300) + (place < 5000 ? 0 : 400),
      100,
    ]);
    host.model.dispatch('ADD_COLUMNS_ROWS', {
      sheetId: id,
      sheetName: name,
      dimension: 'ROW',
      base: getters.getNumberRows(id) - 1,
      position: 'after',
      quantity: 5 + orders.length - getters.getNumberRows(id),
    });
    const { sheetId } = await cellOf(host, 'A6');
    await scriptGives(host, 'addRows', { sheetId, firstRow: 6, rows: orders });
    expect(host.value('L40')).toContain('28');
    expect([host.value('G6'), host.value('G7')]).toEqual([5000, 5009]);
    expect(host.value('G9')).toBeCloseTo(9 / 5000, 9);
    expect(host.values('F43:F5014').every(([name]) => name !== '' && name !== null)).toBe(true);
    const shown = host.values('L43:L5014').reduce((sum, [ltv]) => sum + Number(ltv), 0);
    expect(Number(host.value('G10'))).toBeGreaterThan(shown);
  });

  test('customers: counts agree with the orders above', async () => {
    const host = await hostWith('customers');
    const orders = host.values('A6:C260').filter(([customer]) => customer !== '' && customer);
    expect(host.value('G6')).toBe(new Set(orders.map(([customer]) => customer)).size);
    expect(host.value('G7')).toBe(orders.length);
    expect(host.value('G8')).toBe(orders.reduce((sum, [, , amount]) => sum + Number(amount), 0));
    const forecast = host.values('F43:L140').filter(([customer]) => customer);
    expect(forecast).toHaveLength(Number(host.value('G6')));
    expect(host.value('G10')).toBeCloseTo(
      forecast.reduce((sum, line) => sum + Number(line[6]), 0),
      6,
    );
  });

  // Planner's specification, profit plan: C 10M, P 3M, t 20%, L 4000, a 500.
  test.each([
    ['turnover', 19_259_259.26, 4814.81, 2_407_407.41],
    ['vat', 18_352_941.18, 4588.24, 2_294_117.65],
    ['profit', 15_714_285.71, 3928.57, 1_964_285.71],
  ] as const)('budget: with tax on %s', async (mode, turnover, customers, ads) => {
    const host = await hostWith('budget');
    host.set('B8', budgetWords('en').taxes[mode]);
    expect(host.value('B14')).toBeCloseTo(turnover, 2);
    expect(host.value('B15')).toBeCloseTo(customers, 2);
    expect(host.value('B16')).toBeCloseTo(ads, 2);
    expect(host.value('B18')).toBeCloseTo(3_000_000, 4);
  });

  test('budget: a CAC without a solution is told, and nothing else shows an error', async () => {
    const host = await hostWith('budget');
    host.set('B10', 3200);
    expect(host.value('A24')).toBe('CAC must be below 3200');
    expect(faults(host, 'Ad budget')).toEqual([]);
  });

  test('budget: month by month is the plan of customers and money', async () => {
    const host = await hostWith('budget');
    const { rows, firstProfit, payback, deepest } = customerMonths({
      customers: 75_000,
      churn: 0.05,
      arpu: 200,
      margin: 0.8,
      cac: 500,
      acquisition: { budget: Number(host.value('B16')) },
      costs: 10_000_000,
    });
    rows.forEach(({ profit, cash }, month) => {
      expect(host.value(`K${String(5 + month)}`)).toBeCloseTo(profit, 4);
      expect(host.value(`L${String(5 + month)}`)).toBeCloseTo(cash, 4);
    });
    expect(host.value('B32')).toBe(firstProfit);
    expect(host.value('B33')).toBe(payback);
    expect(host.value('B34')).toBeCloseTo(deepest?.need ?? NaN, 4);
  });

  test('channels: three curves share 10 000 as the specification says', async () => {
    const host = await hostWith('channels');
    // Planner's specification, split: r = 12·x^0.5, 4·x^0.65, 30·x^0.35.
    const curves = [
      [12, 50],
      [4, 65],
      [30, 35],
    ];
    host.set('B3', 10_000);
    for (let row = 6; row <= 10; row++) {
      const [a = 0, b = 0] = curves[row - 6] ?? [];
      const at = String(row);
      host.set(`B${at}`, a ? 2000 : '');
      host.set(`C${at}`, a ? `=${String(a)}*2000^(${String(b)}/100)` : '');
      host.set(`D${at}`, a ? `=${String(a)}*4000^(${String(b)}/100)` : '');
      for (const column of ['E', 'F', 'G']) host.set(column + at, '');
      if (!a) host.set(`A${at}`, '');
    }
    expect(host.value('I6')).toBeCloseTo(2494.7, 1);
    expect(host.value('I7')).toBeCloseTo(6534.8, 1);
    expect(host.value('I8')).toBeCloseTo(970.5, 1);
    expect(host.value('K11')).toBeCloseTo(2140.1652, 3);
    expect(faults(host, 'Channels')).toEqual([]);
  });

  test('goal: the funnel of the specification', async () => {
    const host = await hostWith('goal');
    // Planner's specification, goal plan: 12.5 sales at 8, 15 need 120; three stages +5% for three
    // months: 19.3916 sales at 5.1569.
    expect(host.values('B19:F19')).toEqual([[50_000, 500, 25, 12.5, 8]]);
    expect(host.value('I8')).toBeCloseTo(120, 9);
    expect(host.value('E22')).toBeCloseTo(19.3916, 4);
    expect(host.value('F22')).toBeCloseTo(5.1569, 4);
    // Month 1 has 14.47 sales, month 2 has 16.75: the first with 15 and more.
    expect(host.value('I5')).toBe(2);
    host.set('B9', 2);
    expect(host.value('I5')).toBe(4);
  });

  test('clients: first invoices, pay by KPI and the forecast', async () => {
    const host = await hostWith('clients');
    // Planner's specification, fees: 600 from 15 Sep, 15 Oct 2025 and 13 Feb 2026.
    for (const [start, invoice] of [
      ['2025-09-15', 327.27],
      ['2025-10-15', 339.13],
      ['2026-02-13', 330],
    ] as const) {
      host.set('C6', start);
      expect(host.value('E6')).toBeCloseTo(invoice, 2);
    }
    // By hand: 300 + 200·(3·0.9 + 2·4/5 + 1·1)/6, more than the plan counting as the plan.
    expect(host.value('B26')).toBeCloseTo(300 + (200 * 5.3) / 6, 9);

    host.set('B3', '2026-03-09');
    const clients: [number, number, number][] = [
      [600, 0, 3],
      [900, 0, 6],
      [450, 2, 3],
    ];
    ['2025-09-15', '2025-01-01', '2026-05-04', ''].forEach((start, place) => {
      const at = String(6 + place);
      host.set(`C${at}`, start);
      if (start === '') for (const column of ['A', 'B', 'D']) host.set(column + at, '');
    });
    for (let month = 0; month < 12; month++) {
      const income = clients.reduce(
        (sum, [fee, start, stays]) =>
          sum + (month < start ? 0 : fee * (1 - 1 / stays) ** (month - start)),
        0,
      );
      expect(host.value(`K${String(6 + month)}`)).toBeCloseTo(income, 6);
    }
    expect(host.value('J6')).toBe('2026-03');
    // Income of April, 1150, is the first below 1200.
    expect(host.value('B29')).toBe('2026-04');
    // 1 March 2026 is a Sunday, and so is the 15th.
    expect(host.display('F6')).toBe('2026-03-02');
    expect(host.display('G6')).toBe('2026-03-16');
  });

  test('launch: what is late, and what is to be checked', async () => {
    const host = await hostWith('launch');
    const state = host.values('G5:G13').map(([value]) => value);
    expect(state).toEqual([
      'Done',
      'Done',
      'Overdue',
      'Check now',
      'Check now',
      'On time',
      'On time',
      'On time',
      'On time',
    ]);
    expect(host.value('B19')).toBeCloseTo(2 / 9, 9);
    expect(host.values('B20:B24').flat()).toEqual([5, 2, 2, 1, 2]);
    const dates = host.values('F21:F26').map(([value]) => Number(value));
    expect(dates.slice(1).map((day, place) => day - (dates[place] ?? 0))).toEqual([7, 7, 7, 7, 7]);
  });
});

describe('placing a template', () => {
  test('leaves all other sheets as they are and stands behind them', async () => {
    const host = openHost();
    host.set('A1', 'mine');
    const before = host.snapshot().sheets;
    const sheet = await place(host, 'goal');
    const { sheets } = host.snapshot();
    expect(sheets.slice(0, -1)).toEqual(before);
    expect(sheets.at(-1)?.name).toBe(sheet);
  });

  test('beside a sheet of the same name gives both the sheet and its ranges a number', async () => {
    const host = openHost();
    await place(host, 'calculator');
    expect(await place(host, 'calculator')).toBe('LTV calculator 2');
    const names = Object.keys(host.snapshot().namedRanges);
    expect(names).toEqual(expect.arrayContaining(['Calculator_LTV', 'Calculator_LTV_2']));
  });

  test('is undone whole, with its named ranges', async () => {
    const host = openHost();
    const before = host.snapshot();
    const { restoration } = await gives(host, 'addTemplate', {
      template: 'customers',
      samples: true,
    });
    expect(await gives(host, 'removeSheets', { restoration, force: false })).toEqual({
      done: 'removed',
    });
    expect(host.snapshot()).toEqual(before);
  });

  test('is not undone over what somebody typed, unless they say so', async () => {
    const host = openHost();
    const { restoration, sheet } = await gives(host, 'addTemplate', {
      template: 'budget',
      samples: true,
    });
    host.set('B5', 9_000_000, sheet);
    expect(await gives(host, 'removeSheets', { restoration, force: false })).toEqual({
      done: 'changed',
      sheets: [sheet],
    });
    await gives(host, 'removeSheets', { restoration, force: true });
    expect(host.snapshot().sheets).toHaveLength(1);
  });

  test('into a full file says so and leaves it as it was', async () => {
    // The first sheet has 26 000 cells; a second one would pass the limit.
    const host = openHost({ limits: { cells: 51_999 } });
    const before = host.snapshot();
    expect(await problem(host, 'addTemplate', { template: 'launch', samples: true })).toBe(
      'The file has reached ten million cells. Delete unused rows or sheets first.',
    );
    expect(host.snapshot()).toEqual(before);
  });

  test('while somebody else writes is refused', async () => {
    const host = openHost();
    host.lock.tryLock({});
    expect(await problem(host, 'addTemplate', { template: 'launch', samples: true })).toBe(
      'Someone else is writing to this file. Try again in a moment.',
    );
  });

  test('a failure at any service call leaves the file as it was', async () => {
    const host = openHost();
    host.set('A1', 'mine');
    const before = host.snapshot();
    host.resetServiceCalls();
    const { restoration } = await gives(host, 'addTemplate', { template: 'goal', samples: true });
    const calls = host.serviceCalls();
    await gives(host, 'removeSheets', { restoration, force: true });
    expect(calls).toBeGreaterThan(30);
    for (let call = 1; call <= calls; call++) {
      host.failAtServiceCall(call);
      const failed = await gives(host, 'addTemplate', { template: 'goal', samples: true }).then(
        () => false,
        () => true,
      );
      host.resetServiceCalls();
      expect([call, failed]).toEqual([call, true]);
      expect([call, host.snapshot()]).toEqual([call, before]);
    }
  });

  test('asks the sheet for each property once, however many cells there are', async () => {
    const host = openHost();
    host.resetServiceCalls();
    await place(host, 'customers');
    const names = host.serviceCallNames();
    for (const call of [
      'Range.setValues',
      'Range.setNumberFormats',
      'Range.setFontSizes',
      'Range.setFontWeights',
      'Range.setFontColors',
      'Range.setBackgrounds',
      'Range.setHorizontalAlignments',
      'Range.setWraps',
      'Range.setNotes',
      'Range.setEachDataValidation',
      'Sheet.setConditionalFormatRules',
    ]) {
      expect([call, names.filter((name) => name === call)]).toEqual([call, [call]]);
    }
    // Besides these: one for each column, protected range and name.
    expect(names.length).toBeLessThan(70);
  });
});

describe('removing sample data', () => {
  test('on a sheet that is no template is refused with a sentence', async () => {
    const host = openHost();
    expect(await problem(host, 'removeSamples', {})).toBe(
      'This sheet has no sample data. Open a sheet that was made from a template.',
    );
  });

  test('works on a second copy, and only there', async () => {
    const host = openHost();
    const one = await place(host, 'calculator');
    const two = await place(host, 'calculator');
    await gives(host, 'removeSamples', {});
    expect([host.value('B6', one), host.value('B6', two)]).toEqual([200, null]);
  });

  test('is not brought back over what somebody typed, unless they say so', async () => {
    const host = await hostWith('calculator');
    const { restorations } = await gives(host, 'removeSamples', {});
    host.set('B6', 300);
    expect(await gives(host, 'restoreSamples', { restorations, force: false })).toEqual({
      done: 'changed',
      taken: [{ a1: 'B6', holds: '300' }],
    });
    await gives(host, 'restoreSamples', { restorations, force: true });
    expect(host.value('B6')).toBe(200);
  });

  test('in protected cells is refused and changes nothing', async () => {
    const host = await hostWith('calculator');
    host.protect('B8', 'LTV calculator');
    const before = host.snapshot();
    expect(await problem(host, 'removeSamples', {})).toBe(
      'LTV calculator!B6:B15 is protected, at least in part. Choose another place, or ask the owner.',
    );
    expect(host.snapshot()).toEqual(before);
  });
});
