import { Fault, type FaultCode } from '../core/fault';
import { readQuantity } from '../core/quantity';
import type { Parameter } from '../functions/define';

/** A cell as Apps Script hands it over. Blank, omitted, null and "" are the same thing. */
export type Cell = number | string | boolean | Date | null | undefined;
export type Grid = readonly (readonly Cell[])[];

/** What a cell means to its parameter; `undefined` is a blank. */
export type Value = number | boolean | string | Date | null | undefined;

const errorValue = /^#[A-Z0-9/]+[!?]?$/;

/**
 * Reads one cell as its parameter wants it.
 *
 * @throws Fault naming the parameter and what is wrong
 */
export function readCell(parameter: Parameter, cell: Cell): Value {
  const { kind } = parameter;
  // Days are read by what knows the whole column and the zone of the sheet.
  if (kind === 'date') return isBlank(cell) ? undefined : possibleDay(parameter, cell);
  if (kind === 'text' || typeof parameter.options?.[0] === 'string') return word(parameter, cell);
  if (typeof cell === 'number') return checked(parameter, cell);
  if (isBlank(cell)) return undefined;
  if (typeof cell === 'boolean') {
    if (kind === 'flag') return cell;
    throw new Fault('not-a-number', parameter.name, { found: cell ? 'TRUE' : 'FALSE' });
  }
  if (typeof cell === 'string') return checked(parameter, numberIn(cell.trim(), parameter.name));
  throw new Fault('date', parameter.name);
}

export function isBlank(cell: Cell): boolean {
  if (typeof cell === 'number') return false;
  return (
    cell === '' ||
    cell === null ||
    cell === undefined ||
    (typeof cell === 'string' && cell.trim() === '')
  );
}

/** No cell holds such a number; whatever brings one is answered before it is read as anything. */
function finite({ name }: Parameter, cell: Cell): Cell {
  if (typeof cell === 'number' && !Number.isFinite(cell)) throw new Fault('too-large', name);
  return cell;
}

/** Days are read elsewhere; only what no reader could take for one is refused, such as a header. */
function possibleDay(parameter: Parameter, cell: Cell): Cell {
  if (typeof cell !== 'string' || /\d/.test(cell)) return finite(parameter, cell);
  const found = cell.trim();
  const code = errorValue.test(found) ? 'error-value' : 'not-a-date';
  throw new Fault(code, parameter.name, { found: shortened(found) });
}

/** A word, in the letters of the option it is where there are options. */
function word({ name, options }: Parameter, cell: Cell): string | undefined {
  if (isBlank(cell)) return undefined;
  const text = String(cell).trim();
  if (errorValue.test(text)) throw new Fault('error-value', name, { found: text });
  if (!options) return text;
  const option = options.find((each) => String(each).toLowerCase() === text.toLowerCase());
  if (option === undefined) throw new Fault('one-of', name, { options });
  return String(option);
}

function numberIn(text: string, parameter: string): number {
  if (errorValue.test(text)) throw new Fault('error-value', parameter, { found: text });
  const quantity = readQuantity(text);
  if (quantity.kind === 'number') return quantity.value;
  const found = shortened(text);
  if (quantity.kind === 'text') throw new Fault('not-a-number', parameter, { found });
  throw new Fault('ambiguous-number', parameter, { found, options: quantity.readings });
}

/** A longer text makes no sentence. */
const shortened = (text: string) => (text.length > 40 ? `${text.slice(0, 39)}…` : text);

function checked(parameter: Parameter, value: number): number | boolean {
  const { name, kind, bounds, options, whole } = parameter;
  if (!Number.isFinite(value)) throw new Fault('too-large', name);
  if (kind === 'flag') {
    if (value !== 0 && value !== 1) throw new Fault('one-of', name, { options: [0, 1] });
    return value === 1;
  }
  if (options && !options.includes(value)) throw new Fault('one-of', name, { options });
  if (kind === 'rate' && value > 1) throw new Fault('percent', name, { found: value });
  const { above, atLeast, below, atMost } = bounds;
  if (above !== undefined && value <= above) throw beyond(parameter, 'above', above);
  if (atLeast !== undefined && value < atLeast) throw beyond(parameter, 'at-least', atLeast);
  if (below !== undefined && value >= below) throw beyond(parameter, 'below', below);
  if (atMost !== undefined && value > atMost) throw beyond(parameter, 'at-most', atMost);
  if (whole && !Number.isInteger(value)) throw new Fault('whole', name, { found: value });
  return value;
}

