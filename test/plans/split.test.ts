import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Cell } from '../../src/cells/read';
import type { Language } from '../../src/i18n/language';
import type { Phrase } from '../../src/i18n/phrase';
import { type CellReference } from '../../src/wire/cell';
import { fieldAt } from '../../src/plans/shape/form';
import { cellKey, type Found } from '../../src/plans/shape/found';
import { workOut } from '../../src/plans/shape/read-form';
import type { SplitInputs } from '../../src/plans/split/form';
import { splitPlan } from '../../src/plans/split/plan';
import { wordFault } from '../../src/plans/shape/wording';
import { differenceOf, shownSplits } from '../../src/plans/split/shown';
import {
  balanceOf,
  leadOf,
  likelyOf,
  mainOf,
  notesOf,
  warningsOf,
  wordSplitFault,
} from '../../src/plans/split/wording';
import { shopChannels, splitInputs } from '../support/split';

const nothing: Found = { cells: new Map(), ranges: new Map() };

/** The plan as the screen shows it: what is wrong with its fields, or its result. */
function plan(inputs: SplitInputs, found: Found = nothing, language: Language = 'en') {
  const { fields, values, outcome } = workOut(splitPlan, inputs, found, language);
  const faults: Record<string, string | undefined> = {};
  for (const [path, { fault, cell }] of Object.entries(fields)) {
    if (fault === undefined) continue;
    faults[path] =
      wordSplitFault(fault, language) ??
      wordFault(fault, fieldAt(splitPlan.form, path), cell, language).fault;
  }
  return { faults, values, outcome };
}

function result(inputs: SplitInputs, found: Found = nothing) {
  const { faults, outcome } = plan(inputs, found);
  if (outcome === undefined) throw new Error(JSON.stringify(faults));
  return outcome;
}

const said = (phrase: Phrase | undefined) =>
  phrase
    ?.map((part) => (typeof part === 'string' ? part : part.strong))
    .join('')
    .replace(/\u00a0/g, ' ');

/** r = 12·x^0.5, 4·x^0.65 and 30·x^0.35 of the specification, told by two exact points each. */
const exactChannels = [
  ['Search', 12, 0.5, 4000],
  ['Social', 4, 0.65, 3600],
  ['Video', 30, 0.35, 2400],
].map(([name, scale, elasticity, spend]) => ({
  name: String(name),
  spend: String(spend),
  results: String(Number(scale) * Number(spend) ** Number(elasticity)),
  doubled: String(Number(scale) * (2 * Number(spend)) ** Number(elasticity)),
}));

const spendsOf = ({ best }: ReturnType<typeof result>) => best.channels.map(({ spend }) => spend);

/** Cells of a range as the script reads them. */
function foundRange(range: CellReference, values: readonly (readonly Cell[])[]): Found {
  const shown = values.map((row) => row.map(String));
  return { cells: new Map(), ranges: new Map([[cellKey(range), { range, values, shown }]]) };
}

