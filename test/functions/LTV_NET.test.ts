import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compute } from '../../src/functions/LTV_NET';
import { cell, column } from '../support/cell';

const LTV_NET = cell(compute);
const money = fc.integer({ min: 0, max: 1e9 });

describe('LTV_NET', () => {
  test('28000 less a CAC of 60 is 27940 (functions.md)', () => {
    expect(LTV_NET(28_000, 60)).toBe(27_940);
  });

  test('a customer who costs more than he brings is negative (by hand)', () => {
    expect(LTV_NET(400, 500)).toBe(-100);
  });

  test('adding CAC back gives LTV', () => {
    fc.assert(
      fc.property(money, money, (ltv, cac) => {
        expect(Number(LTV_NET(ltv, cac)) + cac).toBe(ltv);
      }),
    );
  });

  test('broadcasting over columns gives what one call a row gives', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(money, money), { minLength: 2, maxLength: 20 }), (rows) => {
        const together = LTV_NET(
          column(...rows.map(([ltv]) => ltv)),
          column(...rows.map(([, cac]) => cac)),
        );
        expect(together).toEqual(rows.map(([ltv, cac]) => [LTV_NET(ltv, cac)]));
      }),
    );
  });

  test('a CAC typed with a minus is refused, not added', () => {
    expect(() => LTV_NET(28_000, -60)).toThrow('cac must be 0 or more');
  });

  test('a row with LTV and no CAC is named', () => {
    expect(() => LTV_NET(column(28_000, 400), column(60, ''))).toThrow('row 2: cac is blank');
  });

  test('a text is named, in Russian too', () => {
    expect(() => cell(compute, 'ru')('много', 60)).toThrow('ltv должно быть числом, а не «много»');
  });
});