/**
 * A span of numbers that the parameter takes for certain, so that long columns of good numbers
 * need no more than two comparisons each; whatever lies outside is for `readCell` to judge.
 */
export function certainSpan({
  kind,
  bounds,
  options,
  whole,
}: Parameter): [low: number, high: number] {
  const numeric = kind === 'money' || kind === 'number' || kind === 'rate' || kind === 'count';
  if (!numeric || options || whole) return [Infinity, -Infinity];
  const { above, atLeast, below, atMost } = bounds;
  const inner = (bound: number | undefined, step: number) =>
    bound === undefined
      ? -step * Number.MAX_VALUE
      : bound + step * certainMargin * Math.max(1, Math.abs(bound));
  const low = Math.max(inner(above, 1), atLeast ?? -Number.MAX_VALUE);
  const high = Math.min(inner(below, -1), atMost ?? Number.MAX_VALUE);
  return [low, kind === 'rate' ? Math.min(high, 1) : high];
}

/** How far inside an open bound a number must lie to need no closer look. */
const certainMargin = 1e-9;

function beyond({ name, kind }: Parameter, code: FaultCode, limit: number): Fault {
  return new Fault(code, name, { limit, ...(kind === 'rate' ? { share: true as const } : {}) });
}

/** An argument on its way into a function: one value for all rows, or a value a row. */
export type Argument =
  | {
      readonly parameter: Parameter;
      readonly cells: undefined;
      readonly value: Value | readonly Value[];
    }
  | { readonly parameter: Parameter; readonly cells: Grid };

/** Reads single values and lists at once; ranges are left to be read row by row. */
export function readArgument(parameter: Parameter, raw: Cell | Grid): Argument {
  if (parameter.list) return { parameter, cells: undefined, value: readList(parameter, raw) };
  if (!Array.isArray(raw)) {
    return { parameter, cells: undefined, value: readCell(parameter, raw as Cell) };
  }
  const grid = asGrid(raw);
  if (grid.length === 1 && grid[0]?.length === 1) {
    return { parameter, cells: undefined, value: readCell(parameter, grid[0][0]) };
  }
  return { parameter, cells: grid };
}

/** Ranges arrive as rows; a flat row, which an array literal may become, is taken as one row. */
const asGrid = (raw: readonly unknown[]): Grid =>
  (raw.every(Array.isArray) ? raw : [raw]) as unknown as Grid;

function readList(parameter: Parameter, raw: Cell | Grid): readonly Value[] {
  const grid = Array.isArray(raw) ? asGrid(raw) : [[raw as Cell]];
  const wide = (grid[0]?.length ?? 0) > 1;
  if (wide && grid.length > 1 && (parameter.aligned || parameter.kind === 'cells')) {
    const found = `${String(grid.length)} × ${String(grid[0]?.length)}`;
    throw new Fault('one-column', parameter.name, { found });
  }
  if (parameter.kind === 'cells') {
    return isNothing(raw) ? [] : grid.flat().map((cell) => finite(parameter, cell));
  }
  const values: Value[] = [];
  grid.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      try {
        const value = readCell(parameter, cell);
        // Rows of aligned lists keep their places; which are blank is seen beside the others.
        if (value !== undefined || parameter.aligned) values.push(value);
      } catch (fault) {
        // The words above columns of numbers and days are their headers, and no row.
        if (parameter.aligned && row === 0 && isHeader(fault, grid)) {
          values.push(undefined);
          return;
        }
        throw fault instanceof Fault && Array.isArray(raw)
          ? fault.at(row + 1, wide ? column + 1 : undefined)
          : fault;
      }
    });
  });
  return values;
}

const isHeader = (fault: unknown, grid: Grid) =>
  grid.length > 1 &&
  fault instanceof Fault &&
  (fault.code === 'not-a-number' || fault.code === 'not-a-date');

const isNothing = (raw: Cell | Grid) => !Array.isArray(raw) && isBlank(raw as Cell);
