import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compute as computeChurn } from '../../src/functions/LTV_CHURN';
import { compute } from '../../src/functions/LTV_PAYBACK';
import { cell, column } from '../support/cell';

const LTV_CHURN = cell(computeChurn);
const LTV_PAYBACK = cell(compute);
const costs = fc.double({ min: 1, max: 1000, noNaN: true });
const revenues = fc.double({ min: 60, max: 1000, noNaN: true });

describe('LTV_PAYBACK', () => {
  test('1000 at 200 with a margin of 70% takes 7.1429 periods (functions.md)', () => {
    expect(LTV_PAYBACK(1000, 200, 0.7)).toBeCloseTo(7.1429, 4);
  });

  test('with churn of 5% it takes 8.6139 (functions.md)', () => {
    expect(LTV_PAYBACK(1000, 200, 0.7, 0.05)).toBeCloseTo(8.6139, 4);
  });

  test('500 at 550 takes 0.909 (functions.md)', () => {
    expect(LTV_PAYBACK(500, 550)).toBeCloseTo(0.909, 3);
  });

  test('a customer who cost nothing is paid back at once', () => {
    expect(LTV_PAYBACK(column(0, 0), 200, 0.7, column(0, 0.05))).toEqual([[0], [0]]);
  });

  test('without churn is the limit of churn going to 0', () => {
    fc.assert(
      fc.property(costs, revenues, (cac, arpu) => {
        const limit = Number(LTV_PAYBACK(cac, arpu));
        expect(Number(LTV_PAYBACK(cac, arpu, '', 1e-12)) / limit).toBeCloseTo(1, 9);
      }),
    );
  });

  test('LTV over the periods found is the cost', () => {
    fc.assert(
      fc.property(
        costs,
        revenues,
        fc.double({ min: 0.001, max: 0.05, noNaN: true }),
        (cac, arpu, churn) => {
          const periods = LTV_PAYBACK(cac, arpu, 0.9, churn) as number;
          const ltv = Number(LTV_CHURN(arpu, churn, 0.9, '', periods));
          expect(ltv / cac).toBeCloseTo(1, 10);
        },
      ),
    );
  });

  test('more churn takes longer once the first payment does not cover the cost', () => {
    fc.assert(
      fc.property(costs, revenues, (cac, arpu) => {
        fc.pre(cac >= arpu);
        expect(Number(LTV_PAYBACK(cac, arpu, '', 0.04))).toBeGreaterThanOrEqual(
          Number(LTV_PAYBACK(cac, arpu, '', 0.02)) * (1 - 1e-12),
        );
      }),
    );
  });

  test('broadcasting over columns gives what one call a row gives', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(costs, revenues), { minLength: 2, maxLength: 20 }), (rows) => {
        const together = LTV_PAYBACK(
          column(...rows.map(([cac]) => cac)),
          column(...rows.map(([, arpu]) => arpu)),
          '',
          0.05,
        );
        expect(together).toEqual(rows.map(([cac, arpu]) => [LTV_PAYBACK(cac, arpu, '', 0.05)]));
      }),
    );
  });

  test('a cost above all a customer brings never returns, and the most is named', () => {
    // By hand: 200 · 70% / 5% = 2800.
    expect(() => LTV_PAYBACK(3000, 200, 0.7, 0.05)).toThrow(
      'cac never returns: a customer brings 2\u00a0800 at most',
    );
  });

  test('a cost equal to all a customer brings never returns', () => {
    fc.assert(
      fc.property(revenues, fc.double({ min: 0.001, max: 0.9, noNaN: true }), (arpu, churn) => {
        const everything = LTV_CHURN(arpu, churn) as number;
        expect(() => LTV_PAYBACK(everything, arpu, '', churn)).toThrow('cac never returns');
      }),
    );
  });

  test('the sentence is there in Russian', () => {
    expect(() => cell(compute, 'ru')(3000, 200, 0.7, 0.05)).toThrow(
      'cac не вернётся никогда: клиент принесёт самое большее 2\u00a0800',
    );
  });

  test.each([
    ['arpu', [1000, 0], 'arpu must be above 0'],
    ['margin', [1000, 200, 0], 'margin must be above 0'],
    ['churn', [1000, 200, 0.7, 1], 'churn must be below 1'],
    ['cac', [-1, 200], 'cac must be 0 or more'],
  ])('a bad %s is refused', (_name, given, sentence) => {
    expect(() => LTV_PAYBACK(...given)).toThrow(sentence);
  });
});
