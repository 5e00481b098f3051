import { describe, expect, test } from '@jest/globals';
import type { Host } from '../../local/engine/host';
import { showSame } from '../../src/convert/cells';
import type { PlainScope } from '../../src/wire/plain';
import { openHost } from '../support/host';
import { convert, outcomes, readPlain, restore, valuesOf } from '../support/plain';
import { gives, problem } from '../support/plan-sheet';

const fill = (host: Host, cells: Readonly<Record<string, string | number>>, sheet?: string) => {
  for (const [a1, content] of Object.entries(cells)) host.set(a1, content, sheet);
};

/** Numbers in A and B, formulas of them in C to G, what the owner typed among them, two tables. */
function filledHost(locale = 'en'): Host {
  const host = openHost({ locale });
  const half = locale === 'en' ? '0.5' : '0,5';
  fill(host, {
    A1: 'Revenue',
    B1: 'Churn',
    A2: 200,
    A3: 300,
    A4: 400,
    B2: '5%',
    B3: '10%',
    B4: '20%',
    C1: 'LTV',
    C2: '=LTV_CHURN(A2; B2)',
    C3: '=LTV_CHURN(A3; B3)',
    C4: `=LTV_CHURN(A4; B4; ${half})`,
    D2: 'mine',
    D3: 'mine too',
    E2: '=SUM(C2:C4)',
    E3: '=ROUND(LTV_LIFETIME(B2) * 2; 1)',
    G2: '=LTV_CHURN(A2:A4; B2:B4)',
    A8: '=LTV_LEVERS(2000; 2; 3)',
    A20: '=LTV_CHURN_RANGE(1; 20)',
    E20: '=B20 * 2',
  });
  return host;
}

/** Of each sheet its formulas, by cell. */
const formulasOf = (host: Host, sheet: string) =>
  Object.fromEntries(
    Object.entries(host.snapshot().sheets.find(({ name }) => name === sheet)?.cells ?? {}).flatMap(
      ([a1, { formula }]) => (formula === undefined ? [] : [[a1, formula]]),
    ),
  );

/** Cells of a sheet that no longer show what they showed. */
const otherThan = (
  before: Readonly<Record<string, unknown>> = {},
  after: Readonly<Record<string, unknown>> = {},
) =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (a1) => !showSame([[before[a1] as number]], [[after[a1] as number]]),
  );

describe('what would become of each formula', () => {
  test('is told cell by cell, and nothing is written', async () => {
    const host = filledHost();
    const before = host.snapshot();
    // By the catalogue: a churn value is revenue by churn, a lifetime 1 by churn.
    expect(outcomes(await readPlain(host, 'sheet'))).toEqual({
      'Sheet1!C2': '=A2 / B2',
      'Sheet1!C3': '=A3 / B3',
      'Sheet1!C4': '=A4 * 0.5 / B4',
      'Sheet1!E3': '=ROUND(1 / B2*2,1)',
      'Sheet1!G2': '=ARRAYFORMULA(IF((A2:A4 = "") * (B2:B4 = ""), "", A2:A4 / B2:B4))',
      'Sheet1!A8': 'value: LTV_LEVERS',
      'Sheet1!A20': 'value: LTV_CHURN_RANGE',
    });
    expect(host.snapshot()).toEqual(before);
  });

  test('a table is shown with all that it fills, and what stands beside it is not its own', async () => {
    const host = filledHost();
    const { cells } = await readPlain(host, 'sheet');
    const size = (a1: string) => {
      const found = cells.find(({ cell }) => cell.a1 === a1);
      return [found?.rows, found?.columns];
    };
    const filled = host.values('A8:H19').filter(([first]) => first !== null);
    const columns = filled[0]?.filter((value) => value !== null).length;
    expect(size('A8')).toEqual([filled.length, columns]);
    // D2 is text that somebody typed beside C2.
    expect(size('C2')).toEqual([1, 1]);
    expect(size('G2')).toEqual([3, 1]);
    expect(size('A20')).toEqual([1, 2]);
  });

  test('the selection tells which', async () => {
    const host = filledHost();
    host.user.selection = 'C3:E4';
    expect(Object.keys(outcomes(await readPlain(host, 'selection')))).toEqual([
      'Sheet1!C3',
      'Sheet1!E3',
      'Sheet1!C4',
    ]);
  });

  test('a sheet without functions of ours has nothing to convert', async () => {
    const host = openHost();
    fill(host, { A1: '=SUM(B1:B2)', A2: 'LTV_CHURN', A3: '="LTV_CHURN(1; 2)"' });
    expect((await readPlain(host, 'file')).cells).toEqual([]);
  });

  test('errors, circles and functions that nobody knows are left alone', async () => {
    const host = openHost();
    fill(host, {
      A1: '=LTV_NET(1; B1)',
      B1: '=1/0',
      A2: '=LTV_NET(1; A2)',
      A3: '=LTV_NOTHING(1)',
      A4: '=LTV_CHURN(200; 0)',
    });
    expect(outcomes(await readPlain(host, 'sheet'))).toEqual({
      'Sheet1!A1': 'kept: error',
      'Sheet1!A2': 'kept: error',
      'Sheet1!A3': 'kept: unknown-function',
      'Sheet1!A4': 'kept: error',
    });
  });

  test('a named range is known by its size', async () => {
    const host = filledHost();
    host.model.dispatch('CREATE_NAMED_RANGE', {
      name: 'Revenues',
      ranges: [
        host.model.getters.getRangeDataFromZone(host.model.getters.getSheetIds()[0] ?? '', {
          left: 0,
          right: 0,
          top: 1,
          bottom: 3,
        }),
      ],
    });
    host.set('I2', '=LTV_CHURN(Revenues; 10%)');
    const { cells } = await readPlain(host, 'sheet');
    expect(cells.find(({ cell }) => cell.a1 === 'I2')).toMatchObject({ rows: 3, columns: 1 });
    const before = valuesOf(host).Sheet1;
    await convert(host, 'sheet');
    expect(otherThan(before, valuesOf(host).Sheet1)).toEqual([]);
  });
});

