/** A block of cells as data: what is written, apart from where and how. */

/** Pixels of a column that nobody has sized. */
export const usualWidth = 100;

export interface BlockCell {
  /** A number, or a text that stays a text. */
  readonly value: number | string;
  /** A native formula that gives the value and follows its inputs; written instead of it. */
  readonly formula?: string;
  /** Number format in the notation of Sheets. */
  readonly format?: string;
  readonly bold?: boolean;
  /** A number that the user may change here. */
  readonly input?: boolean;
  /** What the number is, shown when the pointer rests on the cell. */
  readonly note?: string;
  /** Background, `#rrggbb`; none without it. */
  readonly fill?: string;
  /** It names the column below it: in as many lines as it needs, on the side of what stands there. */
  readonly head?: 'left' | 'right';
  /** Size, weight and colour of the text on a page. */
  readonly look?: keyof typeof looks;
  /** On a page the text of a row's first cell runs over the whole width; its row is so many pixels high. */
  readonly span?: number;
}

interface Look {
  /** Points. */
  readonly size: number;
  readonly weight?: 'bold';
  readonly color?: string;
}

const looks = {
  title: { size: 20, weight: 'bold' },
  lead: { size: 12 },
  heading: { size: 13, weight: 'bold' },
  small: { size: 8, color: '#5f6368' },
} as const;

export const lookOf = ({ look }: BlockCell): Look => (look ? looks[look] : { size: 10 });

export type ChartKind = 'bar' | 'column' | 'line' | 'scatter' | 'stackedBar' | 'stackedColumn';

export interface BlockChart {
  readonly kind: ChartKind;
  readonly title: string;
  /** Rows of the block, counted from 0, the row of headers among them where there is one. */
  readonly firstRow: number;
  readonly rows: number;
  /** Columns of the block, counted from 0: labels or x first, then one for each series. */
  readonly columns: readonly number[];
  /** The first row names the series. */
  readonly headers: boolean;
  /** Its corner in the block, counted from 0; beside the block without it, one below another. */
  readonly at?: Origin;
}

export interface Block {
  /** Also the name of a new sheet. */
  readonly title: string;
  readonly rows: readonly (readonly BlockCell[])[];
  readonly charts?: readonly BlockChart[];
  /** Pixels that each column needs: all of them on a new sheet, else where nobody has set another. */
  readonly widths?: readonly number[];
  /** A sheet to hand over, set for reading and for paper, where the block gets a new sheet. */
  readonly page?: true;
}

/** Where something begins: cells of a sheet are counted from 1. */
export interface Origin {
  readonly row: number;
  readonly column: number;
}

export interface BlockSize {
  readonly rows: number;
  readonly columns: number;
}

export const sizeOf = ({ rows }: Block): BlockSize => ({
  rows: rows.length,
  columns: rows[0]?.length ?? 1,
});

/** `A`, `Z`, `AA` for 1, 26, 27. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** `D2` for row 2, column 4. */
export const cellAddress = (row: number, column: number) => columnName(column) + String(row);

/** `D2:F14`, or `D2` for a single cell. */
export function rangeAddress({ row, column }: Origin, rows: number, columns: number): string {
  const first = cellAddress(row, column);
  const last = cellAddress(row + rows - 1, column + columns - 1);
  return first === last ? first : `${first}:${last}`;
}

/** Row and column of `B2`, counted from 1; undefined when it is no single cell. */
export function parseAddress(a1: string): Origin | undefined {
  const match = /^\$?([A-Z]{1,3})\$?([1-9]\d*)$/.exec(a1);
  if (!match?.[1] || !match[2]) return undefined;
  let column = 0;
  for (const letter of match[1]) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(match[2]), column };
}

/** Corner and size of `B2:D9`, or of a single cell; undefined when it is neither. */
export function parseRange(a1: string): (Origin & BlockSize) | undefined {
  const [first = '', last = first, ...more] = a1.split(':');
  const [from, to] = [parseAddress(first), parseAddress(last)];
  if (!from || !to || more.length > 0 || to.row < from.row || to.column < from.column) {
    return undefined;
  }
  return { ...from, rows: to.row - from.row + 1, columns: to.column - from.column + 1 };
}

/** Whether a cell lies in a range. */
export const isWithin = (range: Origin & BlockSize, { row, column }: Origin): boolean =>
  row >= range.row &&
  row < range.row + range.rows &&
  column >= range.column &&
  column < range.column + range.columns;

/** A reference for a formula: `'My plan'!$B$2`, or a range, quoted where the name needs it. */
export function formulaReference({ sheet, a1 }: { sheet: string; a1: string }): string {
  const fixed = a1.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  return `${quotedSheet(sheet)}!${fixed}`;
}

function quotedSheet(name: string): string {
  // A bare name must not look like an address (`AB12`, `R1C1`) nor hold anything but letters.
  const bare = /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) && !/^([A-Z]{1,3}\d+|R\d*C\d*)$/i.test(name);
  return bare ? name : `'${name.replace(/'/g, "''")}'`;
}
