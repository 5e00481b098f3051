import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { blankListRow, form, pairs, text } from '../../src/plans/shape/form';
import { planKinds } from '../../src/plans/plans';
import { freePlanName, planWithName, type SavedPlan } from '../../src/saved/messages';
import { inputsOf, readData, type SavedData, writeData } from '../../src/saved/data';
import { bound, profitOf, telecomInputs, typed } from '../support/profit';
import { aboutPlan, whatIfOf } from '../support/what-if';

const telecom: SavedData = {
  plan: profitOf(telecomInputs({ cac: bound('B6') }, { period: 'year', whole: 'yes' })),
  seen: { '7!B6': 500 },
};

/** What is read of the telecom plan after somebody changed its data. */
const readChanged = (change: (data: Record<string, unknown>) => unknown) =>
  readData(JSON.stringify(change(JSON.parse(writeData(telecom)) as Record<string, unknown>)));

const readInputs = (saved: ReturnType<typeof readData>) => {
  if (typeof saved === 'string') throw new Error(saved);
  return saved.plan.inputs;
};

describe('the data of a saved plan', () => {
  test('gives back the inputs, the choices, the cells and what they held', () => {
    expect(readData(writeData(telecom))).toEqual(telecom);
  });

  test('gives back any text that was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const plan = profitOf(telecomInputs({ costs: typed(text) }));
        expect(readData(writeData({ plan, seen: {} }))).toEqual({ plan, seen: {} });
      }),
    );
  });

  test('gives back the plan that a what-if is about, and its cells', () => {
    const plan = whatIfOf(aboutPlan('profit', telecomInputs({ cac: bound('B6') })));
    expect(readData(writeData({ plan, seen: { '7!B6': 500 } }))).toEqual({
      plan,
      seen: { '7!B6': 500 },
    });
  });

  test('has what is missing blank', () => {
    const saved = readChanged((data) => ({
      ...data,
      inputs: { sources: { ltv: typed('4 000') } },
    }));
    expect(readInputs(saved)).toMatchObject({
      sources: { costs: typed(''), ltv: typed('4 000') },
      choices: { period: 'month', whole: 'no' },
    });
  });

  test('has what nobody knows dropped', () => {
    const saved = readChanged((data) => ({
      ...data,
      mood: 'good',
      inputs: {
        sources: { mood: typed('good') },
        choices: { period: 'decade', mood: 'good' },
        lists: { moods: { rows: [] } },
      },
    }));
    const inputs = readInputs(saved);
    expect(JSON.stringify(inputs)).not.toMatch(/mood|decade/);
    expect(inputs.choices).toMatchObject({ period: 'month' });
  });

  test.each([
    ['no address', { sheetId: 7, sheet: 'Plan', a1: 'B2); DROP' }],
    ['a range where a cell is meant', { sheetId: 7, sheet: 'Plan', a1: 'B2:B9' }],
    ['a number that is a text', { sheetId: '7', sheet: 'Plan', a1: 'B2' }],
    ['nothing', null],
  ])('has a cell that is %s blank', (_, cell) => {
    const saved = readChanged((data) => ({
      ...data,
      inputs: { sources: { cac: { from: 'cell', cell } } },
    }));
    expect(readInputs(saved)).toMatchObject({ sources: { cac: typed('') } });
  });

  test.each([
    ['damaged', ''],
    ['damaged', '{"format":1'],
    ['damaged', '[]'],
    ['damaged', '{"kind":"profit","inputs":{}}'],
    ['damaged', '{"format":1,"kind":"profit","inputs":[]}'],
    ['damaged', '{"format":1,"kind":7,"inputs":{}}'],
    ['newer', '{"format":2,"kind":"profit","inputs":{}}'],
    ['newer', '{"format":2}'],
    ['unknown', '{"format":1,"kind":"weather","inputs":{}}'],
    ['unknown', '{"format":1,"kind":"toString","inputs":{}}'],
  ] as const)('is %s where it is %s', (state, data) => {
    expect(readData(data)).toBe(state);
  });

  test('of any JSON is read or named, and never fails', () => {
    const anything = fc.oneof(
      fc.json(),
      fc
        .record({
          format: fc.constant(1),
          kind: fc.constantFrom(...planKinds),
          inputs: fc.jsonValue(),
        })
        .map((data) => JSON.stringify(data)),
      fc
        .record({
          sources: fc.dictionary(fc.constantFrom('costs', 'tax', '__proto__'), fc.jsonValue()),
          lists: fc.dictionary(
            fc.constantFrom('channels', 'stages', 'clients'),
            fc.record({ rows: fc.array(fc.jsonValue()), range: fc.jsonValue() }),
          ),
          choices: fc.jsonValue(),
        })
        .chain((inputs) =>
          fc.constantFrom(...planKinds).map((kind) => JSON.stringify({ format: 1, kind, inputs })),
        ),
    );
    fc.assert(
      fc.property(anything, (data) => {
        const saved = readData(data);
        // What was read once is read the same again: nothing half valid is let in.
        if (typeof saved !== 'string') expect(readData(writeData(saved))).toEqual(saved);
      }),
      { numRuns: 400 },
    );
  });
});

describe('the rows of a list that was saved', () => {
  const channels = form({
    fields: {},
    choices: {},
    lists: {
      channels: {
        fields: { name: text('name'), past: pairs('past') },
        choices: { lock: ['no', 'yes'] },
      },
    },
  });
  const read = (saved: unknown) =>
    inputsOf(channels, { lists: { channels: saved } }).lists.channels;
  const blankRow = blankListRow(channels.lists.channels, 'r1');

  test('come back with the range that filled them, where it is one', () => {
    const range = { sheetId: 7, sheet: 'Plan', a1: 'A4:C6' };
    const past = { from: 'cell', cell: { ...range, a1: 'E4:F9' } };
    const row = { ...blankRow, sources: { name: typed('Search'), past }, choices: { lock: 'yes' } };
    expect(read({ rows: [row], range })).toEqual({ rows: [row], range });
    expect(read({ rows: [row], range: 'A4:C6' })).toEqual({ rows: [row] });
  });

  test('are what is a row, each under an id of its own that a path can name', () => {
    const rows = [{ id: 'r2' }, { id: 'r2' }, 'no row', { id: 'a.b' }, {}];
    const ids = read({ rows })?.rows.map(({ id }) => id);
    expect(ids).toEqual(['r2', 'r3', 'r4', 'r5']);
  });

  test('are one blank row where there was no list', () => {
    expect(read(undefined)).toEqual({ rows: [blankRow] });
    expect(read({ rows: 'none' })).toEqual({ rows: [blankRow] });
  });
});

describe('names of saved plans', () => {
  const named = (name: string, id = name): SavedPlan => ({
    row: { id, name, kind: '', main: '', saved: '', version: '', inputs: '', data: '' },
    state: 'damaged',
  });
  const plans = [named('Shop'), named('shop 2'), named('Магазин')];

  test('are the same in capitals and with spaces around them', () => {
    expect(planWithName(plans, ' МАГАЗИН ')?.row.name).toBe('Магазин');
  });

  test('may stay with the plan that has them', () => {
    expect(planWithName(plans, 'Shop', 'Shop')).toBeUndefined();
  });

  test('are made free with the first number that no plan has', () => {
    expect(freePlanName(plans, 'Shop')).toBe('Shop 3');
    expect(freePlanName(plans, 'Clients')).toBe('Clients');
  });
});
