import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { funnelVolumes, grownConversion } from '../../../src/core/planning/funnel';

// In thousandths: doubling is exact for all but numbers too small to be written.
const share = fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000);

describe('a funnel', () => {
  test('50 000 impressions at 1%, 5% and 50% are 500 clicks, 25 leads, 12.5 sales (planner)', () => {
    expect(funnelVolumes(50_000, [0.01, 0.05, 0.5])).toEqual([50_000, 500, 25, 12.5]);
  });

  test('never widens', () => {
    fc.assert(
      fc.property(share, fc.array(share, { maxLength: 12 }), (volume, conversions) => {
        const volumes = funnelVolumes(volume, conversions);
        expect(volumes).toEqual([...volumes].sort((one, other) => other - one));
      }),
    );
  });

  test('scales with what enters', () => {
    fc.assert(
      fc.property(fc.array(share, { maxLength: 12 }), (conversions) => {
        expect(funnelVolumes(2000, conversions)).toEqual(
          funnelVolumes(1000, conversions).map((volume) => volume * 2),
        );
      }),
    );
  });
});

describe('a conversion that grows', () => {
  test('compounds (by hand: 10% · 1.1² = 12.1%)', () => {
    expect(grownConversion(0.1, 0.1, 2)).toBeCloseTo(0.121, 12);
  });

  test('stays where it is in the present', () => {
    fc.assert(
      fc.property(share, share, (conversion, growth) => {
        expect(grownConversion(conversion, growth, 0)).toBe(conversion);
      }),
    );
  });

  test('never passes 100%', () => {
    expect(grownConversion(0.9, 0.2, 1)).toBe(1);
  });
});
