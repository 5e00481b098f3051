import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compute } from '../../src/functions/LTV_ALIVE';
import { compute as computeFit } from '../../src/functions/LTV_FIT';
import { cell, column } from '../support/cell';
import { hasSharedData, readCdnow } from '../support/models-data';
import { btyd, donors, inWeeks } from './models/published';
import { farthest, numbersOf, parametersOf } from './models/tables';

const LTV_ALIVE = cell(compute);
const LTV_FIT = cell(computeFit);
const withData = hasSharedData ? test : test.skip;

describe('LTV_ALIVE (models.md)', () => {
  test.each([
    ['BG/NBD', 0.72662],
    ['MBG/NBD', 0.706138],
    ['Pareto/NBD', 0.869134],
  ] as const)('[C] customer (2, 30.43, 38.86) under %s', (model, wanted) => {
    const found = LTV_ALIVE(model, column(...inWeeks[model]), 2, 213 / 7, 272 / 7);
    expect(found).toBeCloseTo(wanted, 5);
  });

  test.each([
    ['BG/NBD', 1],
    ['MBG/NBD', 0.389723],
    ['Pareto/NBD', 0.295113],
  ] as const)('[C] customer (0, 0, 38.86) under %s', (model, wanted) => {
    expect(LTV_ALIVE(model, column(...inWeeks[model]), 0, 0, 272 / 7)).toBeCloseTo(wanted, 5);
  });

  test('[P] customer (26, 30.86, 31) under Pareto/NBD', () => {
    const found = LTV_ALIVE('Pareto/NBD', column(...btyd), 26, 30.86, 31);
    expect(found).toBeCloseTo(0.9979178964, 10);
  });

  test.each([
    [6, 6, 0.930433],
    [4, 5, 0.696804],
    [2, 4, 0.589662],
    [0, 0, 0.108149],
  ])('[C] donor (%d, %d) of 6 occasions', (frequency, recency, wanted) => {
    const found = LTV_ALIVE('BG/BB', column(...donors), frequency, recency, 6);
    expect(found).toBeCloseTo(wanted, 5);
  });

  withData.each([
    ['BG/NBD', 'pal_bg'],
    ['MBG/NBD', 'pal_mbg'],
    ['Pareto/NBD', 'pal_pn'],
  ] as const)('[C] every customer of CDNOW under %s', (model, reference) => {
    const cdnow = readCdnow();
    const [x, tx, T] = [cdnow.x, cdnow.tx, cdnow.T].map((days) => column(...days));
    const parameters = column(...parametersOf(LTV_FIT(model, x, tx, T)));
    const found = numbersOf(LTV_ALIVE(model, parameters, x, tx, T));
    expect(farthest(found, cdnow[reference])).toBeLessThan(1e-5);
  });
});

const models = ['BG/NBD', 'MBG/NBD', 'Pareto/NBD', 'NBD'] as const;
const positive = fc.double({ min: 0.01, max: 50, noNaN: true });

/** A model with its parameters, in one unit of time and in another. */
const anyModel = fc.record({
  model: fc.constantFrom(...models),
  shapes: fc.tuple(positive, positive, positive, positive),
});
const parametersIn = (model: string, [r, alpha, a, b]: readonly number[], unit: number) => {
  const [first = 0, second = 0, third = 0] = [r, alpha, a];
  if (model === 'NBD') return column(first, second * unit);
  return column(first, second * unit, third, (b ?? 0) * (model === 'Pareto/NBD' ? unit : 1));
};
const anyHistory = fc
  .record({
    frequency: fc.integer({ min: 0, max: 200 }),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
    age: fc.double({ min: 0, max: 500, noNaN: true }),
  })
  .map(({ frequency, share, age }) => ({
    frequency,
    recency: frequency === 0 ? 0 : share * age,
    age,
  }));

describe('LTV_ALIVE', () => {
  test('lies between 0 and 1', () => {
    fc.assert(
      fc.property(anyModel, anyHistory, ({ model, shapes }, { frequency, recency, age }) => {
        const found = Number(
          LTV_ALIVE(model, parametersIn(model, shapes, 1), frequency, recency, age),
        );
        expect(found).toBeGreaterThanOrEqual(0);
        expect(found).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('does not depend on the unit of time', () => {
    fc.assert(
      fc.property(anyModel, anyHistory, ({ model, shapes }, { frequency, recency, age }) => {
        const one = LTV_ALIVE(model, parametersIn(model, shapes, 1), frequency, recency, age);
        const other = LTV_ALIVE(
          model,
          parametersIn(model, shapes, 7),
          frequency,
          recency * 7,
          age * 7,
        );
        expect(Number(other)).toBeCloseTo(Number(one), 9);
      }),
    );
  });

  test('a column gives what each row gives by itself', () => {
    const parameters = column(...inWeeks['MBG/NBD']);
    const [x, tx, T] = [column(0, 1, '', 5), column(0, 2, '', 30), column(10, 20, '', 40)];
    expect(LTV_ALIVE('MBG/NBD', parameters, x, tx, T)).toEqual([
      [LTV_ALIVE('MBG/NBD', parameters, 0, 0, 10)],
      [LTV_ALIVE('MBG/NBD', parameters, 1, 2, 20)],
      [''],
      [LTV_ALIVE('MBG/NBD', parameters, 5, 30, 40)],
    ]);
  });

  test('blanks after the parameters of the smaller model do no harm', () => {
    expect(LTV_ALIVE('NBD', column(0.5, 12, '', ''), 2, 5, 10)).toBe(1);
  });
});

describe('LTV_ALIVE refuses', () => {
  const parameters = column(...inWeeks['BG/NBD']);

  test.each([
    ['en', 'parameters must be 4 numbers: r, alpha, a, b'],
    ['uk', 'parameters — тут має бути стільки чисел: 4 (r, alpha, a, b)'],
    ['ru', 'parameters — здесь должно быть столько чисел: 4 (r, alpha, a, b)'],
  ] as const)('other parameters than the model has (%s)', (language, sentence) => {
    expect(() => cell(compute, language)('BG/NBD', column(1, 2), 1, 2, 3)).toThrow(sentence);
  });

  test('recency that is the time since the last order', () => {
    expect(() => LTV_ALIVE('BG/NBD', parameters, column(1, 0), column(3, 9), 9)).toThrow(
      'row 2: recency must be 0 or less here',
    );
  });

  test('a parameter that is not above 0', () => {
    expect(() => LTV_ALIVE('NBD', column(1, 0), 1, 2, 3)).toThrow(
      'row 2: parameters must be above 0',
    );
  });

  test('more orders than occasions', () => {
    expect(() => LTV_ALIVE('BG/BB', column(...donors), 3, 2, 6)).toThrow(
      'frequency must be 2 or less',
    );
  });

  test('a part of an occasion', () => {
    expect(() => LTV_ALIVE('BG/BB', column(...donors), 1, 2, 6.5)).toThrow(
      'age must be a whole number, not 6.5',
    );
  });
});
