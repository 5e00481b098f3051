import { useMeasuredWidth } from '../../panel/measured-width';
import { textWidth } from '../../panel/text-width';
import { barHeight, type FunnelBar, type FunnelStage, layFunnel } from './funnel-layout';
import { Legend, moved } from '../../panel/charts/Legend';

export interface FunnelChartProps {
  /** The whole chart in one sentence. */
  readonly label: string;
  readonly stages: readonly FunnelStage[];
  /** `now`, and the month of the goal: `in June`. Used where a stage has a goal. */
  readonly words: { readonly now: string; readonly goal: string };
  readonly numberText: (value: number) => string;
}

/** The stages of a funnel under each other; with a goal, today left of the middle and it right. */
export function FunnelChart({ label, stages, words, numberText }: FunnelChartProps) {
  const [chart, width] = useMeasuredWidth<SVGSVGElement>();
  const { rows, centre, paired, height } = layFunnel(stages, width, numberText, textWidth);
  return (
    <figure class="chart-figure">
      {paired && (
        <Legend
          items={[
            { mark: 'bar', text: words.now },
            { mark: 'goal-bar', text: words.goal },
          ]}
        />
      )}
      <svg ref={chart} class="chart funnel" height={height} role="img" aria-label={label}>
        {rows.map(({ name, nameY, conversionY, barY, costY, bars }) => (
          <g key={barY}>
            {conversionY !== undefined && (
              <>
                <path
                  class="arrow"
                  d="M0-6v11m-3.5-3.5 3.5 3.5 3.5-3.5"
                  transform={moved(arrowX(bars[0], paired, centre), conversionY - 4)}
                />
                {bars.map((bar) => (
                  <text
                    key={bar.kind}
                    x={bar.textX}
                    y={conversionY}
                    text-anchor={sideAnchor(bar, paired)}
                  >
                    {bar.conversion}
                  </text>
                ))}
              </>
            )}
            <text class="name">
              {name.map((line, at) => (
                <tspan key={at} x={centre} y={nameY + at * 16} text-anchor="middle">
                  {line}
                </tspan>
              ))}
            </text>
            {bars.map((bar) => (
              <g key={bar.kind} class={bar.kind}>
                <rect
                  x={bar.x}
                  y={barY}
                  width={bar.wide}
                  height={barHeight}
                  rx={Math.min(3, bar.wide / 2)}
                />
                <text
                  class={bar.inside ? 'inside' : 'value'}
                  x={bar.volumeX}
                  y={barY + 15}
                  text-anchor={bar.anchor}
                >
                  {bar.volume}
                </text>
                {costY !== undefined && (
                  <text x={bar.textX} y={costY} text-anchor={sideAnchor(bar, paired)}>
                    {bar.cost}
                  </text>
                )}
              </g>
            ))}
          </g>
        ))}
      </svg>
    </figure>
  );
}

const sideAnchor = (bar: FunnelBar, paired: boolean) =>
  !paired ? 'middle' : bar.kind === 'now' ? 'end' : 'start';

/** At the seam of a pair; before the words of a single funnel. */
const arrowX = (bar: FunnelBar | undefined, paired: boolean, centre: number) =>
  paired ? centre : centre - textWidth(bar?.conversion ?? '', 'tick') / 2 - 8;
