import { describe, expect, test } from '@jest/globals';
import { type Language, languages } from '../../src/i18n/language';
import type { Phrase } from '../../src/i18n/phrase';
import { fieldAt } from '../../src/plans/shape/form';
import type { GoalInputs } from '../../src/plans/goal/form';
import { goalPlan } from '../../src/plans/goal/plan';
import { workOut } from '../../src/plans/shape/read-form';
import { goalFace } from '../../src/plans/goal/face';
import { inputsSummary } from '../../src/plans/goal/summary';
import { wordGoal, wordGoalFault } from '../../src/plans/goal/wording';
import { wordFault } from '../../src/plans/shape/wording';
import { campaign, goalInputs } from '../support/goal';
import { bound, foundCells, typed } from '../support/profit';

/** The plan as the screen shows it: its result with its words, and what is wrong with its fields. */
function plan(
  inputs: GoalInputs,
  language: Language = 'en',
  cells: Parameters<typeof foundCells>[0] = {},
) {
  const { fields, values, outcome } = workOut(goalPlan, inputs, foundCells(cells), language);
  const faults: Record<string, string> = {};
  for (const [path, { fault, cell }] of Object.entries(fields)) {
    if (fault === undefined) continue;
    faults[path] =
      wordGoalFault(fault, language) ??
      wordFault(fault, fieldAt(goalPlan.form, path), cell, language).fault;
  }
  return {
    faults,
    values,
    result: outcome,
    said: values && outcome && wordGoal(outcome, values, language),
    results: values && outcome && goalPlan.results(outcome, values),
  };
}

const plain = (phrase: Phrase | undefined) =>
  phrase
    ?.map((part) => (typeof part === 'string' ? part : part.strong))
    .join('')
    .replace(/\u00a0/g, ' ');
const sentence = (inputs: GoalInputs, language: Language = 'en') =>
  plain(plan(inputs, language).said?.sentence);

