import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compute } from '../../src/functions/LTV_EXPECTED_SPEND';
import { cell, column } from '../support/cell';
import { hasSharedData, readCdnow } from '../support/models-data';
import { spend } from './models/published';
import { farthest, numbersOf } from './models/tables';

const LTV_EXPECTED_SPEND = cell(compute);
const parameters = column(...spend);

describe('LTV_EXPECTED_SPEND (models.md)', () => {
  test('[C] of a customer with 2 repeat orders of 22.345, and of one with none', () => {
    const found = LTV_EXPECTED_SPEND(parameters, column(2, 0), column(22.345, ''));
    expect(farthest(numbersOf(found), [24.653919, 35.170371])).toBeLessThan(1e-6);
  });

  (hasSharedData ? test : test.skip)('[C] every customer of CDNOW', () => {
    const { x, z, gg } = readCdnow();
    const found = LTV_EXPECTED_SPEND(parameters, column(...x), column(...z));
    expect(farthest(numbersOf(found), gg)).toBeLessThan(1e-5);
  });
});

describe('LTV_EXPECTED_SPEND', () => {
  test('lies between the own average and that of all, nearer to the own with more orders', () => {
    const all = Number(LTV_EXPECTED_SPEND(parameters, 0));
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100 }),
        fc.double({ min: 1, max: 500, noNaN: true }),
        (orders, average) => {
          const far = (value: unknown) => Math.abs(Number(value) - average);
          const found = far(LTV_EXPECTED_SPEND(parameters, orders, average));
          expect(found).toBeLessThanOrEqual(Math.abs(all - average) + 1e-9);
          const more = far(LTV_EXPECTED_SPEND(parameters, orders + 1, average));
          expect(more).toBeLessThanOrEqual(found + 1e-9);
        },
      ),
    );
  });

  test('blank rows stay blank', () => {
    expect(LTV_EXPECTED_SPEND(parameters, column(0, ''), column(0, ''))).toEqual([
      [LTV_EXPECTED_SPEND(parameters, 0)],
      [''],
    ]);
  });
});

describe('LTV_EXPECTED_SPEND refuses', () => {
  test('repeat orders without their average', () => {
    expect(() => LTV_EXPECTED_SPEND(parameters, column(0, 2), column('', ''))).toThrow(
      'row 2: average is blank',
    );
  });

  test('a mean that does not exist', () => {
    expect(() => LTV_EXPECTED_SPEND(column(6, 0.9, 15), 0)).toThrow(
      'parameters: amounts so uneven have no finite mean (q is 1 or less)',
    );
  });

  test('two parameters', () => {
    expect(() => LTV_EXPECTED_SPEND(column(6, 3), 0)).toThrow(
      'parameters must be 3 numbers: p, q, gamma',
    );
  });
});
