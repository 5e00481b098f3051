import { describe, expect, test } from '@jest/globals';
import { grossRetention, netRetention } from '../../../src/core/value/revenue-retention';

describe('revenue retention', () => {
  test('a loss of everything is 0 even where binary adds a little to it', () => {
    // 0.1 + 0.2 is above 0.3 in binary.
    expect([grossRetention(0.3, 0.1, 0.2), netRetention(0.3, 0, 0.1, 0.2)]).toEqual([0, 0]);
  });
});
