import type { SplitOutcome } from '../../core/planning/split-outcome';
import { splitWords } from './words';
import type { SplitWords } from './vocabulary';
import { type Block, type BlockCell, cellAddress, formulaReference } from '../../wire/block';
import { amountFormat, blank, cents } from '../shape/block-rows';
import { cellKey } from '../shape/found';
import type { Source } from '../shape/form';
import type { BlockGiven } from '../shape/plan';
import { type CurveCells, marginalCpaFormula, parametersOf, resultsFormula } from './curve-cells';
import { type ChannelField, goalFields, type SplitForm } from './form';
import { mineOf } from './mine';
import type { SplitChannel, SplitResult } from './work';

type Given = BlockGiven<SplitForm, SplitResult>;

/** Each cell of a live best spend asks the add-on for the whole split. */
const mostLiveChannels = 20;
/** A chart of more curves is a tangle. */
const mostCurves = 10;
const curveSteps = 20;
/** Columns that a native chart covers. */
const chartColumns = 6;

/** A column of a table: its head, a cell a channel, and its total where it has one. */
interface Column {
  readonly head: BlockCell;
  readonly cells: readonly BlockCell[];
  readonly total?: BlockCell;
}

/**
 * The split as cells: now, mine and best side by side, then the inputs they follow from, then the
 * curves as a table for the chart. With live formulas results and costs are native formulas over
 * the inputs of the same block. The best spends of a budget ask `LTV_ALLOCATE`, for which there is
 * no native form; those of other goals, and of curves that are no power curves, are values.
 */
export function splitBlock(given: Given): Block {
  const { outcome, live, origin, language } = given;
  const { channels } = outcome;
  const words = splitWords(language);
  const label = words.block;
  const at = (row: number, column: number) => cellAddress(origin.row + row, origin.column + column);

  const firstChannel = 2;
  const firstInput = firstChannel + channels.length + 2;
  const goal = goalRows(given, words);
  const firstInputChannel = firstInput + goal.length + 2;
  const inputs = inputColumns(given, words, (row, name) =>
    at(firstInputChannel + row, inputPlaces[name]),
  );
  const inputAt = (row: number, name: InputName) => at(firstInputChannel + row, inputPlaces[name]);
  const goalAt = (name: GoalName) =>
    at(firstInput + 1 + goal.findIndex((each) => each.name === name), 1);
  if (goal.some(({ name }) => name === 'value')) shareValue(given, inputs, goalAt('value'));

  const comparison = comparisonColumns(given, words, {
    at: (row, column) => at(firstChannel + row, column),
    input: inputAt,
    budget: () => goalAt('target'),
  });
  const drawn = curvesShown(outcome);
  const firstCurve = firstInputChannel + channels.length + 1;
  const step = roundStep(furthest(outcome) / curveSteps);
  const curves = Array.from({ length: curveSteps + 1 }, (_, place): BlockCell[] => {
    const spend = place * step;
    return [
      { value: spend, format: amountFormat(step) },
      ...drawn.map((index): BlockCell => {
        const channel = channels[index];
        if (channel === undefined) return blank;
        const formula = resultsFormula(
          channel.curve.family,
          curveCells(index, inputAt),
          at(firstCurve + 2 + place, 0),
        );
        return {
          value: channel.curve.results(spend),
          format: oneDecimal,
          ...(live ? { formula } : {}),
        };
      }),
    ];
  });
  const names = namesOf(outcome, words);
  const rows: BlockCell[][] = [
    [{ value: label.title, bold: true }],
    comparison.map(({ head }) => head),
    ...channels.map((_, row) => comparison.map(({ cells }) => cells[row] ?? blank)),
    comparison.map(({ total }) => total ?? blank),
    [],
    [{ value: label.inputs, bold: true }, { value: label.per[given.inputs.choices.period] }],
    ...goal.map(({ cells }) => cells),
    inputs.map(({ head }) => head),
    ...channels.map((_, row) => inputs.map(({ cells }) => cells[row] ?? blank)),
    [],
    [{ value: label.curveTable, bold: true }],
    [
      { value: label.spend, bold: true },
      ...drawn.map((index): BlockCell => ({
        value: names[index] ?? '',
        bold: true,
        ...(live ? { formula: `=${inputAt(index, 'name')}` } : {}),
      })),
    ],
    ...curves,
  ];
  const width = Math.max(...rows.map((row) => row.length));
  const spends = comparison.flatMap(({ head }, column) =>
    [label.nowSpend, label.mineSpend, label.bestSpend].includes(String(head.value)) ? [column] : [],
  );
  return {
    title: label.title,
    rows: rows.map((row) => [...row, ...Array<BlockCell>(width - row.length).fill(blank)]),
    charts: [
      {
        kind: 'column',
        title: label.splitChart,
        firstRow: firstChannel - 1,
        rows: channels.length + 1,
        columns: [0, ...spends],
        headers: true,
        at: { row: firstCurve, column: drawn.length + 2 },
      },
      {
        kind: 'scatter',
        title: label.curveChart,
        firstRow: firstCurve + 1,
        rows: curveSteps + 2,
        columns: [0, ...drawn.map((_, place) => place + 1)],
        headers: true,
        at: { row: firstCurve, column: drawn.length + 2 + chartColumns },
      },
    ],
  };
}

