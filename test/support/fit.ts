/** Whether what a sheet shows is seen whole, by the very files of three fonts. */
import type { Font } from 'fontkit';
import type { Host } from '../../local/engine/host';
import { ENGINE_WIDTH, USUAL_WIDTH } from '../../local/engine/snapshot';
import { parseRange } from '../../src/wire/block';
import { type FontName, fontNames, openFont, type Weight } from '../../tools/fonts';

const opened = new Map<string, Font[]>();
const known = new Map<string, number>();

/** Pixels of a text in a font, its letters set and kerned as the font says; unknown ones are as wide as high. */
export function pixelsIn(name: FontName, text: string, points: number, weight: Weight): number {
  const key = `${name} ${weight}`;
  const fonts = opened.get(key) ?? openFont(name, weight);
  opened.set(key, fonts);
  const ems = known.get(`${key} ${text}`) ?? emsOf(fonts, text);
  known.set(`${key} ${text}`, ems);
  return (ems * points * 4) / 3;
}

function emsOf(fonts: readonly Font[], text: string): number {
  // A web font lies in several files: each run of letters is set by the file that has them.
  const runs: { font: Font | undefined; text: string }[] = [];
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    const last = runs[runs.length - 1];
    const font = last?.font?.hasGlyphForCodePoint(code)
      ? last.font
      : fonts.find((each) => each.hasGlyphForCodePoint(code));
    if (last && last.font === font) last.text += letter;
    else runs.push({ font, text: letter });
  }
  return runs.reduce(
    (sum, run) =>
      sum +
      (run.font ? run.font.layout(run.text).advanceWidth / run.font.unitsPerEm : run.text.length),
    0,
  );
}

/** What Sheets keeps free in a cell: three pixels on each side, and the line between two columns. */
const kept = 7;

interface Shown {
  readonly text: string;
  readonly blank: boolean;
  /** How many it covers; merged cells are more than one. */
  readonly columns: number;
  readonly isNumber: boolean;
  readonly points: number;
  readonly weight: Weight;
  readonly wraps: boolean;
  readonly align: string;
}

const unseen: Shown = {
  text: '',
  blank: true,
  columns: 1,
  isNumber: false,
  points: 10,
  weight: 'regular',
  wraps: false,
  align: '',
};

function shownCells(host: Host, sheet: string) {
  const { getters } = host.model;
  const sheetId = getters.getSheetIdByName(sheet) ?? '';
  const columns = getters.getNumberCols(sheetId);
  const filled = getters.getEvaluatedCellsPositions(sheetId).map(({ row }) => row);
  const rows = Math.max(0, ...filled) + 1;
  const { merges = [] } = host.snapshot().sheets.find(({ name }) => name === sheet) ?? {};
  const merged = new Map(
    merges.flatMap((a1) => {
      const area = parseRange(a1);
      return area ? [[a1.split(':')[0] ?? '', area.columns]] : [];
    }),
  );
  const widths = Array.from({ length: columns }, (_, col) => {
    const size = getters.getColSize(sheetId, col);
    return size === ENGINE_WIDTH ? USUAL_WIDTH : size;
  });
  const cells = Array.from({ length: rows }, (_, row) =>
    widths.map((_width, col): Shown => {
      const position = { sheetId, row, col };
      const cell = getters.getEvaluatedCell(position);
      const blank = cell.formattedValue === '' && !getters.getCell(position)?.isFormula;
      // Looks take long to find out, and nothing is asked of those of a blank cell.
      if (blank) return unseen;
      const style = getters.getCellStyle(position);
      return {
        // Headers that functions spill are white on white: those above them say it in words.
        text: style.textColor === '#FFFFFF' ? '' : cell.formattedValue,
        blank,
        columns: merged.get(nameOf(row, col)) ?? 1,
        isNumber: typeof cell.value === 'number',
        points: style.fontSize ?? 10,
        weight: style.bold ? 'bold' : 'regular',
        wraps: style.wrapping === 'wrap',
        align: style.align ?? '',
      };
    }),
  );
  return { widths, cells };
}

const nameOf = (row: number, column: number) =>
  `${String.fromCharCode(65 + column)}${String(row + 1)}`;

/** Every word and number that is cut, or broken in two, in any of the fonts. */
export function misfits(host: Host, sheet: string): string[] {
  const { widths, cells } = shownCells(host, sheet);
  return cells.flatMap((line, row) =>
    line.flatMap((cell, column) => {
      if (cell.text === '') return [];
      let room = widths.slice(column, column + cell.columns).reduce((sum, width) => sum + width, 0);
      if (!cell.wraps && !cell.isNumber && cell.align !== 'right') {
        for (let next = column + 1; line[next]?.blank; next++) room += widths[next] ?? 0;
      }
      const texts = cell.wraps && !cell.isNumber ? cell.text.split(/[ \n]/) : cell.text.split('\n');
      return fontNames.flatMap((name) =>
        texts.flatMap((text) => {
          const pixels = pixelsIn(name, text, cell.points, cell.weight);
          return pixels + kept <= room
            ? []
            : [`${nameOf(row, column)} "${text}" ${name}: ${pixels.toFixed(0)} in ${String(room)}`];
        }),
      );
    }),
  );
}

const isHeader = ({ text, isNumber, weight }: Shown) =>
  text !== '' && !isNumber && weight === 'bold';

const sideOf = ({ align, isNumber }: Shown) => align || (isNumber ? 'right' : 'left');

/** Headers at another side than what stands below them. */
export function misalignedHeaders(host: Host, sheet: string): string[] {
  const { cells } = shownCells(host, sheet);
  return cells.flatMap((line, row) =>
    line.flatMap((cell, column) => {
      const below = cells[row + 1]?.[column];
      const heads = isHeader(cell) && cell.wraps && cell.columns === 1;
      // Above other headers it stands over all columns that those name.
      if (!heads || !below || below.text === '' || isHeader(below)) return [];
      const side = sideOf(below);
      return sideOf(cell) === side ? [] : [`${nameOf(row, column)} "${cell.text}" over ${side}`];
    }),
  );
}
