import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compute } from '../../src/functions/LTV_EXPECTED';
import { compute as computeSpend } from '../../src/functions/LTV_EXPECTED_SPEND';
import { compute as computeFit } from '../../src/functions/LTV_FIT';
import { cell, column } from '../support/cell';
import { hasSharedData, readCdnow } from '../support/models-data';
import { btyd, donors, inWeeks, spend } from './models/published';
import { farthest, numbersOf, parametersOf } from './models/tables';

const LTV_EXPECTED = cell(compute);
const LTV_EXPECTED_SPEND = cell(computeSpend);
const LTV_FIT = cell(computeFit);
const withData = hasSharedData ? test : test.skip;

const weeks = [1, 12, 26, 39, 52, 78];

describe('LTV_EXPECTED (models.md)', () => {
  test.each([
    ['BG/NBD', [0.053184, 0.500617, 0.901319, 1.19501, 1.444013, 1.857959]],
    ['MBG/NBD', [0.05306, 0.502128, 0.898146, 1.18228, 1.418885, 1.803631]],
    ['Pareto/NBD', [0.051006, 0.497758, 0.908914, 1.213404, 1.473434, 1.909866]],
  ] as const)('[C] of a new customer under %s', (model, wanted) => {
    const found = LTV_EXPECTED(model, column(...inWeeks[model]), column(...weeks));
    expect(farthest(numbersOf(found), wanted)).toBeLessThan(1e-5);
  });

  test.each([
    ['BG/NBD', 1.225995],
    ['MBG/NBD', 1.262759],
    ['Pareto/NBD', 1.455202],
  ] as const)('[C][P] of customer (2, 30.43, 38.86) under %s in 39 weeks', (model, wanted) => {
    const found = LTV_EXPECTED(model, column(...inWeeks[model]), 39, 2, 213 / 7, 272 / 7);
    expect(farthest([Number(found)], [wanted])).toBeLessThan(1e-5);
  });

  test('[P] of customer (26, 30.86, 31) under Pareto/NBD in 52 weeks', () => {
    const found = LTV_EXPECTED('Pareto/NBD', column(...btyd), 52, 26, 30.86, 31);
    expect(found).toBeCloseTo(25.4553181, 7);
  });

  test('[C] of a new donor in 10 years, and of two others in the next 10', () => {
    const parameters = column(...donors);
    const found = [
      LTV_EXPECTED('BG/BB', parameters, 10),
      LTV_EXPECTED('BG/BB', parameters, 10, 0, 0, 6),
      LTV_EXPECTED('BG/BB', parameters, 10, 4, 5, 6),
    ];
    expect(farthest(found.map(Number), [3.179828, 0.130234, 3.627943])).toBeLessThan(1e-5);
  });

  test('[C] 12-month CLV of a customer at 1% a month, 4.345 weeks each', () => {
    const parameters = column(...inWeeks['BG/NBD']);
    const months = Array.from({ length: 13 }, (_, month) => month * 4.345);
    const until = numbersOf(
      LTV_EXPECTED('BG/NBD', parameters, column(...months), 2, 213 / 7, 272 / 7),
    );
    const orders = until
      .slice(1)
      .map((within, month) => (within - (until[month] ?? 0)) / 1.01 ** (month + 1));
    const value = Number(LTV_EXPECTED_SPEND(column(...spend), 2, 22.345));
    const clv = value * orders.reduce((sum, each) => sum + each, 0);
    expect(farthest([clv], [36.273982])).toBeLessThan(1e-5);
  });

  withData.each([
    ['BG/NBD', 'cet39_bg', 1653.41],
    ['MBG/NBD', 'cet39_mbg', 1576.73],
    ['Pareto/NBD', 'cet39_pn', 1665.51],
  ] as const)('[C] every customer of CDNOW under %s, and their sum', (model, reference, sum) => {
    const cdnow = readCdnow();
    const [x, tx, T] = [cdnow.x, cdnow.tx, cdnow.T].map((days) => column(...days));
    const parameters = column(...parametersOf(LTV_FIT(model, x, tx, T)));
    const found = numbersOf(LTV_EXPECTED(model, parameters, 39 * 7, x, tx, T));
    expect(farthest(found, cdnow[reference])).toBeLessThan(1e-5);
    expect(found.reduce((total, each) => total + each, 0)).toBeCloseTo(sum, 2);
  });
});

const models = ['BG/NBD', 'MBG/NBD', 'Pareto/NBD'] as const;

describe('LTV_EXPECTED', () => {
  test('rises with the periods, of a new customer and of a known one', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...models),
        fc.double({ min: 0, max: 500, noNaN: true }),
        fc.double({ min: 0.01, max: 100, noNaN: true }),
        (model, from, more) => {
          const parameters = column(...inWeeks[model]);
          const periods = column(from, from + more);
          const [new1 = NaN, new2 = NaN] = numbersOf(LTV_EXPECTED(model, parameters, periods));
          expect(new2).toBeGreaterThan(new1);
          const [one = NaN, two = NaN] = numbersOf(
            LTV_EXPECTED(model, parameters, periods, 3, 20, 30),
          );
          expect(two).toBeGreaterThan(one);
        },
      ),
    );
  });

  test('of no time ahead is 0', () => {
    for (const model of models) {
      expect(LTV_EXPECTED(model, column(...inWeeks[model]), 0, 3, 20, 30)).toBe(0);
    }
  });

  test('of a customer with 5,000 orders is a number near the pace so far', () => {
    for (const model of models) {
      const found = Number(LTV_EXPECTED(model, column(...inWeeks[model]), 52, 5000, 100, 100));
      expect(found).toBeGreaterThan(2000);
      expect(found).toBeLessThan(2600);
    }
  });

  test('a column gives what each row gives by itself', () => {
    const parameters = column(...inWeeks['BG/NBD']);
    expect(
      LTV_EXPECTED('BG/NBD', parameters, column(5, 9), column(0, 3), column(0, 8), 20),
    ).toEqual([
      [LTV_EXPECTED('BG/NBD', parameters, 5, 0, 0, 20)],
      [LTV_EXPECTED('BG/NBD', parameters, 9, 3, 8, 20)],
    ]);
  });
});

describe('LTV_EXPECTED refuses', () => {
  test('half a history', () => {
    expect(() => LTV_EXPECTED('NBD', column(1, 9), 5, 2, '', 9)).toThrow('recency is blank');
    expect(() => LTV_EXPECTED('NBD', column(1, 9), 5, '', 2, 9)).toThrow('frequency is blank');
    expect(() => LTV_EXPECTED('NBD', column(1, 9), 5, 2, 3)).toThrow('age is blank');
  });

  test('a part of an occasion ahead', () => {
    expect(() => LTV_EXPECTED('BG/BB', column(...donors), 2.5)).toThrow(
      'periods must be a whole number, not 2.5',
    );
  });

  test('parameters of another model', () => {
    expect(() => LTV_EXPECTED('NBD', column(1, 2, 3, 4), 5)).toThrow(
      'parameters must be 2 numbers: r, alpha',
    );
  });
});
