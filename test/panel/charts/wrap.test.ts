import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { wrapped } from '../../../src/panel/charts/wrap';

const width = (text: string) => Array.from(text).length;

describe('wrapped', () => {
  test('breaks at spaces and keeps every word', () => {
    expect(wrapped('Середній чек одного замовлення', 14, 3, width)).toEqual([
      'Середній чек',
      'одного',
      'замовлення',
    ]);
  });

  test('what has no line left is cut with an ellipsis', () => {
    expect(wrapped('one two three four', 9, 2, width)).toEqual(['one two', 'three fo…']);
  });

  test('a word wider than the room is cut', () => {
    expect(wrapped('Неподільність', 6, 2, width)).toEqual(['Непод…']);
  });

  test('a no-break space holds', () => {
    expect(wrapped('10\u00a0000 a month', 8, 2, width)).toEqual(['10\u00a0000 a', 'month']);
  });

  test('no line is wider than the room, and there are no more lines than asked for', () => {
    const names = fc.array(fc.string({ minLength: 1, maxLength: 20 }), { maxLength: 8 });
    fc.assert(
      fc.property(
        names,
        fc.integer({ min: 3, max: 30 }),
        fc.integer({ min: 1, max: 3 }),
        (words, room, most) => {
          const lines = wrapped(words.join(' '), room, most, width);
          expect(lines.length).toBeLessThanOrEqual(most);
          for (const line of lines) expect(width(line)).toBeLessThanOrEqual(room);
        },
      ),
    );
  });
});
