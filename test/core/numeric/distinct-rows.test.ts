import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { distinctRows } from '../../../src/core/numeric/distinct-rows';

describe('distinct rows', () => {
  test('are numbered as they come', () => {
    const { first, rowOf } = distinctRows([
      [1, 2, 1, 1, 2],
      [5, 5, 5, 6, 5],
    ]);
    expect([...first]).toEqual([0, 1, 3]);
    expect([...rowOf]).toEqual([0, 1, 0, 2, 1]);
  });

  test('of nothing are none', () => {
    expect(distinctRows([[], []]).first).toHaveLength(0);
  });

  test('are those that joined keys tell apart, fractions and large numbers too', () => {
    const value = fc.oneof(
      fc.integer({ min: 0, max: 3 }),
      fc.constantFrom(0.1, 0.1001, 1e12, 1e12 + 1, 2 ** 21, 2 ** 22),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(value, value)), (rows) => {
        const { first, rowOf } = distinctRows([rows.map(([a]) => a), rows.map(([, b]) => b)]);
        const keys = rows.map((row) => row.join());
        expect(first).toHaveLength(new Set(keys).size);
        expect(Array.from(rowOf, (index) => keys[first[index] ?? -1])).toEqual(keys);
      }),
    );
  });
});
