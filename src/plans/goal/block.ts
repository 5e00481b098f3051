import { goalWords } from './words';
import type { Block, BlockCell } from '../../wire/block';
import { amountFormat, blank, line } from '../shape/block-rows';
import { inputRowsOf } from './block-inputs';
import {
  formulaIn,
  type Given,
  type Labels,
  type Layout,
  layoutOf,
  priceFormat,
  volumeFormat,
} from './block-layout';
import { monthRows, stageRows } from './block-tables';
import { stageNames } from './names';
import { answerMonth } from './work';

/**
 * The plan as cells: results, inputs, the funnel stage by stage, and the months, from which all
 * the rest is taken. With live formulas each month is worked out by native formulas over the
 * inputs of the same block, and a bound input is a reference to its cell.
 */
export function goalBlock(given: Given): Block {
  const { outcome, values, language } = given;
  const label = goalWords(language).block;
  const names = stageNames(values, language);
  const layout = layoutOf(given, names.length, inputRowsOf(given, names, label));
  const { width } = layout;
  const { stage } = outcome.plan;
  const priced = outcome.wanted === undefined;
  const goalName = names[stage] ?? '';
  const wide = (cells: readonly BlockCell[]): BlockCell[] => [
    ...cells,
    ...Array.from({ length: width - cells.length }, () => blank),
  ];
  const heading = (text: string) => wide([{ value: text, bold: true }]);
  const rows: BlockCell[][] = [
    heading(label.title),
    ...resultRows(given, layout, goalName, label).map((row) => wide(row)),
    wide([]),
    heading(label.inputs),
    ...layout.inputRows.map((row) => wide(line(row))),
    wide([]),
    heading(label.stages),
    ...stageRows(given, layout, names, label).map((row) => wide(row)),
    wide([]),
    heading(label.byMonth),
    ...monthRows(given, layout, names, label).map((row) => wide(row)),
  ];
  const charted = priced ? layout.costColumn(stage) : layout.volumeColumn(stage);
  return {
    title: label.title,
    rows,
    charts: [
      {
        kind: 'bar',
        title: label.funnelChart,
        firstRow: layout.stageHead,
        rows: names.length + 1,
        columns: [0, 3, 4],
        headers: true,
      },
      {
        kind: 'line',
        title: label.monthChart(priced ? label.costOf(goalName) : goalName),
        firstRow: layout.monthHead,
        rows: outcome.plan.months.length + 1,
        columns: [0, charted, layout.goalColumn],
        headers: true,
      },
    ],
  };
}

function resultRows(given: Given, layout: Layout, goalName: string, label: Labels): BlockCell[][] {
  const { plan, input, wanted } = given.outcome;
  const { stage } = plan;
  const month = answerMonth(given.outcome);
  const [volume, price] = [month.volumes[stage] ?? 0, month.unitCosts[stage] ?? 0];
  const { down, inChosenMonth, volumeColumn, costColumn, reachedColumn, result, address } = layout;
  const notReached = label.notReached(input.months);
  const many =
    wanted === undefined ? address(layout.firstMonth, volumeColumn(stage)) : layout.input('goal');
  return [
    [
      { value: label.month, note: label.meaning.month },
      {
        value: plan.reached ?? notReached,
        format: '0',
        ...formulaIn(
          given,
          `IFERROR(INDEX(${down(0)};MATCH(1;${down(reachedColumn)};0));"${notReached}")`,
        ),
      },
    ],
    line({
      label: label.volume(goalName),
      value: volume,
      format: volumeFormat([volume]),
      ...formulaIn(given, inChosenMonth(volumeColumn(stage))),
    }),
    line({
      label: label.price(goalName),
      value: price,
      format: priceFormat(price),
      ...formulaIn(given, inChosenMonth(costColumn(stage))),
    }),
    line({
      label: label.budget,
      value: month.neededBudget,
      format: amountFormat(month.neededBudget),
      base: label.perMonth,
      note: label.meaning.budget,
      ...formulaIn(given, `${many}*${result(3)}`),
    }),
  ];
}