describe('the best split, from the fields', () => {
  // Expected spends and totals: computed independently in the planner's specification.
  test.each([
    ['10 000', [2494.7, 6534.8, 970.5], 2140.1652],
    ['5 000', [1426.84, 2941.7, 631.46], 1458.7277],
    ['1 000', [363.14, 416.48, 220.39], 628.6751],
  ])('of %s is that of the specification', (budget, spends, total) => {
    const outcome = result(splitInputs(exactChannels, { budget }));
    spendsOf(outcome).forEach((spend, row) => {
      expect(Math.abs(spend - (spends[row] ?? 0))).toBeLessThan(0.0101);
    });
    expect(outcome.best.totals.results).toBeCloseTo(total, 3);
  });

  test('keeps to at least and at most', () => {
    const [search = {}, social = {}, video = {}] = exactChannels;
    const bounded = [
      { ...search, low: '500', high: '2 500' },
      { ...social, high: '4 000' },
      { ...video, low: '300' },
    ];
    const outcome = result(splitInputs(bounded, { budget: '10000' }));
    expect(spendsOf(outcome)).toEqual([2500, 4000, 3500]);
    expect(outcome.best.totals.results).toBeCloseTo(1999.6561, 4);
  });

  test('the most profit at a value of 40 is that of the specification', () => {
    const outcome = result(splitInputs(exactChannels, { value: '40' }, { goal: 'profit' }));
    const [search = 0, social = 0, video = 0] = spendsOf(outcome);
    expect(search).toBeCloseTo(57_600, 1);
    expect(social).toBeCloseTo(579_365.19, 0);
    expect(video).toBeCloseTo(10_858.46, 1);
    expect(outcome.best.totals.profit).toBeCloseTo(389_731.58, 1);
  });

  test('adds up to the budget to the cent, whatever the channels', () => {
    const channel = fc.record({
      spend: fc.integer({ min: 1, max: 1e6 }),
      results: fc.integer({ min: 1, max: 1e5 }),
      share: fc.double({ min: 1.01, max: 1.99, noNaN: true }),
    });
    fc.assert(
      fc.property(
        fc.array(channel, { minLength: 1, maxLength: 50 }),
        fc.integer({ min: 1, max: 1e9 }),
        (channels, cents) => {
          const rows = channels.map(({ spend, results, share }) => ({
            spend: String(spend),
            results: String(results),
            doubled: (results * share).toFixed(6),
          }));
          const outcome = result(splitInputs(rows, { budget: String(cents / 100) }));
          const sum = spendsOf(outcome).reduce(
            (total, spend) => total + Math.round(spend * 100),
            0,
          );
          expect(sum).toBe(cents);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('least spend for a target brings the target, and a cent less would not', () => {
    const outcome = result(splitInputs(exactChannels, { results: '2000' }, { goal: 'results' }));
    const { spend, results } = outcome.best.totals;
    expect(results).toBeGreaterThanOrEqual(2000);
    const less = result(splitInputs(exactChannels, { budget: String(spend - 0.02) }));
    expect(less.best.totals.results).toBeLessThan(2000);
  });

  test('a target CPA is met on the whole and nothing more could be had at it', () => {
    const outcome = result(splitInputs(exactChannels, { cpa: '6' }, { goal: 'cpa' }));
    expect(outcome.best.totals.cpa).toBeLessThanOrEqual(6);
    const more = result(
      splitInputs(exactChannels, { budget: String(outcome.best.totals.spend + 1) }),
    );
    expect(more.best.totals.cpa).toBeGreaterThan(6);
  });

  test('a target ROAS of 800% at a value of 40 is a CPA of 5', () => {
    const value = { value: '40' };
    const roas = result(splitInputs(exactChannels, { ...value, roas: '800%' }, { goal: 'roas' }));
    const cpa = result(splitInputs(exactChannels, { ...value, cpa: '5' }, { goal: 'cpa' }));
    expect(spendsOf(roas)).toEqual(spendsOf(cpa));
  });

  test('a marginal ROAS of 100% is the most profit', () => {
    const value = { value: '40' };
    const marginal = splitInputs(
      exactChannels,
      { ...value, roas: '100%' },
      { goal: 'marginal-roas' },
    );
    const profit = splitInputs(exactChannels, value, { goal: 'profit' });
    expect(spendsOf(result(marginal))).toEqual(spendsOf(result(profit)));
  });

  test('a locked channel keeps its spend, and its bounds are not asked for', () => {
    const [search = {}, ...others] = exactChannels;
    const rows = [{ ...search, locked: true, low: 'x', high: '1' }, ...others];
    expect(spendsOf(result(splitInputs(rows, { budget: '10000' })))[0]).toBe(4000);
  });

  test('a value of a channel’s own draws money to it', () => {
    const [search = {}, ...others] = exactChannels;
    const rows = [{ ...search, value: '80' }, ...others];
    const even = result(splitInputs(exactChannels, { budget: '10000', value: '40' }));
    const dear = result(splitInputs(rows, { budget: '10000', value: '40' }));
    expect(spendsOf(dear)[0]).toBeGreaterThan(spendsOf(even)[0] ?? 0);
  });

  test('one channel gets all of it', () => {
    expect(spendsOf(result(splitInputs(exactChannels.slice(0, 1), { budget: '777.77' })))).toEqual([
      777.77,
    ]);
  });
});

describe('past months', () => {
  const range: CellReference = { sheetId: 7, sheet: 'Media', a1: 'A1:B9' };
  // On 100·s/(1000 + s) exactly, so that the curve is known.
  const months = [100, 250, 500, 900, 1500, 2300, 3100, 4000].map((spend): Cell[] => [
    spend,
    (100 * spend) / (1000 + spend),
  ]);
  const found = foundRange(range, [['Spend', 'Sales'], ...months]);
  const past = { name: 'Search', points: range };

  test('give the curve they lie on, and stand for spend and results', () => {
    const outcome = result(splitInputs([past], { budget: '1000' }), found);
    expect(outcome.channels[0]?.curve.family).toBe('hill');
    expect(outcome.channels[0]?.spend).toBe(4000);
    expect(outcome.best.totals.results).toBeCloseTo(50, 6);
  });

  test('give a likely range of the total', () => {
    const noisy = months.map(([spend, results], at): Cell[] => [
      spend,
      Number(results) * (at % 2 === 0 ? 1.1 : 0.9),
    ]);
    const outcome = result(splitInputs([past], { budget: '1000' }), foundRange(range, noisy));
    const { low = 0, high = 0 } = outcome.range?.results ?? {};
    expect(low).toBeLessThan(outcome.best.totals.results);
    expect(high).toBeGreaterThan(outcome.best.totals.results);
    expect(likelyOf(outcome, 'en')).toMatch(/^Likely \d+\.?\d* to \d+\.?\d* results/);
  });

  test('too few of them are told beside their field', () => {
    const few = foundRange(range, months.slice(0, 2));
    expect(plan(splitInputs([past], { budget: '1000' }), few).faults['channels.r1.points']).toBe(
      'Three different spends are needed to see a curve; here there are 2.',
    );
  });

  test('that do not rise with spend are told beside their field', () => {
    const flat = foundRange(range, [
      [100, 50],
      [200, 40],
      [300, 30],
      [400, 20],
      [500, 10],
    ]);
    expect(plan(splitInputs([past], { budget: '1000' }), flat).faults).toEqual({
      'channels.r1.points':
        'Results do not rise with spend in these months: unbind them and answer “if doubled”.',
    });
  });
});

describe('what is shown', () => {
  const shop = (fields = {}, choices = {}, extra: readonly object[] = []) =>
    splitInputs(
      shopChannels.map((channel, row) => ({ ...channel, ...extra[row] })),
      { budget: '10 000', value: '40', ...fields },
      choices,
    );

  // The numbers of the design's picture of this plan.
  test('is what the design shows', () => {
    const shown = shownSplits(result(shop()), undefined);
    expect(shown.best.spends).toEqual([2495, 6535, 970]);
    expect([shown.now.total, shown.best.total]).toEqual([2036, 2140]);
    expect(differenceOf(shown, shown.best, 'results')).toBe(104);
  });

  test.each<[Language, string]>([
    [
      'en',
      'The same 10 000 can bring 104 more results: add to “Social”, cut “Search” and “Video”.',
    ],
    [
      'uk',
      'Ті самі 10 000 можуть дати на 104 результати більше: додайте в «Social», зменште «Search» і «Video».',
    ],
    [
      'ru',
      'Те же 10 000 могут дать на 104 результата больше: добавьте в «Social», сократите «Search» и «Video».',
    ],
  ])('the sentence in %s says what to move', (language, expected) => {
    expect(said(leadOf(result(shop()), 'month', language))).toBe(expected);
  });

  test.each<[Language, string]>([
    [
      'en',
      '“Social”: 6 535 is 1.8 times the most ever spent there (3 600). Raise it in steps and check.',
    ],
    [
      'uk',
      '«Social»: 6 535 — у 1,8 раза більше за попередній максимум тут (3 600). Збільшуйте поступово й перевіряйте.',
    ],
    [
      'ru',
      '«Social»: 6 535 — в 1,8 раза больше прежнего максимума здесь (3 600). Повышайте постепенно и проверяйте.',
    ],
  ])('in %s it is warned where the best goes beyond what was tried', (language, expected) => {
    expect(warningsOf(result(shop()), language).map(said)).toEqual([expected]);
  });

  test('marginal CPA is one number in the best split', () => {
    expect(said(balanceOf(result(shop()), 'en'))).toBe(
      'In the best split one more result costs the same everywhere: 8.32.',
    );
  });

  test('an assumed curve is named', () => {
    expect(notesOf(result(shop()), 'en').map(said)).toEqual([
      'The curve of “Search” is assumed: how many results twice the spend would bring is not given.',
    ]);
  });

  test('bounds that decide are named', () => {
    const notes = notesOf(result(shop({}, {}, [{}, { high: '4 000' }, { low: '3 500' }])), 'en');
    expect(notes.map(said).slice(0, 2)).toEqual([
      'The limit of 4 000 for “Social” decides the split.',
      '“Video” gets its least, 3 500: on its own merit it would get less.',
    ]);
  });

  // Totals by a bisection on the multiplier in another program, from the numbers typed.
  test.each<[string, object, object, string]>([
    [
      'another budget',
      { budget: '20000' },
      {},
      '20 000 a month can bring 3 175 results: add to “Social” and “Search”, cut “Video”.',
    ],
    [
      'most profit',
      {},
      { goal: 'profit', period: 'year' },
      'Profit is highest, 389 743 a year, at a spend of 647 854: add to “Social”, “Search” and “Video”.',
    ],
  ])('the sentence for %s', (_, fields, choices, expected) => {
    const { period } = shop(fields, choices).choices;
    expect(said(leadOf(result(shop(fields, choices)), period, 'en'))).toBe(expected);
  });

  test.each<[string, object, object, readonly object[], RegExp]>([
    [
      'a budget below the limits',
      { budget: '1000' },
      {},
      [{ low: '800' }, { low: '700' }],
      /^Give at least 1 500: your limits and locks do not fit into 1 000\./,
    ],
    [
      'a budget above the limits',
      {},
      {},
      [{ high: '1000' }, { high: '1000' }, { high: '1000' }],
      /^Give at most 3 000: your limits and locks do not let 10 000 be spent\./,
    ],
    [
      'results beyond the limits',
      { results: '5000' },
      { goal: 'results' },
      [{ high: '4000' }, { high: '3600' }, { high: '2400' }],
      // By hand: 758.95 + 819.70 + 457.29 = 2035.94.
      /^5 000 results are out of reach: the most these channels bring is 2 035\./,
    ],
    [
      'a CPA below the lowest',
      { cpa: '1' },
      { goal: 'cpa' },
      [{ low: '4000' }, { low: '3600' }, { low: '2400' }],
      // By hand: 10 000 / 2035.94 = 4.9117.
      /^Give a CPA of at least 4\.92: 1 is out of reach within your limits\./,
    ],
  ])('%s says what to ask for instead', (_, fields, choices, extra, expected) => {
    expect(said(leadOf(result(shop(fields, choices, extra)), 'month', 'en'))).toMatch(expected);
  });

  test('a split that is the best already is called so', () => {
    const spends = spendsOf(result(splitInputs(exactChannels, { budget: '10000' })));
    const rows = exactChannels.map((channel, row) => {
      const [scale, elasticity] = [
        [12, 0.5],
        [4, 0.65],
        [30, 0.35],
      ][row] ?? [0, 0];
      const spend = spends[row] ?? 0;
      return {
        ...channel,
        spend: String(spend),
        results: String((scale ?? 0) * spend ** (elasticity ?? 0)),
        doubled: String((scale ?? 0) * (2 * spend) ** (elasticity ?? 0)),
      };
    });
    expect(said(leadOf(result(splitInputs(rows, { budget: '10000' })), 'month', 'en'))).toBe(
      'No other split of 10 000 brings more than the one of now: 2 140 results.',
    );
  });

  test.each<[object, string]>([
    [{}, '104 more results'],
    [{ goal: 'profit' }, 'profit 389 743 a month'],
  ])('the main number with %j is %s', (choices, expected) => {
    expect(said([mainOf(result(shop({}, choices)), 'month', 'en')])).toBe(expected);
  });

  test('columns add up to their totals, whatever the channels', () => {
    const channel = fc.record({
      spend: fc.integer({ min: 1, max: 1e5 }),
      results: fc.integer({ min: 1, max: 1e4 }),
    });
    fc.assert(
      fc.property(fc.array(channel, { minLength: 1, maxLength: 12 }), (channels) => {
        const rows = channels.map(({ spend, results }) => ({
          spend: String(spend),
          results: String(results),
        }));
        const { best, now } = shownSplits(
          result(splitInputs(rows, { budget: '12345.67' })),
          undefined,
        );
        for (const split of [now, best]) {
          const sum = (numbers: readonly number[]) =>
            numbers.reduce((total, each) => total + each, 0);
          expect(sum(split.spends)).toBeCloseTo(split.spend, 6);
          expect(sum(split.results)).toBeCloseTo(split.total, 6);
        }
      }),
    );
  });

  test('the user’s own split counts what it brings', () => {
    const mine = [{ mine: '3 000' }, { mine: '5 000' }, { mine: '2 000' }];
    // The design's picture shows 2 101 results at a CPA of 4.76.
    const { mine: own } = result(shop({}, {}, mine));
    expect(own?.totals.results).toBeCloseTo(2101, 0);
    expect(own?.totals.cpa).toBeCloseTo(4.76, 2);
  });

  test('an own split that cannot be read leaves the result as it is', () => {
    expect(result(shop({}, {}, [{ mine: 'half' }])).mine).toBeUndefined();
  });
});

describe('what is wrong is told beside its field', () => {
  const channel = { name: 'Search', spend: '100', results: '10' };
  test.each<[string, readonly object[], object, object, object]>([
    ['nothing given', [{}], {}, {}, { budget: 'Type a number, or select a cell.' }],
    [
      'a channel without spend',
      [{ name: 'Search', results: '10' }],
      { budget: '100' },
      {},
      { 'channels.r1.spend': 'Type a number, or give past months.' },
    ],
    [
      'a channel without results',
      [{ spend: '10' }],
      { budget: '100' },
      {},
      { 'channels.r1.results': 'Type a number, or give past months.' },
    ],
    [
      'a channel that was never tried',
      [channel, { spend: '0', results: '0' }],
      { budget: '100' },
      {},
      {
        'channels.r2.spend':
          'This must be above 0: what was never tried has no curve. Leave the channel out.',
      },
    ],
    [
      'twice the spend that brings less',
      [{ ...channel, doubled: '8' }],
      { budget: '100' },
      {},
      { 'channels.r1.doubled': 'Twice the spend must bring more than 10, and less than 20.' },
    ],
    [
      'at most below at least',
      [{ ...channel, low: '50', high: '40' }],
      { budget: '100' },
      {},
      { 'channels.r1.high': 'This must be 50 or more.' },
    ],
    [
      'a goal without a value',
      [channel],
      {},
      { goal: 'profit' },
      { value: 'Say what a result is worth: this goal weighs it against the spend.' },
    ],
    [
      'a channel without a value where others have one',
      [{ ...channel, value: '40' }, channel],
      { budget: '100' },
      {},
      {
        'channels.r2.value': 'Say what a result is worth: this goal weighs it against the spend.',
      },
    ],
    [
      'a ROAS without its percent sign',
      [channel],
      { roas: '400', value: '40' },
      { goal: 'roas' },
      { roas: 'This is 400: did you mean 400%?' },
    ],
    [
      'a budget too large',
      [channel],
      { budget: '2 000 000 000 000' },
      {},
      { budget: 'This must be 1 000 000 000 000 or less.' },
    ],
  ])('%s', (_, channels, fields, choices, expected) => {
    const { faults } = plan(splitInputs(channels, fields, choices));
    const shown = Object.entries(faults).map(([path, text]) => [
      path,
      text?.replace(/\u00a0/g, ' '),
    ]);
    expect(Object.fromEntries(shown)).toEqual(expected);
  });
});
