import { whatIfWords } from './words';
import type { NumberKind } from '../shape/subject';
import type { WhatIfWords } from './vocabulary';
import { type Block, type BlockCell, cellAddress, formulaReference } from '../../wire/block';
import { blank, cents, ratio, share, shareFormat } from '../shape/block-rows';
import { cellKey } from '../shape/found';
import { percentText } from '../../i18n/format';
import type { BlockGiven } from '../shape/plan';
import { tintOf } from './tint';
import { type CustomerField, customerForm, type CustomerResult } from './customer';
import { type CustomerCells, customerFormula } from './customer-formulas';
import { stepsEachWay, usualChange, type WhatIfField, type WhatIfForm } from './form';
import { leverLabel, namesInValues, resultTerm, subjectName } from './labels';
import { type Lever, movesBy } from './levers';
import {
  type LeverEffect,
  mostDrawn,
  type TableAxis,
  type TwoWay,
  type WhatIfResult,
} from './work';

type Given = BlockGiven<WhatIfForm, WhatIfResult>;

/** Of the widest part: an input, both its ends, both results and both differences. */
const width = 8;
/**
 * The question as cells: the tornado, the table of two inputs, then the inputs. For one customer
 * with live formulas every number follows the inputs of the same block, and a bound input is a
 * reference to its cell. What another plan gives at changed inputs is written as values.
 */
export function whatIfBlock(given: Given): Block {
  const { outcome, language } = given;
  const words = whatIfWords(language);
  const label = words.block;
  const { kind, levers, table, change } = outcome;
  const { label: result } = resultTerm(kind, outcome.result, language);

  // title, subject, result, a blank row, the heading and the two heads of the tornado
  const firstLever = 7;
  const firstCell = firstLever + levers.length + 3;
  const afterTable = table
    ? firstCell + table.row.values.length + 1
    : firstLever + levers.length + 1;
  const inputs = inputRowsOf(given, words);
  const sheet: SheetOf = {
    given,
    none: label.none,
    base: address(given, 2, 1),
    inputAt: (field) =>
      address(given, afterTable + 1 + inputs.findIndex((row) => row.field === field), 1),
    format: resultFormat(resultTerm(kind, outcome.result, language).shown),
  };
  const base = { value: outcome.base, format: sheet.format, ...formula(sheet, {}) };
  const rows: BlockCell[][] = [
    line([{ value: label.title, bold: true }]),
    line([{ value: label.about }, { value: subjectName(kind, language) }]),
    line([{ value: result }, { ...base, bold: true }]),
    line([]),
    line([
      {
        value: label.tornado(percentText(change, language)),
        bold: true,
        note: label.meaning.tornado,
      },
    ]),
    line(head(['', '', label.value, '', label.result, '', label.change])),
    line(head([label.input, label.now, ...[0, 1, 2].flatMap(() => [label.low, label.high])])),
    ...levers.map((lever, place) => tornadoLine(sheet, lever, firstLever + place)),
    line([]),
    ...(table ? [...tableLines(sheet, table, firstCell, words), line([])] : []),
    line([{ value: label.inputs, bold: true }]),
    ...inputs.map(({ cells }) => line(cells)),
  ];
  return {
    title: label.title,
    rows,
    charts: [
      {
        kind: 'stackedBar',
        title: label.chart(result),
        firstRow: firstLever - 1,
        rows: Math.min(mostDrawn, levers.length) + 1,
        columns: [0, 6, 7],
        headers: true,
      },
    ],
  };
}

interface SheetOf {
  readonly given: Given;
  readonly none: string;
  /** Where the result of now stands. */
  readonly base: string;
  readonly inputAt: (field: WhatIfField) => string;
  /** Of every result. */
  readonly format: string;
}

const address = ({ origin }: Given, row: number, column: number): string =>
  cellAddress(origin.row + row, origin.column + column);

const line = (cells: readonly BlockCell[]): BlockCell[] => [
  ...cells,
  ...Array.from({ length: width - cells.length }, () => blank),
];

const head = (texts: readonly string[]): BlockCell[] =>
  texts.map((value) => ({ value, bold: true }));

const formats: Readonly<Record<NumberKind, string>> = {
  money: cents,
  count: '#,##0.0',
  share,
  ratio,
  months: '#,##0.0',
};
const resultFormat = (shown: NumberKind): string => formats[shown];

const leverFormat = ({ parameter: { kind } }: Lever, value: number): string => {
  if (kind === 'rate') return shareFormat(value);
  if (Number.isInteger(value)) return '#,##0';
  return kind === 'money' ? cents : '#,##0.00##';
};

const isLive = ({ live, outcome }: Given): boolean => live && outcome.kind === undefined;

/** The result as a formula, with other cells in place of some inputs; nothing where it is a value. */
function formula(
  { given, none, inputAt }: SheetOf,
  instead: Readonly<Record<string, string>>,
): Pick<BlockCell, 'formula'> {
  if (!isLive(given)) return {};
  const fields = Object.keys(customerForm.fields) as CustomerField[];
  const cells = Object.fromEntries(
    fields.map((field) => [field, instead[field] ?? inputAt(field)]),
  );
  const result = given.outcome.result as CustomerResult;
  const { staying } = given.inputs.choices;
  return { formula: customerFormula(result, staying, cells as CustomerCells, none) };
}

