import type { Measure } from '../text-width';
import { axisGap, type AxisText, thinned } from './Axes';
import { type NumberTexts, roundTicks, scaleOf, tickTexts, widest } from './scale';

export interface MonthsFrame {
  readonly left: number;
  readonly right: number;
  /** The width of one month. */
  readonly band: number;
  /** The middle of a month. */
  readonly x: (index: number) => number;
  readonly y: (value: number) => number;
  readonly ticks: readonly number[];
  readonly tickWords: readonly string[];
  readonly names: readonly AxisText[];
}

interface MonthsParts extends NumberTexts {
  readonly names: readonly string[];
  readonly low: number;
  readonly high: number;
  readonly width: number;
  readonly top: number;
  readonly floor: number;
  readonly measure: Measure;
}

const end = 4;
const enough = (ticks: readonly number[]) => ticks.length > 2;

/** The frame that charts by month share: bands for months, ticks at the left, names below. */
export function layMonths(parts: MonthsParts): MonthsFrame {
  const { names, width, top, floor, measure } = parts;
  const low = Math.min(0, parts.low);
  const high = Math.max(0, parts.high) || (low < 0 ? 0 : 1);
  const ticks = [5, 7, 10].map((steps) => roundTicks(low, high, steps)).find(enough) ?? [0];
  const tickWords = tickTexts(ticks, parts, measure);
  const left = Math.ceil(widest(tickWords, measure, 'tick')) + axisGap;
  const right = width - end;
  const band = (right - left) / Math.max(1, names.length);
  const x = (index: number) => left + (index + 0.5) * band;
  return {
    left,
    right,
    band,
    x,
    y: scaleOf([low, high], [floor, top]),
    ticks,
    tickWords,
    names: thinned(
      names.map((text, index) => ({ at: x(index), text })),
      width,
      measure,
    ),
  };
}
