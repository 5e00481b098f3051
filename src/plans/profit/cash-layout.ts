import type { Measure } from '../../panel/text-width';
import { placeLabels, placesAround } from '../../panel/charts/labels';
import { layMonths } from '../../panel/charts/months-layout';
import { type Box, cutAtLevel, pathOf, type Point } from '../../panel/charts/polyline';
import { keptInside, type NumberTexts } from '../../panel/charts/scale';

export interface CashMonth {
  /** Below the chart, short: `Mar`, `12`. */
  readonly name: string;
  /** All that came in less all that went out, from the start to the end of this month. */
  readonly cash: number;
  /** Of this month alone: drawn as a bar. */
  readonly profit?: number | undefined;
}

/** A month to be shown, with its words: `breaks even in May`. */
export interface CashMark {
  readonly index: number;
  readonly text: string;
}

const top = 18;
const floor = 152;
export const cashHeight = 196;
export const cashSpan = { top: 0, floor: 176 };
const textHeight = 14;
const filled = 0.56;
const widestBar = 20;
const signRoom = 6;

/** Where the line, its two sides, the bars and the marks stand, at a width in pixels. */
export function layCash(
  months: readonly CashMonth[],
  marks: { readonly deepest: CashMark | undefined; readonly breakEven: CashMark | undefined },
  width: number,
  texts: NumberTexts,
  measure: Measure,
) {
  const values = months.flatMap(({ cash, profit }) => [cash, profit ?? 0]);
  const frame = layMonths({
    ...texts,
    names: months.map(({ name }) => name),
    low: Math.min(0, ...values),
    high: Math.max(0, ...values),
    width,
    top,
    floor,
    measure,
  });
  const zero = frame.y(0);
  const line = months.map(({ cash }, index): Point => ({ x: frame.x(index), y: frame.y(cash) }));
  const wide = Math.min(widestBar, frame.band * filled);
  const bars = months.flatMap(({ profit }, index): (Box & { below: boolean })[] => {
    if (profit === undefined) return [];
    const y = frame.y(profit);
    const box = { x: frame.x(index) - wide / 2, y: Math.min(y, zero), wide };
    return [{ ...box, tall: Math.abs(y - zero), below: profit < 0 }];
  });

  const shown = (['deepest', 'breakEven'] as const).flatMap((kind) => {
    const mark = marks[kind];
    const point = mark && line[mark.index];
    return mark && point ? [{ kind, text: mark.text, point }] : [];
  });
  const boxes = placeLabels(
    shown.map(({ kind, text, point }) => {
      const labelWide = measure(text, 'name') + 2;
      // Moved in from the edges, so that a mark in the first or last month has places too.
      const x = keptInside(point.x, labelWide, width);
      return [
        ...placesAround(point, labelWide, textHeight, kind === 'deepest' ? 'below' : 'above'),
        ...placesAround(
          { x, y: point.y },
          labelWide,
          textHeight,
          kind === 'deepest' ? 'below' : 'above',
        ),
      ];
    }),
    {
      lines: [
        line,
        [
          { x: frame.left, y: zero },
          { x: frame.right, y: zero },
        ],
      ],
      boxes: [
        ...bars,
        ...shown.map(({ point: { x, y } }) => ({
          x: x - signRoom,
          y: y - signRoom,
          wide: 2 * signRoom,
          tall: 2 * signRoom,
        })),
      ],
    },
    { x: frame.left, y: 0, wide: width - frame.left, tall: cashSpan.floor },
  );
  return {
    frame,
    zero,
    bars,
    line: pathOf(line),
    above: sideOf(line, zero, Math.min),
    below: sideOf(line, zero, Math.max),
    marks: shown.map((mark, at) => ({ ...mark, box: boxes[at] })),
  };
}

/** The area between the line and zero on one of its sides; empty where there is none. */
function sideOf(
  line: readonly Point[],
  zero: number,
  limit: (one: number, other: number) => number,
): string {
  const edge = cutAtLevel(line, zero).map(({ x, y }) => ({ x, y: limit(y, zero) }));
  const [first, last] = [edge[0], edge[edge.length - 1]];
  if (first === undefined || last === undefined || edge.every(({ y }) => y === zero)) return '';
  return `${pathOf([{ x: first.x, y: zero }, ...edge, { x: last.x, y: zero }])}Z`;
}
