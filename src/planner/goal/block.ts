import { goalWords } from '../../i18n/goal';
import type { GoalWords } from '../../i18n/words/goal';
import { type Block, type BlockCell, cellAddress, formulaReference } from '../block';
import { amountFormat, blank, cents, line, type Row, shareFormat } from '../block-rows';
import { cellKey } from '../found';
import type { Source } from '../form';
import type { BlockGiven } from '../plan';
import type { GoalField, GoalForm } from './form';
import { stageNames } from './names';
import type { GoalResult } from './work';

type Given = BlockGiven<GoalForm, GoalResult>;
type Labels = GoalWords['block'];
type InputField = Extract<GoalField, 'start' | 'cost' | 'goal' | 'goalCost' | 'lag' | 'reserve'>;

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

/** After the title, four results, a blank row and a heading. */
const firstInput = 7;

interface InputRow extends Row {
  readonly field: InputField | 'lagMonths';
}

/** Where everything stands in the block; addresses are those of the sheet. */
function layoutOf({ origin, outcome }: Given, stages: number, inputRows: readonly InputRow[]) {
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

type Layout = ReturnType<typeof layoutOf>;

/** A formula only where the block lives. */
const formulaIn = ({ live }: Given, formula: string) => (live ? { formula: `=${formula}` } : {});

/** A reference to the cell a field is bound to; else a number that may be changed in the block. */
function sourceIn({ live, found }: Given, source: Source) {
  const met = source.from === 'cell' ? found.cells.get(cellKey(source.cell)) : undefined;
  return live && met ? { formula: `=${formulaReference(met.cell)}` } : { input: true };
}

function resultRows(given: Given, layout: Layout, goalName: string, label: Labels): BlockCell[][] {
  const { plan, input, wanted, last } = given.outcome;
  const { stage } = plan;
  const month = plan.months.find((each) => each.month === plan.reached) ?? last;
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

function inputRowsOf(given: Given, names: readonly string[], label: Labels): InputRow[] {
  const { inputs, values, outcome, origin, language } = given;
  const { fields, choices } = values;
  const { stage } = outcome.plan;
  const one = (
    field: InputField,
    text: string,
    value: number | undefined,
    base: string,
    format?: string,
  ): InputRow[] =>
    value === undefined
      ? []
      : [
          {
            field,
            label: text,
            value,
            base,
            format: format ?? amountFormat(value),
            // What a blank means is no cell's.
            ...(fields[field] === undefined
              ? { input: true }
              : sourceIn(given, inputs.sources[field])),
          },
        ];
  const { lagWeeks, reserve } = outcome.input;
  const start = one('start', label.start(names[0] ?? ''), fields.start, label.perMonth);
  const cost = one('cost', label.cost, fields.cost, goalWords(language).costOf[choices.costPer]);
  const goal = one('goal', label.goal(names[stage] ?? ''), fields.goal, label.perMonth);
  const goalCost = one('goalCost', label.goalCost, fields.goalCost, label.each);
  const lag = one('lag', label.lag, lagWeeks, label.weeks);
  const before = [...start, ...cost, ...goal, ...goalCost, ...lag];
  const lagCell = cellAddress(origin.row + firstInput + before.length - 1, origin.column + 1);
  const lagMonths: InputRow = {
    field: 'lagMonths',
    label: label.lagMonths,
    value: outcome.lagMonths,
    base: label.months,
    format: '0',
    note: label.meaning.lagMonths,
    // A month has 30.4375 days, which is 487/16. Rounding first keeps 4.000000001 months at 4.
    ...formulaIn(given, `ROUNDUP(ROUND(${lagCell}*7*16/487;9);0)`),
  };
  const kept =
    fields.goalCost === undefined
      ? []
      : one('reserve', label.reserve, reserve, '', shareFormat(reserve));
  return [...before, lagMonths, ...kept];
}

function stageRows(
  given: Given,
  layout: Layout,
  names: readonly string[],
  label: Labels,
): BlockCell[][] {
  const { inputs, values, outcome } = given;
  const { plan, now, last } = outcome;
  const { address, firstMonth, firstStage, volumeColumn } = layout;
  const then = plan.months.find(({ month }) => month === plan.reached) ?? last;
  const withPrices = plan.dearest.length > 0;
  const head: BlockCell[] = [
    { value: label.stage, bold: true },
    { value: label.conversion, bold: true },
    {
      value: label.improvement,
      bold: true,
      note: label.meaning.improvement[values.choices.improvement],
    },
    { value: goalWords(given.language).now, bold: true },
    { value: label.then, bold: true, note: label.meaning.then },
    ...(withPrices
      ? [
          { value: label.dearest, bold: true, note: label.meaning.dearest },
          { value: label.withReserve, bold: true },
        ]
      : []),
  ];
  const rows = names.map((name, place): BlockCell[] => {
    const step = values.lists.stages[place - 1];
    const row = inputs.lists.stages.rows.find(({ id }) => id === step?.id);
    const asInput = (field: 'conversion' | 'improvement', value: number): BlockCell => ({
      value,
      format: shareFormat(value),
      ...(row === undefined || step?.fields[field] === undefined
        ? { input: true }
        : sourceIn(given, row.sources[field])),
    });
    const [volume, later] = [now.volumes[place] ?? 0, then.volumes[place] ?? 0];
    const dearest = plan.dearest[place];
    const nowCell = address(firstMonth, volumeColumn(place));
    const goalCell = address(firstMonth, volumeColumn(plan.stage));
    const format = volumeFormat([volume, later]);
    return [
      { value: name },
      ...(step === undefined
        ? [blank, blank]
        : [
            asInput('conversion', step.fields.conversion),
            asInput('improvement', step.fields.improvement ?? 0),
          ]),
      { value: volume, format, ...formulaIn(given, nowCell) },
      {
        value: later,
        format,
        ...formulaIn(given, layout.inChosenMonth(volumeColumn(place))),
      },
      ...(dearest === undefined
        ? []
        : [
            {
              value: dearest.price,
              format: priceFormat(dearest.withReserve),
              ...formulaIn(given, `${layout.input('goalCost')}*${goalCell}/${nowCell}`),
            },
            {
              value: dearest.withReserve,
              format: priceFormat(dearest.withReserve),
              ...formulaIn(
                given,
                `${address(firstStage + place, 5)}*(1-${layout.input('reserve')})`,
              ),
            },
          ]),
    ];
  });
  return [head, ...rows];
}

function monthRows(
  given: Given,
  layout: Layout,
  names: readonly string[],
  label: Labels,
): BlockCell[][] {
  const { plan, input, wanted } = given.outcome;
  const { address, volumeColumn, adsColumn, costColumn } = layout;
  const { goal } = input;
  const bold = (value: string): BlockCell => ({ value, bold: true });
  const head = [
    bold(label.monthHead),
    ...names.map(bold),
    bold(label.ads),
    ...names.slice(1).map((name) => bold(label.costOf(name))),
    bold(label.goalHead),
    bold(label.reached),
  ];
  const formats = names.map((_, place) =>
    volumeFormat(plan.months.map(({ volumes }) => volumes[place] ?? 0)),
  );
  const rows = plan.months.map((month, place): BlockCell[] => {
    const row = layout.firstMonth + place;
    const at = (column: number) => address(row, column);
    const goalValue = wanted ?? goal.unitCost ?? 0;
    const [many, each] = [at(volumeColumn(plan.stage)), at(costColumn(plan.stage))];
    // A number that should be the goal exactly may miss it by float noise.
    const conditions = [
      ...(wanted === undefined ? [] : [`${many}>=${layout.input('goal')}*(1-10^-9)`]),
      ...(goal.unitCost === undefined ? [] : [`${each}*(1-10^-9)<=${layout.input('goalCost')}`]),
    ];
    return [
      { value: month.month, format: '0' },
      ...month.volumes.map((volume, stage) => ({
        value: volume,
        format: formats[stage] ?? cents,
        ...formulaIn(given, volumeFormula(given, layout, row, stage)),
      })),
      {
        value: month.cost,
        format: amountFormat(month.cost),
        ...formulaIn(given, adsFormula(given, layout, row)),
      },
      ...month.unitCosts.slice(1).map((price, stage) => ({
        value: price,
        format: priceFormat(price),
        ...formulaIn(given, `${at(adsColumn)}/${at(volumeColumn(stage + 1))}`),
      })),
      {
        value: goalValue,
        format: amountFormat(goalValue),
        ...formulaIn(given, layout.input(wanted === undefined ? 'goalCost' : 'goal')),
      },
      {
        value: month.missing === 0 && month.tooDear === 0 ? 1 : 0,
        format: '0',
        ...formulaIn(given, `IF(AND(${conditions.join(';')});1;0)`),
      },
    ];
  });
  return [head, ...rows];
}

function volumeFormula({ values }: Given, layout: Layout, row: number, stage: number): string {
  const { address, firstStage, volumeColumn } = layout;
  if (stage === 0) return layout.input('start');
  const [conversion, growth] = [1, 2].map((column) => address(firstStage + stage, column));
  const months = `MAX(0;${address(row, 0)}-${layout.input('lagMonths')})`;
  const grown =
    values.choices.improvement === 'share'
      ? `${String(conversion)}*(1+${String(growth)})^${months}`
      : `${String(conversion)}+${String(growth)}*${months}`;
  return `${address(row, volumeColumn(stage - 1))}*MIN(1;${grown})`;
}

function adsFormula({ values }: Given, layout: Layout, row: number): string {
  const cost = layout.input('cost');
  switch (values.choices.costPer) {
    case 'thousand':
      return `${layout.address(row, layout.volumeColumn(0))}/1000*${cost}`;
    case 'second':
      return `${layout.address(row, layout.volumeColumn(1))}*${cost}`;
    case 'total':
      return cost;
  }
}

/** One decimal for a few, none for many. */
const volumeFormat = (values: readonly number[]) =>
  values.every((value) => Number.isInteger(value) || value >= 1000) ? '#,##0' : '#,##0.0';

/** Enough digits for the price of a click or of a single impression. */
const priceFormat = (price: number) => (price > 0 && price < 0.1 ? '#,##0.0000' : cents);
