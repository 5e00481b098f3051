import { describe, expect, test } from '@jest/globals';
import type { Host } from '../../local/engine/host';
import { openHost } from '../support/host';
import { convert, restore } from '../support/plain';
import { scriptGives } from '../support/plan-sheet';
import { heatBlock, placing, writeSample } from '../support/sample-block';

const look = (host: Host, a1: string, format: string) => {
  const sheetId = host.model.getters.getActiveSheetId();
  const { getters } = host.model;
  const zone = getters.getRangeFromSheetXC(sheetId, a1).zone;
  host.model.dispatch('SET_FORMATTING', { sheetId, target: [zone], format });
};

describe('a formula in a cell of plain text', () => {
  test('works when it is inserted', async () => {
    const host = openHost();
    look(host, 'A1', '@');
    await scriptGives(host, 'insert', { formula: '=LTV_CHURN(200; 5%)', replace: [] });
    expect(Number(host.value('A1'))).toBeCloseTo(4000, 9);
  });

  test('works when it comes back by Restore, and its cell is of plain text again', async () => {
    const host = openHost();
    host.set('B2', '=1+1');
    look(host, 'B2', '@');
    const before = host.snapshot();
    const { restoration } = await writeSample(
      host,
      await placing(host, heatBlock(), 'B2', { replace: ['B2'] }),
    );
    await scriptGives(host, 'restore', { restoration, force: false });
    expect(Number(host.value('B2'))).toBe(2);
    expect(host.snapshot()).toEqual(before);
  });

  test('works when it is converted to one without our functions, and back again', async () => {
    const host = openHost();
    host.set('B2', '=LTV_LIFETIME(5%)');
    look(host, 'B2', '@');
    const { restoration } = await convert(host, 'sheet');
    const held = () => [Number(host.value('B2')), host.formula('B2')];
    expect(held()).toEqual([20, '=1/5%']);
    await restore(host, restoration);
    expect(held()).toEqual([20, '=LTV_LIFETIME(5%)']);
  });
});

/** What no document says: `getFormulas` may answer either way. */
describe.each(['local', 'english'] as const)('where formulas are read as %s', (formulasRead) => {
  const formulas: Readonly<Record<string, [formula: string, value: number]>> = {
    // By hand.
    B2: ['=SUM(1;2)*0,5', 1.5],
    B3: ['=SUM(1;2)', 3],
    C2: ['=SUM({1\\2;3\\4})+1,5', 11.5],
    C3: ['=IF("a,b.c;d"="";1;LEN("1.5,2"))', 5],
  };
  const russianHost = () => {
    const host = openHost({ locale: 'ru', formulasRead });
    for (const [a1, [formula]] of Object.entries(formulas)) host.set(a1, formula);
    return host;
  };

  test('Restore brings formulas of a Russian file back as they were', async () => {
    const host = russianHost();
    const before = host.snapshot();
    const { restoration } = await writeSample(
      host,
      await placing(host, heatBlock(), 'B2', { replace: Object.keys(formulas) }),
    );
    expect(host.value('B2')).toBe('Channel');
    await scriptGives(host, 'restore', { restoration, force: false });
    for (const [a1, [, value]] of Object.entries(formulas)) expect(host.value(a1)).toBe(value);
    expect(host.snapshot()).toEqual(before);
  });

  test('a formula that could be read either way is read as the others of its sheet', async () => {
    const host = openHost({ locale: 'ru', formulasRead });
    host.set('B2', '=SUM(1;2)');
    host.set('H9', '=IF(A1="";1;2)');
    const before = host.snapshot();
    const { restoration } = await writeSample(
      host,
      await placing(host, heatBlock(), 'B2', { replace: ['B2'] }),
    );
    await scriptGives(host, 'restore', { restoration, force: false });
    expect(host.value('B2')).toBe(3);
    expect(host.snapshot()).toEqual(before);
  });

  test('conversion and its Restore keep every value of a Russian file', async () => {
    const host = openHost({ locale: 'ru', formulasRead });
    host.set('B2', '=LTV_CHURN(200; 5%; 0,5)+SUM(1;2)*1,5');
    host.set('B3', '=LTV_LIFETIME(5%)');
    const before = host.snapshot();
    const { restoration } = await convert(host, 'sheet');
    // By hand: 200·0.5/0.05 + 4.5; 1/0.05.
    expect([host.value('B2'), host.value('B3')]).toEqual([2004.5, 20]);
    expect(host.formula('B2')).not.toContain('LTV_');
    await restore(host, restoration);
    expect(host.snapshot()).toEqual(before);
  });
});

describe('a cell that takes certain values only', () => {
  const ruled = () => {
    const host = openHost();
    const { getters } = host.model;
    const sheetId = getters.getActiveSheetId();
    host.model.dispatch('ADD_DATA_VALIDATION_RULE', {
      sheetId,
      ranges: [
        getters.getRangeDataFromZone(sheetId, getters.getRangeFromSheetXC(sheetId, 'C4').zone),
      ],
      rule: {
        id: 'only',
        isBlocking: true,
        criterion: { type: 'isValueInList', values: ['yes', 'no'], displayStyle: 'arrow' },
      },
    });
    return host;
  };

  test('is named when it refuses a plan, and nothing is written', async () => {
    const host = ruled();
    const before = host.snapshot();
    const takes = await placing(host, heatBlock(), 'B2');
    await expect(writeSample(host, takes)).rejects.toMatchObject({
      code: 'invalid',
      what: 'Sheet1!C4',
    });
    expect(host.snapshot()).toEqual(before);
  });
});

test('a table larger than a formula may give says where to write it instead', () => {
  const host = openHost();
  const pairs = (count: number) => Array.from({ length: count }, () => [200, 300]);
  expect(host.invoke('LTV_CHURN', [pairs(125_000), 0.05])).toHaveLength(125_000);
  expect(() => host.invoke('LTV_CHURN', [pairs(125_001), 0.05])).toThrow(
    /LTV_CHURN would fill 250\s002 cells, a formula may fill 250\s000: write the table from the panel/,
  );
});
