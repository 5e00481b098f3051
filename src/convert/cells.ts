import { type Cell, type Grid, isBlank } from '../cells/read';
import { sameCell } from '../cells/same';
import { commonDecimalMark } from './convention';
import { type Circumstances, type Conversion, convertFormula } from './formula';
import type { DecimalMark } from './tokens';

/** A formula as it stands in a file. */
export interface FormulaCell {
  readonly sheet: string;
  /** Where it was typed: `C5`. */
  readonly a1: string;
  /** With its leading `=`. */
  readonly formula: string;
  /** What it shows: one value, or the rows of cells that it fills, its own first. */
  readonly shown: Grid;
}

export type Outcome =
  | Exclude<Conversion, { kind: 'value' | 'kept' }>
  /** Written over the formula and the cells it fills. */
  | { readonly kind: 'value'; readonly reason: string; readonly values: Grid }
  | {
      readonly kind: 'kept';
      readonly reason: Extract<Conversion, { kind: 'kept' }>['reason'] | 'error' | 'loading';
    };

export interface ConvertedCell extends FormulaCell {
  readonly outcome: Outcome;
}

export interface FileFacts extends Pick<Circumstances, 'cellsOfName'> {
  /** The decimal mark of the spreadsheet's locale. */
  readonly decimal: DecimalMark;
}

/**
 * What becomes of each formula of a file, or of a part of it. Formulas that show an error or have
 * not been computed yet are kept: there is no number to agree with.
 *
 * @returns one outcome a cell, in the order given
 */
export function convertCells(cells: readonly FormulaCell[], facts: FileFacts): ConvertedCell[] {
  const formulas = cells.map(({ formula }) => formula);
  const decimal = commonDecimalMark(formulas, facts.decimal);
  return cells.map((cell) => ({ ...cell, outcome: outcomeOf(cell, { ...facts, decimal }) }));
}

function outcomeOf({ formula, shown }: FormulaCell, facts: FileFacts): Outcome {
  const single = shown.length === 1 && shown[0]?.length === 1;
  const blank = single && isBlank(shown[0]?.[0]);
  const conversion = convertFormula(formula, { ...facts, single, blank });
  if (conversion.kind === 'none' || conversion.kind === 'kept') return conversion;
  const values = shown.flat();
  if (values.some(isError)) return { kind: 'kept', reason: 'error' };
  if (values.includes('Loading...')) return { kind: 'kept', reason: 'loading' };
  return conversion.kind === 'value' ? { ...conversion, values: shown } : conversion;
}

/** As `#DIV/0!`, in whatever language and program. */
const isError = (cell: Cell) =>
  typeof cell === 'string' && /^#\p{Lu}[\p{Lu}\d/_]*[!?]?$/u.test(cell);

/**
 * Whether cells show after a conversion what they showed before it. Where they do not, as where a
 * text such as `10M` was read as a number, the value is the honest outcome.
 */
export function showSame(before: Grid, after: Grid): boolean {
  return (
    before.length === after.length &&
    before.every((line, row) => {
      const other = after[row] ?? [];
      return line.length === other.length && line.every((cell, at) => sameCell(cell, other[at]));
    })
  );
}
