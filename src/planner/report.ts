/** One page about a plan, to be handed to a client: made from the plan's block, whichever plan it is. */
import type { Language } from '../i18n/language';
import { savedWords } from '../saved/words';
import type { Block, BlockCell, BlockChart } from '../wire/block';
import { blank } from '../plans/shape/block-rows';
import { fittedPage } from './fit';
import type { PlanTold } from '../plans/tell';

interface ReportGiven {
  /** What the report is called: the name of the plan. */
  readonly name: string;
  /** With values alone: what it is worked out from stays with whoever made it. */
  readonly block: Block;
  /** Whether its charts are drawn. */
  readonly chart: boolean;
  readonly told: PlanTold;
  readonly now: Date;
  readonly language: Language;
}

/** Rows that a native chart covers. */
const chartRows = 19;
/** A name of a sheet ends somewhere, and some signs are not allowed in every program. */
const longestTitle = 80;

export function reportOf({ name, block, chart: drawn, told, now, language }: ReportGiven): Block {
  const words = savedWords(language).report;
  const columns = Math.max(2, ...block.rows.map((row) => row.length));
  const page: BlockCell[][] = [];
  const write = (value: string, look: NonNullable<BlockCell['look']>) => {
    // Its height is known when the columns are.
    page.push([{ value, look, span: 0 }, ...filling(columns - 1)]);
  };
  const space = () => page.push(filling(columns));

  write(name, 'title');
  write(words.subtitle(told.kind, dayText(now, language)), 'small');
  write(told.sentence, 'lead');
  space();
  const kept = resultRows(block);
  const placeOf = new Map(kept.map((row, place) => [row, page.length + place]));
  for (const row of kept) page.push(shownRow(block.rows[row] ?? [], columns));

  const charts: BlockChart[] = [];
  for (const chart of drawn ? (block.charts ?? []) : []) {
    const firstRow = placeOf.get(chart.firstRow);
    if (firstRow === undefined) continue;
    space();
    charts.push({ ...chart, firstRow, at: { row: page.length, column: 0 } });
    for (let row = 0; row < chartRows; row++) space();
  }
  space();
  write(words.inputs, 'heading');
  write(told.inputs, 'lead');
  const notes = definitions(kept.map((row) => block.rows[row] ?? []));
  if (notes.length > 0) {
    space();
    for (const note of notes) write(note, 'small');
  }
  return fittedPage({ title: titleOf(words.title(name)), rows: page, charts });
}

const filling = (count: number): BlockCell[] => Array.from({ length: count }, () => blank);

const titleOf = (title: string) =>
  title
    .replace(/[[\]*?:/\\]/g, ' ')
    .slice(0, longestTitle)
    .trim();

/**
 * The rows that say what came of the plan: inputs are told in words, and the title stands above.
 * What a chart draws stays, whatever it is.
 */
function resultRows({ title, rows, charts = [] }: Block): number[] {
  const drawn = (row: number) =>
    charts.some(({ firstRow, rows: count }) => row >= firstRow && row < firstRow + count);
  const stays = (cells: readonly BlockCell[], row: number) => {
    const numbers = cells.filter(({ value }) => typeof value === 'number');
    const given = numbers.length > 0 && numbers.every(({ input }) => input === true);
    const titled = row === 0 && cells[0]?.value === title;
    return drawn(row) || (!given && !titled);
  };
  const kept = rows.flatMap((cells, row) => (stays(cells, row) ? [row] : []));
  return withoutEmptySections(kept, rows, drawn);
}

const isBlank = (cells: readonly BlockCell[]) => cells.every(({ value }) => value === '');
const isHeading = (cells: readonly BlockCell[]) =>
  cells[0]?.bold === true && cells.slice(1).every(({ value }) => value === '');

/** A heading needs a row below it, and a blank row something on both sides. */
function withoutEmptySections(
  kept: readonly number[],
  rows: Block['rows'],
  drawn: (row: number) => boolean,
): number[] {
  const cellsOf = (row: number | undefined) => (row === undefined ? [] : (rows[row] ?? []));
  const left: number[] = [];
  for (const row of [...kept].reverse()) {
    const [cells, below] = [cellsOf(row), cellsOf(left[left.length - 1])];
    const ends = left.length === 0 || isBlank(below) || isHeading(below);
    if (!drawn(row) && isHeading(cells) && ends) continue;
    if (!drawn(row) && isBlank(cells) && (left.length === 0 || isBlank(below))) continue;
    left.push(row);
  }
  while (left.length > 0 && isBlank(cellsOf(left[left.length - 1]))) left.pop();
  return left.reverse();
}

/** A cell as a client sees it: no notes, nothing to change, nothing that recalculates. */
function shownRow(cells: readonly BlockCell[], columns: number): BlockCell[] {
  const heading = isHeading(cells);
  return [
    ...cells.map(({ value, format, bold, fill }, place): BlockCell => ({
      value,
      ...(format === undefined ? {} : { format }),
      ...(heading ? { look: 'heading' as const } : bold ? { bold } : {}),
      ...(heading && place === 0 ? { span: 0 } : {}),
      ...(fill === undefined ? {} : { fill }),
    })),
    ...filling(columns - cells.length),
  ];
}

/** Each definition once, under the name of what it defines. */
const definitions = (rows: readonly (readonly BlockCell[])[]): string[] => [
  ...new Set(
    rows.flatMap((cells) =>
      cells.flatMap(({ note, value }) =>
        note === undefined ? [] : [`${String(value === '' ? cells[0]?.value : value)}: ${note}`],
      ),
    ),
  ),
];

/** The day as the languages of the product write it: `2026-11-21`, `21.11.2026`. */
function dayText(now: Date, language: Language): string {
  const two = (part: number) => String(part).padStart(2, '0');
  const [year, month, day] = [
    String(now.getFullYear()),
    two(now.getMonth() + 1),
    two(now.getDate()),
  ];
  return language === 'en' ? `${year}-${month}-${day}` : `${day}.${month}.${year}`;
}
