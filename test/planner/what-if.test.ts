import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Language } from '../../src/i18n/language';
import { languages } from '../../src/i18n/language';
import { type FormInputs, placedFields } from '../../src/planner/form';
import { plans } from '../../src/planner/plans';
import { workOutProfit } from '../../src/planner/profit/work';
import { boundCells, workOut } from '../../src/planner/read-form';
import { leverLabel, resultTerm } from '../../src/planner/what-if/labels';
import { whatIfPlan } from '../../src/planner/what-if/plan';
import { subjects } from '../../src/planner/what-if/subjects';
import { wordWhatIf, wordWhatIfFault } from '../../src/sidebar/what-if/wording';
import { bound, foundCells, telecomInputs, typed } from '../support/profit';
import { aboutPlan, customerInputs } from '../support/what-if';

const asked = (
  inputs: FormInputs<(typeof whatIfPlan)['form']>,
  cells: Parameters<typeof foundCells>[0] = {},
  language: Language = 'en',
) => workOut(whatIfPlan, inputs, foundCells(cells), language);

function outcomeOf(...given: Parameters<typeof asked>) {
  const { outcome, fields } = asked(...given);
  if (outcome === undefined) throw new Error(JSON.stringify(fields));
  return outcome;
}

const plain = (parts: readonly (string | { readonly strong: string })[] | undefined) =>
  parts
    ?.map((part) => (typeof part === 'string' ? part : part.strong))
    .join('')
    .replace(/\u00a0/g, ' ');

describe('what-if about one customer', () => {
  test('is about the LTV in margin: 50 × 0.8 × 12 × 40% = 192', () => {
    expect(outcomeOf(customerInputs()).base).toBeCloseTo(192, 9);
  });

  test('10% of an input of a product is 10% of the result, either way', () => {
    // By hand: 192 × 0.9 = 172.8, 192 × 1.1 = 211.2.
    const { levers } = outcomeOf(customerInputs());
    const ends = levers.map(({ path, atLow, atHigh }) => [path, atLow, atHigh]);
    const near = (value: number) => expect.closeTo(value, 9) as unknown;
    expect(ends).toEqual([
      ...['orderValue', 'frequency', 'lifetime', 'margin'].map((path) => [
        path,
        near(172.8),
        near(211.2),
      ]),
      ['cac', near(192), near(192)],
    ]);
  });

  test('churn is not as strong downwards as upwards', () => {
    // By hand: 50 × 0.8 × 40% = 16 a month; 16/4.5% = 355.56, 16/5.5% = 290.91.
    const inputs = customerInputs({ churn: typed('5%') }, { staying: 'churn' });
    const [first] = outcomeOf(inputs).levers;
    expect(first?.path).toBe('churn');
    expect(first?.atLow).toBeCloseTo(355.5556, 4);
    expect(first?.atHigh).toBeCloseTo(290.9091, 4);
    expect(first?.swing).toBeCloseTo(64.6465, 4);
  });

  test('less CAC is weighed by its own 10%: 132 ± 6', () => {
    const { levers, base } = outcomeOf(customerInputs({ result: typed('net') }));
    expect(base).toBeCloseTo(132, 9);
    const cac = levers.find(({ path }) => path === 'cac');
    expect([cac?.atLow, cac?.atHigh]).toEqual([expect.closeTo(138, 9), expect.closeTo(126, 9)]);
  });

  test('a rate stays below 100%', () => {
    const { levers } = outcomeOf(customerInputs({ margin: typed('95%') }));
    expect(levers.find(({ path }) => path === 'margin')?.high).toBe(1);
  });

  test('a lifetime of one month gets no shorter', () => {
    const { levers } = outcomeOf(customerInputs({ lifetime: typed('1') }));
    expect(levers.find(({ path }) => path === 'lifetime')?.low).toBe(1);
  });

  test('a CAC that never returns has no payback to ask about', () => {
    const { fields } = asked(customerInputs({ cac: typed('500'), result: typed('payback') }));
    expect(fields.result?.fault?.code).toBe('no-result');
  });

  test('the table has five values of either input around the present ones', () => {
    const inputs = customerInputs({ row: typed('orderValue'), column: typed('lifetime') });
    const { table } = outcomeOf(inputs);
    expect(table?.row.values).toEqual([40, 45, 50, 55, 60]);
    expect(table?.column.values).toEqual([9.6, 10.8, 12, 13.2, 14.4]);
    // By hand: 60 × 0.8 × 14.4 × 40%.
    expect(table?.cells[4]?.[4]).toBeCloseTo(276.48, 9);
    expect(table?.cells[2]?.[2]).toBeCloseTo(192, 9);
  });

  test('either side of the table has a step of its own', () => {
    const inputs = customerInputs({
      row: typed('orderValue'),
      column: typed('lifetime'),
      rowStep: typed('20%'),
      columnStep: typed('5%'),
    });
    const { table } = outcomeOf(inputs);
    expect(table?.row.values).toEqual([30, 40, 50, 60, 70]);
    expect(table?.column.values).toEqual([10.8, 11.4, 12, 12.6, 13.2]);
  });

  test('the same input on both sides is told', () => {
    const { fields } = asked(customerInputs({ row: typed('cac'), column: typed('cac') }));
    const { fault } = fields.column ?? {};
    expect(fault && wordWhatIfFault(fault, 'en')).toBe(
      'Choose another input: this one already goes down.',
    );
  });

  test('values without a payback leave their cells empty', () => {
    // LTV is 16 × 12 = 192: a CAC of 200 does not return, one of 180 does.
    const inputs = customerInputs({
      cac: typed('180'),
      result: typed('payback'),
      row: typed('cac'),
      column: typed('orderValue'),
    });
    const { table } = outcomeOf(inputs);
    expect(table?.cells[2]?.[2]).toBeGreaterThan(0);
    expect(table?.cells[4]?.[2]).toBeUndefined();
  });

  test.each<[Language, string]>([
    [
      'en',
      'Nothing changes LTV, margin more than order value: at +10% it is 211 instead of 192. Next: orders a month, 211 at +10%.',
    ],
    [
      'uk',
      'LTV, маржа: ніщо не важить більше, ніж середній чек. За +10% буде 211 замість 192. Далі замовлення на місяць: 211 за +10%.',
    ],
    [
      'ru',
      'LTV, маржа: ничто не влияет сильнее, чем средний чек. При +10% будет 211 вместо 192. Дальше заказы в месяц: 211 при +10%.',
    ],
  ])('the sentence in %s names the strongest input', (language, expected) => {
    const said = wordWhatIf(outcomeOf(customerInputs(), {}, language), language);
    expect(plain(said.sentence)).toBe(expected);
  });
});

