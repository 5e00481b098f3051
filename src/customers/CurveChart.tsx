import { useMeasuredWidth } from '../panel/measured-width';
import { axisGap, ValueAxis } from '../panel/charts/Axes';
import { roundTicks } from '../panel/charts/scale';

export interface CurvePoint {
  /** In milliseconds. */
  readonly at: number;
  readonly came: number;
  readonly expected: number;
}

interface CurveChartProps {
  /** The whole chart in one sentence. */
  readonly label: string;
  readonly points: readonly CurvePoint[];
  /** Where learning ends and checking begins. */
  readonly boundary: number;
  readonly words: Readonly<Record<'learned' | 'checked' | 'came' | 'expected', string>>;
  /** Below the axis: at the start, at the boundary and at the end. */
  readonly marks: readonly [start: string, boundary: string, end: string];
  readonly numberText: (value: number) => string;
}

const height = 182;
const top = 22;
const floor = 160;
const right = 4;
/** About the width of a sign at 11 and, bold, at 12 px. */
const signs = { small: 6, name: 7 };
const gap = 5;

/** Two curves against time, named where they end. Drawn at the width it has: text never scales. */
export function CurveChart(props: CurveChartProps) {
  const { label, points, boundary, words, marks, numberText } = props;
  const [chart, width] = useMeasuredWidth<SVGSVGElement>();
  const first = points[0];
  const last = points[points.length - 1];
  if (first === undefined || last === undefined) return null;

  const most = Math.max(1, ...points.map(({ came, expected }) => Math.max(came, expected)));
  // Counts: no step is a part of one.
  const ticks = roundTicks(0, most, 5, 1);
  // Room above the curves for the name of the higher one.
  const highest = Math.max(most * 1.14, ticks[ticks.length - 1] ?? 0);
  const left = Math.max(...ticks.map((tick) => numberText(tick).length)) * signs.small + axisGap;
  const x = (at: number) =>
    left + ((at - first.at) / Math.max(1, last.at - first.at)) * (width - right - left);
  const y = (value: number) => floor - (value / highest) * (floor - top);
  const path = (name: 'came' | 'expected') =>
    points
      .map(
        (each, at) => `${at === 0 ? 'M' : 'L'}${x(each.at).toFixed(1)} ${y(each[name]).toFixed(1)}`,
      )
      .join('');

  const split = x(boundary);
  const upper = last.came >= last.expected ? 'came' : 'expected';
  const end = width - right;
  const name = (which: 'came' | 'expected') => {
    const wide = words[which].length * signs.name;
    const over = points.filter((each) => x(each.at) >= end - wide - gap);
    const values = over.map((each) => each[which]);
    // Clear of its curve along the whole of the name, above the higher one and below the lower.
    const clear = which === upper ? y(Math.max(...values)) - 7 : y(Math.min(...values)) + 16;
    return (
      <text class={`name ${which}`} x={end} y={Math.min(clear, floor - 4)} text-anchor="end">
        {words[which]}
      </text>
    );
  };
  const roomy =
    split - left > (marks[0].length + marks[1].length / 2) * signs.small + gap &&
    end - split > (marks[2].length + marks[1].length / 2) * signs.small + gap;
  return (
    <svg ref={chart} class="chart curve" height={height} role="img" aria-label={label}>
      <rect class="checked" x={split} y={top} width={end - split} height={floor - top} />
      <ValueAxis ticks={ticks} texts={ticks.map(numberText)} y={y} left={left} right={end} />
      <line class="axis split" x1={split} x2={split} y1={top - 14} y2={floor} />
      <text x={split - gap} y={top - 6} text-anchor="end">
        {words.learned}
      </text>
      <text x={split + gap} y={top - 6}>
        {words.checked}
      </text>
      <path class="came" d={path('came')} />
      <path class="expected" d={path('expected')} />
      {name('came')}
      {name('expected')}
      <text x={left} y={height - 4}>
        {marks[0]}
      </text>
      {roomy && (
        <text x={split} y={height - 4} text-anchor="middle">
          {marks[1]}
        </text>
      )}
      <text x={end} y={height - 4} text-anchor="end">
        {marks[2]}
      </text>
    </svg>
  );
}
