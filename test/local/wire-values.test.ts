import { describe, expect, test } from '@jest/globals';
import { decode, encode } from '../../local/engine/codec';
import { illegalKey } from '../../local/page/wire-values';

describe('What google.script.run carries', () => {
  test.each([
    [1],
    ['a'],
    [true],
    [null],
    [[1, [undefined]]],
    [{ a: { b: [1] } }],
    [{ a: undefined }],
  ])('%j is legal', (value) => {
    expect(illegalKey(value, '0')).toBeUndefined();
  });

  test.each([
    ['a date', new Date(0), '0'],
    ['a function', () => 1, '0'],
    ['undefined by itself', undefined, '0'],
    ['a date inside', { when: new Date(0) }, 'when'],
    ['a function in an array', [1, () => 1], '1'],
    ['a map', new Map(), '0'],
  ])('%s is refused by its key', (_what, value, key) => {
    expect(illegalKey(value, '0')).toBe(key);
  });

  test('a circle is refused', () => {
    const circle: Record<string, unknown> = {};
    circle.self = circle;
    expect(illegalKey(circle, '0')).toBe('self');
  });
});

describe('The codec', () => {
  test('dates, blanks and numbers beyond JSON survive', () => {
    const value = { a: [new Date(5), undefined, NaN, -Infinity, null, 'x'], $date: 1 };
    expect(decode(JSON.parse(JSON.stringify(encode(value))))).toEqual(value);
  });
});
