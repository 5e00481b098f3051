import type { Measure } from '../../panel/text-width';
import { keptInside, scaleOf } from '../../panel/charts/scale';
import { wrapped } from '../../panel/charts/wrap';

/** One input, and the result when it alone is lower or higher. */
export interface Lever {
  readonly name: string;
  /** The result at the lower input; undefined where there is none, as when no plan can be met. */
  readonly low: number | undefined;
  readonly high: number | undefined;
  /** The inputs in words: `4%`, `−20%`. Empty where all levers move alike and the heading says it. */
  readonly lowLabel: string;
  readonly highLabel: string;
}

export interface LeverEnd {
  readonly side: 'left' | 'right';
  readonly text: string;
  readonly input: string;
  /** The bar from the base; no width where the input changes nothing. */
  readonly x: number;
  readonly wide: number;
  readonly y: number;
  readonly tall: number;
  /** The end of the text that touches the bar. */
  readonly textX: number;
  /** One line where both ends lie on one side, else the input stands below the result. */
  readonly stacked: boolean;
}

export interface LeverRow {
  readonly name: readonly string[];
  readonly nameY: number;
  /** The piece of the base line of this row. */
  readonly from: number;
  readonly to: number;
  readonly ends: readonly LeverEnd[];
}

const nameHeight = 16;
const nameLines = 3;
const gap = 5;
const none = '—';
/** From the input to its result, where both stand in one line. */
export const arrow = '\u00a0→ ';
const barHeight = 20;
const baseRoom = 18;
const rowGap = 10;

type Side = 'left' | 'right';

/** Where the bars and the texts of a tornado stand, at a width in pixels. */
export function layTornado(
  levers: readonly Lever[],
  base: number,
  baseText: string,
  width: number,
  numberText: (value: number) => string,
  measure: Measure,
) {
  const sided = levers.map((lever) => {
    const [low, high] = sidesOf(lever, base);
    const stacked = low !== high;
    const ends = [
      { side: low, value: lever.low, input: lever.lowLabel },
      { side: high, value: lever.high, input: lever.highLabel },
    ].map((end) => {
      const text = end.value === undefined ? none : numberText(end.value);
      const [first, second] = [measure(text, 'label'), measure(end.input, 'tick')];
      const wide = stacked ? Math.max(first, second) : first + measure(arrow, 'tick') + second;
      return { ...end, text, wide };
    });
    return { lever, stacked, ends };
  });
  const roomAt = (side: Side) =>
    Math.ceil(
      Math.max(
        0,
        ...sided.flatMap(({ ends }) => ends.filter((e) => e.side === side).map((e) => e.wide)),
      ),
    ) +
    gap +
    1;
  const values = levers.flatMap(({ low, high }) => [low ?? base, high ?? base]);
  const left = roomAt('left');
  const right = Math.max(left + 1, width - roomAt('right'));
  const x = scaleOf([Math.min(base, ...values), Math.max(base, ...values)], [left, right]);
  const baseX = Math.min(...values, base) === Math.max(...values, base) ? width / 2 : x(base);

  let y = baseRoom;
  const rows = sided.map(({ lever, stacked, ends }): LeverRow => {
    const name = wrapped(lever.name, width, nameLines, (text) => measure(text, 'name'));
    const nameY = y + 12;
    const from = y + name.length * nameHeight + 2;
    const twoLines = !stacked || ends.some(({ input }) => input !== '');
    const tall = twoLines ? 30 : barHeight;
    y = from + tall + rowGap;
    return {
      name,
      nameY,
      from: from - 2,
      to: from + tall + 2,
      ends: ends.map(({ side, value, text, input }, at) => {
        const reach = value === undefined || baseX !== x(base) ? baseX : x(value);
        const half = tall / 2;
        return {
          side,
          text,
          input,
          x: Math.min(reach, baseX),
          wide: Math.abs(reach - baseX),
          y: stacked ? from + (tall - barHeight) / 2 : from + at * half,
          tall: stacked ? barHeight : half - 2,
          textX: side === 'left' ? reach - gap : reach + gap,
          stacked,
        };
      }),
    };
  });
  const baseAt = keptInside(baseX, measure(baseText, 'tick'), width);
  return { rows, baseX, baseAt, height: Math.max(baseRoom, y - rowGap + 4) };
}

/** On which side of the base each end lies; an end without a result, or at the base, faces the other. */
function sidesOf({ low, high }: Lever, base: number): readonly [Side, Side] {
  const side = (value: number | undefined): Side | undefined =>
    value === undefined || value === base ? undefined : value < base ? 'left' : 'right';
  const opposite = (of: Side): Side => (of === 'left' ? 'right' : 'left');
  const [one, other] = [side(low), side(high)];
  if (one !== undefined) return [one, other ?? opposite(one)];
  return other === undefined ? ['left', 'right'] : [opposite(other), other];
}
