/** In pixels, downwards. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Left above, and size. */
export interface Box extends Point {
  readonly wide: number;
  readonly tall: number;
}

/** The line as the `d` of a path. */
export function pathOf(points: readonly Point[]): string {
  return points
    .map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`)
    .join('');
}

/** Where the line is at `x`, between two of its points; its nearer end outside of it. */
export function heightAt(points: readonly Point[], x: number): number {
  const after = points.findIndex((point) => point.x >= x);
  const next = points[after];
  const before = points[after - 1];
  if (next === undefined) return points[points.length - 1]?.y ?? 0;
  if (before === undefined || next.x === before.x) return next.y;
  return before.y + ((x - before.x) / (next.x - before.x)) * (next.y - before.y);
}

/** The line up to `x` and from there on; points ordered by x. They meet at `x`. */
export function splitAt(points: readonly Point[], x: number): [before: Point[], after: Point[]] {
  const first = points[0];
  const last = points[points.length - 1];
  if (first === undefined || last === undefined || x >= last.x) return [[...points], []];
  if (x <= first.x) return [[], [...points]];
  const cut = { x, y: heightAt(points, x) };
  return [
    [...points.filter((point) => point.x < x), cut],
    [cut, ...points.filter((point) => point.x > x)],
  ];
}

/** The highest and the lowest place of the line between two x. */
export function reachWithin(
  points: readonly Point[],
  from: number,
  to: number,
): [top: number, bottom: number] {
  const heights = [
    heightAt(points, from),
    heightAt(points, to),
    ...points.filter(({ x }) => x > from && x < to).map(({ y }) => y),
  ];
  return [Math.min(...heights), Math.max(...heights)];
}

/** The line with a point wherever it crosses the level `y`. */
export function cutAtLevel(points: readonly Point[], y: number): Point[] {
  return points.flatMap((point, at) => {
    const before = points[at - 1];
    if (before === undefined || (before.y - y) * (point.y - y) >= 0) return [point];
    const share = (y - before.y) / (point.y - before.y);
    return [{ x: before.x + share * (point.x - before.x), y }, point];
  });
}

export const overlap = (one: Box, other: Box): boolean =>
  one.x < other.x + other.wide &&
  other.x < one.x + one.wide &&
  one.y < other.y + other.tall &&
  other.y < one.y + one.tall;

export const grown = ({ x, y, wide, tall }: Box, by: number): Box => ({
  x: x - by,
  y: y - by,
  wide: wide + 2 * by,
  tall: tall + 2 * by,
});

/** Whether a piece lies wholly on one side of a box, as most pieces of a line do. */
const besides = (start: Point, end: Point, { x, y, wide, tall }: Box): boolean =>
  (start.x < x && end.x < x) ||
  (start.x > x + wide && end.x > x + wide) ||
  (start.y < y && end.y < y) ||
  (start.y > y + tall && end.y > y + tall);

/** Whether a line goes through a box: each of its pieces is clipped by the four sides. */
export function crosses(points: readonly Point[], box: Box): boolean {
  return points.some((end, at) => {
    const start = points[at - 1] ?? end;
    if (besides(start, end, box)) return false;
    const [right, below] = [end.x - start.x, end.y - start.y];
    let from = 0;
    let to = 1;
    const sides: readonly (readonly [slope: number, room: number])[] = [
      [-right, start.x - box.x],
      [right, box.x + box.wide - start.x],
      [-below, start.y - box.y],
      [below, box.y + box.tall - start.y],
    ];
    for (const [slope, room] of sides) {
      if (slope === 0) {
        if (room < 0) return false;
      } else if (slope < 0) {
        from = Math.max(from, room / slope);
      } else {
        to = Math.min(to, room / slope);
      }
    }
    return from <= to;
  });
}
