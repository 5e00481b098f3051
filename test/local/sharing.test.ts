import { expect, test } from '@jest/globals';
import { engine } from '../../local/engine/spreadsheet-engine';
import { takeSnapshot } from '../../local/engine/snapshot';
import { emptyWorkbook } from '../../local/engine/workbook';
import { Room } from '../../local/server/room';
import { evaluate, fixtureHost } from './fixtures/host';

test('formulas of a sheet that the script has just made reach a tab as they were written', async () => {
  const workbook = emptyWorkbook();
  const room = new Room();
  const host = fixtureHost({}, { workbook, transport: room });
  const tab = new engine.Model(workbook.data, {
    transportService: room,
    client: { id: 'tab', name: 'Tab' },
  });
  tab.joinSession();
  evaluate(
    host,
    `const sheet = SpreadsheetApp.getActive().insertSheet('New');
     sheet.getRange('A1:A4').setFormulas([['=C1'], ['=D1'], ['=E1'], ['=E2']]);`,
  );
  await new Promise((resolve) => setTimeout(resolve, 0));
  const formulas = takeSnapshot(tab, {}).sheets.find(({ name }) => name === 'New')?.cells ?? {};
  expect(Object.values(formulas).map(({ formula }) => formula)).toEqual([
    '=C1',
    '=D1',
    '=E1',
    '=E2',
  ]);
});
