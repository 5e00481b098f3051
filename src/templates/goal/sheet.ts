import { goalWords } from './words';
import { version } from '../../core/version';
import type { Language } from '../../i18n/language';
import { templateWords } from '../words';
import {
  across,
  band,
  between,
  cents,
  date,
  down,
  footnotes,
  header,
  input,
  key,
  label,
  lead,
  months,
  numbers,
  oneDecimal,
  percent,
  quiet,
  result,
  rows,
  section,
  setting,
  tenths,
  title,
  whole,
} from '../cells';
import { good, quoted, watch, weak } from '../formulas';
import type { Template, TemplateCell } from '../../wire/template-sheet';

/** Month 0 is today. */
const [first, last] = [19, 31];

/** From today's sales funnel to the goal, month by month, and who does what for it. */
export function goal(language: Language, today: number): Template {
  const { common } = templateWords(language);
  const say = goalWords(language);
  const amount = between(0, 1e12, common.helpAmount);
  const share = between(0, 1, common.helpShare);
  const ready = (formula: string) => `=IF(COUNT($B$5:$B$6;$B$12:$B$14)<5;"";${formula})`;
  /** Conversion into a stage in the month of a row. */
  const conversion = (stage: string, row: string) =>
    `MIN(1;$B$${stage}*(1+$C$${stage})^MAX(0;$A${row}-$B$9))`;
  const blank: TemplateCell = { value: '', look: 'input', sample: true };
  return {
    title: say.title,
    widths: [225, 95, 95, 80, 80, 90, 80, 14, 235],
    yields: [0, 2],
    frozenRows: 1,
    cells: {
      A1: title(say.title),
      A2: lead(say.lead),
      ...across('A4', [header(common.inputs), header(''), header('')]),
      ...down('A5', [
        label(say.budget),
        label(say.price),
        label(say.goal),
        label(say.dearest),
        label(say.lag, say.lagNote),
      ]),
      ...down('B5', [
        input(100, whole, amount),
        input(2, cents, amount),
        input(15, whole, amount),
        input(7, cents, amount),
        setting(0, whole, between(0, 24, common.helpAmount)),
      ]),
      ...down('C5', [
        quiet(common.aMonth),
        quiet(''),
        quiet(common.aMonth),
        quiet(''),
        quiet(common.months),
      ]),
      ...across('A11', [
        header(say.stage),
        numbers(say.conversion),
        numbers(say.growth, say.growthNote),
      ]),
      ...down(
        'A12',
        say.stages.slice(1).map((name) => setting(name)),
      ),
      ...down('B12', [
        input(0.01, tenths, share),
        input(0.05, tenths, share),
        input(0.5, tenths, share),
      ]),
      ...rows('C', 12, 14, () => input(0.05, tenths, between(-1, 1, common.helpShare))),
      ...across('E4', [header(common.result), header(''), header(''), header(''), header('')]),
      ...down('E5', [
        label(say.reached),
        label(say.salesToday),
        label(say.costToday),
        label(say.budgetNeeded),
        label(say.clicksNeeded),
        label(say.dearestClick),
        label(say.dearestLead, say.dearestLeadNote),
      ]),
      ...down('I5', [
        {
          ...key(
            `=IF(COUNT($B$5:$B$8;$B$12:$B$14)<7;"";IF(COUNTIF(G19:G31;${quoted(say.yes)})=0;${quoted(say.notWithin)};MINIFS(A19:A31;G19:G31;${quoted(say.yes)})))`,
            '0',
          ),
        },
        result(ready('E19'), oneDecimal),
        result(ready('F19'), cents),
        result(ready('B7*F19'), cents),
        result(ready('B7/B13/B14'), whole),
        result(ready('B8*B13*B14'), cents),
        result(ready('B8*B14*85/100'), cents),
      ]),
      ...down('E13', [label(say.soFar), label(say.done)]),
      I13: input(4, whole, amount),
      I14: result('=IF(COUNT(I13;B7)<2;"";I13/B7)', percent),
      A17: section(say.monthByMonth),
      ...across('A18', [
        numbers(common.month),
        numbers(say.stages[0] ?? ''),
        ...['A12', 'A13', 'A14'].map((name) => ({ ...numbers(''), formula: `=${name}` })),
        numbers(say.cost),
        numbers(say.met),
      ]),
      ...months('A', first, last, 0),
      B19: result(ready('LTV_FUNNEL(B5/B6*1000;B12:B14)'), whole),
      C19: { value: '', look: 'result', format: whole },
      D19: { value: '', look: 'result', format: oneDecimal },
      E19: { value: '', look: 'result', format: oneDecimal },
      ...rows('B', first + 1, last, () => result(ready('$B$19'), whole)),
      ...rows('C', first + 1, last, (row) =>
        result(ready(`B${String(row)}*${conversion('12', String(row))}`), whole),
      ),
      ...rows('D', first + 1, last, (row) =>
        result(ready(`C${String(row)}*${conversion('13', String(row))}`), oneDecimal),
      ),
      ...rows('E', first + 1, last, (row) =>
        result(ready(`D${String(row)}*${conversion('14', String(row))}`), oneDecimal),
      ),
      ...rows('F', first, last, (row) =>
        result(ready(`IF(E${String(row)}=0;"";$B$5/E${String(row)})`), cents),
      ),
      ...rows('G', first, last, (row) =>
        result(
          `=IF(COUNT($B$7:$B$8;E${String(row)}:F${String(row)})<4;"";IF(AND(E${String(row)}>=$B$7;F${String(row)}<=$B$8);${quoted(say.yes)};""))`,
          whole,
        ),
      ),
      A33: section(say.who),
      ...across('A34', [
        header(say.stage),
        header(say.action),
        header(''),
        header(''),
        band(say.owner),
        band(''),
        numbers(say.due),
        header(''),
        numbers(say.progress),
      ]),
      ...rows('A', 35, 37, (_, place) => result(`=A${String(12 + place)}`)),
      ...rows('B', 35, 37, (_, place) => input(say.actions[place] ?? '')),
      ...rows('C', 35, 37, () => blank),
      ...rows('D', 35, 37, () => blank),
      ...rows('E', 35, 37, (_, place) => input(say.owners[place] ?? '')),
      ...rows('F', 35, 37, () => blank),
      ...rows('G', 35, 37, (_, place) =>
        input(today - 3 + place * 14, common.dateFormat, date(common.helpDate)),
      ),
      ...rows('I', 35, 37, (_, place) => input([0.6, 0.2, 0][place] ?? '', percent, share)),
      ...footnotes(39, [...say.notes, common.madeBy(version)]),
    },
    names: [
      { name: 'Goal_month', range: 'I5' },
      { name: 'Goal_budget', range: 'I8' },
    ],
    samples: [
      { name: 'Goal_inputs', range: 'B5:B8' },
      { name: 'Goal_funnel', range: 'B12:C14' },
      { name: 'Goal_sold', range: 'I13' },
      { name: 'Goal_actions', range: 'B35:G37' },
      { name: 'Goal_progress', range: 'I35:I37' },
    ],
    charts: [
      {
        kind: 'column',
        title: say.chart,
        ranges: ['A18:A31', 'E18:E31'],
        headers: true,
        at: 'I17',
        width: 235,
        height: 325,
      },
    ],
    conditions: [
      { ranges: ['E19:E31'], formula: '=AND(ISNUMBER(E19);$B$7>0;E19>=$B$7)', ...good },
      { ranges: ['F19:F31'], formula: '=AND(ISNUMBER(F19);$B$8>0;F19<=$B$8)', ...good },
      { ranges: ['F19:F31'], formula: '=AND(ISNUMBER(F19);$B$8>0;F19>$B$8)', ...watch },
      { ranges: ['G35:G37'], formula: '=AND(G35<>"";G35<TODAY();I35<1)', ...weak },
    ],
    spills: ['B19:E19'],
  };
}
