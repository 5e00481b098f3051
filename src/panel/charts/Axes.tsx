import { type Measure, textWidth } from '../text-width';
import { keptInside } from './scale';

/** Between an axis and its ticks. */
export const axisGap = 5;
const tickHalf = 4;

interface ValueAxisProps {
  readonly ticks: readonly number[];
  readonly texts: readonly string[];
  readonly y: (value: number) => number;
  readonly left: number;
  readonly right: number;
}

/** A grid line for each tick, with its number at the left; the line of 0 is the axis. */
export function ValueAxis({ ticks, texts, y, left, right }: ValueAxisProps) {
  return (
    <>
      {ticks.map((tick, at) => (
        <g key={tick}>
          <line
            class={tick === 0 ? 'axis' : 'grid'}
            x1={left}
            x2={right}
            y1={y(tick)}
            y2={y(tick)}
          />
          <text x={left - axisGap} y={y(tick) + tickHalf} text-anchor="end">
            {texts[at]}
          </text>
        </g>
      ))}
    </>
  );
}

export interface AxisText {
  /** Where its middle would be. */
  readonly at: number;
  readonly text: string;
}

/** Numbers or months below a chart, none of them over its edge. */
export function FootAxis({
  texts,
  y,
  width,
}: {
  readonly texts: readonly AxisText[];
  readonly y: number;
  readonly width: number;
}) {
  return (
    <>
      {texts.map(({ at, text }) => (
        <text
          key={at}
          x={keptInside(at, textWidth(text, 'tick'), width)}
          y={y}
          text-anchor="middle"
        >
          {text}
        </text>
      ))}
    </>
  );
}

const between = 6;

/** Every text if all fit, else every second, third … from the first: none touches the next. */
export function thinned(texts: readonly AxisText[], width: number, measure: Measure): AxisText[] {
  for (let every = 1; every < texts.length; every += 1) {
    const kept = texts.filter((_, index) => index % every === 0);
    const spans = kept.map(({ at, text }) => {
      const wide = measure(text, 'tick');
      const centre = keptInside(at, wide, width);
      return { from: centre - wide / 2, to: centre + wide / 2 };
    });
    const clear = spans.every(({ from }, at) => from >= (spans[at - 1]?.to ?? -between) + between);
    if (clear) return kept;
  }
  return texts.slice(0, 1);
}