describe('converting', () => {
  test.each(['en', 'uk'])('in a sheet of locale %s changes no number', async (locale) => {
    const host = filledHost(locale);
    const before = valuesOf(host);
    const { fallen } = await convert(host, 'sheet');
    expect(fallen).toEqual([]);
    expect(otherThan(before.Sheet1, valuesOf(host).Sheet1)).toEqual([]);
    expect(JSON.stringify(formulasOf(host, 'Sheet1'))).not.toContain('LTV_');
  });

  test('leaves what is native and what was typed as it is', async () => {
    const host = filledHost();
    await convert(host, 'sheet');
    const { E2, E20 } = formulasOf(host, 'Sheet1');
    expect([E2, E20, host.value('D2')]).toEqual(['=SUM(C2:C4)', '=B20*2', 'mine']);
  });

  test('what became native follows its inputs, what became a value stays', async () => {
    const host = filledHost();
    await convert(host, 'sheet');
    const table = host.values('A8:H19');
    host.set('A2', 500);
    expect(host.value('C2')).toBe(10_000);
    expect(host.values('A8:H19')).toEqual(table);
  });

  test.each<PlainScope>(['selection', 'sheet', 'file'])(
    'of the %s and Restore leave the workbook exactly as before',
    async (scope) => {
      const host = filledHost();
      host.user.selection = 'A2:C20';
      const before = host.snapshot();
      const { restoration } = await convert(host, scope);
      expect(host.snapshot()).not.toEqual(before);
      expect(await restore(host, restoration)).toEqual({ done: 'restored' });
      expect(host.snapshot()).toEqual(before);
    },
  );

  test('of the file reaches every sheet', async () => {
    const host = filledHost();
    host.model.dispatch('CREATE_SHEET', {
      sheetId: 'two',
      position: 1,
      name: 'Two',
      cols: 26,
      rows: 50,
    });
    fill(host, { A1: '=LTV_NET(Sheet1!C2; 60)', B1: '=LTV_TO_CAC(Sheet1!C2; A1)' }, 'Two');
    const before = valuesOf(host);
    const { restoration, sheets } = await convert(host, 'file');
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['Sheet1', 'Two']);
    expect(formulasOf(host, 'Two')).toEqual({ A1: '=Sheet1!C2-60', B1: '=Sheet1!C2/A1' });
    expect(otherThan(before.Two, valuesOf(host).Two)).toEqual([]);
    await restore(host, restoration);
    expect(valuesOf(host)).toEqual(before);
  });

  test('a text that a native formula would read as a text becomes a value, and is named', async () => {
    const host = openHost();
    fill(host, { A1: "'10M", A2: '=LTV_NET(A1; 5)' });
    const { fallen } = await convert(host, 'sheet');
    expect(fallen.map(({ a1 }) => a1)).toEqual(['A2']);
    expect([host.value('A2'), host.formula('A2')]).toEqual([9_999_995, '']);
  });

  test('a row of a column that would be read otherwise makes all of it values', async () => {
    const host = openHost();
    fill(host, { A1: 100, A2: "'10M", A3: 300, C1: '=LTV_NET(A1:A3; 5)' });
    const before = host.snapshot();
    const { fallen, restoration } = await convert(host, 'sheet');
    expect(fallen.map(({ a1 }) => a1)).toEqual(['C1']);
    expect(host.values('C1:C3')).toEqual([[95], [9_999_995], [295]]);
    expect(formulasOf(host, 'Sheet1')).toEqual({});
    await restore(host, restoration);
    expect(host.snapshot()).toEqual(before);
  });

  test('a column with blank rows keeps every row', async () => {
    const host = openHost();
    fill(host, { A1: 100, A3: 300, B1: 0.1, B3: 0.2, D1: '=LTV_CHURN(A1:A; B1:B)', E2: 'typed' });
    const before = valuesOf(host).Sheet1;
    await convert(host, 'sheet');
    expect(otherThan(before, valuesOf(host).Sheet1)).toEqual([]);
  });
});

