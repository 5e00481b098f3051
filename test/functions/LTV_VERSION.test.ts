import { describe, expect, test } from '@jest/globals';
import { version } from '../../src/core/version';
import { compute } from '../../src/functions/LTV_VERSION';
import { cell } from '../support/cell';

describe('LTV_VERSION', () => {
  test('gives the version of the build', () => {
    expect(cell(compute)()).toBe(version);
  });

  test('is a text that is never blank', () => {
    expect(cell(compute)()).toMatch(/\S/);
  });
});
