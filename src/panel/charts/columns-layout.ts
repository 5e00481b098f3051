import type { Measure } from '../text-width';
import { type Place, placeLabels } from './labels';
import { layMonths } from './months-layout';
import { type Box, overlap, type Point } from './polyline';
import { keptInside, type NumberTexts } from './scale';

export interface Column {
  /** Below the column, short: `Mar`, `12`. */
  readonly name: string;
  readonly value: number;
}

/** What the columns should come to: the income that is needed, the goal. */
export interface Threshold {
  readonly value: number;
  readonly text: string;
  /** Columns are to stay below it, as costs are. */
  readonly atMost?: boolean;
}

/** The column from which on the line is met, with its words: `reached in September`. */
export interface Reached {
  readonly index: number;
  readonly text: string;
}

const top = 24;
const floor = 140;
/** Where values stand below columns that go down. */
const lowValues = 18;
export const columnsHeight = 162;
export const columnsSpan = { top: 0, floor };
const filled = 0.68;
const widestColumn = 36;
const textHeight = 14;
const valueGap = 3;
const betweenValues = 4;

/** Where columns, their values and the words of the line stand, at a width in pixels. */
export function layColumns(
  columns: readonly Column[],
  threshold: Threshold | undefined,
  reached: Reached | undefined,
  width: number,
  texts: NumberTexts,
  measure: Measure,
) {
  const values = [...columns.map(({ value }) => value), threshold?.value ?? 0];
  const low = Math.min(...values);
  const frame = layMonths({
    ...texts,
    names: columns.map(({ name }) => name),
    low,
    high: Math.max(...values),
    width,
    top,
    floor: low < 0 ? floor - lowValues : floor,
    measure,
  });
  const wide = Math.min(widestColumn, frame.band * filled);
  const boxes = columns.map(({ value }, index): Box => {
    const [one, other] = [frame.y(value), frame.y(0)];
    return {
      x: frame.x(index) - wide / 2,
      y: Math.min(one, other),
      wide,
      tall: Math.abs(one - other),
    };
  });
  const lineY = threshold && frame.y(threshold.value);
  const line =
    lineY === undefined
      ? []
      : [
          { x: frame.left, y: lineY },
          { x: frame.right, y: lineY },
        ];

  const reachedBox = reached && boxes[reached.index];
  const [lineLabel, reachedLabel] = placeLabels(
    [
      threshold === undefined || lineY === undefined
        ? []
        : alongLine(threshold.text, measure(threshold.text, 'name') + 2, lineY, frame),
      reached === undefined || reachedBox === undefined
        ? []
        : overColumn(reached.text, measure(reached.text, 'name') + 2, reachedBox),
    ],
    { lines: [line], boxes },
    { x: frame.left, y: 0, wide: width - frame.left, tall: floor },
  );
  const taken = [lineLabel, reachedLabel, ...lineBoxes(line)].filter((box) => box !== undefined);
  return {
    frame,
    boxes,
    lineY,
    lineLabel,
    reachedLabel,
    values: valueTexts(columns, boxes, taken, width, texts, measure),
  };
}

interface WordsPlace extends Place {
  readonly kind: 'line' | 'reached';
  readonly text: string;
}

const lineBoxes = (line: readonly Point[]): Box[] =>
  line.slice(0, 1).map(({ x, y }) => ({ x, y: y - 1, wide: Infinity, tall: 2 }));

/** Along the line from the left, over it and under it. */
function alongLine(
  text: string,
  wide: number,
  y: number,
  { left, right }: { readonly left: number; readonly right: number },
): WordsPlace[] {
  const size = { kind: 'line', text, wide, tall: textHeight } as const;
  const places: WordsPlace[] = [];
  for (let x = left + 2; x + wide <= right; x += 6) {
    places.push({ ...size, x, y: y - textHeight - 3, cost: x });
    places.push({ ...size, x, y: y + 3, cost: x + 20 });
  }
  return places;
}

/** Over the column, flush with either side of it or in its middle, and higher where need be. */
function overColumn(text: string, wide: number, column: Box): WordsPlace[] {
  const lefts = [column.x + column.wide - wide, column.x + (column.wide - wide) / 2, column.x];
  return [4, 8, 12, 18, 24, 32].flatMap((away) =>
    lefts.map((x, at) => ({
      kind: 'reached',
      text,
      x,
      y: column.y - away - textHeight,
      wide,
      tall: textHeight,
      cost: away * 2 + at,
    })),
  );
}

/** The value at every column, in full or short, if all have room; else none: pointing shows them. */
function valueTexts(
  columns: readonly Column[],
  boxes: readonly Box[],
  taken: readonly Box[],
  width: number,
  { numberText, shortText }: NumberTexts,
  measure: Measure,
) {
  for (const textOf of [numberText, shortText]) {
    const all = columns.map(({ value }, index) => {
      const text = textOf(value);
      const column = boxes[index] ?? { x: 0, y: 0, wide: 0, tall: 0 };
      const wide = measure(text, 'tick');
      const x = keptInside(column.x + column.wide / 2, wide, width);
      const y = value < 0 ? column.y + column.tall + valueGap : column.y - valueGap - textHeight;
      return { text, x, box: { x: x - wide / 2, y, wide, tall: textHeight } };
    });
    const apart = all.every(({ box }, at) => {
      const next = all[at + 1]?.box.x ?? Infinity;
      return box.x + box.wide + betweenValues <= next && !taken.some((each) => overlap(box, each));
    });
    if (apart) return all;
  }
  return [];
}
