import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compute as computeFit } from '../../src/functions/LTV_FIT_RETENTION';
import { compute } from '../../src/functions/LTV_RETENTION_CURVE';
import { compute as computeSurvivors } from '../../src/functions/LTV_SURVIVORS';
import { cell, column } from '../support/cell';
import { highEnd, regular } from './models/published';
import { columnOf, farthest, linesOf, parametersOf } from './models/tables';

const LTV_RETENTION_CURVE = cell(compute);
const LTV_FIT_RETENTION = cell(computeFit);
const LTV_SURVIVORS = cell(computeSurvivors);

/** S(0), S(1), … without the header. */
const curve = (...given: Parameters<typeof LTV_RETENTION_CURVE>) =>
  linesOf(LTV_RETENTION_CURVE(...given)).slice(1);

describe('LTV_RETENTION_CURVE (models.md)', () => {
  test.each([
    ['Regular', regular, ['22.01', '20.44', '19.12', '17.99', '17.00']],
    ['High End', highEnd, ['46.04', '43.58', '41.42', '39.51', '37.80']],
  ])('[P] projects years 8 to 12 of %s from 7 years', (_, cohort, wanted) => {
    const parameters = parametersOf(LTV_FIT_RETENTION(column(...cohort.slice(0, 8))));
    const percents = curve('sBG', column(...parameters), 12)
      .slice(8)
      .map(([, share]) => (Number(share) * 100).toFixed(2));
    expect(percents).toEqual(wanted);
  });

  test('[C] its discounted sum is DEL', () => {
    const shares = columnOf(curve('sBG', column(0.668, 3.806), 1000), 1);
    expect(farthest([Number(LTV_SURVIVORS(shares, 1, 1, 0.1))], [5.922596])).toBeLessThan(1e-6);
  });

  test('BdW agrees with another program', () => {
    // scipy's betaln.
    const shares = curve('BdW', column(0.52303, 0.89428, 1.1964), 4).map(([, share]) => share);
    expect(shares).toEqual(
      [1, 0.6309699360055, 0.4684118379742, 0.3812125330294, 0.3260440906733].map((share) =>
        expect.closeTo(share, 10),
      ),
    );
  });
});

describe('LTV_RETENTION_CURVE', () => {
  test('has a header, then a line for period 0 and each after it', () => {
    expect(LTV_RETENTION_CURVE('sBG', column(1, 1), 1)).toEqual([
      ['period', 'retention'],
      [0, 1],
      [1, expect.closeTo(0.5, 12)],
    ]);
  });

  test('begins at 1 and never rises', () => {
    const positive = fc.double({ min: 0.05, max: 20, noNaN: true });
    fc.assert(
      fc.property(
        positive,
        positive,
        positive.map((c) => Math.min(c, 3)),
        (alpha, beta, c) => {
          const shares = curve('BdW', column(alpha, beta, c), 20).map(([, share]) => Number(share));
          expect(shares[0]).toBe(1);
          shares.forEach((share, period) => {
            expect(share).toBeLessThanOrEqual((shares[period - 1] ?? 1) + 1e-12);
            expect(share).toBeGreaterThanOrEqual(0);
          });
        },
      ),
    );
  });

  test('BdW with c of 1 is sBG', () => {
    const one = curve('BdW', column(0.7, 1.2, 1), 9);
    expect(one).toEqual(curve('sBG', column(0.7, 1.2), 9));
  });

  test('refuses the parameters of the other model', () => {
    expect(() => LTV_RETENTION_CURVE('BdW', column(0.7, 1.2), 9)).toThrow(
      'parameters must be 3 numbers: alpha, beta, c',
    );
  });

  test('refuses a part of a period', () => {
    expect(() => LTV_RETENTION_CURVE('sBG', column(0.7, 1.2), 1.5)).toThrow(
      'periods must be a whole number, not 1.5',
    );
  });
});