describe('the goal plan in the sidebar', () => {
  // 50 000 impressions at 500 a dollar, 1%, 5%, 50%: the planner's specification.
  test('shows what the funnel brings and costs now', () => {
    const now = plan(campaign()).result?.now;
    expect(now?.cost).toBeCloseTo(100, 9);
    expect(now?.volumes).toEqual([50_000, 500, 25, 12.5]);
    expect(now?.unitCosts.slice(1)).toEqual([0.2, 4, 8]);
  });

  test('15 sales need 120 for ads', () => {
    expect(plan(campaign()).result?.now.neededBudget).toBeCloseTo(120, 9);
  });

  test('three stages 5% better for three months give 19.3916 sales at 5.1569', () => {
    const month = plan(campaign('5%', { lag: typed('0') })).result?.plan.months[3];
    expect(month?.volumes[3]).toBeCloseTo(19.3916, 4);
    expect(month?.unitCosts[3]).toBeCloseTo(5.1569, 4);
  });

  test('five stages 5% better for three months give 2.078928 times as many', () => {
    const stages = ['10%', '20%', '30%', '40%', '50%'].map((conversion) => ({
      conversion,
      improvement: '5%',
    }));
    const sources = { start: typed('1M'), cost: typed('1'), goal: typed('1M'), lag: typed('0') };
    const { result } = plan(goalInputs(stages, sources));
    const [now, third] = [result?.now.volumes[5], result?.plan.months[3]?.volumes[5]];
    expect(Number(third) / Number(now)).toBeCloseTo(2.078928, 6);
  });

  test('a cost per click is paid for the second stage, a monthly one for all', () => {
    // By hand: 500 clicks at 0.20 are 100.
    const click = plan(campaign('', { cost: typed('0.2') }, { costPer: 'second' }));
    const total = plan(campaign('', { cost: typed('100') }, { costPer: 'total' }));
    expect(click.result?.now.unitCosts[3]).toBeCloseTo(8, 9);
    expect(total.result?.now.unitCosts[3]).toBeCloseTo(8, 9);
  });

  test('points are added to a conversion', () => {
    const inputs = campaign('1%', { lag: typed('0') }, { improvement: 'points' });
    // By hand: 3%, 7%, 52% after two months.
    expect(plan(inputs).result?.plan.months[2]?.conversions).toEqual([
      expect.closeTo(0.03, 12),
      expect.closeTo(0.07, 12),
      expect.closeTo(0.52, 12),
    ]);
  });

  test('the goal may be counted in another stage than the last', () => {
    const inputs = goalInputs(
      [{ conversion: '1%' }, { conversion: '5%', isGoal: 'yes' }, { conversion: '50%' }],
      { start: typed('50 000'), cost: typed('2'), goal: typed('30') },
    );
    // By hand: 30 leads at 4 each.
    expect(plan(inputs).result?.now.neededBudget).toBeCloseTo(120, 9);
    expect(sentence(inputs)).toBe('30 leads need 120 a month for ads: now it is 100 and 25 leads.');
  });

  test('months, audit and reserve left blank are 6 months, 2 weeks and 15%', () => {
    const blank = { months: typed(''), lag: typed(''), reserve: typed('') };
    expect(plan(campaign('5%', blank)).result?.input).toMatchObject({
      months: 6,
      lagWeeks: 2,
      reserve: 0.15,
    });
  });

  test('the dearest click and lead keep 15% back', () => {
    const { result } = plan(campaign('', { goalCost: typed('10') }));
    // By hand: a lead at 50% may cost 5, a click at 5% of that 0.25; less 15%: 4.25 and 0.2125.
    expect(result?.plan.dearest[2]).toMatchObject({ price: 5, withReserve: 4.25 });
    expect(result?.plan.dearest[1]?.price).toBeCloseTo(0.25, 12);
    expect(result?.plan.dearest[1]?.withReserve).toBeCloseTo(0.2125, 12);
  });

  test('what-if is given the volume, the price, the budget and the month', () => {
    // 12.5 · 1.05^(3·2) = 16.75 is the first over 15; by then it is month 2 without an audit.
    const { results } = plan(campaign('5%', { lag: typed('0'), months: typed('3') }));
    expect(results?.volume).toBeCloseTo(19.3916, 4);
    expect(results?.unitCost).toBeCloseTo(5.1569, 4);
    expect(results?.budgetNow).toBeCloseTo(120, 9);
    expect(results?.month).toBe(2);
  });

  test('a goal that is not reached has no month for what-if', () => {
    expect(plan(campaign()).results).not.toHaveProperty('month');
  });
});