function tornadoLine(sheet: SheetOf, lever: LeverEffect, row: number): BlockCell[] {
  const { given, none, base, inputAt, format } = sheet;
  const { outcome, language } = given;
  const live = isLive(given);
  const { path, value, low, high, atLow, atHigh } = lever;
  const at = (column: number) => address(given, row, column);
  const label = leverLabel(outcome.kind, path, namesInValues(outcome.values), language);
  const end = (to: number, sign: '-' | '+'): BlockCell => ({
    value: to,
    format: leverFormat(lever, to),
    ...(live && movesBy(lever, sign === '-' ? -outcome.change : outcome.change)
      ? { formula: `=${at(1)}*(1${sign}${inputAt('change')})` }
      : {}),
  });
  const result = (reached: number | undefined, column: number): BlockCell => ({
    value: reached ?? none,
    format,
    ...formula(sheet, { [path]: at(column) }),
  });
  const difference = (reached: number | undefined, column: number): BlockCell => ({
    value: reached === undefined ? '' : reached - outcome.base,
    format,
    ...(live ? { formula: `=IF(ISNUMBER(${at(column)});${at(column)}-${base};"")` } : {}),
  });
  return line([
    { value: label },
    {
      value,
      format: leverFormat(lever, value),
      ...(live ? { formula: `=${inputAt(path as CustomerField)}` } : {}),
    },
    end(low, '-'),
    end(high, '+'),
    result(atLow, 2),
    result(atHigh, 3),
    difference(atLow, 4),
    difference(atHigh, 5),
  ]);
}

/** Heading, the values across, then a line for each value down, tinted as in the panel. */
function tableLines(
  sheet: SheetOf,
  { row, column, cells }: TwoWay,
  firstCell: number,
  words: WhatIfWords,
): BlockCell[][] {
  const { given, none, format } = sheet;
  const { outcome, language } = given;
  const names = namesInValues(outcome.values);
  const labelOf = ({ lever }: TableAxis) => leverLabel(outcome.kind, lever.path, names, language);
  const numbers = cells.flat().filter((cell) => cell !== undefined);
  const range = [Math.min(...numbers), Math.max(...numbers)] as const;
  return [
    line([{ value: words.block.twoWay(labelOf(row), labelOf(column)), bold: true }]),
    line([
      { value: resultTerm(outcome.kind, outcome.result, language).label },
      ...column.values.map((_, place) => axisCell(sheet, column, place, 'columnStep')),
    ]),
    ...cells.map((results, down) =>
      line([
        axisCell(sheet, row, down, 'rowStep'),
        ...results.map((value, across): BlockCell => {
          const here = formula(sheet, {
            [row.lever.path]: address(given, firstCell + down, 0),
            [column.lever.path]: address(given, firstCell - 1, across + 1),
          });
          if (value === undefined) {
            return { value: none, note: words.block.meaning.none, ...here };
          }
          const isNow = down === row.now && across === column.now;
          return {
            value,
            format,
            fill: tintHex(value, range),
            ...here,
            ...(isNow ? { bold: true } : {}),
          };
        }),
      ]),
    ),
  ];
}

/** A value of an axis: so many steps from the present one, where it could move by all of them. */
function axisCell(
  { given, inputAt }: SheetOf,
  { lever, values, now }: TableAxis,
  place: number,
  stepField: 'rowStep' | 'columnStep',
): BlockCell {
  const value = values[place] ?? lever.value;
  const steps = place - now;
  const step = given.values.fields[stepField] ?? usualChange;
  const follows = isLive(given) && Math.abs(steps) <= stepsEachWay && movesBy(lever, steps * step);
  const from = inputAt(lever.path as CustomerField);
  const moves = `${from}*(1${steps < 0 ? '-' : '+'}${String(Math.abs(steps))}*${inputAt(stepField)})`;
  return {
    value,
    format: leverFormat(lever, value),
    bold: place === now,
    ...(follows ? { formula: steps === 0 ? `=${from}` : `=${moves}` } : {}),
  };
}

interface InputRow {
  readonly field: WhatIfField;
  readonly cells: readonly BlockCell[];
}

/** The inputs of one customer, then what the question adds; those of a plan stand with its levers. */
function inputRowsOf({ inputs, found, values, outcome, live }: Given, words: WhatIfWords) {
  const { staying } = inputs.choices;
  const customer: readonly CustomerField[] =
    outcome.kind === undefined ? ['orderValue', 'frequency', staying, 'margin', 'cac'] : [];
  const rows: readonly {
    field: CustomerField | 'change' | 'rowStep' | 'columnStep';
    value: number;
  }[] = [
    ...customer.map((field) => ({ field, value: values.fields[field] })),
    { field: 'change', value: outcome.change },
    ...(outcome.table
      ? (['rowStep', 'columnStep'] as const).map((field) => ({
          field,
          value: values.fields[field] ?? usualChange,
        }))
      : []),
  ];
  return rows.map(({ field, value }): InputRow => {
    const source = inputs.sources[field];
    const met = source.from === 'cell' ? found.cells.get(cellKey(source.cell)) : undefined;
    const { label, base } = words.fields[field];
    const isShare = ['churn', 'margin', 'change', 'rowStep', 'columnStep'].includes(field);
    const cell: BlockCell = {
      value,
      format: isShare ? shareFormat(value) : inputFormat(value),
      ...(live && outcome.kind === undefined && met
        ? { formula: `=${formulaReference(met.cell)}` }
        : { input: true }),
    };
    return { field, cells: [{ value: label }, cell, { value: base }] };
  });
}

const inputFormat = (value: number) => (Number.isInteger(value) ? '#,##0' : '#,##0.00##');

const surface = [0xf8, 0xfa, 0xfd];
/** Of the panel's heat table: above zero, and below it. */
const tints = { above: [0x0b, 0x6b, 0xae], below: [0xb8, 0x4e, 0x00] };

function tintHex(value: number, range: readonly [number, number]): string {
  const { below, depth } = tintOf(value, range);
  const colour = below ? tints.below : tints.above;
  const mixed = surface.map((part, at) => part + (((colour[at] ?? part) - part) * depth) / 100);
  return `#${mixed.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
}
