/* eslint-disable @typescript-eslint/no-non-null-assertion -- indexes run inside their arrays */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compute } from '../../src/functions/LTV_FIT';
import { cell, column } from '../support/cell';
import { orderModelCases, simulate } from '../support/models';
import { hasSharedData, readCdnow, readTable } from '../support/models-data';
import {
  columnsOf,
  farthest,
  linesOf,
  parametersOf,
  standardErrorsOf,
  valueOf,
} from './models/tables';

const LTV_FIT = cell(compute);
const withData = hasSharedData ? test : test.skip;

/** Some rows of repeat orders, recency, age and how many customers have them. */
const rows = [
  [0, 0, 40, 300],
  [1, 4, 40, 60],
  [1, 15, 40, 30],
  [1, 35, 40, 10],
  [2, 12, 40, 30],
  [2, 36, 40, 12],
  [4, 20, 40, 12],
  [5, 38, 40, 10],
  [9, 39, 40, 6],
];
const repeated = rows.flatMap(([x = 0, recency = 0, age = 0, count = 0]) =>
  Array.from({ length: count }, () => [x, recency, age]),
);

describe('LTV_FIT on CDNOW', () => {
  const computed = [
    {
      model: 'BG/NBD',
      parameters: [0.24259452, 4.4136019, 0.79292127, 2.4259039],
      errors: [0.012557, 0.378224, 0.185734, 0.705414],
      logLikelihood: -9582.429207,
      printed: ['0.243', '4.414', '0.793', '2.426'],
    },
    {
      model: 'MBG/NBD',
      parameters: [0.524843, 6.183082, 0.89136, 1.614003],
      errors: [0.08327, 0.69562, 0.15479, 0.53749],
      logLikelihood: -9582.135716,
      printed: ['0.525', '6.183', '0.891', '1.614'],
    },
    {
      model: 'Pareto/NBD',
      parameters: [0.553277, 10.577686, 0.60624, 11.668723],
      errors: [0.04762, 0.8427, 0.18705, 6.2037],
      logLikelihood: -9594.976181,
      printed: ['0.553', '10.578', '0.606', '11.669'],
    },
    {
      model: 'NBD',
      parameters: [0.384766, 12.072014],
      errors: [],
      logLikelihood: -9763.657615,
      printed: ['0.385', '12.072'],
    },
  ];
  const cdnow = (unit: number) => {
    const { x, tx, T } = readCdnow();
    const inUnit = (days: readonly number[]) => column(...days.map((day) => day / unit));
    return [column(...x), inUnit(tx), inUnit(T)] as const;
  };

  withData.each(computed)('[C][P] $model in weeks (models.md)', (wanted) => {
    const table = LTV_FIT(wanted.model, ...cdnow(7));
    expect(farthest(parametersOf(table), wanted.parameters)).toBeLessThan(1e-5);
    expect(parametersOf(table).map((value) => value.toFixed(3))).toEqual(wanted.printed);
    expect(
      farthest([Number(valueOf(table, 'log_likelihood'))], [wanted.logLikelihood]),
    ).toBeLessThan(1e-6);
    expect(valueOf(table, 'customers')).toBe(2357);
    // Those of Pareto/NBD are off by up to 0.2%: a Hessian by differences.
    const tolerance = wanted.model === 'Pareto/NBD' ? 2e-3 : 4e-5;
    const errors = standardErrorsOf(table).slice(0, wanted.errors.length);
    expect(farthest(errors, wanted.errors)).toBeLessThan(tolerance);
  });

  withData('[C] BG/NBD in days: alpha and the log-likelihood follow the unit (models.md)', () => {
    const table = LTV_FIT('BG/NBD', ...cdnow(1));
    expect(parametersOf(table)[1]).toBeCloseTo(30.895213, 3);
    expect(farthest([Number(valueOf(table, 'log_likelihood'))], [-14363.530443])).toBeLessThan(
      1e-6,
    );
  });

  withData('[C] BG/NBD on the file rounded to 2 decimals (models.md)', () => {
    const { frequency = [], recency = [], T = [] } = readTable('cdnow_customers_summary.csv');
    const table = LTV_FIT('BG/NBD', column(...frequency), column(...recency), column(...T));
    const wanted = [0.242593, 4.413532, 0.792886, 2.425752];
    expect(farthest(parametersOf(table), wanted)).toBeLessThan(1e-5);
  });

  withData('auto prefers MBG/NBD, which ties with BG/NBD', () => {
    expect(linesOf(LTV_FIT('auto', ...cdnow(7)))[7]).toEqual(['model', 'MBG/NBD', 'tie']);
  });
});

