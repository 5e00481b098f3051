import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  crosses,
  cutAtLevel,
  heightAt,
  reachWithin,
  splitAt,
} from '../../../src/panel/charts/polyline';

const line = [
  { x: 0, y: 100 },
  { x: 50, y: 40 },
  { x: 100, y: 20 },
];

test('a line between two of its points is straight', () => {
  // A quarter of the way from 100 to 40.
  expect(heightAt(line, 12.5)).toBe(85);
});

describe('splitAt', () => {
  test('both parts meet where the line is cut', () => {
    const [before, after] = splitAt(line, 75);
    expect(before[before.length - 1]).toEqual({ x: 75, y: 30 });
    expect(after[0]).toEqual({ x: 75, y: 30 });
  });

  test('a cut beyond the end leaves nothing after it', () => {
    expect(splitAt(line, 120)).toEqual([line, []]);
  });

  test('a cut before the start leaves nothing before it', () => {
    expect(splitAt(line, -1)).toEqual([[], line]);
  });
});

test('the reach of a line takes in what it does between two places', () => {
  const valley = [
    { x: 0, y: 10 },
    { x: 50, y: 90 },
    { x: 100, y: 30 },
  ];
  expect(reachWithin(valley, 0, 100)).toEqual([10, 90]);
});

test('a line that crosses a level gets a point on it', () => {
  const crossing = [
    { x: 0, y: 80 },
    { x: 10, y: 40 },
  ];
  expect(cutAtLevel(crossing, 50)).toEqual([
    { x: 0, y: 80 },
    { x: 7.5, y: 50 },
    { x: 10, y: 40 },
  ]);
});

describe('crosses', () => {
  const box = { x: 10, y: 10, wide: 20, tall: 10 };

  test('a line through a box without a point in it crosses it', () => {
    expect(
      crosses(
        [
          { x: 0, y: 15 },
          { x: 100, y: 15 },
        ],
        box,
      ),
    ).toBe(true);
  });

  test('a line past the corner of a box does not cross it', () => {
    expect(
      crosses(
        [
          { x: 0, y: 10 },
          { x: 10, y: 0 },
        ],
        box,
      ),
    ).toBe(false);
  });

  test('walking along the line finds no point within a box that is not crossed', () => {
    const place = fc.record({
      x: fc.integer({ min: 0, max: 60 }),
      y: fc.integer({ min: 0, max: 40 }),
    });
    fc.assert(
      fc.property(place, place, (start, end) => {
        const met = Array.from({ length: 601 }, (_, step) => step / 600).some((share) => {
          const x = start.x + share * (end.x - start.x);
          const y = start.y + share * (end.y - start.y);
          return x > 10.2 && x < 29.8 && y > 10.2 && y < 19.8;
        });
        if (met) expect(crosses([start, end], box)).toBe(true);
      }),
    );
  });

  test('a line that crosses a box comes within a hair of it when walked along', () => {
    const place = fc.record({
      x: fc.integer({ min: 0, max: 60 }),
      y: fc.integer({ min: 0, max: 40 }),
    });
    fc.assert(
      fc.property(place, place, (start, end) => {
        if (!crosses([start, end], box)) return;
        const met = Array.from({ length: 601 }, (_, step) => step / 600).some((share) => {
          const x = start.x + share * (end.x - start.x);
          const y = start.y + share * (end.y - start.y);
          return x > 9.8 && x < 30.2 && y > 9.8 && y < 20.2;
        });
        expect(met).toBe(true);
      }),
    );
  });
});