describe('converting a copy', () => {
  test('leaves the sheet as it is, and the copy shows the same without the add-on', async () => {
    const host = filledHost();
    const before = host.snapshot();
    const { sheets } = await convert(host, 'sheet', 'copy');
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['Sheet1 (plain)']);
    const after = host.snapshot();
    expect(after.sheets.slice(0, before.sheets.length)).toEqual(before.sheets);
    const values = valuesOf(host);
    expect(otherThan(values.Sheet1, values['Sheet1 (plain)'])).toEqual([]);
    expect(JSON.stringify(formulasOf(host, 'Sheet1 (plain)'))).not.toContain('LTV_');
  });

  test('goes away with Restore', async () => {
    const host = filledHost();
    const before = host.snapshot();
    const { restoration } = await convert(host, 'file', 'copy');
    expect(await restore(host, restoration)).toEqual({ done: 'restored' });
    expect(host.snapshot()).toEqual(before);
  });

  test('takes a name that is free', async () => {
    const host = filledHost();
    await convert(host, 'sheet', 'copy');
    const { sheets } = await convert(host, 'sheet', 'copy');
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['Sheet1 (plain) 2']);
  });

  test('works where the sheet is protected', async () => {
    const host = filledHost();
    host.protect('C2:C4');
    const { sheets } = await convert(host, 'sheet', 'copy');
    expect(sheets).toHaveLength(1);
  });
});

describe('what happened meanwhile', () => {
  test('a formula changed since the preview is shown anew, and nothing is written', async () => {
    const host = filledHost();
    const preview = await readPlain(host, 'sheet');
    host.set('C3', '=LTV_CHURN(A3; B3; 70%)');
    const before = host.snapshot();
    const answer = await gives(host, 'writePlain', { preview });
    expect(answer).toMatchObject({ done: 'changed', preview: { cells: { length: 7 } } });
    expect(host.snapshot()).toEqual(before);
  });

  test('a value changed since the preview is shown anew', async () => {
    const host = filledHost();
    host.set('A20', '=LTV_CHURN_RANGE(1; A21)');
    host.set('A21', 20);
    const preview = await readPlain(host, 'sheet');
    host.set('A21', 30);
    expect((await gives(host, 'writePlain', { preview })).done).toBe('changed');
  });

  test('a number that became native may move: the formula follows it', async () => {
    const host = filledHost();
    const preview = await readPlain(host, 'sheet');
    host.set('A2', 500);
    expect((await gives(host, 'writePlain', { preview })).done).toBe('written');
    expect(host.value('C2')).toBe(10_000);
  });

  test('a sheet that is gone is a change', async () => {
    const host = filledHost();
    host.model.dispatch('CREATE_SHEET', {
      sheetId: 'two',
      position: 1,
      name: 'Two',
      cols: 26,
      rows: 50,
    });
    host.set('A1', '=LTV_NET(5; 2)', 'Two');
    const preview = await readPlain(host, 'file');
    host.model.dispatch('DELETE_SHEET', { sheetId: 'two', sheetName: 'Two' });
    expect(await gives(host, 'writePlain', { preview })).toMatchObject({
      done: 'changed',
      preview: { cells: { length: 7 } },
    });
  });

  test('what somebody changed after the conversion is named before Restore replaces it', async () => {
    const host = filledHost();
    const before = host.snapshot();
    const { restoration } = await convert(host, 'sheet');
    host.set('C3', 777);
    expect(await restore(host, restoration)).toEqual({
      done: 'changed',
      changed: ['Sheet1!C2:C4'],
    });
    expect(host.value('C3')).toBe(777);
    expect(await restore(host, restoration, true)).toEqual({ done: 'restored' });
    expect(host.snapshot()).toEqual(before);
  });

  test('inputs changed after the conversion are no change of it', async () => {
    const host = filledHost();
    const { restoration } = await convert(host, 'sheet');
    host.set('A2', 500);
    expect((await restore(host, restoration)).done).toBe('restored');
    expect([host.value('A2'), host.value('C2')]).toEqual([500, 10_000]);
  });

  test('a copy that somebody worked in is named', async () => {
    const host = filledHost();
    const { restoration } = await convert(host, 'sheet', 'copy');
    host.set('J1', 'for the client', 'Sheet1 (plain)');
    expect(await restore(host, restoration)).toEqual({
      done: 'changed',
      changed: ['Sheet1 (plain)'],
    });
  });

  test('a sheet deleted after the conversion cannot be restored, in one sentence', async () => {
    const host = filledHost();
    host.model.dispatch('CREATE_SHEET', {
      sheetId: 'two',
      position: 1,
      name: 'Two',
      cols: 26,
      rows: 50,
    });
    const { restoration } = await convert(host, 'sheet');
    const [first = ''] = host.model.getters.getSheetIds();
    host.model.dispatch('DELETE_SHEET', { sheetId: first, sheetName: 'Sheet1' });
    expect(await problem(host, 'restorePlain', { restoration, force: false })).toBe(
      'What was there before can no longer be brought back: the cells are gone.',
    );
  });
});