describe('LTV_FIT', () => {
  test.each([
    // Nelder–Mead on the plain likelihoods with scipy's betaln and gammaln.
    ['BG/NBD', [0.23273066, 6.34243986, 0.8063543, 0.95355238], -1543.2442216],
    ['MBG/NBD', [5.95494685, 54.40276995, 1.88367854, 1.08571519], -1529.7178709],
    ['Pareto/NBD', [1.12487534, 28.5571797, 3.61375387, 65.07846321], -1530.1663508],
    ['NBD', [0.47615134, 26.6418012], -1584.4823155],
  ])('%s agrees with another program', (model, parameters, logLikelihood) => {
    const table = LTV_FIT(model, ...columnsOf(rows));
    expect(farthest(parametersOf(table), parameters)).toBeLessThan(1e-5);
    expect(valueOf(table, 'log_likelihood')).toBeCloseTo(logLikelihood, 6);
  });

  test.each(['BG/NBD', 'MBG/NBD', 'Pareto/NBD', 'NBD', 'auto'])(
    'counts of %s are as good as repetition',
    (model) => {
      const [counted, one] = [
        LTV_FIT(model, ...columnsOf(rows)),
        LTV_FIT(model, ...columnsOf(repeated)),
      ];
      expect(farthest(parametersOf(one), parametersOf(counted))).toBeLessThan(1e-9);
      expect(valueOf(one, 'customers')).toBe(valueOf(counted, 'customers'));
    },
  );

  test('another unit of time multiplies alpha and nothing else', () => {
    const inDays = rows.map(([x = 0, tx = 0, T = 0, n = 0]) => [x, tx * 7, T * 7, n]);
    const [r = 0, alpha = 0, a = 0, b = 0] = parametersOf(LTV_FIT('BG/NBD', ...columnsOf(rows)));
    const found = parametersOf(LTV_FIT('BG/NBD', ...columnsOf(inDays)));
    expect(farthest(found, [r, alpha * 7, a, b])).toBeLessThan(1e-8);
  });

  test('the order of rows does not matter', () => {
    const plain = parametersOf(LTV_FIT('MBG/NBD', ...columnsOf(rows)));
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (shuffled) => {
        const found = parametersOf(LTV_FIT('MBG/NBD', ...columnsOf(shuffled)));
        expect(farthest(found, plain)).toBeLessThan(1e-8);
      }),
      { numRuns: 10 },
    );
  });

  test('blank rows below the data are passed over', () => {
    const longer = [...rows, ['', '', '', ''], ['', '', '', '']];
    expect(LTV_FIT('NBD', ...columnsOf(longer))).toEqual(LTV_FIT('NBD', ...columnsOf(rows)));
  });

  test('auto keeps the places of the lines when it takes the smaller model, and says why', () => {
    const nbd = simulate(orderModelCases[3]!, 2000, 1);
    const table = linesOf(LTV_FIT('auto', ...columnsOf(nbd)));
    expect(table.map(([name]) => name).slice(0, 8)).toEqual([
      'parameter',
      'r',
      'alpha',
      '',
      '',
      'log_likelihood',
      'customers',
      'model',
    ]);
    expect(table[7]).toEqual(['model', 'NBD', 'no-dropout']);
    const named = LTV_FIT('NBD', ...columnsOf(nbd));
    expect(table.slice(1, 3)).toEqual(linesOf(named).slice(1, 3));
  });

  test('a parameter not known within its own size is marked', () => {
    expect(linesOf(LTV_FIT('Pareto/NBD', ...columnsOf(rows)))).toContainEqual([
      'caution',
      'uncertain',
      'beta',
    ]);
  });

  test('a model may be typed in any letters', () => {
    expect(LTV_FIT('bg/nbd', ...columnsOf(rows))).toEqual(LTV_FIT('BG/NBD', ...columnsOf(rows)));
  });
});

describe('LTV_FIT refuses', () => {
  const nbd = columnsOf(simulate(orderModelCases[3]!, 2000, 1));

  test.each([
    ['en', 'model: no dropout can be seen in these customers, use NBD or auto'],
    ['uk', 'model: у цих клієнтів відходу не видно, візьміть NBD або auto'],
    ['ru', 'model: ухода этих клиентов не видно, возьмите NBD или auto'],
  ] as const)('a model with dropout where there is none (%s)', (language, sentence) => {
    expect(() => cell(compute, language)('BG/NBD', ...nbd)).toThrow(sentence);
  });

  test('time since the last order in place of recency', () => {
    expect(() => LTV_FIT('auto', column(2, 0), column(5, 30), column(30, 30))).toThrow(
      'row 2: recency must be 0 or less here: time from the first order to the last, 0 without repeat orders, not time since the last',
    );
  });

  test('recency longer than age', () => {
    expect(() => LTV_FIT('NBD', column(0, 2), column(0, 41), column(40, 40))).toThrow(
      'row 2: recency must be 40 or less here',
    );
  });

  test.each(['auto', 'BG/NBD', 'NBD'])('customers who never came back (%s)', (model) => {
    expect(() => LTV_FIT(model, column(0, 0, 0), column(0, 0, 0), column(10, 20, 30))).toThrow(
      'frequency: nobody has ordered a second time, so there is nothing to learn from',
    );
  });

  test.each(['auto', 'BG/NBD', 'NBD'])('a single customer (%s)', (model) => {
    expect(() => LTV_FIT(model, 3, 20, 40)).toThrow(
      'frequency: too few different cases to fit this model, give more data',
    );
  });

  test('a part of an order', () => {
    expect(() => LTV_FIT('NBD', column(0, 1.5), column(0, 3), column(9, 9))).toThrow(
      'row 2: frequency must be a whole number, not 1.5',
    );
  });

  test('a gap in one of the columns', () => {
    expect(() => LTV_FIT('NBD', column(0, 1), column(0, ''), column(9, 9))).toThrow(
      'row 2: recency is blank',
    );
  });

  test('a model it does not know', () => {
    expect(() => LTV_FIT('BTYD', 1, 2, 3)).toThrow(
      'model must be auto or BG/NBD or MBG/NBD or Pareto/NBD or NBD',
    );
  });
});