describe('what-if about another plan', () => {
  // 2 407 407.41: computed independently in the planner's specification.
  test('begins with the main result of that plan', () => {
    const outcome = outcomeOf(aboutPlan('profit', telecomInputs()));
    expect(outcome.result).toBe('ads');
    expect(outcome.base).toBeCloseTo(2_407_407.41, 2);
  });

  test('changes one input and leaves the others', () => {
    const { levers } = outcomeOf(aboutPlan('profit', telecomInputs()));
    const costs = levers.find(({ path }) => path === 'costs');
    // By hand: T = (C + P) / 0.675, ads = T / 8.
    expect(costs?.atHigh).toBeCloseTo(14_000_000 / 0.675 / 8, 2);
    expect(costs?.atLow).toBeCloseTo(12_000_000 / 0.675 / 8, 2);
  });

  test('reads the cells that the other plan is bound to', () => {
    const inputs = aboutPlan('profit', telecomInputs({ costs: bound('B2') }));
    expect(boundCells(plans.whatIf as never, inputs).cells.map(({ a1 }) => a1)).toEqual(['B2']);
    expect(outcomeOf(inputs, { B2: 10_000_000 }).base).toBeCloseTo(2_407_407.41, 2);
  });

  test.each([
    ['that cannot be read', telecomInputs({ cac: typed('x') })],
    ['that cannot be planned with', telecomInputs({ cac: typed('3500') })],
  ])('a field of it %s is one sentence here', (_, inputs) => {
    const { fields, outcome } = asked(aboutPlan('profit', inputs));
    expect(outcome).toBeUndefined();
    const { fault } = fields.subject ?? {};
    expect(fault && wordWhatIfFault(fault, 'en')).toBe(
      '“Profit plan” has a field to correct: open it.',
    );
  });

  test('a plan of a kind that is not known is a fault, not a crash', () => {
    const { fields } = asked(aboutPlan('other', telecomInputs()));
    expect(fields.subject?.fault?.code).toBe('subject');
  });

  test('an end without a plan is warned about and named', () => {
    // CAC must be below 3200: 3000 + 10% is not.
    const outcome = outcomeOf(aboutPlan('profit', telecomInputs({ cac: typed('3000') })));
    const cac = outcome.levers.find(({ path }) => path === 'cac');
    expect([cac?.atLow === undefined, cac?.atHigh]).toEqual([false, undefined]);
    const { warnings } = wordWhatIf(outcome, 'en');
    expect(warnings.map(plain)).toContain('At +10% of CAC there is no result.');
  });

  test('a cell without a plan knows its reason', () => {
    const inputs = aboutPlan('profit', telecomInputs({ cac: typed('3000') }), {
      row: typed('cac'),
      column: typed('costs'),
    });
    const { table } = outcomeOf(inputs);
    expect(table?.cells[3]?.[2]).toBeUndefined();
    expect(table?.faults[3]?.[2]).toMatchObject({ path: 'cac', fault: { code: 'no-budget' } });
    expect(table?.faults[2]?.[2]).toBeUndefined();
  });

  test('leaves the values it was given as they were', () => {
    const read = workOut(plans.profit, telecomInputs(), foundCells({}), 'en').values;
    if (read === undefined) throw new Error('not read');
    const before = JSON.stringify(read);
    const { values } = asked(customerInputs());
    if (values === undefined) throw new Error('not read');
    whatIfPlan.work({
      ...values,
      fields: { ...values.fields, result: '' },
      subject: { kind: 'profit', values: read },
    });
    expect(JSON.stringify(read)).toBe(before);
  });

  test('every cell of the table is the plan worked out with its two values', () => {
    const lever = fc.constantFrom('costs', 'profit', 'tax', 'ltv', 'cac');
    fc.assert(
      fc.property(
        fc.record({
          costs: fc.integer({ min: 1, max: 1e8 }),
          profit: fc.integer({ min: 1, max: 1e8 }),
          tax: fc.integer({ min: 1, max: 70 }),
          ltv: fc.integer({ min: 100, max: 1e4 }),
          cac: fc.integer({ min: 1, max: 5e3 }),
          row: lever,
          column: lever,
        }),
        ({ row, column, tax, ...numbers }) => {
          fc.pre(row !== column);
          const inputs = telecomInputs({
            costs: typed(String(numbers.costs)),
            profit: typed(String(numbers.profit)),
            tax: typed(`${String(tax)}%`),
            ltv: typed(String(numbers.ltv)),
            cac: typed(String(numbers.cac)),
          });
          const { values } = workOut(plans.profit, inputs, foundCells({}), 'en');
          const { outcome } = asked(
            aboutPlan('profit', inputs, { row: typed(row), column: typed(column) }),
          );
          if (values === undefined || outcome?.table === undefined) return;
          const { table } = outcome;
          table.row.values.forEach((down, at) => {
            table.column.values.forEach((across, place) => {
              const changed = { ...values.fields, [row]: down, [column]: across };
              const alone = () => workOutProfit({ ...values, fields: changed }).plan.ads;
              const cell = table.cells[at]?.[place];
              if (cell === undefined) expect(alone).toThrow();
              else expect(alone()).toBe(cell);
            });
          });
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('the words of the subjects', () => {
  const kinds = [undefined, ...Object.keys(subjects)];
  test.each(languages)('name every number of every plan in %s', (language) => {
    const unnamed = kinds.flatMap((kind) => {
      const shape = kind === undefined ? whatIfPlan.form : subjects[kind]?.form;
      if (shape === undefined) throw new Error(kind);
      const own = ['change', 'rowStep', 'columnStep'];
      const paths = [
        ...Object.entries(shape.fields)
          .filter(
            ([name, { holds }]) =>
              holds === 'number' && !(kind === undefined && own.includes(name)),
          )
          .map(([name]) => name),
        ...Object.entries(shape.lists).flatMap(([list, row]) =>
          Object.entries(row.fields)
            .filter(([, { holds }]) => holds === 'number')
            .map(([name]) => `${list}.r1.${name}`),
        ),
      ];
      const names = () => [{ id: 'r1', name: '' }];
      return paths.filter((path) => {
        const label = leverLabel(kind, path, names, language);
        const field = path.split('.').pop() ?? '';
        return label === path || label.endsWith(`: ${field}`) || label.startsWith('1:');
      });
    });
    // Words that happen to be what the field is called in the program.
    expect(unnamed).toEqual(language === 'en' ? expectedEnglish : []);
  });

  test('name the results of the profit plan', () => {
    const { results } = outcomeOf(aboutPlan('profit', telecomInputs()));
    const labels = results.map((name) => resultTerm('profit', name, 'en').label);
    expect(labels).toEqual(['Ad budget', 'Turnover', 'Customers', 'Profit', 'Tax']);
  });
});

const expectedEnglish: string[] = [];

test('the fields of the form are all placed once', () => {
  const paths = placedFields(whatIfPlan.form, customerInputs()).map(({ path }) => path);
  expect(new Set(paths).size).toBe(paths.length);
});
