import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { placeLabels, placesAlong, placesAround } from '../../../src/panel/charts/labels';
import { crosses, overlap } from '../../../src/panel/charts/polyline';

const frame = { x: 30, y: 0, wide: 230, tall: 170 };

const lines = fc.array(
  fc.record({
    ends: fc.integer({ min: 20, max: 170 }),
    bend: fc.double({ min: 0.3, max: 1.5, noNaN: true }),
    wide: fc.integer({ min: 20, max: 140 }),
    tall: fc.constantFrom(14, 28),
  }),
  { minLength: 1, maxLength: 5 },
);

const drawn = (ends: number, bend: number) =>
  Array.from({ length: 41 }, (_, at) => ({
    x: 30 + (at / 40) * 230,
    y: 170 - (170 - ends) * (at / 40) ** bend,
  }));

describe('placeLabels', () => {
  test('names of any lines stand clear of all lines and of each other, within the chart', () => {
    fc.assert(
      fc.property(lines, (all) => {
        const paths = all.map(({ ends, bend }) => drawn(ends, bend));
        const placed = placeLabels(
          all.map(({ wide, tall }, index) => placesAlong(paths[index] ?? [], wide, tall)),
          { lines: paths, boxes: [] },
          frame,
        ).filter((place) => place !== undefined);
        for (const [at, place] of placed.entries()) {
          expect(paths.some((path) => crosses(path, place))).toBe(false);
          expect(placed.slice(at + 1).some((other) => overlap(place, other))).toBe(false);
          expect(place.x).toBeGreaterThanOrEqual(30);
          expect(place.x + place.wide).toBeLessThanOrEqual(260);
          expect(place.y).toBeGreaterThanOrEqual(0);
          expect(place.y + place.tall).toBeLessThanOrEqual(170);
        }
      }),
    );
  });

  test('one line with room has its name at its end, above it', () => {
    const path = drawn(60, 0.7);
    const [place] = placeLabels([placesAlong(path, 50, 14)], { lines: [path], boxes: [] }, frame);
    // The line ends at (260, 60), and is highest there.
    expect(place).toMatchObject({ x: 210, y: 60 - 4 - 14 });
  });

  test('a name that would cover something everywhere has no place', () => {
    const path = drawn(60, 0.7);
    const everything = { x: 0, y: 0, wide: 300, tall: 200 };
    expect(
      placeLabels([placesAlong(path, 50, 14)], { lines: [path], boxes: [everything] }, frame),
    ).toEqual([undefined]);
  });

  test('a label that may stand in one place only is not robbed of it', () => {
    const here = { x: 100, y: 100, wide: 40, tall: 14, cost: 0 };
    const there = { ...here, y: 40, cost: 5 };
    const [choosy, easy] = placeLabels([[here], [here, there]], { lines: [], boxes: [] }, frame);
    expect([choosy?.y, easy?.y]).toEqual([100, 40]);
  });

  test('a faint line is crossed only where no other place is as near', () => {
    const faint = [
      { x: 30, y: 107 },
      { x: 260, y: 107 },
    ];
    const over = { x: 100, y: 100, wide: 40, tall: 14, cost: 0 };
    const free = { ...over, y: 40, cost: 5 };
    const [place] = placeLabels([[over, free]], { lines: [], boxes: [], faint: [faint] }, frame);
    expect(place?.y).toBe(40);
  });
});

test('the words of a mark are tried first on the side that is asked for', () => {
  const cheapest = placesAround({ x: 100, y: 80 }, 60, 14, 'below').reduce((one, other) =>
    other.cost < one.cost ? other : one,
  );
  expect(cheapest).toMatchObject({ x: 70, y: 88 });
});
