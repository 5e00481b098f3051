import { goalWords } from './words';
import type { BlockCell } from '../../wire/block';
import { amountFormat, blank, cents, shareFormat } from '../shape/block-rows';
import {
  formulaIn,
  type Given,
  type Labels,
  type Layout,
  priceFormat,
  sourceIn,
  volumeFormat,
} from './block-layout';
import { answerMonth } from './work';

/** The funnel, a row a stage: now, in the month of the answer, and what one may cost. */
export function stageRows(
  given: Given,
  layout: Layout,
  names: readonly string[],
  label: Labels,
): BlockCell[][] {
  const { inputs, values, outcome } = given;
  const { plan, now } = outcome;
  const { address, firstMonth, firstStage, volumeColumn } = layout;
  const then = answerMonth(outcome);
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

/** The months, from now on: volumes, ads, what one costs, and whether the goal is met. */
export function monthRows(
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
