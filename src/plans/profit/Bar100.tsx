import { fixedNumber } from '../../i18n/format';
import { useMeasuredWidth } from '../../panel/measured-width';
import { useSession } from '../../panel/session';

export interface Part {
  readonly name: string;
  readonly colour: string;
  /** Of 100, with one decimal. */
  readonly share: number;
}

const height = 32;
const gap = 2;
/** Room that a figure needs on either side, and the widths of a digit and of the decimal mark. */
const figureMargin = 3;
const digitWidth = 6.7;
const markWidth = 3.4;

/** One bar of 100, drawn at the width it has, so that its figures are never scaled. */
export function Bar100({ parts }: { parts: readonly Part[] }) {
  const { language } = useSession();
  const [bar, width] = useMeasuredWidth<SVGSVGElement>();

  const visible = parts.filter(({ share }) => share > 0);
  const total = visible.reduce((sum, { share }) => sum + share, 0);
  const drawn = visible.map((part, index) => {
    const before = visible.slice(0, index).reduce((sum, { share }) => sum + share, 0);
    return { ...part, x: (before / total) * width, wide: (part.share / total) * width };
  });
  const figure = (share: number) => fixedNumber(share, 1, language);
  return (
    <svg
      ref={bar}
      class="bar"
      height={height}
      role="img"
      aria-label={visible.map(({ name, share }) => `${name} ${figure(share)}`).join(', ')}
    >
      {drawn.map(({ name, colour, share, x, wide }, index) => {
        const left = index === 0 ? x : x + gap;
        const room = wide - (index === 0 ? 0 : gap);
        const text = figure(share);
        return (
          <g key={name}>
            <rect x={left} width={Math.max(room, 1)} height={height} fill={colour} />
            {(text.length - 1) * digitWidth + markWidth + 2 * figureMargin <= room && (
              <text x={left + room / 2} y={20}>
                {text}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}
