import { describe, expect, test } from '@jest/globals';
import type { Language } from '../../src/i18n/language';
import { fieldAt } from '../../src/plans/shape/form';
import { profitPlan } from '../../src/plans/profit/plan';
import { workOut } from '../../src/plans/shape/read-form';
import { type WordedFault, wordFault } from '../../src/plans/shape/wording';
import { type ProfitWords, wordProfit, wordProfitFault } from '../../src/plans/profit/wording';
import { bound, foundCells, telecomInputs, typed } from '../support/profit';

/** The plan as the screen shows it: its result with its words, and what is wrong with its fields. */
function plan(
  inputs = telecomInputs(),
  cells: Parameters<typeof foundCells>[0] = {},
  language: Language = 'en',
) {
  const { fields, outcome } = workOut(profitPlan, inputs, foundCells(cells), language);
  const faults: Record<string, WordedFault> = {};
  for (const [path, { fault, cell }] of Object.entries(fields)) {
    if (fault === undefined) continue;
    const own = wordProfitFault(fault, language);
    faults[path] =
      own === undefined
        ? wordFault(fault, fieldAt(profitPlan.form, path), cell, language)
        : { fault: own };
  }
  const said = outcome && wordProfit(outcome, inputs.choices.period, language);
  return { faults, result: outcome, said };
}

const sentence = (said: ProfitWords | undefined) =>
  said?.sentence.map((part) => (typeof part === 'string' ? part : part.strong)).join('');

describe('the profit plan in the sidebar', () => {
  // Numbers of the telecom plan: computed independently in the planner's specification.
  test('typed and bound fields give the same plan', () => {
    const inputs = telecomInputs({ costs: bound('B2'), tax: bound('B4') });
    const cells = { B2: 10_000_000, B4: 0.2 };
    expect(plan(inputs, cells).result?.plan.ads).toBeCloseTo(2_407_407.41, 2);
    expect(plan().result?.plan.ads).toBeCloseTo(2_407_407.41, 2);
  });

  test.each<[Language, string]>([
    ['en', 'To keep 3 000 000 a month you need 4 815 customers and 2 407 500 for ads.'],
    ['uk', 'Щоб щомісяця залишалося 3 000 000, потрібно 4 815 клієнтів і 2 407 500 на рекламу.'],
    ['ru', 'Чтобы каждый месяц оставалось 3 000 000, нужно 4 815 клиентов и 2 407 500 на рекламу.'],
  ])('the sentence in %s says what is needed', (language, expected) => {
    const answer = plan(telecomInputs({}, { whole: 'yes' }), {}, language);
    expect(sentence(answer.said)?.replace(/\u00a0/g, ' ')).toBe(expected);
  });

  test('each money input has a period of its own', () => {
    const inputs = telecomInputs({}, { period: 'year', costsPer: 'month', profitPer: 'year' });
    expect(plan(inputs).result?.plan.turnover).toBeCloseTo(182_222_222.22, 2);
  });

  test('the limit of the passes is the exact plan, whole customers or not', () => {
    const { result, said } = plan(telecomInputs({}, { whole: 'yes' }));
    expect(result?.limit.ads).toBeCloseTo(2_407_407.41, 2);
    expect(said?.remark?.replace(/\u00a0/g, ' ')).toBe(
      'With whole customers the profit is 3 000 500.',
    );
  });

  test('ratios bear their right names', () => {
    expect(plan().result?.ratios).toMatchObject({
      ltvToCac: 8,
      roas: 8,
      romi: 7,
      acos: 0.125,
      profitOnAds: expect.closeTo(1.2462, 4) as unknown,
      dearestCac: 3200,
    });
  });

  test('a CAC that no customer pays for is told beside its field', () => {
    const { faults, result } = plan(telecomInputs({ cac: typed('3500') }));
    expect(result).toBeUndefined();
    expect(faults.cac?.fault.replace(/\u00a0/g, ' ')).toBe(
      'CAC must be below 3 200: after 20% tax that is all a customer who pays 4 000 leaves.',
    );
  });

  test('20 for 20% is asked about, and one press corrects it', () => {
    const { faults } = plan(telecomInputs({ tax: typed('20') }));
    expect(faults.tax).toMatchObject({
      fault: 'This is 20: did you mean 20%?',
      fix: { text: '20%', label: 'Use 20%' },
    });
  });

  test('a number with two readings offers the larger one', () => {
    const { faults } = plan(telecomInputs({ costs: typed('10,000') }));
    expect(faults.costs?.fault.replace(/\u00a0/g, ' ')).toBe(
      'This can be read two ways: 10 000 / 10.',
    );
    expect(faults.costs?.fix?.text.replace(/\u00a0/g, ' ')).toBe('10 000');
  });

  test.each<[string, unknown, string]>([
    ['an error', '#N/A', 'Plan!B2 holds #N/A. Correct the cell, or unbind it and type a number.'],
    ['nothing', '', 'Plan!B2 is blank. Fill the cell, or unbind it and type a number.'],
    [
      'text',
      'ask Olena',
      'Plan!B2 holds “ask Olena”. Put a number there, or unbind it and type one.',
    ],
    ['a date', new Date(0), 'Plan!B2 holds a date. Select a cell with a number.'],
    ['a negative number', -5, 'Plan!B2 must be 0 or more.'],
  ])('a cell that holds %s is named', (_, value, fault) => {
    const inputs = telecomInputs({ costs: bound('B2') });
    expect(plan(inputs, { B2: value as string }).faults.costs?.fault).toBe(fault);
  });

  test('every faulty field is told at once', () => {
    const { faults } = plan(telecomInputs({ costs: typed('x'), ltv: typed(''), cac: typed('0') }));
    expect(Object.keys(faults)).toEqual(['costs', 'ltv', 'cac']);
  });

  test('taxes that leave nothing are told beside the tax', () => {
    const { faults } = plan(telecomInputs({ tax: typed('60%'), variable: typed('40%') }));
    expect(faults.tax?.fault).toBe(
      'Tax and variable costs take all of the turnover: lower one of them.',
    );
  });

  test('without a tax its rate is not asked for', () => {
    const answer = plan(telecomInputs({ tax: typed('') }, { taxMode: 'none' }));
    // By hand: 13M / (1 − 500/4000).
    expect(answer.result?.plan.turnover).toBeCloseTo(14_857_142.857, 3);
  });

  test('an allowance that is too small is warned about', () => {
    const { result, said } = plan(telecomInputs({ allowance: typed('1M') }));
    expect(result?.plan.unspent).toBeLessThan(0);
    expect(said?.warnings[0]?.[0]).toBe('The ads cost ');
  });
});
