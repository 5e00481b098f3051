import type { Measure } from '../../panel/text-width';
import { wrapped } from '../../panel/charts/wrap';

/** One side of a stage: today, or the month of the goal. */
export interface StageSide {
  readonly volume: number;
  /** How many of the stage before came here: `CR 2.5%`. None for the first stage. */
  readonly conversion?: string | undefined;
  /** What one of this stage costs: `CPL 120`. */
  readonly cost?: string | undefined;
}

export interface FunnelStage {
  readonly name: string;
  readonly now: StageSide;
  readonly goal?: StageSide | undefined;
}

export interface FunnelBar {
  readonly kind: 'now' | 'goal';
  readonly x: number;
  readonly wide: number;
  readonly volume: string;
  readonly volumeX: number;
  /** White within the bar, dark beside it. */
  readonly inside: boolean;
  readonly anchor: 'start' | 'middle' | 'end';
  /** Where cost and conversion stand. */
  readonly textX: number;
  readonly cost: string | undefined;
  readonly conversion: string | undefined;
}

export interface FunnelRow {
  readonly name: readonly string[];
  readonly nameY: number;
  /** Between this stage and the one before; undefined for the first. */
  readonly conversionY: number | undefined;
  readonly barY: number;
  readonly costY: number | undefined;
  readonly bars: readonly FunnelBar[];
}

export const barHeight = 22;
const nameHeight = 16;
const lineHeight = 16;
const seam = 1;
const pad = 6;
const nameLines = 2;
const apart = 10;

/** Where the bars of a funnel and their words stand, at a width in pixels. */
export function layFunnel(
  stages: readonly FunnelStage[],
  width: number,
  numberText: (value: number) => string,
  measure: Measure,
) {
  const sides = stages.flatMap(({ now, goal }) => (goal === undefined ? [now] : [now, goal]));
  const most = Math.max(0, ...sides.map(({ volume }) => volume)) || 1;
  const paired = stages.some(({ goal }) => goal !== undefined);
  const centre = width / 2;
  const full = paired ? centre - seam : width;

  const barOf = (kind: 'now' | 'goal', side: StageSide): FunnelBar => {
    const wide = Math.max(2, (side.volume / most) * full);
    const volume = numberText(side.volume);
    const inside = measure(volume, 'name') + 2 * pad <= wide;
    const { cost, conversion } = side;
    if (!paired) {
      const x = centre - wide / 2;
      return {
        kind,
        x,
        wide,
        volume,
        inside,
        volumeX: inside ? centre : x + wide + pad,
        anchor: inside ? 'middle' : 'start',
        textX: centre,
        cost,
        conversion,
      };
    }
    const outward = kind === 'now' ? -1 : 1;
    const x = kind === 'now' ? centre - seam - wide : centre + seam;
    // Figures of both sides stand at the seam, where they are compared; beside a short bar at its end.
    const volumeX = centre + outward * (seam + pad + (inside ? 0 : wide));
    return {
      kind,
      x,
      wide,
      volume,
      inside,
      volumeX,
      anchor: kind === 'now' ? 'end' : 'start',
      textX: centre + outward * (seam + pad + 4),
      cost,
      conversion,
    };
  };

  let y = 0;
  const rows = stages.map(({ name, now, goal }, index): FunnelRow => {
    const both: readonly StageSide[] = goal === undefined ? [now] : [now, goal];
    const conversionY = index > 0 ? y + 12 : undefined;
    if (conversionY !== undefined) y += lineHeight + apart / 2;
    const lines = wrapped(name, width, nameLines, (text) => measure(text, 'name'));
    const nameY = y + 12;
    y += lines.length * nameHeight + 2;
    const barY = y;
    y += barHeight + 2;
    const priced = both.some(({ cost }) => cost !== undefined);
    const costY = priced ? y + 12 : undefined;
    if (priced) y += lineHeight;
    y += apart / 2;
    return {
      name: lines,
      nameY,
      conversionY,
      barY,
      costY,
      bars: [barOf('now', now), ...(goal === undefined ? [] : [barOf('goal', goal)])],
    };
  });
  return { rows, centre, paired, height: y };
}
