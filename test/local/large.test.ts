import { describe, expect, test } from '@jest/globals';
import type { CollaborationMessage } from '../../local/engine/spreadsheet-engine';
import { tableWorkbook } from '../../local/server/workbook-session';
import { Host } from '../../local/engine/host';
import { FIXTURE_DIST, evaluate, fixtureHost } from './fixtures/host';

const WRITE = `
  const sheet = SpreadsheetApp.getActiveSheet();
  const rows = Array.from({ length: 13000 }, (_, row) =>
    Array.from({ length: 12 }, (__, column) => (column === 0 ? 'c' + row : row * column)));
  sheet.getRange(1, 1, rows.length, 12).setValues(rows).setNumberFormat('#,##0');
`;

/** A host whose messages are kept, as the pages are told them. */
function overheardHost() {
  const messages: CollaborationMessage[] = [];
  const transport = {
    sendMessage: (message: CollaborationMessage) => {
      messages.push(message);
      return Promise.resolve();
    },
    onNewMessage: () => undefined,
    leave: () => undefined,
  };
  return { host: fixtureHost({}, { transport }), messages };
}

describe('A table of 156,000 cells', () => {
  test('is written in one run, and undone in one step', () => {
    const host = fixtureHost({ A1: 'before', N1: '=SUM(L1:L13000)' });
    evaluate(host, WRITE);
    const sum = 11 * ((12_999 * 13_000) / 2);
    expect([host.value('A13000'), host.display('L13000'), host.value('N1')]).toEqual([
      'c12999',
      '142,989',
      sum,
    ]);
    host.undo();
    expect([host.value('A1'), host.value('A13000'), host.value('N1')]).toEqual(['before', null, 0]);
  });

  test('is told to the pages in a few commands, and they show the same', () => {
    const { host, messages } = overheardHost();
    evaluate(host, WRITE);
    const [message] = messages.filter(({ commands }) => commands !== undefined);
    expect((message?.commands ?? []).length).toBeLessThan(10);
    const copy = JSON.parse(JSON.stringify(messages)) as CollaborationMessage[];
    const page = fixtureHost({}, { messages: copy });
    expect([page.value('A13000'), page.display('L13000')]).toEqual(['c12999', '142,989']);
  });
});

describe('A large exported table', () => {
  const lines = Array.from(
    { length: 6000 },
    (_, row) => `C${String(row)},2025-01-31,${String(row)}.50,00${String(row)},"a, b",5%`,
  );
  const bytes = new TextEncoder().encode(`who,day,sum,code,note,share\n${lines.join('\n')}\n`);
  const workbook = tableWorkbook([{ name: 'large.csv', bytes }], 'en');
  const host = new Host({ dist: FIXTURE_DIST, workbook });

  // Plain cells are put in their places without the engine: it must not show.
  test('holds what a small one holds', () => {
    expect(host.values('A6001:F6001')).toEqual([['C5999', 45688, 5999.5, '005999', 'a, b', 0.05]]);
    expect(host.display('B6001')).toBe('2025-01-31');
  });

  test('is kept and opened again as it was', () => {
    const again = new Host({ dist: FIXTURE_DIST, workbook: host.save() });
    expect(again.snapshot().sheets[0]?.cells).toEqual(host.snapshot().sheets[0]?.cells);
  });

  test('feeds formulas beyond its last cell', () => {
    host.set('Z6050', '=SUM(C2:C6001)');
    expect(host.value('Z6050')).toBe((5999 * 6000) / 2 + 3000);
  });
});
