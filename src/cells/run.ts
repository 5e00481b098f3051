import { Fault } from '../core/fault';
import type { Parameter, Place, Scalar, SheetFunction } from '../functions/define';
import type { Language } from '../i18n/language';
import {
  type Argument,
  type Cell,
  type Grid,
  certainSpan,
  isBlank,
  readArgument,
  readCell,
} from './read';
import { errorFor, writeCell } from './write';

type Output = Scalar | Scalar[][];
type RangeArgument = Argument & { readonly cells: Grid };

/**
 * Runs a sheet function on what its cell was given. Single values are broadcast against ranges of
 * one size, and the result takes that size; rows with nothing in them stay blank.
 *
 * @param language asked for only when there is something to say: it costs a service call
 * @throws Error with one sentence for the person at the sheet
 */
export function runInCell(
  sheetFunction: SheetFunction,
  given: ArrayLike<Cell | Grid>,
  language: () => Language,
  place: Place = utc,
): Output {
  try {
    return fitting(sheetFunction.signature.name, broadcast(sheetFunction, given, place));
  } catch (problem) {
    throw errorFor(problem, language());
  }
}

/**
 * Sheets refuses a result that is too large, somewhere below half a million cells, and names no
 * way out; half of that was never refused.
 */
const mostCells = 250_000;

function fitting(name: string, output: Output): Output {
  const cells = Array.isArray(output) ? output.length * (output[0]?.length ?? 0) : 1;
  if (cells > mostCells) throw new Fault('many-cells', name, { found: cells, limit: mostCells });
  return output;
}

/** Where no sheet says otherwise, days are those of Greenwich. */
const utc: Place = { offsetAt: () => 0 };

function broadcast(
  { signature, compute }: SheetFunction,
  given: ArrayLike<Cell | Grid>,
  place: Place,
): Output {
  const values: Record<string, unknown> = {};
  const ranges: RangeArgument[] = [];
  let blanks = 0;
  let firstBlank = '';
  let required = 0;
  for (const [position, parameter] of signature.parameters.entries()) {
    const argument = readArgument(parameter, given[position]);
    if (!parameter.optional) required++;
    if (argument.cells) {
      if (signature.shape === 'table' || signature.shape === 'column')
        throw new Fault('single', parameter.name);
      ranges.push(argument);
      continue;
    }
    const { value } = argument;
    const blank = isEmpty(value);
    if (blank && !parameter.optional) {
      blanks++;
      if (!firstBlank) firstBlank = parameter.name;
    }
    values[parameter.name] = blank ? parameter.fallback : value;
  }

  const keys = ranges.filter(({ parameter }) => !parameter.optional);
  if (blanks > 0) {
    // Every required argument is blank: nothing was asked. With `=LTV_CHURN()` something was.
    if (blanks === required && given.length > 0) return '';
    if (keys.every(({ cells }) => allBlank(cells)) && keys.length > 0) return blankLike(ranges);
    throw new Fault('required', firstBlank);
  }
  const used = alignRows(signature.parameters, values);
  if (ranges.length === 0)
    return single(
      signature,
      inRows(used?.rows, () => compute(values, place)),
      used,
    );
  return overRows(signature.name, ranges, keys, values, (row) => compute(row, place));
}

const isEmpty = (value: unknown): boolean =>
  Array.isArray(value) ? value.every((each) => isBlank(each as Cell)) : value === undefined;

interface Used {
  /** The rows that are not blank, counted from 0. */
  readonly rows: readonly number[];
  /** How many rows the lists have, blank ones and all. */
  readonly length: number;
}

/**
 * Takes the blank rows out of aligned lists; a row must then be given in all of them, but for
 * lists beside them.
 *
 * @returns the rows that are left; undefined without such lists
 */
function alignRows(
  parameters: readonly Parameter[],
  values: Record<string, unknown>,
): Used | undefined {
  const [first] = parameters.flatMap(({ aligned, beside, name }) =>
    aligned && !beside && values[name] ? [values[name] as readonly unknown[]] : [],
  );
  if (!first) return undefined;
  const lists = parameters.flatMap(({ aligned, beside, name, fallback }) => {
    const value = values[name];
    if (!aligned || !(beside || value)) return [];
    const given: readonly unknown[] = Array.isArray(value) ? value : [value];
    const list = beside && given.length === 1 ? first.map(() => given[0]) : given;
    if (list.length !== first.length) {
      throw new Fault('shape', name, { found: `${String(list.length)} × 1` });
    }
    return [{ name, beside, fallback, list }];
  });
  const full = lists.filter(({ beside }) => !beside);
  const filled = first.flatMap((_, row) =>
    full.some(({ list }) => list[row] !== undefined) ? [row] : [],
  );
  for (const { name, beside, fallback, list } of lists) {
    const gap = beside ? undefined : filled.find((row) => list[row] === undefined);
    if (gap !== undefined) throw new Fault('required', name, { row: gap + 1 });
    values[name] = filled.map((row) => (beside ? (list[row] ?? fallback) : list[row]));
  }
  return { rows: filled, length: first.length };
}

