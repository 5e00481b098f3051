import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { crosses, overlap } from '../../../src/panel/charts/polyline';
import { layResponse, type ResponseLine } from '../../../src/plans/split/response-layout';

const measure = (text: string) => text.length * 6.5;
const texts = {
  numberText: (value: number) => value.toFixed(0),
  shortText: (value: number) => `${(value / 1000).toFixed(1)}K`,
};

const line = (name: string, scale: number, power: number, now: number): ResponseLine => {
  const at = (spend: number) => ({ spend, results: scale * spend ** power });
  return {
    name,
    points: Array.from({ length: 41 }, (_, index) => at(7000 * (index / 40) ** 2)),
    triedUpTo: now,
    now: at(now),
    best: at(now / 2),
  };
};
const lay = (lines: ResponseLine[], pointed?: number, width = 268) =>
  layResponse(lines, pointed, width, texts, measure);

const words = fc.constantFrom(
  'Пошук',
  'Video',
  'Контекстна реклама в пошуку Google',
  'Партнёрская программа',
  'Вседержавнопоширювана реклама',
);
const anyLine = fc
  .tuple(
    words,
    fc.double({ min: 0.5, max: 12, noNaN: true }),
    fc.double({ min: 0.3, max: 0.9, noNaN: true }),
    fc.integer({ min: 100, max: 7000 }),
  )
  .map((parts) => line(...parts));

describe('layResponse', () => {
  test('names never cover each other, and never leave the chart', () => {
    fc.assert(
      fc.property(
        fc.array(anyLine, { minLength: 1, maxLength: 7 }),
        fc.integer({ min: 253, max: 268 }),
        (lines, width) => {
          const { lines: drawn } = lay(lines, lines.length - 1, width);
          const names = drawn.map(({ label }) => label).filter((label) => label !== undefined);
          for (const [at, name] of names.entries()) {
            expect(names.slice(at + 1).some((other) => overlap(name, other))).toBe(false);
            expect(name.x).toBeGreaterThanOrEqual(0);
            expect(name.x + name.wide).toBeLessThanOrEqual(width);
            for (const text of name.texts) expect(measure(text)).toBeLessThanOrEqual(name.wide);
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  test('a name stands clear of the marks of all lines', () => {
    fc.assert(
      fc.property(fc.array(anyLine, { minLength: 1, maxLength: 4 }), (lines) => {
        const { lines: drawn } = lay(lines);
        const signs = drawn.flatMap((each) => each.signs);
        for (const { label } of drawn)
          for (const { x, y } of signs)
            expect(label !== undefined && crosses([{ x, y }], label)).toBe(false);
      }),
      { numRuns: 40 },
    );
  });

  test('a line is solid up to what was tried and dashed from there', () => {
    const [drawn] = lay([line('Search', 4, 0.6, 3500)]).lines;
    const end = drawn?.tried.split('L').pop();
    expect(drawn?.beyond.startsWith(`M${end ?? ''}`)).toBe(true);
  });

  test('a line tried to its end has no dashes', () => {
    expect(lay([line('Search', 4, 0.6, 7000)]).lines[0]?.beyond).toBe('');
  });

  test('the fifth line has no name and no marks until it is pointed at', () => {
    const five = ['A', 'B', 'C', 'D', 'E'].map((name, at) => line(name, 2 + at * 2, 0.6, 3000));
    expect(lay(five).lines[4]).toMatchObject({ label: undefined, signs: [] });
    expect(lay(five, 4).lines[4]?.signs).toHaveLength(2);
  });

  test('pointing at a grey line moves no other name', () => {
    fc.assert(
      fc.property(fc.array(anyLine, { minLength: 5, maxLength: 7 }), (lines) => {
        const names = (pointed?: number) =>
          lay(lines, pointed)
            .lines.slice(0, 4)
            .map(({ label }) => label);
        expect(names(4)).toEqual(names());
      }),
      { numRuns: 40 },
    );
  });

  test('three lines apart from each other all have their names', () => {
    const lines = [
      line('Search', 9, 0.6, 4000),
      line('Social', 5, 0.6, 3000),
      line('Video', 2, 0.6, 2000),
    ];
    expect(lay(lines).lines.map(({ label }) => label?.texts)).toEqual([
      ['Search'],
      ['Social'],
      ['Video'],
    ]);
  });

  test('amounts below the chart stand clear of each other', () => {
    const large = line('Search', 4, 0.6, 3500);
    const lines = [{ ...large, points: large.points.map((p) => ({ ...p, spend: p.spend * 1e5 })) }];
    const { spends } = lay(lines);
    expect(spends.length).toBeGreaterThan(1);
    for (const [at, { at: centre, text }] of spends.slice(1).entries()) {
      const before = spends[at];
      const ends = (before?.at ?? 0) + measure(before?.text ?? '') / 2;
      expect(centre - measure(text) / 2).toBeGreaterThan(ends);
    }
  });
});
