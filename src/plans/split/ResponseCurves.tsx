import { useState } from 'preact/hooks';
import { useMeasuredWidth } from '../../panel/measured-width';
import { textWidth } from '../../panel/text-width';
import { FootAxis, ValueAxis } from '../../panel/charts/Axes';
import { Legend, type LegendItem, Sign } from '../../panel/charts/Legend';
import { colouredLines, layResponse, type ResponseLine, states } from './response-layout';
import type { NumberTexts } from '../../panel/charts/scale';

export interface ResponseCurvesProps extends NumberTexts {
  /** The whole chart in one sentence. */
  readonly label: string;
  /** The first four have colours; name the largest first. */
  readonly lines: readonly ResponseLine[];
  readonly words: {
    readonly now: string;
    readonly mine: string;
    readonly best: string;
    readonly tried: string;
    readonly notYet: string;
    /** Before the names of the grey lines: `Also`. */
    readonly others: string;
  };
}

/**
 * Results by spend, a line for each channel: solid where it was tried, dashed beyond. The fifth
 * line and those after it are grey until they are pointed at, or chosen by their name below.
 */
export function ResponseCurves({ label, lines, words, ...texts }: ResponseCurvesProps) {
  const [chart, width] = useMeasuredWidth<SVGSVGElement>();
  const [pointed, setPointed] = useState<number>();
  const [chosen, setChosen] = useState<number>();
  const shown = pointed ?? chosen;
  const drawn = layResponse(lines, shown, width, texts, textWidth);

  const leave = () => {
    setPointed(undefined);
  };
  const legend: LegendItem[] = [
    ...states
      .filter((state) => lines.some((line) => line[state] !== undefined))
      .map((state) => ({ mark: state, text: words[state] })),
    { mark: 'tried', text: words.tried },
    { mark: 'not-yet', text: words.notYet },
    // A name that has no clear place at its line is told by the colour of it.
    ...drawn.lines
      .filter((line) => line.index < colouredLines && line.label === undefined)
      .map(({ index, name }) => ({
        mark: 'tried' as const,
        text: name,
        colour: lineClass(index, shown),
      })),
  ];
  // What is pointed at lies over the others; those of colour over the grey.
  const order = [...drawn.lines].sort((one, other) => rank(other.index) - rank(one.index));
  function rank(index: number) {
    return index === shown ? -1 : index;
  }
  return (
    <figure class="chart-figure">
      <Legend items={legend} />
      <svg ref={chart} class="chart response" height={drawn.height} role="img" aria-label={label}>
        <ValueAxis {...drawn} texts={drawn.tickWords} />
        <FootAxis texts={drawn.spends} y={drawn.height - 6} width={width} />
        {order.map(({ index, tried, beyond }) => (
          <g
            key={index}
            class={`line ${lineClass(index, shown)}`}
            onPointerEnter={() => {
              setPointed(index);
            }}
            onPointerLeave={leave}
          >
            <path class="reach" d={tried + beyond} />
            <path d={tried} />
            <path class="dashed" d={beyond} />
          </g>
        ))}
        {order.map(({ index, name, signs, label: place }) => (
          <g key={index} class={`line ${lineClass(index, shown)}`}>
            {signs.map(({ state, x, y }) => (
              <Sign key={state} sign={state} x={x} y={y} />
            ))}
            {place && (
              <text class="name" text-anchor="end">
                <title>{name}</title>
                {place.texts.map((text, at) => (
                  <tspan key={text} x={place.x + place.wide} y={place.y + 11 + at * 14}>
                    {text}
                  </tspan>
                ))}
              </text>
            )}
          </g>
        ))}
      </svg>
      {lines.length > colouredLines && (
        <p class="other-lines">
          <span>{words.others}</span>
          {lines.slice(colouredLines).map(({ name }, at) => {
            const index = colouredLines + at;
            const show = () => {
              setPointed(index);
            };
            return (
              <button
                key={index}
                type="button"
                aria-pressed={chosen === index}
                onPointerEnter={show}
                onPointerLeave={leave}
                onFocus={show}
                onBlur={leave}
                onClick={() => {
                  setChosen(chosen === index ? undefined : index);
                }}
              >
                {name}
              </button>
            );
          })}
        </p>
      )}
    </figure>
  );
}

function lineClass(index: number, shown: number | undefined): string {
  if (index < colouredLines) return `line-${String(index + 1)}`;
  return index === shown ? 'shown' : 'grey';
}
