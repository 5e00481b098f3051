import { useMeasuredWidth } from '../../panel/measured-width';
import { textWidth } from '../../panel/text-width';
import { FootAxis, ValueAxis } from '../../panel/charts/Axes';
import { cashHeight, type CashMark, type CashMonth, cashSpan, layCash } from './cash-layout';
import { Hatch, useHatch } from '../../panel/charts/Hatch';
import { Legend, type LegendItem } from '../../panel/charts/Legend';
import { MonthBands, Readout, usePointing } from '../../panel/charts/Pointing';
import type { NumberTexts } from '../../panel/charts/scale';

export interface CashChartProps extends NumberTexts {
  /** The whole chart in one sentence. */
  readonly label: string;
  readonly months: readonly CashMonth[];
  /** The month with the least cash, where it is below zero. */
  readonly deepest?: CashMark | undefined;
  /** The first month from which cash stays at zero or above. */
  readonly breakEven?: CashMark | undefined;
  readonly words: { readonly cash: string; readonly profit: string };
}

/** Cash from the start, month by month: hatched while it is below zero, with the profit of months. */
export function CashChart({ label, months, deepest, breakEven, words, ...texts }: CashChartProps) {
  const [chart, width] = useMeasuredWidth<SVGSVGElement>();
  const { pointed, bandOf } = usePointing();
  const hatch = useHatch();
  const drawn = layCash(months, { deepest, breakEven }, width, texts, textWidth);
  const { frame, bars, marks } = drawn;
  const legend: LegendItem[] = [
    ...(bars.length > 0
      ? [
          { mark: 'line' as const, text: words.cash },
          { mark: 'bar' as const, text: words.profit },
        ]
      : []),
    // Words that have no clear place at their month.
    ...marks
      .filter(({ box }) => box === undefined)
      .map(({ text }) => ({ mark: 'now' as const, text })),
  ];
  const month = pointed === undefined ? undefined : months[pointed];
  return (
    <figure class="chart-figure">
      {legend.length > 0 && <Legend items={legend} />}
      <svg ref={chart} class="chart cash" height={cashHeight} role="img" aria-label={label}>
        <Hatch id={hatch} />
        <ValueAxis {...frame} texts={frame.tickWords} />
        <path class="area" d={drawn.above} />
        <path class="area" d={drawn.below} fill={`url(#${hatch})`} />
        {bars.map(({ x, y, wide, tall }) => (
          <rect key={x} class="month" x={x} y={y} width={wide} height={tall} />
        ))}
        <line class="axis" x1={frame.left} x2={frame.right} y1={drawn.zero} y2={drawn.zero} />
        <path class="total" d={drawn.line} />
        <FootAxis texts={frame.names} y={cashHeight - 6} width={width} />
        {marks.map(({ kind, text, point, box }) => (
          <g key={kind} class={kind}>
            <circle cx={point.x} cy={point.y} r={4.3} />
            {box && (
              <text class="name on-line" x={box.x + 1} y={box.y + 11}>
                {text}
              </text>
            )}
          </g>
        ))}
        {month !== undefined && pointed !== undefined && (
          <Readout
            name={month.name}
            value={month.cash}
            {...cashSpan}
            x={frame.x(pointed)}
            width={width}
            numberText={texts.numberText}
          />
        )}
        <MonthBands frame={frame} count={months.length} {...cashSpan} bandOf={bandOf} />
      </svg>
    </figure>
  );
}
