/** What the parts of the written plan share: where everything stands, and how it is written. */
import type { GoalWords } from './vocabulary';
import { cellAddress, formulaReference } from '../../wire/block';
import { cents, type Row } from '../shape/block-rows';
import { cellKey } from '../shape/found';
import type { Source } from '../shape/form';
import type { BlockGiven } from '../shape/plan';
import type { GoalField, GoalForm } from './form';
import type { GoalResult } from './work';

export type Given = BlockGiven<GoalForm, GoalResult>;
export type Labels = GoalWords['block'];
export type InputField = Extract<
  GoalField,
  'start' | 'cost' | 'goal' | 'goalCost' | 'lag' | 'reserve'
>;

/** After the title, four results, a blank row and a heading. */
export const firstInput = 7;

export interface InputRow extends Row {
  readonly field: InputField | 'lagMonths';
}

/** Where everything stands in the block; addresses are those of the sheet. */
export function layoutOf(
  { origin, outcome }: Given,
  stages: number,
  inputRows: readonly InputRow[],
) {
  const stageHead = firstInput + inputRows.length + 2;
  const firstStage = stageHead + 1;
  const monthHead = firstStage + stages + 2;
  const firstMonth = monthHead + 1;
  const lastMonth = firstMonth + outcome.input.months;
  const address = (row: number, column: number) =>
    cellAddress(origin.row + row, origin.column + column);
  // month, a volume each stage, ads, a cost each stage but the first, the goal, whether reached
  const volumeColumn = (stage: number) => 1 + stage;
  const adsColumn = 1 + stages;
  const costColumn = (stage: number) => adsColumn + stage;
  const goalColumn = adsColumn + stages;
  const reachedColumn = goalColumn + 1;
  const down = (column: number) => `${address(firstMonth, column)}:${address(lastMonth, column)}`;
  const result = (row: number) => address(row, 1);
  // Of the month of the goal, or of the last: its place among the months.
  const chosen = `IF(ISNUMBER(${result(1)});${result(1)};${String(outcome.input.months)})+1`;
  return {
    inputRows,
    stageHead,
    firstStage,
    monthHead,
    firstMonth,
    width: reachedColumn + 1,
    volumeColumn,
    adsColumn,
    costColumn,
    goalColumn,
    reachedColumn,
    address,
    down,
    result,
    inChosenMonth: (column: number) => `INDEX(${down(column)};${chosen})`,
    input: (field: InputRow['field']) =>
      address(firstInput + inputRows.findIndex((row) => row.field === field), 1),
  };
}

export type Layout = ReturnType<typeof layoutOf>;

/** A formula only where the block lives. */
export const formulaIn = ({ live }: Given, formula: string) =>
  live ? { formula: `=${formula}` } : {};

/** A reference to the cell a field is bound to; else a number that may be changed in the block. */
export function sourceIn({ live, found }: Given, source: Source) {
  const met = source.from === 'cell' ? found.cells.get(cellKey(source.cell)) : undefined;
  return live && met ? { formula: `=${formulaReference(met.cell)}` } : { input: true };
}

/** One decimal for a few, none for many. */
export const volumeFormat = (values: readonly number[]) =>
  values.every((value) => Number.isInteger(value) || value >= 1000) ? '#,##0' : '#,##0.0';

/** Enough digits for the price of a click or of a single impression. */
export const priceFormat = (price: number) => (price > 0 && price < 0.1 ? '#,##0.0000' : cents);