describe('the sentence of the goal plan', () => {
  // By hand: the audit takes the first month; four months of 1.6% in three stages give
  // 12.5 · 1.016^12 = 15.123 sales at 100 / 15.123 = 6.6125, three months only 14.42.
  const inFive = (language: Language) => campaign('1.6%', { goalCost: typed('7') }, {}, language);

  test.each<[Language, string]>([
    ['en', 'You reach 15 sales a month at 6.61 each in month 5.'],
    ['uk', 'За 5 місяців вийдете на 15 продажів на місяць по 6,61.'],
    ['ru', 'За 5 месяцев вы выйдете на 15 продаж в месяц по 6,61.'],
  ])('in %s names the month, the number and the price', (language, expected) => {
    expect(sentence(inFive(language), language)).toBe(expected);
  });

  test.each<[Language, string]>([
    ['en', '15 sales need 120 a month for ads: now it is 100 and 12.5 sales.'],
    ['uk', 'Щоб мати 15 продажів, потрібно 120 на місяць на рекламу: зараз це 100 і 12,5 продажу.'],
    [
      'ru',
      'Чтобы получать 15 продаж, нужно 120 в месяц на рекламу: сейчас это 100 и 12,5 продажи.',
    ],
  ])('in %s says what to pay where nothing improves', (language, expected) => {
    expect(sentence(campaign('', {}, {}, language), language)).toBe(expected);
  });

  test('says what is missing and what would bring it, where work alone does not', () => {
    // By hand: 12.5 · 1.01^15 = 14.512 after six months with one of audit; 15 · 100/14.512 = 103.36.
    expect(sentence(campaign('1%'))).toBe(
      'Not within 6 months: by then it is 14.5 sales a month of 15. Ads of 103 a month would bring them all.',
    );
  });

  test('says how near it comes, where one stays too dear', () => {
    expect(sentence(campaign('1%', { goalCost: typed('5') }))).toBe(
      'Not within 6 months: by then it is 14.5 sales a month at 6.89 each, and the goal is 15 at 5.',
    );
  });

  test('says that the goal is reached already', () => {
    expect(sentence(campaign('', { goal: typed('12,5'), goalCost: typed('8') }))).toBe(
      'The goal is reached already: 12.5 sales a month at 8 each.',
    );
  });

  test.each<[Language, string]>([
    ['en', 'You come down to 6.89 each in month 6, with 14.5 sales a month.'],
    ['uk', 'За 6 місяців вийдете на ціну 6,89: це 14,5 продажу на місяць.'],
    ['ru', 'За 6 месяцев вы выйдете на цену 6,89: это 14,5 продажи в месяц.'],
  ])('in %s speaks of the price where only it is the goal', (language, expected) => {
    const inputs = campaign('1%', { goal: typed(''), goalCost: typed('6,9') }, {}, language);
    expect(sentence(inputs, language)).toBe(expected);
  });

  test('quotes a name of the user’s own, which cannot be inflected', () => {
    const inputs = goalInputs(
      [{ name: 'Demo', conversion: '10%' }],
      {
        start: typed('100'),
        cost: typed('5'),
        goal: typed('20'),
      },
      { costPer: 'total' },
    );
    expect(sentence(inputs)).toBe('20 “Demo” need 10 a month for ads: now it is 5 and 10 “Demo”.');
  });

  test.each(languages)('in %s names one sale, two and five by their forms', (language) => {
    const of = (goal: string) =>
      sentence(campaign('', { goal: typed(goal) }, {}, language), language);
    const forms = {
      en: ['21 sales', '22 sales', '25 sales'],
      uk: ['21 продаж', '22 продажі', '25 продажів'],
      ru: ['21 продажа', '22 продажи', '25 продаж'],
    }[language];
    expect(['21', '22', '25'].map(of)).toEqual(forms.map((form) => expect.stringContaining(form)));
  });
});

describe('what the goal plan warns of', () => {
  const warnings = (inputs: GoalInputs) => plan(inputs).said?.warnings.map(plain);

  test('a conversion that reaches 100%', () => {
    // By hand: 50% and 20 points a month from month 2 are 110% after month 4.
    const inputs = goalInputs(
      [{ conversion: '1%' }, { conversion: '5%' }, { conversion: '50%', improvement: '20%' }],
      { start: typed('50 000'), cost: typed('2'), goal: typed('30') },
      { improvement: 'points' },
    );
    expect(warnings(inputs)).toEqual([
      '“Sales” reaches 100% in month 4: from there on it cannot grow.',
    ]);
  });

  test('a conversion of 100%, such as 1 for 1%', () => {
    const inputs = goalInputs([{ conversion: '1' }, { conversion: '5%' }], {
      start: typed('100'),
      cost: typed('2'),
      goal: typed('30'),
    });
    expect(warnings(inputs)).toEqual([
      'Check “Clicks”: a conversion of 100% means that nobody is lost.',
    ]);
  });

  test('an audit longer than the plan', () => {
    expect(warnings(campaign('5%', { lag: typed('9'), months: typed('3') }))).toEqual([
      'The audit takes 9 weeks, longer than you look ahead: nothing grows within it.',
    ]);
  });

  test('nothing, where all is well', () => {
    expect(warnings(campaign('5%'))).toEqual([]);
  });
});

describe('the notes of the goal plan', () => {
  const notes = (inputs: GoalInputs) => plan(inputs).said?.notes.map(plain);

  test('name the stage where one more percent is worth most', () => {
    // By hand: clicks at 2% in place of 1% double the sales, 12.5 more.
    expect(notes(campaign())).toEqual([
      'One more percent is worth most at “Clicks”: 2% in place of 1% brings 12.5 sales more a month.',
    ]);
  });

  test('tell what the same goal takes now, and when growth shows first', () => {
    expect(notes(campaign('5%'))).toEqual([
      'With the funnel as it is now, 15 sales would take 120 a month for ads.',
      expect.stringContaining('“Clicks”'),
      'After 2 weeks of audit the first growth shows in month 2.',
    ]);
  });
});

