import { retentionWords } from './words';
import { version } from '../../core/version';
import type { Language } from '../../i18n/language';
import { templateWords } from '../words';
import {
  across,
  between,
  down,
  footnotes,
  header,
  input,
  key,
  label,
  lead,
  months,
  numbers,
  percent,
  quiet,
  result,
  rows,
  tenths,
  title,
  twoDecimals,
  whole,
} from '../cells';
import type { Template } from '../../wire/template-sheet';

/** Eight renewals of a cohort, as they were published for a service with yearly contracts. */
const survivors = [1000, 631, 468, 382, 326, 289, 262, 241];
const [first, last] = [5, 29];

/** How a cohort under contract shrinks: counted, fitted, and what it is worth. */
export function retention(language: Language): Template {
  const { common } = templateWords(language);
  const say = retentionWords(language);
  const amount = between(0, 1e12, common.helpAmount);
  const share = between(0, 1, common.helpShare);
  const rate = 'IF(G7="";0;LTV_RATE(G7;12))';
  return {
    title: say.title,
    widths: [60, 100, 95, 95, 20, 310, 110, 120],
    frozenRows: 4,
    cells: {
      A1: title(say.title),
      A2: lead(say.lead),
      ...across('A4', [
        numbers(common.month),
        numbers(say.left, say.leftNote),
        numbers(say.measured),
        numbers(say.fitted, say.fittedNote),
      ]),
      ...months('A', first, last, 0),
      ...rows('B', first, last, (_, place) => input(survivors[place] ?? '', whole, amount)),
      ...rows('C', first, last, (row) =>
        result(`=IF(OR(B${String(row)}="";$B$5="");"";B${String(row)}/$B$5)`, tenths),
      ),
      D5: result('=IF($G$16="";"";1)', tenths),
      ...rows('D', first + 1, last, (row) =>
        result(
          `=IF($G$16="";"";D${String(row - 1)}*($G$17+A${String(row)}-1)/($G$16+$G$17+A${String(row)}-1))`,
          tenths,
        ),
      ),
      ...across('F4', [header(common.inputs), header(''), header('')]),
      ...down('F5', [label(common.arpu), label(common.margin), label(common.discount)]),
      ...down('G5', [
        input(200, whole, amount),
        input(0.7, percent, share),
        input(0.12, percent, share),
      ]),
      ...down('H5', [quiet(common.aMonth), quiet(common.shareOfRevenue), quiet(common.aYear)]),
      ...across('F9', [header(common.result), header(''), header('')]),
      ...down('F10', [
        label(say.ltv),
        label(say.ltvMeasured),
        label(say.ltvConstant, say.ltvConstantNote),
        label(say.misses),
        label(say.churnFirst),
        label(say.churnLater),
        label('alpha', say.fittedNote),
        label('beta', say.fittedNote),
      ]),
      ...down('G10', [
        key(`=IF(OR(G5="";G16="");"";LTV_SURVIVORS(D5:D29;G5;G6;${rate}))`, whole),
        result(`=IF(OR(G5="";COUNT(C5:C29)=0);"";LTV_SURVIVORS(C5:C29;G5;G6;${rate}))`, whole),
        result(`=IF(OR(G5="";G14="");"";LTV_CHURN(G5;G14;G6;${rate};25))`, whole),
        result('=IF(COUNT(G10;G12)<2;"";G12/G10-1)', '+0%;-0%;0%'),
        result('=IF(COUNT(C5:C6)<2;"";1-C6)', tenths),
        result('=IF(G16="";"";1-D17/D16)', tenths),
        result('=IF(COUNT(B5:B29)<3;"";INDEX(LTV_FIT_RETENTION(B5:B29);2;2))', twoDecimals),
        result('=IF(COUNT(B5:B29)<3;"";INDEX(LTV_FIT_RETENTION(B5:B29);3;2))', twoDecimals),
      ]),
      ...down('H10', [
        quiet(common.perCustomer),
        quiet(common.perCustomer),
        quiet(common.perCustomer),
      ]),
      ...footnotes(32, [...say.notes, common.madeBy(version)]),
    },
    names: [{ name: 'Retention_LTV', range: 'G10' }],
    samples: [
      { name: 'Retention_survivors', range: 'B5:B29' },
      { name: 'Retention_inputs', range: 'G5:G7' },
    ],
    charts: [
      {
        kind: 'line',
        title: say.chart,
        ranges: ['A4:A29', 'C4:C29', 'D4:D29'],
        headers: true,
        at: 'F19',
        width: 540,
        height: 255,
      },
    ],
    conditions: [],
    spills: [],
  };
}