describe('when it cannot be done', () => {
  test('protected formulas are named before anything is written', async () => {
    const host = filledHost();
    host.protect('C3');
    const before = host.snapshot();
    const preview = await readPlain(host, 'sheet');
    expect(await problem(host, 'writePlain', { preview })).toBe(
      'Sheet1!C2:C4 is protected, at least in part. Convert a copy of the sheet, or ask the owner.',
    );
    expect(host.snapshot()).toEqual(before);
  });

  test('a protection elsewhere on the sheet does not matter', async () => {
    const host = filledHost();
    host.protect('J1:K5');
    expect((await convert(host, 'sheet')).done).toBe('written');
  });

  test.each(['place', 'copy'] as const)(
    'a service that fails at any call of converting in %s leaves the workbook as it was',
    async (where) => {
      const reference = filledHost();
      const preview = await readPlain(reference, 'sheet');
      const start = reference.serviceCalls();
      await convert(reference, 'sheet', where);
      const calls = reference.serviceCalls() - start;
      expect(preview.cells.length).toBeGreaterThan(5);
      for (let call = 1; call <= calls; call++) {
        const host = filledHost();
        host.set('A30', '=LTV_NET(A31; 5)');
        host.set('A31', "'10M");
        const before = host.snapshot();
        host.failAtServiceCall(call);
        const written = await convert(host, 'sheet', where).catch(() => undefined);
        host.failAtServiceCall(0);
        // A failure after the last change may still report a whole conversion.
        if (!written) expect([call, host.snapshot()]).toEqual([call, before]);
      }
    },
  );

  test('a service that fails at any call of Restore leaves what was converted', async () => {
    const calls = await (async () => {
      const host = filledHost();
      const { restoration } = await convert(host, 'sheet');
      const start = host.serviceCalls();
      await restore(host, restoration);
      return host.serviceCalls() - start;
    })();
    for (let call = 1; call <= calls; call++) {
      const host = filledHost();
      const { restoration } = await convert(host, 'sheet');
      const converted = host.snapshot();
      host.failAtServiceCall(call);
      const answer = await restore(host, restoration).catch(() => undefined);
      host.failAtServiceCall(0);
      if (!answer) expect([call, host.snapshot()]).toEqual([call, converted]);
    }
  });
});

describe('the cost', () => {
  test('service calls do not grow with a column of formulas', async () => {
    const calls = async (rows: number) => {
      const host = openHost();
      for (let row = 1; row <= rows; row++) {
        const at = String(row);
        fill(host, {
          [`A${at}`]: 100 + row,
          [`B${at}`]: 0.1,
          [`C${at}`]: `=LTV_CHURN(A${at}; B${at})`,
        });
      }
      const start = host.serviceCalls();
      await convert(host, 'sheet');
      return host.serviceCalls() - start;
    };
    expect(await calls(40)).toBe(await calls(4));
  });
});
