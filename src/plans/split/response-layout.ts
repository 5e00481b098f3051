import type { Measure } from '../../panel/text-width';
import { axisGap, type AxisText } from '../../panel/charts/Axes';
import { type Obstacles, type Place, placeLabels, placesAlong } from '../../panel/charts/labels';
import { heightAt, pathOf, type Point, splitAt } from '../../panel/charts/polyline';
import { type NumberTexts, roundTicks, scaleOf, tickTexts, widest } from '../../panel/charts/scale';
import { wrapped } from '../../panel/charts/wrap';

export interface ResponsePoint {
  /** Money in the period of the plan. */
  readonly spend: number;
  readonly results: number;
}

export interface ResponseLine {
  readonly name: string;
  /** Samples by growing spend, dense where the curve bends: near 0. */
  readonly points: readonly ResponsePoint[];
  /** The most that was ever spent: beyond it the line is dashed. */
  readonly triedUpTo: number;
  readonly now?: ResponsePoint | undefined;
  readonly mine?: ResponsePoint | undefined;
  readonly best?: ResponsePoint | undefined;
}

/** Lines with a colour of their own; those after them are grey. */
export const colouredLines = 4;

const tops = { few: 20, many: 34 };
const end = 6;
/** Up to three names; four and more need more room between the lines. */
const heights = { few: 190, many: 240 };
const footHeight = 22;
const nameHeight = 14;
const nameLines = 2;
/** Between a name and its line, where the line is steep. */
const furthestName = 64;
/** Lines nearer to each other than this are one to the eye. */
const together = 6;
const signRoom = 7;
/** Shares of the chart that a name may take: in two lines where there is room, or in a longer one. */
const nameShares = [0.42, 0.66];
/** What a form costs in which letters are missing, or that is longer than need be. */
const cutCost = 3000;
const longCost = 4;
const betweenTicks = 10;

export const states = ['now', 'mine', 'best'] as const;
export type ResponseState = (typeof states)[number];

interface NamePlace extends Place {
  readonly texts: readonly string[];
}

interface DrawnLine {
  readonly index: number;
  readonly name: string;
  readonly tried: string;
  readonly beyond: string;
  readonly signs: readonly (Point & { readonly state: ResponseState })[];
  /** Where the name stands clear of all lines; none if there is no such place. */
  readonly label: NamePlace | undefined;
}

/** Where all of it stands, at a width in pixels. `pointed` is a grey line to be shown as one of colour. */
export function layResponse(
  lines: readonly ResponseLine[],
  pointed: number | undefined,
  width: number,
  texts: NumberTexts,
  measure: Measure,
) {
  const known = lines.flatMap(({ points, now, mine, best }) => [
    ...points,
    ...[now, mine, best].filter((point) => point !== undefined),
  ]);
  const most = Math.max(0, ...known.map(({ results }) => results)) || 1;
  const furthest = Math.max(0, ...known.map(({ spend }) => spend)) || 1;

  const named = lines.map((_, index) => index < colouredLines || index === pointed);
  const size = lines.length < colouredLines ? 'few' : 'many';
  const height = heights[size];
  const floor = height - footHeight;
  const ticks = roundTicks(0, most);
  const tickWords = tickTexts(ticks, texts, measure);
  const left = Math.ceil(widest(tickWords, measure, 'tick')) + axisGap;
  const right = width - end;
  const x = scaleOf([0, furthest], [left, right]);
  const y = scaleOf([0, most], [floor, tops[size]]);

  const places = lines.map(({ points }) =>
    points.map(({ spend, results }) => ({ x: x(spend), y: y(results) })),
  );
  const signs = lines.map((line, index) =>
    states.flatMap((state) => {
      const point = line[state];
      if (point === undefined || named[index] !== true) return [];
      return [{ state, x: x(point.spend), y: y(point.results) }];
    }),
  );
  const frame = { x: left + 2, y: 0, wide: width - left - 2, tall: floor - 2 };
  const place = (indexes: readonly number[], obstacles: Obstacles) =>
    placeLabels(
      indexes.map((index) => {
        const line = places[index] ?? [];
        const others = obstacles.lines.filter((each) => each !== line);
        return namePlaces(lines[index]?.name ?? '', line, right - left, measure).filter((each) =>
          standsAt(each, line, others),
        );
      }),
      obstacles,
      frame,
    );
  const coloured = lines.map((_, index) => index).slice(0, colouredLines);
  const labels = place(coloured, {
    lines: places.slice(0, colouredLines),
    faint: places.slice(colouredLines),
    boxes: signs.slice(0, colouredLines).flat().map(signBox),
  });
  // Last, so that no other name moves when a line is pointed at.
  if (pointed !== undefined && pointed >= colouredLines) {
    const taken = labels.filter((label) => label !== undefined);
    labels[pointed] = place([pointed], {
      lines: places.filter((_, index) => named[index]),
      boxes: [...signs.flat().map(signBox), ...taken],
    })[0];
  }

  const drawn: DrawnLine[] = lines.map(({ name, triedUpTo }, index) => {
    const [tried, beyond] = splitAt(places[index] ?? [], x(triedUpTo));
    return {
      index,
      name,
      tried: pathOf(tried),
      beyond: pathOf(beyond),
      signs: signs[index] ?? [],
      label: labels[index],
    };
  });
  return {
    height,
    left,
    right,
    y,
    ticks,
    tickWords,
    spends: spendTexts(furthest, x, texts, measure),
    lines: drawn,
  };
}

const signBox = ({ x, y }: Point) => ({
  x: x - signRoom,
  y: y - signRoom,
  wide: 2 * signRoom,
  tall: 2 * signRoom,
});

/** Whether a name is near its own line, and no other line comes between them. */
function standsAt(
  { x, y, wide, tall }: Place,
  line: readonly Point[],
  others: readonly (readonly Point[])[],
): boolean {
  const [across, down] = [x + wide / 2, y + tall / 2];
  const own = heightAt(line, across);
  return (
    Math.abs(own - down) - tall / 2 <= furthestName &&
    !others.some((other) => {
      const height = heightAt(other, across);
      return Math.abs(height - own) > together && (height - own) * (height - down) < 0;
    })
  );
}

/** Places of a name along its line, in its shorter and its longer forms. */
function namePlaces(
  name: string,
  line: readonly Point[],
  width: number,
  measure: Measure,
): NamePlace[] {
  const widthOf = (text: string) => measure(text, 'name');
  return nameShares.flatMap((share, form) => {
    const texts = wrapped(name, width * share, nameLines, widthOf);
    const wide = widest(texts, measure, 'name') + 1;
    const cut = texts.join(' ').length < name.length ? cutCost : 0;
    return placesAlong(line, wide, texts.length * nameHeight).map((place) => ({
      ...place,
      cost: place.cost + form * longCost + cut,
      texts,
    }));
  });
}

/** As many round amounts below the chart as stand clear of each other, in full if two or more do. */
function spendTexts(
  furthest: number,
  x: (spend: number) => number,
  { numberText, shortText }: NumberTexts,
  measure: Measure,
): AxisText[] {
  for (const text of [numberText, shortText])
    for (const steps of [5, 4, 3, 2]) {
      const ticks = roundTicks(0, furthest, steps);
      const spread = x(ticks[1] ?? furthest) - x(0);
      const wide = widest(ticks.map(text), measure, 'tick');
      if (ticks.length > 2 && wide + betweenTicks <= spread)
        return ticks.map((tick) => ({ at: x(tick), text: text(tick) }));
    }
  return [0, furthest].map((tick) => ({ at: x(tick), text: shortText(tick) }));
}
