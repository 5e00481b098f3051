import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readQuantity } from '../../src/core/quantity';

const number = (value: number, percent = false) => ({ kind: 'number', value, percent });

describe('reading a number from text', () => {
  test.each([
    ['12,5', 12.5],
    ['12.5', 12.5],
    ['10 000', 10_000],
    ['10\u00a0000', 10_000],
    ['10M', 10e6],
    ['10 млн', 10e6],
    ['2,5 тис.', 2500],
    ['3к', 3000],
    ['1,234,567.89', 1_234_567.89],
    ['1.234.567,89', 1_234_567.89],
    ['1,234,567', 1_234_567],
    ['\u22127', -7],
    ['.5', 0.5],
    ['0,125', 0.125],
  ])('“%s” is %d', (text, value) => {
    expect(readQuantity(text)).toEqual(number(value));
  });

  test('a percent is a share, exactly', () => {
    expect(readQuantity('5%')).toEqual(number(0.05, true));
  });

  test('one mark before three digits has two readings and is not guessed', () => {
    expect(readQuantity('1,234')).toEqual({ kind: 'ambiguous', readings: [1234, 1.234] });
    expect(readQuantity('10.000')).toEqual({ kind: 'ambiguous', readings: [10_000, 10] });
  });

  test.each(['', 'abc', '12 apples', '1,23,456', '1.2.3', '5%%', '2026-01-05', '=1', '1e5'])(
    '“%s” is no number',
    (text) => {
      expect(readQuantity(text)).toEqual({ kind: 'text' });
    },
  );

  test('whatever text is given, a number that comes out is finite', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const quantity = readQuantity(text);
        return quantity.kind !== 'number' || Number.isFinite(quantity.value);
      }),
    );
  });
});
