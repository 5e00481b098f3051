/** What a mark of a legend looks like: shape and stroke tell it apart, never colour alone. */
export type LegendMark =
  | 'now'
  | 'best'
  | 'mine'
  | 'tried'
  | 'not-yet'
  | 'line'
  | 'threshold'
  | 'solid'
  | 'hatched'
  | 'bar'
  | 'goal-bar';

const wideMarks: readonly LegendMark[] = ['tried', 'not-yet', 'line', 'threshold'];

export interface LegendItem {
  readonly mark: LegendMark;
  readonly text: string;
  /** The class of a line, for the mark of that line. */
  readonly colour?: string;
}

export function Legend({ items }: { readonly items: readonly LegendItem[] }) {
  return (
    <p class="legend">
      {items.map(({ mark, text, colour = '' }) => (
        <span key={mark + text}>
          <svg
            class={`mark mark-${mark} ${colour}`}
            width={wideMarks.includes(mark) ? 17 : 11}
            height={11}
            aria-hidden="true"
          >
            <Mark mark={mark} />
          </svg>
          {text}
        </span>
      ))}
    </p>
  );
}

function Mark({ mark }: { readonly mark: LegendMark }) {
  switch (mark) {
    case 'now':
    case 'best':
    case 'mine':
      return <Sign sign={mark} x={5.5} y={5.5} />;
    case 'tried':
    case 'line':
      return <path d="M0 5.5h17" />;
    case 'not-yet':
      return <path class="dashed" d="M1 5.5h16" />;
    case 'threshold':
      return <path d="M0 5.5h5m3 0h5m3 0h1" />;
    case 'hatched':
      return (
        <>
          <rect x={0.5} y={0.5} width={10} height={10} rx={2} />
          <path d="M1.5 6 6 1.5M2 10 10 2M6 9.5 9.5 6" />
        </>
      );
    case 'solid':
    case 'bar':
    case 'goal-bar':
      return <rect width={11} height={11} rx={2} />;
  }
}

/** The signs of a state on a line: a ring, a square, a diamond. */
export function Sign({
  sign,
  x,
  y,
}: {
  readonly sign: 'now' | 'best' | 'mine';
  readonly x: number;
  readonly y: number;
}) {
  if (sign === 'now') return <circle class="sign now" cx={x} cy={y} r={4.3} />;
  if (sign === 'best')
    return <rect class="sign" x={x - 4.5} y={y - 4.5} width={9} height={9} rx={1} />;
  return <path class="sign" d="M0-5.8l5.8 5.8-5.8 5.8-5.8-5.8z" transform={moved(x, y)} />;
}

/** Where a shape drawn around 0 is put. */
export const moved = (x: number, y: number) => `translate(${x.toFixed(1)} ${y.toFixed(1)})`;
