import { useMeasuredWidth } from '../measured-width';
import { textWidth } from '../text-width';
import { FootAxis, ValueAxis } from './Axes';
import {
  type Column,
  columnsHeight,
  columnsSpan,
  layColumns,
  type Reached,
  type Threshold,
} from './columns-layout';
import { Legend, type LegendItem } from './Legend';
import { MonthBands, Readout, usePointing } from './Pointing';
import type { NumberTexts } from './scale';

export interface ColumnsChartProps extends NumberTexts {
  /** The whole chart in one sentence. */
  readonly label: string;
  readonly columns: readonly Column[];
  /** A dashed line across, with its words on it. */
  readonly threshold?: Threshold | undefined;
  /** The first column that meets the threshold for good: those before it are lighter. */
  readonly reached?: Reached | undefined;
}

/** A value for each month, with the line that is to be met: income, or the way to a goal. */
export function ColumnsChart({ label, columns, threshold, reached, ...texts }: ColumnsChartProps) {
  const [chart, width] = useMeasuredWidth<SVGSVGElement>();
  const { pointed, bandOf } = usePointing();
  const { frame, boxes, lineY, lineLabel, reachedLabel, values } = layColumns(
    columns,
    threshold,
    reached,
    width,
    texts,
    textWidth,
  );
  // Words that have no clear place beside what they name.
  const legend: LegendItem[] = [
    ...(threshold && !lineLabel ? [{ mark: 'threshold' as const, text: threshold.text }] : []),
    ...(reached && !reachedLabel ? [{ mark: 'goal-bar' as const, text: reached.text }] : []),
  ];
  const column = pointed === undefined ? undefined : columns[pointed];
  return (
    <figure class="chart-figure">
      {legend.length > 0 && <Legend items={legend} />}
      <svg ref={chart} class="chart columns" height={columnsHeight} role="img" aria-label={label}>
        <ValueAxis {...frame} texts={frame.tickWords} />
        <FootAxis texts={frame.names} y={columnsHeight - 6} width={width} />
        {boxes.map(({ x, y, wide, tall }, index) => (
          <rect
            key={index}
            class={columnClass(columns[index]?.value ?? 0, index, threshold, reached)}
            x={x}
            y={y}
            width={wide}
            height={tall}
            rx={Math.min(2, tall / 2)}
          />
        ))}
        {lineY !== undefined && (
          <line class="threshold" x1={frame.left} x2={frame.right} y1={lineY} y2={lineY} />
        )}
        {[lineLabel, reachedLabel].map(
          (place) =>
            place && (
              <text key={place.kind} class="name on-line" x={place.x + 1} y={place.y + 11}>
                {place.text}
              </text>
            ),
        )}
        {values.map(({ text, x, box }) => (
          <text key={x} class="figure" x={x} y={box.y + 11} text-anchor="middle">
            {text}
          </text>
        ))}
        {column !== undefined && pointed !== undefined && (
          <Readout
            {...column}
            {...columnsSpan}
            x={frame.x(pointed)}
            width={width}
            numberText={texts.numberText}
          />
        )}
        <MonthBands frame={frame} count={columns.length} {...columnsSpan} bandOf={bandOf} />
      </svg>
    </figure>
  );
}

function columnClass(
  value: number,
  index: number,
  threshold: Threshold | undefined,
  reached: Reached | undefined,
): string {
  if (threshold === undefined) return 'met';
  const within = threshold.atMost ? value <= threshold.value : value >= threshold.value;
  const met = reached === undefined ? within : index >= reached.index;
  return met ? 'met' : 'short';
}
