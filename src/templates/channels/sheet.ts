import { channelsWords } from './words';
import { version } from '../../core/version';
import type { Language } from '../../i18n/language';
import { templateWords } from '../words';
import {
  across,
  together,
  between,
  cents,
  down,
  footnotes,
  header,
  input,
  key,
  label,
  lead,
  numbers,
  percent,
  result,
  rows,
  section,
  title,
  twoDecimals,
  whole,
} from '../cells';
import { watch } from '../formulas';
import type { Template } from '../../wire/template-sheet';

/** Spend, results, results if the spend were doubled, value of one, least and most spend. */
const samples: readonly (readonly (number | '')[])[] = [
  [4000, 760, 1070, 40, '', ''],
  [4000, 880, 1380, 40, '', 5500],
  [2000, 430, 550, 40, '', ''],
  [600, 90, 118, 60, 300, ''],
  [1500, 120, 180, 60, '', ''],
];
const [first, last, total] = [6, 10, 11];
/** Points of the curves: from nothing to twice of today's spend. */
const [firstPoint, lastPoint] = [19, 27];
const change = '+#,##0;-#,##0;0';

/** The best split of a budget, over the curve of each channel. */
export function channels(language: Language): Template {
  const { common } = templateWords(language);
  const say = channelsWords(language);
  const amount = between(0, 1e12, common.helpAmount);
  const columns = ['B', 'C', 'D', 'E', 'F', 'G'];
  const sum = (column: string) =>
    `=IF(COUNT(${column}6:${column}10)=0;"";SUM(${column}6:${column}10))`;
  const each = (column: string, make: (row: string) => string, format: string) =>
    rows(column, first, last, (row) => result(make(String(row)), format));
  return {
    title: say.title,
    widths: [170, 72, 82, 70, 72, 72, 62, 100, 82, 64, 56, 54, 54],
    yields: [0, 2, 3, 4, 5, 7],
    frozenRows: 1,
    cells: {
      A1: title(say.title),
      A2: lead(say.lead),
      A3: label(say.budget),
      B3: input(12_100, whole, amount),
      C3: { value: common.aMonth, look: 'quiet' },
      ...across('A5', [
        header(say.channel),
        numbers(say.spend),
        numbers(say.results),
        numbers(say.doubled, say.doubledNote),
        numbers(say.value),
        numbers(say.least),
        numbers(say.most),
        numbers(say.response, say.responseNote),
        numbers(say.best),
        numbers(say.difference),
        numbers(say.resultsThen),
        numbers(say.cpaNow),
        numbers(say.cpaThen),
      ]),
      ...rows('A', first, last, (_, place) => input(say.names[place] ?? '')),
      ...together(
        ...columns.map((column, field) =>
          rows(column, first, last, (_, place) =>
            input(samples[place]?.[field] ?? '', whole, amount),
          ),
        ),
      ),
      ...each('H', (row) => `=IF(COUNT(C${row}:D${row})<2;"";LOG(D${row}/C${row};2))`, twoDecimals),
      I6: key(
        '=IF(OR(B3="";COUNT(B6:B10)=0);"";LTV_ALLOCATE(B3;B6:B10;C6:C10;H6:H10;E6:E10;F6:F10;G6:G10))',
        whole,
      ),
      ...rows('I', first + 1, last, () => ({ value: '', look: 'key', format: whole })),
      ...each('J', (row) => `=IF(COUNT(B${row};I${row})<2;"";I${row}-B${row})`, change),
      ...each(
        'K',
        (row) =>
          `=IF(COUNT(B${row};C${row};I${row})<3;"";C${row}*(I${row}/B${row})^IF(H${row}="";1/2;H${row}))`,
        whole,
      ),
      ...each('L', (row) => `=IF(COUNT(B${row}:C${row})<2;"";B${row}/C${row})`, cents),
      ...each('M', (row) => `=IF(COUNT(I${row};K${row})<2;"";I${row}/K${row})`, cents),
      A11: section(say.total),
      B11: result(sum('B'), whole),
      C11: result(sum('C'), whole),
      I11: result(sum('I'), whole),
      J11: result('=IF(COUNT(B11;I11)<2;"";I11-B11)', change),
      K11: result(sum('K'), whole),
      L11: result('=IF(COUNT(B11:C11)<2;"";B11/C11)', cents),
      M11: result('=IF(COUNT(I11;K11)<2;"";I11/K11)', cents),
      ...down('A13', [label(say.valueNow), label(say.valueThen), label(say.gain)]),
      B13: result('=IF(COUNT(E6:E10)=0;"";SUMPRODUCT(C6:C10;E6:E10))', whole),
      B14: result('=IF(COUNT(E6:E10)*COUNT(K6:K10)=0;"";SUMPRODUCT(K6:K10;E6:E10))', whole),
      B15: key('=IF(COUNT(B13:B14)<2;"";B14-B13)', change),
      A17: section(say.curves),
      A18: numbers(say.ofToday),
      ...across(
        'B18',
        Array.from({ length: 5 }, (_, place) => ({
          ...numbers(''),
          formula: `=IF($A$${String(first + place)}="";"";$A$${String(first + place)})`,
        })),
      ),
      ...rows('A', firstPoint, lastPoint, (_, place) => ({
        value: place / 4,
        look: 'result',
        format: percent,
      })),
      ...together(
        ...['B', 'C', 'D', 'E', 'F'].map((column, place) => {
          const of = String(first + place);
          return rows(column, firstPoint, lastPoint, (row) =>
            result(
              `=IF($C$${of}="";"";$C$${of}*$A${String(row)}^IF($H$${of}="";1/2;$H$${of}))`,
              whole,
            ),
          );
        }),
      ),
      ...footnotes(45, [...say.notes, common.madeBy(version)]),
    },
    names: [
      { name: 'Channels_best', range: 'I6:I10' },
      { name: 'Channels_total', range: `K${String(total)}` },
    ],
    samples: [
      { name: 'Channels_budget', range: 'B3' },
      { name: 'Channels_inputs', range: 'A6:G10' },
    ],
    charts: [
      {
        kind: 'column',
        title: say.chartSpend,
        ranges: ['A5:A10', 'B5:B10', 'I5:I10'],
        headers: true,
        at: 'A29',
        width: 500,
        height: 310,
      },
      {
        kind: 'line',
        title: say.chartCurves,
        ranges: ['A18:A27', 'B18:B27', 'C18:C27', 'D18:D27', 'E18:E27', 'F18:F27'],
        headers: true,
        at: 'G13',
        width: 466,
        height: 310,
      },
    ],
    conditions: [{ ranges: ['I6:I10'], formula: '=AND(ISNUMBER(I6);I6>B6*3/2)', ...watch }],
    spills: ['I6:I10'],
  };
}
