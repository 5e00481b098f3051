import { useState } from 'preact/hooks';
import { textWidth } from '../text-width';
import { keptInside, type NumberTexts } from './scale';
import type { MonthsFrame } from './months-layout';

/** Which month is pointed at, and what a chart listens to in order to know. */
export function usePointing() {
  const [pointed, setPointed] = useState<number>();
  const bandOf = (index: number) => ({
    onPointerEnter: () => {
      setPointed(index);
    },
    onPointerLeave: () => {
      setPointed(undefined);
    },
  });
  return { pointed, bandOf };
}

interface PointingProps {
  readonly frame: MonthsFrame;
  readonly count: number;
  readonly top: number;
  readonly floor: number;
  readonly bandOf: ReturnType<typeof usePointing>['bandOf'];
}

/** What is pointed at, month by month: over all that is drawn, and unseen. */
export function MonthBands({ frame, count, top, floor, bandOf }: PointingProps) {
  return (
    <>
      {Array.from({ length: count }, (_, index) => (
        <rect
          key={index}
          class="reach"
          x={frame.x(index) - frame.band / 2}
          width={frame.band}
          y={top}
          height={floor - top}
          {...bandOf(index)}
        />
      ))}
    </>
  );
}

const padding = 6;
const tall = 20;

interface ReadoutProps {
  readonly name: string;
  readonly value: number;
  readonly x: number;
  readonly top: number;
  readonly floor: number;
  readonly width: number;
  readonly numberText: NumberTexts['numberText'];
}

/** The month that is pointed at and its number, at the head of a line through it. */
export function Readout({ name, value, x, top, floor, width, numberText }: ReadoutProps) {
  const number = numberText(value);
  const wide = textWidth(name, 'label') + textWidth(` ${number}`, 'name') + 4 + 2 * padding;
  const centre = keptInside(x, wide, width);
  return (
    <g class="readout">
      <line x1={x} x2={x} y1={top + tall} y2={floor} />
      <rect x={centre - wide / 2} y={top} width={wide} height={tall} rx={4} />
      <text x={centre} y={top + 14} text-anchor="middle">
        {name} <tspan>{number}</tspan>
      </text>
    </g>
  );
}
