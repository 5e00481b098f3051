import { type Box, crosses, grown, overlap, type Point, reachWithin } from './polyline';

/** A place for a label; the cheapest that is free is taken. */
export interface Place extends Box {
  readonly cost: number;
}

export interface Obstacles {
  readonly lines: readonly (readonly Point[])[];
  readonly boxes: readonly Box[];
  /** Lines that a label may cross, though it had better not. */
  readonly faint?: readonly (readonly Point[])[];
}

/** What a label costs that a line passes so closely that it may seem to be its own. */
const doubtCost = 40;
const doubtGap = 5;
const faintCost = 60;

/**
 * The cheapest of its places for each label that is clear of lines, of marks and of the other
 * labels; undefined where there is none. Places of one label may differ in size, as a name in one
 * line or in two. Labels with the fewest clear places choose first.
 */
export function placeLabels<Of extends Place>(
  labels: readonly (readonly Of[])[],
  obstacles: Obstacles,
  frame: Box,
): (Of | undefined)[] {
  const choices = labels.map((places, index) => ({
    index,
    clear: places
      .filter((place) => within(place, frame) && isClear(place, obstacles))
      .map((place) => ({ place, cost: place.cost + nearCost(place, obstacles) }))
      .sort((one, other) => one.cost - other.cost),
  }));
  const placed = new Map<number, Of>();
  for (const { index, clear } of choices.sort((one, two) => one.clear.length - two.clear.length)) {
    const taken = [...placed.values()];
    const found = clear.find(({ place }) => !taken.some((box) => overlap(grown(place, 1), box)));
    if (found !== undefined) placed.set(index, found.place);
  }
  return labels.map((_, index) => placed.get(index));
}

const within = (box: Box, frame: Box) =>
  box.x >= frame.x &&
  box.y >= frame.y &&
  box.x + box.wide <= frame.x + frame.wide &&
  box.y + box.tall <= frame.y + frame.tall;

function isClear(box: Box, { lines, boxes }: Obstacles): boolean {
  const margin = grown(box, 1);
  return (
    !lines.some((line) => crosses(line, margin)) && !boxes.some((each) => overlap(margin, each))
  );
}

function nearCost(box: Box, { lines, faint = [] }: Obstacles): number {
  const near = grown(box, doubtGap);
  // One line is near any label: its own.
  const doubts = Math.max(0, lines.filter((line) => crosses(line, near)).length - 1);
  return doubts * doubtCost + faint.filter((line) => crosses(line, box)).length * faintCost;
}

const step = 6;
const lineGap = 4;

/** Places along a line from its end backwards, above it and below. */
export function placesAlong(line: readonly Point[], wide: number, tall: number): Place[] {
  const first = line[0];
  const last = line[line.length - 1];
  if (first === undefined || last === undefined) return [];
  const count = Math.max(0, Math.floor((last.x - wide - first.x) / step)) + 1;
  return Array.from({ length: count }, (_, index) => last.x - index * step).flatMap((end) => {
    const x = end - wide;
    const [top, bottom] = reachWithin(line, x, end);
    const cost = last.x - end;
    return [
      { x, y: top - lineGap - tall, wide, tall, cost },
      { x, y: bottom + lineGap, wide, tall, cost: cost + 1 },
    ];
  });
}

/** Places around a mark: over or under it first, then to its sides, then further away. */
export function placesAround(
  { x, y }: Point,
  wide: number,
  tall: number,
  prefer: 'above' | 'below',
): Place[] {
  const shifts = [0, -0.25, 0.25, -0.5, 0.5];
  const [above, below] = prefer === 'above' ? [0, 12] : [12, 0];
  const places: Place[] = [];
  for (let away = 8; away <= 48; away += 4) {
    const size = { wide, tall };
    for (const shift of shifts) {
      const left = x - wide / 2 + shift * (wide + 16);
      const cost = away * 2 + Math.abs(shift) * 8;
      places.push({ ...size, x: left, y: y - away - tall, cost: cost + above });
      places.push({ ...size, x: left, y: y + away, cost: cost + below });
    }
    for (const left of [x - away - wide, x + away])
      places.push({ ...size, x: left, y: y - tall / 2, cost: away * 2 + 14 });
  }
  return places;
}