/** Names rows as they stand in the range, where a computation counts those that were left. */
function inRows<Result>(used: readonly number[] | undefined, compute: () => Result): Result {
  try {
    return compute();
  } catch (problem) {
    if (!(problem instanceof Fault) || !used) throw problem;
    const row = used[(problem.details.row ?? 0) - 1];
    throw row === undefined ? problem : problem.at(row + 1);
  }
}

function overRows(
  name: string,
  ranges: readonly RangeArgument[],
  keys: readonly RangeArgument[],
  values: Record<string, unknown>,
  compute: (values: Record<string, unknown>) => ReturnType<SheetFunction['compute']>,
): Output {
  const [rows, columns] = commonSize(ranges);
  // Taken apart once: a column may have a million rows.
  const readers = ranges.map(({ parameter, cells }) => {
    const [low, high] = certainSpan(parameter);
    return { parameter, cells, key: parameter.name, low, high };
  });
  const output: Scalar[][] = [];
  let width = 1;
  for (let row = 0; row < rows; row++) {
    const line: Scalar[] = [];
    for (let column = 0; column < columns; column++) {
      // Only the ranges differ from row to row, so they alone decide whether a row is blank.
      if (isBlankAt(keys, row, column)) {
        line.push('');
        continue;
      }
      try {
        for (const { parameter, cells, key, low, high } of readers) {
          const cell = (cells[row] as readonly Cell[])[column];
          if (typeof cell === 'number' && cell >= low && cell <= high) {
            values[key] = cell;
            continue;
          }
          const value = readCell(parameter, cell);
          if (value === undefined && !parameter.optional) throw new Fault('required', key);
          values[key] = value ?? parameter.fallback;
        }
        const result = compute(values);
        if (isLine(result)) for (const part of result) line.push(writeCell(name, part as Scalar));
        else line.push(writeCell(name, result));
      } catch (problem) {
        throw problem instanceof Fault
          ? problem.at(row + 1, columns > 1 ? column + 1 : undefined)
          : problem;
      }
    }
    if (line.length > width) width = line.length;
    output.push(line);
  }
  return squared(output, width);
}

function isBlankAt(keys: readonly RangeArgument[], row: number, column: number): boolean {
  for (const { cells } of keys) if (!isBlank(cells[row]?.[column])) return false;
  return keys.length > 0;
}

function single(
  { name, shape }: SheetFunction['signature'],
  result: ReturnType<SheetFunction['compute']>,
  used: Used | undefined,
): Output {
  if (!isLine(result)) return writeCell(name, result);
  if (shape === 'column' && used) {
    const column: Scalar[][] = Array.from({ length: used.length }, () => ['']);
    used.rows.forEach((row, place) => {
      column[row] = [writeCell(name, (result as readonly Scalar[])[place] ?? '')];
    });
    return column;
  }
  const table = isLine(result[0])
    ? (result as readonly (readonly Scalar[])[])
    : [result as readonly Scalar[]];
  return table.map((line) => line.map((part) => writeCell(name, part)));
}

const isLine = (result: unknown): result is readonly unknown[] => Array.isArray(result);

function commonSize(ranges: readonly RangeArgument[]): [number, number] {
  const [first] = ranges;
  const rows = first?.cells.length ?? 0;
  const columns = first?.cells[0]?.length ?? 0;
  for (const { parameter, cells } of ranges) {
    const width = cells[0]?.length ?? 0;
    if (cells.length !== rows || width !== columns) {
      throw new Fault('shape', parameter.name, {
        found: `${String(cells.length)} × ${String(width)}`,
      });
    }
  }
  return [rows, columns];
}

const allBlank = (cells: Grid) => cells.every((line) => line.every((cell) => isBlank(cell)));

const blankLike = (ranges: readonly RangeArgument[]): Scalar[][] =>
  (ranges[0]?.cells ?? []).map((line) => line.map(() => ''));

/** Blank rows of a function that gives several cells are as wide as its other rows. */
function squared(output: Scalar[][], width: number): Scalar[][] {
  for (const line of output) while (line.length < width) line.push('');
  return output;
}
