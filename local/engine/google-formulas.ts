/**
 * Formulas as Sheets works them out, where the engine has its own way: there a formula over a range
 * fills a range by itself; in Sheets it takes the value beside it unless a function asks for arrays.
 */
import { engine } from './spreadsheet-engine';
import type {
  CellPosition,
  EvaluationEngine,
  FormulaCell,
  FunctionArgument,
  Getters,
} from './spreadsheet-engine';

/** With one of these anywhere in it, a formula is worked out over whole ranges. */
const ARRAY_FUNCTIONS =
  /\b(?:ARRAYFORMULA|FILTER|SORT|SORTN|SUMPRODUCT|INDEX|ARRAY_CONSTRAIN|MMULT|MDETERM|MINVERSE|TRANSPOSE|FREQUENCY|GROWTH|TREND|LINEST|LOGEST|UNIQUE)\(/i;
/** A formula that is a range and nothing else. */
const RANGE_ALONE = /^=\s*(?:(?:'[^']+'|[\w.]+)!)?\$?[A-Z]*\$?\d*:\$?[A-Z]*\$?\d*\s*$/i;

interface Valued {
  value: unknown;
  position?: CellPosition;
}

type Matrix = Valued[][];

/** Where an argument is left empty, these give nothing in Sheets, and the engine 0. */
const GIVE_NOTHING = ['IF', 'IFS', 'IFERROR', 'IFNA'];

/** The cell that is being worked out one value at a time; undefined while arrays are allowed. */
let scalarPlace: CellPosition | undefined;

const isMatrix = (value: unknown): value is Matrix =>
  Array.isArray(value) && Array.isArray(value[0]);

const notFound = (): Error =>
  new engine.EvaluationError('An array value could not be found.', '#VALUE!');

/** The value of a range in the row or the column of a cell; the first one of any other array. */
function valueBeside(matrix: Matrix, { col, row }: CellPosition): Valued {
  const [firstColumn] = matrix;
  const first = firstColumn?.[0];
  if (!firstColumn || !first) throw notFound();
  if ((matrix.length === 1 && firstColumn.length === 1) || !first.position) return first;
  const { position } = first;
  const found =
    matrix.length === 1
      ? firstColumn[row - position.row]
      : firstColumn.length === 1
        ? matrix[col - position.col]?.[0]
        : undefined;
  if (!found) throw notFound();
  return found;
}

function argumentAt(all: FunctionArgument[], index: number): FunctionArgument | undefined {
  if (index < all.length) return all[index];
  const repeating = all.filter(({ repeating }) => repeating);
  return repeating[(index - all.length) % Math.max(1, repeating.length)];
}

/** Gives a function that takes single values the one beside the cell instead of a range. */
export function takeValuesBeside(): void {
  const { functionRegistry } = engine.registries;
  for (const [name, compute] of Object.entries(functionRegistry.mapping)) {
    const definition = functionRegistry.content[name];
    if (!definition || definition.args.every(({ acceptMatrix }) => acceptMatrix)) continue;
    functionRegistry.mapping[name] = function computeBeside(...given) {
      const place = scalarPlace;
      if (!place) return compute.apply(this, given);
      const single = given.map((value, index) =>
        isMatrix(value) && !argumentAt(definition.args, index)?.acceptMatrix
          ? valueOrError(value, place)
          : value,
      );
      return compute.apply(this, single);
    };
  }
}

/** An argument that is left empty is a blank cell to the functions that choose among values. */
export function giveNothingForNothing(): void {
  const { mapping } = engine.registries.functionRegistry;
  for (const name of GIVE_NOTHING) {
    const compute = mapping[name];
    if (!compute) continue;
    mapping[name] = function computeBlank(...given) {
      return compute.apply(
        this,
        given.map((value: unknown) => value ?? { value: null }),
      );
    };
  }
}

/** A formula that gives a blank shows a blank, where the engine shows 0. */
const blankAsShown = (result: unknown): unknown =>
  !isMatrix(result) && (result as Valued | undefined)?.value === null
    ? { ...(result as Valued), value: '' }
    : result;

function valueOrError(matrix: Matrix, place: CellPosition): Valued {
  try {
    return valueBeside(matrix, place);
  } catch (error) {
    return error as Error & Valued;
  }
}

/** What a formula that does not fit is in Sheets, and what is said about it there. */
function spillError(
  position: CellPosition,
  result: unknown,
  getters: Getters,
  problem: { message?: string; errorOriginPosition?: CellPosition },
): Error {
  const refuse = (message: string) => new engine.EvaluationError(message, '#REF!');
  const matrix = isMatrix(result) ? result : [[]];
  const moreRows =
    position.row + (matrix[0]?.length ?? 0) - getters.getNumberRows(position.sheetId);
  const moreColumns = position.col + matrix.length - getters.getNumberCols(position.sheetId);
  const expanded = 'Result was not automatically expanded, please insert more';
  if (moreRows > 0) return refuse(`${expanded} rows (${String(moreRows)}).`);
  if (moreColumns > 0) return refuse(`${expanded} columns (${String(moreColumns)}).`);
  const taken = problem.errorOriginPosition;
  if (!taken) return refuse(problem.message ?? '');
  const { toXC } = engine.helpers;
  return refuse(
    `Array result was not expanded because it would overwrite data in ${toXC(taken.col, taken.row)}.`,
  );
}

interface FormulaForm {
  arrays: boolean;
  rangeAlone: boolean;
}

const forms = new WeakMap<object, FormulaForm>();

/** Asked at each evaluation, found out once. */
function formOf(formula: FormulaCell['compiledFormula'], getters: Getters): FormulaForm {
  const known = forms.get(formula);
  if (known) return known;
  const text = formula.toFormulaString(getters);
  const form = { arrays: ARRAY_FUNCTIONS.test(text), rangeAlone: RANGE_ALONE.test(text) };
  forms.set(formula, form);
  return form;
}

/** Makes one evaluator work formulas out as Sheets does. */
export function evaluateAsSheets(evaluator: EvaluationEngine, getters: Getters): void {
  const compute = evaluator.computeFormulaCell.bind(evaluator);
  evaluator.computeFormulaCell = (position, cell) => {
    const before = scalarPlace;
    const { compiledFormula } = cell;
    let result: unknown;
    // What the engine keeps of the formula stays as it is; only its working out is changed.
    const watched = Object.create(compiledFormula) as FormulaCell['compiledFormula'];
    watched.execute = (...given) => {
      const { arrays, rangeAlone } = formOf(compiledFormula, getters);
      scalarPlace = arrays ? undefined : position;
      try {
        result = compiledFormula.execute(...given);
        if (isMatrix(result) && rangeAlone) result = valueBeside(result, position);
      } finally {
        scalarPlace = before;
      }
      return (result = blankAsShown(result));
    };
    try {
      return compute(position, { ...cell, compiledFormula: watched });
    } catch (error) {
      const problem = error as { value?: string; errorOriginPosition?: CellPosition };
      if (problem.value !== '#SPILL!') throw error;
      throw spillError(position, result, getters, problem);
    }
  };
}
