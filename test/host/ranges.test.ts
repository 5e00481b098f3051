import { describe, expect, test } from '@jest/globals';
import type { Host } from '../../local/engine/host';
import { openHost } from '../support/host';
import { cellOf, scriptGives } from '../support/plan-sheet';

/** Numbers and a date in B2:C4 of the first sheet. */
function filled(options: Parameters<typeof openHost>[0] = {}): Host {
  const host = openHost(options);
  host.set('B2', 'Channel');
  host.set('C2', 'Since');
  host.set('B3', 12.5);
  host.set('C3', '2025-01-31');
  host.set('B4', '5%');
  return host;
}

const selected = (host: Host, selection: string) => {
  host.user.selection = selection;
  return scriptGives(host, 'selectedRange', {});
};

async function rangeOf(host: Host, a1: string) {
  return { ...(await cellOf(host, 'A1')), a1 };
}

describe('the selected range', () => {
  test('comes with its values and as they are shown', async () => {
    const { range, values, shown } = await selected(filled(), 'B2:C4');
    expect(range).toMatchObject({ sheet: 'Sheet1', a1: 'B2:C4' });
    // 31 January 2025 is day 45 688 of a sheet.
    expect(values).toEqual([
      ['Channel', 'Since'],
      [12.5, { date: 45_688 }],
      [0.05, ''],
    ]);
    expect(shown[2]).toEqual(['5%', '']);
  });

  test('ends where the sheet is used', async () => {
    const { range, values } = await selected(filled(), 'B1:Z1000');
    expect(range.a1).toBe('B1:C4');
    expect(values).toHaveLength(4);
  });

  test('of blank cells is the first of them', async () => {
    expect(await selected(filled(), 'H8:J12')).toMatchObject({
      range: { a1: 'H8' },
      values: [['']],
    });
  });

  test('is cut off at 2 000 rows and 30 columns', async () => {
    const host = openHost();
    const sheetId = host.model.getters.getSheetIds()[0];
    const add = { sheetId, sheetName: 'Sheet1', position: 'after', quantity: 2000 };
    host.model.dispatch('ADD_COLUMNS_ROWS', { ...add, dimension: 'ROW', base: 0 });
    host.model.dispatch('ADD_COLUMNS_ROWS', { ...add, dimension: 'COL', base: 0, quantity: 20 });
    host.set('AT3000', 'far');
    expect((await selected(host, 'B2:AT3000')).range.a1).toBe('B2:AE2001');
  });
});

describe('ranges read again', () => {
  test('come in the order they were asked for, with the days of the spreadsheet’s zone', async () => {
    const host = filled({ timeZone: 'Pacific/Auckland', scriptTimeZone: 'America/New_York' });
    const ranges = [await rangeOf(host, 'C3:C4'), await rangeOf(host, 'B3')];
    const read = await scriptGives(host, 'readRanges', { ranges });
    expect(read.map(({ range, values }) => [range.a1, values])).toEqual([
      ['C3:C4', [[{ date: 45_688 }], ['']]],
      ['B3', [[12.5]]],
    ]);
  });

  test('are found by number on a sheet that was renamed', async () => {
    const host = filled();
    const ranges = [await rangeOf(host, 'B3')];
    const [sheetId] = host.model.getters.getSheetIds();
    host.model.dispatch('RENAME_SHEET', { sheetId, newName: 'Data', oldName: 'Sheet1' });
    expect(await scriptGives(host, 'readRanges', { ranges })).toMatchObject([
      { range: { sheet: 'Data' }, values: [[12.5]] },
    ]);
  });

  test('are found by name on a sheet that was made anew', async () => {
    const host = filled();
    const range = { ...(await rangeOf(host, 'B3')), sheetId: 1 };
    expect(await scriptGives(host, 'readRanges', { ranges: [range] })).toMatchObject([
      { values: [[12.5]] },
    ]);
    expect(await scriptGives(host, 'readCells', { cells: [range] })).toMatchObject([
      { value: 12.5, cell: range },
    ]);
    expect(await scriptGives(host, 'show', { cell: range })).toEqual({});
  });

  test('are gone with their sheet, or below its last row', async () => {
    const host = filled();
    const gone = { ...(await rangeOf(host, 'B3')), sheetId: 1, sheet: 'No more' };
    const below = await rangeOf(host, 'B1001:B1002');
    expect(await scriptGives(host, 'readRanges', { ranges: [gone, below] })).toEqual([
      { range: gone, values: [], shown: [], gone: true },
      { range: below, values: [], shown: [], gone: true },
    ]);
  });

  test('are cut off where rows were deleted', async () => {
    const host = filled();
    const ranges = [await rangeOf(host, 'B999:B1002')];
    const [read] = await scriptGives(host, 'readRanges', { ranges });
    expect(read?.values).toEqual([[''], ['']]);
  });

  test('cost the same service calls whatever their size', async () => {
    const calls = async (a1: string) => {
      const host = filled();
      const ranges = [await rangeOf(host, a1)];
      host.resetServiceCalls();
      await scriptGives(host, 'readRanges', { ranges });
      return host.serviceCalls();
    };
    expect(await calls('A1:Z900')).toBe(await calls('A1:B2'));
  });
});
