import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { keptInside, roundTicks, scaleOf, tickTexts } from '../../../src/panel/charts/scale';

const measure = (text: string) => text.length * 6;
const texts = {
  numberText: (value: number) => value.toFixed(0),
  shortText: (value: number) => `${(value / 1000).toFixed(0)}K`,
};

describe('roundTicks', () => {
  test('1 400 is shown in steps of 500', () => {
    expect(roundTicks(0, 1400)).toEqual([0, 500, 1000]);
  });

  test('a range with a loss has 0 and both sides', () => {
    expect(roundTicks(-130, 390)).toEqual([0, 200]);
    expect(roundTicks(-130, 390, 7)).toEqual([-100, 0, 100, 200, 300]);
  });

  test('counts take no step below the least', () => {
    expect(roundTicks(0, 2, 5, 1)).toEqual([0, 1, 2]);
  });

  test('small steps carry no dust of binary fractions', () => {
    expect(roundTicks(0, 0.4, 5)).toEqual([0, 0.1, 0.2, 0.3, 0.4]);
  });

  test('nothing to show is one tick', () => {
    expect(roundTicks(0, 0)).toEqual([0]);
  });

  test('any range that holds 0 shows 0, stays within its ends and has at most the steps asked for', () => {
    const side = fc.double({ min: 1e-6, max: 1e12, noNaN: true });
    fc.assert(
      fc.property(side, side, fc.integer({ min: 2, max: 10 }), (loss, gain, steps) => {
        const ticks = roundTicks(-loss, gain, steps);
        expect(ticks).toContain(0);
        expect(ticks.length).toBeLessThanOrEqual(steps + 1);
        for (const tick of ticks) {
          expect(tick).toBeGreaterThanOrEqual(-loss * (1 + 1e-6));
          expect(tick).toBeLessThanOrEqual(gain * (1 + 1e-6));
        }
      }),
    );
  });
});

test('a scale takes its ends to the ends of the chart, also upside down', () => {
  const y = scaleOf([-50, 150], [160, 0]);
  expect([y(-50), y(150), y(50)]).toEqual([160, 0, 80]);
});

test('one tick too wide shortens all of the axis', () => {
  expect(tickTexts([0, 500_000, 1_000_000], texts, measure, 36)).toEqual(['0K', '500K', '1000K']);
});

test('ticks that fit are in full', () => {
  expect(tickTexts([0, 500_000], texts, measure, 36)).toEqual(['0', '500000']);
});

test('a centred text is moved in from either edge and left alone between', () => {
  expect([keptInside(5, 40, 200), keptInside(100, 40, 200), keptInside(198, 40, 200)]).toEqual([
    20, 100, 180,
  ]);
});
