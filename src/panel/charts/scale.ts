import type { Measure } from '../text-width';

/**
 * Round values within a range that holds 0, in steps of 1, 2 or 5: fewer steps than `steps`, and
 * none smaller than `least`.
 */
export function roundTicks(low: number, high: number, steps = 5, least = 0): number[] {
  if (high <= low) return [low];
  const rough = (high - low) / steps;
  const power = 10 ** Math.floor(Math.log10(rough));
  const round = [1, 2, 5, 10].find((each) => each * power > rough * (1 + 1e-9)) ?? 20;
  const step = Math.max(least, round * power);
  const first = Math.ceil(low / step - 1e-9);
  const last = Math.floor(high / step + 1e-9);
  return Array.from({ length: last - first + 1 }, (_, index) =>
    // Without the dust of binary fractions, and without a negative zero.
    Number(((first + index) * step || 0).toPrecision(12)),
  );
}

/** The straight line through two pairs: where a value stands, in pixels. */
export function scaleOf(
  [low, high]: readonly [number, number],
  [from, to]: readonly [number, number],
): (value: number) => number {
  const span = high - low;
  return (value) => (span === 0 ? from : from + ((value - low) / span) * (to - from));
}

/** How a chart writes its numbers. */
export interface NumberTexts {
  /** In full, with groups. */
  readonly numberText: (value: number) => string;
  /** Shortened, for axes that have no room for all digits: `2.5M`. */
  readonly shortText: (value: number) => string;
}

/** The widest a tick left of a chart may be before all are shortened. */
const tickRoom = 50;

/** Ticks in full, or all of them short where one is too wide: never both on one axis. */
export function tickTexts(
  ticks: readonly number[],
  { numberText, shortText }: NumberTexts,
  measure: Measure,
  room = tickRoom,
): string[] {
  const full = ticks.map(numberText);
  return full.every((text) => measure(text, 'tick') <= room) ? full : ticks.map(shortText);
}

/** The width of the widest text; 0 of none. */
export const widest = (texts: readonly string[], measure: Measure, type: 'tick' | 'name') =>
  Math.max(0, ...texts.map((text) => measure(text, type)));

/** Where a centred text stands so that no end of it leaves the chart. */
export function keptInside(centre: number, wide: number, width: number): number {
  return Math.max(wide / 2, Math.min(width - wide / 2, centre));
}