describe('what is wrong with a goal plan', () => {
  test.each<[Language, string]>([
    ['en', 'Say how many you want, or what one may cost.'],
    ['uk', 'Вкажіть, скільки потрібно або скільки може коштувати одиниця.'],
    ['ru', 'Укажите, сколько нужно или сколько может стоить единица.'],
  ])('in %s a plan without a goal is told beside it', (language, fault) => {
    const { faults } = plan(campaign('', { goal: typed('') }, {}, language), language);
    expect(faults).toEqual({ goal: fault });
  });

  test('1 for 1% of a growth is asked about only above 100%', () => {
    const { faults } = plan(campaign('5'));
    expect(faults['stages.r1.improvement']).toBe('This is 5: did you mean 5%?');
  });

  test('a stage with a name and no conversion is asked for it', () => {
    const inputs = goalInputs([{ conversion: '1%' }, { conversion: '' }], {
      start: typed('100'),
      cost: typed('2'),
      goal: typed('30'),
    });
    expect(plan(inputs).faults).toEqual({
      'stages.r2.conversion': 'Type a number, or select a cell.',
    });
  });

  test('a plan without stages is told so', () => {
    const inputs = goalInputs([], { start: typed('1'), cost: typed('1'), goal: typed('1') });
    expect(plan(inputs).faults).toEqual({ start: 'Add a stage: a funnel needs two.' });
  });

  test('more than 24 months are refused', () => {
    expect(plan(campaign('', { months: typed('25') })).faults).toEqual({
      months: 'This must be 24 or less.',
    });
  });

  test('a funnel in which nobody is left names the stage where it happens', () => {
    const stages = Array.from({ length: 60 }, () => ({ name: 'S', conversion: '50%' }));
    const sources = { start: typed('1'), cost: typed('1'), goal: typed('1') };
    // By hand: 2^−40 is the first below a millionth of a millionth.
    expect(plan(goalInputs(stages, sources)).faults).toEqual({
      'stages.r40.conversion': 'Nobody comes this far: raise this conversion or those above it.',
    });
  });

  test('numbers no cell can add up are refused', () => {
    expect(plan(campaign('', { goal: typed('10000000000000000') })).faults).toEqual({
      goal: 'This is too large to plan with.',
    });
  });

  test('a bound cell that holds text is named', () => {
    const inputs = campaign('', { start: bound('B2') });
    expect(plan(inputs, 'en', { B2: 'many' }).faults.start).toBe(
      'Plan!B2 holds “many”. Put a number there, or unbind it and type one.',
    );
  });
});

describe('a goal plan folded and saved', () => {
  test('tells its inputs in one sentence', () => {
    const inputs = campaign('5%', { goalCost: typed('8') });
    const textAt = (path: string) => {
      const [first = '', id, name] = path.split('.');
      const row = inputs.lists.stages.rows.find((each) => each.id === id);
      const source = row
        ? row.sources[name as 'name']
        : inputs.sources[first as keyof typeof inputs.sources];
      return source.from === 'typed' ? source.text : '';
    };
    expect(inputsSummary({ inputs, textAt }, 'en').replace(/\u00a0/g, ' ')).toBe(
      'Impressions 50 000, ads 2 per 1 000, Clicks 1%, Leads 5%, Sales 50%, goal 15, 8 each at most, within 6 months',
    );
  });

  test('says its main number', () => {
    const inputs = campaign('5%', {}, {}, 'uk');
    const { values, result } = plan(inputs, 'uk');
    if (!values || !result) throw new Error('No plan');
    const main = goalFace.main({ inputs, values, outcome: result }, 'uk');
    expect(main.replace(/\u00a0/g, ' ')).toBe('15 продажів за 3 місяці');
  });
});
