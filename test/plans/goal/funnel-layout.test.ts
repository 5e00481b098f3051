import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { layFunnel } from '../../../src/plans/goal/funnel-layout';

const measure = (text: string) => text.length * 6.5;
const numberText = (value: number) => value.toFixed(0);
const volume = fc.integer({ min: 0, max: 99_999_999 });

describe('layFunnel', () => {
  test('bars and figures stay within the chart, in pairs and alone', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(volume, volume), { minLength: 1, maxLength: 6 }),
        fc.boolean(),
        fc.integer({ min: 253, max: 268 }),
        (volumes, paired, width) => {
          const stages = volumes.map(([now, goal]) => ({
            name: 'Продажі',
            now: { volume: now },
            goal: paired ? { volume: goal } : undefined,
          }));
          for (const bar of layFunnel(stages, width, numberText, measure).rows.flatMap(
            (r) => r.bars,
          )) {
            const wide = measure(bar.volume);
            const from = bar.volumeX - { start: 0, middle: wide / 2, end: wide }[bar.anchor];
            expect(Math.min(from, bar.x)).toBeGreaterThanOrEqual(0);
            expect(Math.max(from + wide, bar.x + bar.wide)).toBeLessThanOrEqual(width + 1e-9);
          }
        },
      ),
    );
  });

  test('both sides share one scale', () => {
    const stages = [{ name: 'Visits', now: { volume: 500 }, goal: { volume: 1000 } }];
    const [now, goal] = layFunnel(stages, 268, numberText, measure).rows[0]?.bars ?? [];
    expect((goal?.wide ?? 0) / (now?.wide ?? 1)).toBeCloseTo(2, 9);
  });

  test('a figure stands in its bar only where it fits', () => {
    const stages = [
      { name: 'Visits', now: { volume: 100_000 } },
      { name: 'Sales', now: { volume: 1000 } },
    ];
    const bars = layFunnel(stages, 268, numberText, measure).rows.flatMap((row) => row.bars);
    expect(bars.map(({ inside }) => inside)).toEqual([true, false]);
  });

  test('a stage of nothing still has a bar to be seen', () => {
    const stages = [
      { name: 'Visits', now: { volume: 100 } },
      { name: 'Sales', now: { volume: 0 } },
    ];
    const bars = layFunnel(stages, 268, numberText, measure).rows.flatMap((row) => row.bars);
    expect(bars[1]?.wide).toBe(2);
  });
});
