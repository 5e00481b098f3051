import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { thinned } from '../../../src/panel/charts/Axes';
import { layCash } from '../../../src/plans/profit/cash-layout';
import { layColumns } from '../../../src/panel/charts/columns-layout';
import { overlap } from '../../../src/panel/charts/polyline';

const measure = (text: string) => text.length * 6.5;
const texts = {
  numberText: (value: number) => value.toFixed(0),
  shortText: (value: number) => `${(value / 1000).toFixed(0)}K`,
};
const named = (values: number[]) => values.map((value, at) => ({ name: String(at + 1), value }));
const amounts = fc.array(fc.integer({ min: -900_000, max: 9_000_000 }), {
  minLength: 1,
  maxLength: 36,
});

test('names of months that would touch are shown every second or third', () => {
  const months = Array.from({ length: 6 }, (_, at) => ({ at: 20 + at * 20, text: 'січ' }));
  // 19.5 wide and 6 apart: every 20 is too near, every 40 is not.
  expect(thinned(months, 268, measure).map(({ at }) => at)).toEqual([20, 60, 100]);
});

describe('layColumns', () => {
  test('words and values never cover a column or each other', () => {
    fc.assert(
      fc.property(
        amounts,
        fc.integer({ min: 1, max: 9_000_000 }),
        fc.nat(35),
        (values, goal, at) => {
          const {
            boxes,
            lineLabel,
            reachedLabel,
            values: figures,
          } = layColumns(
            named(values),
            { value: goal, text: 'потрібно 50 000' },
            { index: at % values.length, text: 'у вересні' },
            253,
            texts,
            measure,
          );
          const shown = [lineLabel, reachedLabel, ...figures.map(({ box }) => box)].filter(
            (box) => box !== undefined,
          );
          for (const [index, one] of shown.entries()) {
            expect(shown.slice(index + 1).some((other) => overlap(one, other))).toBe(false);
            expect(one.x).toBeGreaterThanOrEqual(0);
            expect(one.x + one.wide).toBeLessThanOrEqual(253);
          }
          for (const label of [lineLabel, reachedLabel])
            expect(label !== undefined && boxes.some((box) => overlap(label, box))).toBe(false);
        },
      ),
    );
  });

  test('columns are as tall as their values', () => {
    const { boxes } = layColumns(named([300, 600]), undefined, undefined, 268, texts, measure);
    expect((boxes[1]?.tall ?? 0) / (boxes[0]?.tall ?? 1)).toBeCloseTo(2, 9);
  });

  test('a loss hangs below zero', () => {
    const { boxes, frame } = layColumns(
      named([300, -200]),
      undefined,
      undefined,
      268,
      texts,
      measure,
    );
    expect(boxes[1]?.y).toBeCloseTo(frame.y(0), 9);
  });

  test('a threshold above all columns is still on the chart', () => {
    const goal = { value: 1000, text: 'goal' };
    const { lineY } = layColumns(named([300, 600]), goal, undefined, 268, texts, measure);
    expect(lineY).toBeGreaterThanOrEqual(0);
  });

  test('where one value has no room, none is shown', () => {
    const values = Array.from({ length: 12 }, () => 1_234_567);
    expect(layColumns(named(values), undefined, undefined, 253, texts, measure).values).toEqual([]);
  });

  test('all zero is drawn as no columns', () => {
    const { boxes } = layColumns(named([0, 0]), undefined, undefined, 268, texts, measure);
    expect(boxes.map(({ tall }) => tall)).toEqual([0, 0]);
  });
});

describe('layCash', () => {
  const cash = (values: number[]) =>
    values.map((value, at) => ({ name: String(at + 1), cash: value }));

  test('the two words never cover each other and never leave the chart', () => {
    fc.assert(
      fc.property(amounts, fc.nat(35), fc.nat(35), (values, one, other) => {
        const marks = {
          deepest: { index: one % values.length, text: '−130 000 у березні' },
          breakEven: { index: other % values.length, text: 'окупність у липні' },
        };
        const boxes = layCash(cash(values), marks, 253, texts, measure)
          .marks.map(({ box }) => box)
          .filter((box) => box !== undefined);
        for (const { x, wide } of boxes) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x + wide).toBeLessThanOrEqual(253);
        }
        const [first, second] = boxes;
        expect(first !== undefined && second !== undefined && overlap(first, second)).toBe(false);
      }),
    );
  });

  test('cash that is never below zero has no hatched area', () => {
    const drawn = layCash(
      cash([10, 20]),
      { deepest: undefined, breakEven: undefined },
      268,
      texts,
      measure,
    );
    expect(drawn.below).toBe('');
    expect(drawn.above).not.toBe('');
  });

  test('both areas meet where cash crosses zero', () => {
    const drawn = layCash(
      cash([-100, 100]),
      { deepest: undefined, breakEven: undefined },
      268,
      texts,
      measure,
    );
    const middle = ((drawn.frame.x(0) + drawn.frame.x(1)) / 2).toFixed(1);
    const crossing = `L${middle} ${drawn.zero.toFixed(1)}`;
    expect(drawn.above).toContain(crossing);
    expect(drawn.below).toContain(crossing);
  });

  test('months without a profit of their own have no bars', () => {
    const drawn = layCash(
      cash([10, 20]),
      { deepest: undefined, breakEven: undefined },
      268,
      texts,
      measure,
    );
    expect(drawn.bars).toEqual([]);
  });
});
