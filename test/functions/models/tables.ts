import type { Grid } from '../../../src/cells/read';
import type { runInCell } from '../../../src/cells/run';

type Output = ReturnType<typeof runInCell>;

export const linesOf = (output: Output) => output as (string | number)[][];

/** The column of rows at a place, as a range arrives. */
export const columnOf = (rows: readonly (readonly (string | number)[])[], place: number): Grid =>
  rows.map((row) => [row[place]]);

/** Every column of rows, as ranges arrive. */
export const columnsOf = (rows: readonly (readonly (string | number)[])[]): Grid[] =>
  (rows[0] ?? []).map((_, place) => columnOf(rows, place));

/** The estimates of a fitted table: its lines before the log-likelihood. */
export function parametersOf(output: Output): number[] {
  const lines = linesOf(output);
  const end = lines.findIndex(([name]) => name === 'log_likelihood');
  return lines.slice(1, end).map(([, estimate]) => Number(estimate));
}

export function standardErrorsOf(output: Output): number[] {
  const lines = linesOf(output);
  const end = lines.findIndex(([name]) => name === 'log_likelihood');
  return lines.slice(1, end).map(([, , error]) => Number(error));
}

/** What stands beside a name in a fitted table. */
export const valueOf = (output: Output, name: string) =>
  linesOf(output).find(([first]) => first === name)?.[1];

/** A single column of numbers that spilled. */
export const numbersOf = (output: Output) => linesOf(output).map(([value]) => Number(value));

/** The largest distance of numbers from those wanted, as a share of these. */
export function farthest(found: readonly number[], wanted: readonly number[]): number {
  if (found.length !== wanted.length) return Infinity;
  return Math.max(
    0,
    ...found.map((value, place) => {
      const aim = wanted[place] ?? NaN;
      return aim === 0 ? Math.abs(value) : Math.abs(value / aim - 1);
    }),
  );
}