const oneDecimal = '#,##0.0';
const head = (value: string, note?: string): BlockCell => ({
  value,
  bold: true,
  ...(note === undefined ? {} : { note }),
});

const namesOf = ({ channels }: SplitResult, words: SplitWords): string[] =>
  channels.map(({ name }, place) => name || words.unnamed(place + 1));

type InputName =
  'name' | 'spend' | 'results' | 'doubled' | 'low' | 'high' | 'value' | 'curve' | 'a' | 'b' | 'c';

const inputNames: readonly InputName[] = [
  'name',
  'spend',
  'results',
  'doubled',
  'low',
  'high',
  'value',
  'curve',
  'a',
  'b',
  'c',
];
const inputPlaces = Object.fromEntries(inputNames.map((name, place) => [name, place])) as Readonly<
  Record<InputName, number>
>;

const curveCells = (
  row: number,
  inputAt: (row: number, name: InputName) => string,
): CurveCells => ({ a: inputAt(row, 'a'), b: inputAt(row, 'b'), c: inputAt(row, 'c') });

type GoalName = 'goal' | 'target' | 'value';

interface GoalRow {
  readonly name: GoalName;
  readonly cells: BlockCell[];
}

/** What is wanted, and what a result is worth. */
function goalRows(given: Given, words: SplitWords): GoalRow[] {
  const { inputs, values, outcome } = given;
  const { goal, target } = outcome;
  const say = words.inputs;
  const rows: GoalRow[] = [
    {
      name: 'goal',
      cells: [{ value: words.block.goal }, { value: say.goals[goal] }],
    },
  ];
  const field = goalFields[goal];
  if (field !== undefined && target !== undefined) {
    const labels = {
      budget: say.budget,
      results: say.wanted,
      cpa: say.cpa,
      roas: goal === 'roas' ? say.roas : say.marginalRoas,
      value: say.value,
    };
    const format = field === 'roas' ? '0%' : amountFormat(target);
    rows.push({
      name: 'target',
      cells: [{ value: labels[field] }, inputCell(given, inputs.sources[field], target, format)],
    });
  }
  const { value } = values.fields;
  if (value !== undefined) {
    const cell = inputCell(given, inputs.sources.value, value, amountFormat(value));
    rows.push({ name: 'value', cells: [{ value: say.value }, cell] });
  }
  return rows;
}

/** An input: a reference to the cell it is bound to, or else a number to change here. */
function inputCell(
  { found, live }: Given,
  source: Source,
  value: number | string,
  format?: string,
): BlockCell {
  const met = source.from === 'cell' ? found.cells.get(cellKey(source.cell)) : undefined;
  const shaped = format === undefined ? { value } : { value, format };
  if (live && met) return { ...shaped, formula: `=${formulaReference(met.cell)}` };
  return typeof value === 'number' ? { ...shaped, input: true } : shaped;
}

