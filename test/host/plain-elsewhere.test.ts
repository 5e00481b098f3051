/**
 * What a client sees who has no add-on: the converted workbook, saved as .xlsx and computed by a
 * spreadsheet program that knows nothing of us, Gnumeric.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import type { Host } from '../../local/engine/host';
import { explained } from '../../src/functions/explained';
import { columnName, parseAddress } from '../../src/wire/block';
import { openHost } from '../support/host';
import { convert } from '../support/plain';
import { xlsxOf } from '../support/xlsx';

/** Beside all data of the examples; nothing else stands there. */
const at = 'L1';
const cases = explained
  .filter(({ help }) => help.plain.length > 0)
  .flatMap(({ help }) => help.examples)
  .map((example, place) => ({ ...example, sheet: `E${String(place + 1)}` }));

/** Every example of a function that has a native form, on a sheet of its own. */
function examplesHost(): Host {
  const host = openHost();
  for (const [place, { sheet, cells = {}, call }] of cases.entries()) {
    const size = { cols: 20, rows: 60 };
    host.model.dispatch('CREATE_SHEET', {
      sheetId: sheet,
      position: place + 1,
      name: sheet,
      ...size,
    });
    for (const [address, values] of Object.entries(cells)) {
      const { row = 1, column = 1 } = parseAddress(address) ?? {};
      values.forEach((value, down) => {
        host.set(columnName(column) + String(row + down), value, sheet);
      });
    }
    // The other program leaves out columns that nothing stands before.
    host.set('A1', sheet, sheet);
    host.set(at, call, sheet);
  }
  return host;
}

/** Gnumeric has no such function, though Sheets and Excel do. */
const unknownThere = 'NETWORKDAYS.INTL';

const hasGnumeric = spawnSync('ssconvert', ['--version']).status === 0;
const folder = mkdtempSync(path.join(os.tmpdir(), 'ltv-plain-'));

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

// Skipped, and counted as skipped, where the program is not installed.
(hasGnumeric ? describe : describe.skip)('a converted workbook in another program', () => {
  test('shows the same number for every example of a function with a native form', async () => {
    const host = examplesHost();
    await convert(host, 'file');
    const file = path.join(folder, 'client.xlsx');
    writeFileSync(file, xlsxOf(host));
    const output = path.join(folder, '%s.txt');
    const options = ['--recalc', '-S', '-T', 'Gnumeric_stf:stf_assistant'];
    execFileSync('ssconvert', [...options, '-O', 'separator=; format=raw', file, output], {
      stdio: 'ignore',
    });
    const { column = 1 } = parseAddress(at) ?? {};
    const compared = cases.flatMap(({ sheet, call }) => {
      const formula = host.formula(at, sheet);
      if (formula === '' || formula.includes(unknownThere)) return [];
      const [line = ''] = readFileSync(path.join(folder, `${sheet}.txt`), 'utf8').split('\n');
      const here = Number(host.value(at, sheet));
      const there = Number(line.split(';')[column - 1]);
      return [{ call, here, there, same: Math.abs(here - there) <= 1e-9 * Math.abs(here) }];
    });
    expect(compared.filter(({ same }) => !same)).toEqual([]);
    // The rest became values.
    expect(compared.length).toBeGreaterThan(cases.length * 0.8);
  });
});
