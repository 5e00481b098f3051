/** How wide a text of a sheet is, in whatever font the sheet is shown. */
import { perEm, runs, signs, widths } from './letters';

type Weight = keyof typeof widths;

/** A sheet counts letters in points, a column in pixels. */
const pixelsPerPoint = 4 / 3;
/** Points of a cell that nobody has formatted. */
const usualPoints = 10;

const tables: Partial<Record<Weight, ReadonlyMap<string, number>>> = {};

function tableOf(weight: Weight): ReadonlyMap<string, number> {
  const known = tables[weight];
  if (known) return known;
  const letters = runs.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, place) => String.fromCharCode(first + place)),
  );
  const each = [...letters, ...Array.from(signs)].map((letter, place): [string, number] => [
    letter,
    parseInt(widths[weight].slice(2 * place, 2 * place + 2), 36) / perEm,
  ]);
  return (tables[weight] = new Map(each));
}

/**
 * Pixels of a text in one line, as the widest of Arial, Roboto and DejaVu Sans: the sum of the
 * widest letters. A sign of no table counts as wide as its font is high.
 *
 * @param points size of its letters
 */
export function textPixels(text: string, points = usualPoints, bold = false): number {
  const table = tableOf(bold ? 'bold' : 'regular');
  let ems = 0;
  for (const letter of text) ems += table.get(letter) ?? 1;
  return ems * points * pixelsPerPoint;
}

/** Where a line may break; a no-break space is none. */
export const wordsOf = (text: string): string[] => text.split(/[ \n]+/);

/** Lines that a text takes when it is wrapped into so many pixels. */
export function lineCount(text: string, width: number, points: number, bold: boolean): number {
  const space = textPixels(' ', points, bold);
  let [lines, used] = [1, 0];
  for (const word of wordsOf(text)) {
    const pixels = textPixels(word, points, bold);
    if (used > 0 && used + space + pixels > width) [lines, used] = [lines + 1, pixels];
    else used += (used > 0 ? space : 0) + pixels;
  }
  return lines;
}