/** What each channel was planned with; the last columns are its curve. */
function inputColumns(
  given: Given,
  words: SplitWords,
  at: (row: number, name: InputName) => string,
): Column[] {
  const { inputs, values, outcome, live } = given;
  const { channels } = outcome;
  const { inputs: say, block: label } = words;
  const names = namesOf(outcome, words);
  const sourceOf = (row: number, field: ChannelField): Source =>
    inputs.lists.channels.rows.find(({ id }) => id === channels[row]?.id)?.sources[field] ?? {
      from: 'typed',
      text: '',
    };
  const amount = (
    row: number,
    field: ChannelField & ('results' | 'doubled' | 'low' | 'high' | 'value'),
  ) => {
    const value = values.lists.channels[row]?.fields[field];
    return value === undefined
      ? blank
      : inputCell(given, sourceOf(row, field), value, amountFormat(value));
  };
  const formulaOr = (value: number, formula: string | undefined): BlockCell => ({
    value,
    format: '#,##0.0000',
    ...(live && formula !== undefined ? { formula } : {}),
  });
  const cell: Readonly<Record<InputName, (channel: SplitChannel, row: number) => BlockCell>> = {
    name: ({ locked }, row) => ({
      ...inputCell(given, sourceOf(row, 'name'), names[row] ?? ''),
      ...(locked === undefined ? {} : { note: label.locked }),
    }),
    spend: ({ spend }, row) => inputCell(given, sourceOf(row, 'spend'), spend, amountFormat(spend)),
    results: (_, row) => amount(row, 'results'),
    doubled: (_, row) => amount(row, 'doubled'),
    low: (channel, row) => boundOf(channel, row, 'low'),
    high: (channel, row) => boundOf(channel, row, 'high'),
    value: (_, row) => amount(row, 'value'),
    curve: ({ curve: { family } }) => ({
      value: label.family[family],
      note: label.formula[family],
    }),
    a: ({ curve, source }, row) =>
      formulaOr(
        parametersOf(curve).a,
        source.from === 'points' ? undefined : `=${at(row, 'results')}`,
      ),
    b: ({ curve, source }, row) =>
      formulaOr(
        parametersOf(curve).b,
        source.from === 'points' ? undefined : `=${at(row, 'spend')}`,
      ),
    c: ({ curve, source }, row) => {
      const { c } = parametersOf(curve);
      if (c === undefined) return blank;
      if (source.from === 'assumption') {
        return { value: c, format: '0.0000', input: true, note: label.assumed };
      }
      const answer = `=LOG(${at(row, 'doubled')}/${at(row, 'results')};2)`;
      return formulaOr(c, source.from === 'answer' ? answer : undefined);
    },
  };
  /** A locked channel is bounded by its spend on both sides. */
  function boundOf({ locked }: SplitChannel, row: number, field: 'low' | 'high'): BlockCell {
    if (locked === undefined) return amount(row, field);
    const formula = live ? { formula: `=${at(row, 'spend')}` } : {};
    return { value: locked, format: amountFormat(locked), ...formula };
  }
  const heads: Readonly<Record<InputName, BlockCell>> = {
    name: head(label.channel),
    spend: head(say.spend),
    results: head(say.results),
    doubled: head(say.doubled, say.doubledHint),
    low: head(say.low),
    high: head(say.high),
    value: head(say.valueEach),
    curve: head(label.curve),
    a: head('a'),
    b: head('b'),
    c: head('c'),
  };
  return inputNames.map((name) => ({ head: heads[name], cells: channels.map(cell[name]) }));
}

/** The value of all channels that have none of their own. */
function shareValue({ values, live }: Given, columns: Column[], common: string): void {
  const place = inputPlaces.value;
  const column = columns[place];
  const value = values.fields.value;
  if (column === undefined || value === undefined) return;
  const cells = column.cells.map((cell, row) =>
    values.lists.channels[row]?.fields.value === undefined
      ? { value, format: amountFormat(value), ...(live ? { formula: `=${common}` } : {}) }
      : cell,
  );
  columns[place] = { ...column, cells };
}

interface Places {
  /** A cell of the comparison, its rows counted from the first channel. */
  readonly at: (row: number, column: number) => string;
  readonly input: (row: number, name: InputName) => string;
  readonly budget: () => string;
}

