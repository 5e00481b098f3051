import { useMeasuredWidth } from '../../panel/measured-width';
import { textWidth } from '../../panel/text-width';
import { Hatch, useHatch } from '../../panel/charts/Hatch';
import { Legend } from '../../panel/charts/Legend';
import { arrow, layTornado, type Lever, type LeverEnd } from './tornado-layout';

export interface TornadoProps {
  /** The whole chart in one sentence. */
  readonly label: string;
  /** Drawn in this order: the widest first makes the tornado. */
  readonly levers: readonly Lever[];
  /** The result as the inputs are now. */
  readonly base: number;
  /** Above the base line: `now 4 000`. */
  readonly baseText: string;
  /** Which way the result is better. */
  readonly better: 'higher' | 'lower';
  readonly words: { readonly better: string; readonly worse: string };
  readonly numberText: (value: number) => string;
}

/** What each input does to the result alone: bars from the base, solid is better, hatched worse. */
export function Tornado({
  label,
  levers,
  base,
  baseText,
  better,
  words,
  numberText,
}: TornadoProps) {
  const [chart, width] = useMeasuredWidth<SVGSVGElement>();
  const hatch = useHatch();
  const { rows, baseX, baseAt, height } = layTornado(
    levers,
    base,
    baseText,
    width,
    numberText,
    textWidth,
  );
  const betterSide = better === 'higher' ? 'right' : 'left';
  return (
    <figure class="chart-figure">
      <Legend
        items={[
          { mark: 'solid', text: words.better },
          { mark: 'hatched', text: words.worse },
        ]}
      />
      <svg ref={chart} class="chart tornado" height={height} role="img" aria-label={label}>
        <Hatch id={hatch} />
        <text x={baseAt} y={11} text-anchor="middle">
          {baseText}
        </text>
        {rows.map(({ name, nameY, from, to, ends }) => (
          <g key={nameY}>
            <text class="name">
              {name.map((line, at) => (
                <tspan key={at} x={0} y={nameY + at * 16}>
                  {line}
                </tspan>
              ))}
            </text>
            {ends.map((end) => (
              <End key={end.textX} end={end} better={end.side === betterSide} hatch={hatch} />
            ))}
            <line class="base" x1={baseX} x2={baseX} y1={from} y2={to} />
          </g>
        ))}
      </svg>
    </figure>
  );
}

function End({
  end,
  better,
  hatch,
}: {
  readonly end: LeverEnd;
  readonly better: boolean;
  readonly hatch: string;
}) {
  const { side, text, input, x, y, wide, tall, textX, stacked } = end;
  const anchor = side === 'left' ? 'end' : 'start';
  const middle = y + tall / 2 + 4;
  const twoLines = stacked && input !== '';
  return (
    <>
      {wide > 0 && (
        <rect
          class={better ? 'better' : 'worse'}
          fill={better ? undefined : `url(#${hatch})`}
          x={x}
          y={y}
          width={Math.max(wide, 1)}
          height={tall}
        />
      )}
      <text class="value" x={textX} y={twoLines ? middle - 7 : middle} text-anchor={anchor}>
        {!stacked && input !== '' && <tspan class="tick">{input + arrow}</tspan>}
        {text}
      </text>
      {twoLines && (
        <text x={textX} y={middle + 7} text-anchor={anchor}>
          {input}
        </text>
      )}
    </>
  );
}