function comparisonColumns(given: Given, words: SplitWords, places: Places): Column[] {
  const { values, outcome, live } = given;
  const { channels, now, best, valued } = outcome;
  const label = words.block;
  const count = channels.length;
  const names = namesOf(outcome, words);
  const own = mineOf(
    channels,
    values.lists.channels.map(({ fields }) => fields.mine),
  );
  const columns: Column[] = [
    {
      head: head(label.channel),
      cells: names.map((value, row) => ({
        value,
        ...(live ? { formula: `=${places.input(row, 'name')}` } : {}),
      })),
      total: { value: label.total, bold: true },
    },
  ];
  const formula = (text: string) => (live ? { formula: text } : {});
  const sumOf = (column: number) => `=SUM(${places.at(0, column)}:${places.at(count - 1, column)})`;
  const summed = (value: number, format: string): BlockCell => ({
    value,
    format,
    bold: true,
    ...formula(sumOf(columns.length)),
  });
  const cpa = (spend: string, results: string) => `=IF(${results}>0;${spend}/${results};"")`;

  /** Spend, results and CPA of a split; says where its spend and its results stand. */
  const addSplit = (
    { channels: parts, totals }: SplitOutcome,
    heads: readonly [spend: string, results: string, cpa: string],
    spendCell: (row: number, spend: number) => Partial<BlockCell>,
  ) => {
    const spendAt = columns.length;
    const resultsAt = spendAt + 1;
    const format = parts.every(({ spend }) => Number.isInteger(spend)) ? '#,##0' : cents;
    columns.push({
      head: head(heads[0]),
      cells: parts.map(({ spend }, row) => ({ value: spend, format, ...spendCell(row, spend) })),
      total: summed(totals.spend, format),
    });
    columns.push({
      head: head(heads[1]),
      cells: parts.map(({ results }, row) => ({
        value: results,
        format: oneDecimal,
        ...formula(
          resultsFormula(
            channels[row]?.curve.family ?? 'power',
            curveCells(row, places.input),
            places.at(row, spendAt),
          ),
        ),
      })),
      total: summed(totals.results, oneDecimal),
    });
    columns.push({
      head: head(heads[2]),
      cells: parts.map(({ cpa: each }, row) => ({
        value: each ?? '',
        format: cents,
        ...formula(cpa(places.at(row, spendAt), places.at(row, resultsAt))),
      })),
      total: {
        value: totals.cpa ?? '',
        format: cents,
        bold: true,
        ...formula(cpa(places.at(count, spendAt), places.at(count, resultsAt))),
      },
    });
    return { spendAt, resultsAt };
  };

  addSplit(now, [label.nowSpend, label.nowResults, label.nowCpa], (row) =>
    formula(`=${places.input(row, 'spend')}`),
  );
  if (own) {
    addSplit(own.outcome, [label.mineSpend, label.mineResults, label.mineCpa], () => ({
      input: true,
    }));
  }
  const solved = isSolvedLive(outcome) && live;
  const { spendAt, resultsAt } = addSplit(
    best,
    [label.bestSpend, label.bestResults, label.bestCpa],
    (row) => (solved ? { formula: allocateFormula(given, places, row) } : { note: label.solved }),
  );
  columns.push({
    head: head(label.marginalCpa, label.marginalMeaning),
    cells: best.channels.map(({ spend, marginalCpa }, row) => ({
      value: spend > 0 ? marginalCpa : '',
      format: cents,
      ...formula(
        marginalCpaFormula(
          channels[row]?.curve.family ?? 'power',
          curveCells(row, places.input),
          places.at(row, spendAt),
          places.at(row, resultsAt),
        ),
      ),
    })),
  });
  if (valued) {
    columns.push({
      head: head(label.bestValue),
      cells: best.channels.map(({ value }, row) => ({
        value,
        format: cents,
        ...formula(`=${places.at(row, resultsAt)}*${places.input(row, 'value')}`),
      })),
      total: summed(best.totals.value, cents),
    });
  }
  return columns;
}

/** Whether `LTV_ALLOCATE` gives this very split. */
const isSolvedLive = ({ goal, channels, best }: SplitResult): boolean =>
  goal === 'budget' &&
  best.shortfall === undefined &&
  channels.length <= mostLiveChannels &&
  channels.every(({ curve }) => curve.family === 'power');

/** One row of the split: a cell a channel, so that no neighbour has to be empty. */
function allocateFormula({ outcome }: Given, places: Places, row: number): string {
  const last = outcome.channels.length - 1;
  const column = (name: InputName) => `${places.input(0, name)}:${places.input(last, name)}`;
  const value = outcome.valued ? column('value') : '';
  const given = [places.budget(), column('b'), column('a'), column('c'), value, column('low')];
  return `=INDEX(LTV_ALLOCATE(${[...given, column('high')].join(';')});${String(row + 1)})`;
}

/** The channels whose curves are drawn: all, or those with the largest best spends. */
function curvesShown({ channels, best }: SplitResult): number[] {
  const spend = (index: number) => best.channels[index]?.spend ?? 0;
  return channels
    .map((_, index) => index)
    .sort((one, other) => spend(other) - spend(one))
    .slice(0, mostCurves)
    .sort((one, other) => one - other);
}

const furthest = ({ now, mine, best }: SplitResult): number =>
  1.1 *
  Math.max(
    ...[now, mine, best].flatMap((split) => split?.channels.map(({ spend }) => spend) ?? []),
  );

/** The next of 1, 2, 2.5, 5 and 10 times a power of ten. */
function roundStep(least: number): number {
  if (least <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(least));
  return power * ([1, 2, 2.5, 5].find((step) => step * power >= least) ?? 10);
}
