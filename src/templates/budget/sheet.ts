import { budgetWords } from './words';
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
  oneOf,
  percent,
  quiet,
  result,
  rows,
  setting,
  tenths,
  title,
  told,
  twoDecimals,
  whole,
} from '../cells';
import { good, quoted, weak } from '../formulas';
import type { Template } from '../../wire/template-sheet';

const [first, last] = [5, 16];

/** The profit plan as live formulas, and the way there month by month. */
export function budget(language: Language): Template {
  const { common } = templateWords(language);
  const say = budgetWords(language);
  const amount = between(0, 1e12, common.helpAmount);
  const share = between(0, 1, common.helpShare);
  const { turnover, vat, profit, none } = say.taxes;
  const [onTurnover, inPrice, onProfit] = [quoted(turnover), quoted(vat), quoted(profit)];
  const solved = (formula: string) => `=IF(COUNT(B14)=0;"";${formula})`;
  const ready = (formula: string) => `=IF(COUNT($B$16;$B$28:$B$31)<5;"";${formula})`;
  return {
    title: say.title,
    widths: [205, 95, 110, 14, 56, 80, 66, 66, 84, 78, 78, 78],
    yields: [0, 2],
    frozenRows: 1,
    cells: {
      A1: title(say.title),
      A2: lead(say.lead),
      ...across('A4', [header(common.inputs), header(''), header('')]),
      ...down('A5', [
        label(say.costs),
        label(say.profit),
        label(say.tax),
        label(say.taxMode),
        label(say.ltv, say.ltvNote),
        label(common.cac),
      ]),
      ...down('B5', [
        input(10_000_000, whole, amount),
        input(3_000_000, whole, amount),
        input(0.2, percent, share),
        setting(turnover, '@', oneOf([turnover, vat, profit, none])),
        input(4000, whole, amount),
        input(500, whole, amount),
      ]),
      ...down('C5', [
        quiet(common.aMonth),
        quiet(common.aMonth),
        quiet(''),
        quiet(''),
        quiet(common.perCustomer),
        quiet(common.perCustomer),
      ]),
      ...across('A12', [header(common.result), header(''), header('')]),
      ...down('A13', [
        label(say.kept, say.keptNote),
        label(say.turnover),
        label(say.customers),
        label(say.ads, say.adsNote),
        label(say.taxMoney),
        label(say.profitLeft),
        label(common.ltvToCac),
        label('ROAS'),
        label('ROMI'),
        label(say.acos),
        label(say.dearestCac, say.dearestCacNote),
      ]),
      ...down('B13', [
        result(
          `=IF(COUNT(B5:B7;B9:B10)<5;"";IF(B8=${inPrice};1/(1+B7);IF(B8=${onTurnover};1-B7;1)))`,
          tenths,
        ),
        result(
          `=IF(B13="";"";IF(B13<=B10/B9;"";(B5+IF(B8=${onProfit};B6/(1-B7);B6))/(B13-B10/B9)))`,
          whole,
        ),
        result(solved('B14/B9'), whole),
        key(solved('B15*B10'), whole),
        result(
          solved(
            `IF(B8=${inPrice};B14-B14/(1+B7);IF(B8=${onTurnover};B14*B7;IF(B8=${onProfit};(B14-B5-B16)*B7;0)))`,
          ),
          whole,
        ),
        result(solved('B14-B5-B16-B17'), whole),
        result('=IF(COUNT(B9:B10)<2;"";LTV_TO_CAC(B9;B10))', twoDecimals),
        result(solved('LTV_ROAS(B14;B16)'), percent),
        result(solved('LTV_ROMI(B14;B16)'), percent),
        result(solved('LTV_ACOS(B16;B14)'), tenths),
        result('=IF(B13="";"";B9*B13)', whole),
      ]),
      ...down('C14', [
        quiet(common.aMonth),
        quiet(common.aMonth),
        quiet(common.aMonth),
        quiet(common.aMonth),
        quiet(common.aMonth),
      ]),
      A24: told(`=IF(B13="";"";IF(B13<=B10/B9;${quoted(say.noBudget)}&" "&ROUND(B23;2);""))`),
      ...across('A27', [header(say.monthByMonth), header(''), header('')]),
      ...down('A28', [
        label(say.opening),
        label(common.churn),
        label(common.arpu),
        label(common.margin, say.marginNote),
      ]),
      ...down('B28', [
        input(75_000, whole, amount),
        input(0.05, tenths, share),
        input(200, whole, amount),
        input(0.8, percent, share),
      ]),
      ...down('C28', [
        quiet(''),
        quiet(common.aMonth),
        quiet(common.aMonth),
        quiet(common.shareOfRevenue),
      ]),
      ...down('A32', [label(say.firstProfit), label(say.cashBack), label(say.deepest)]),
      ...down('B32', [
        result(
          ready(`IF(COUNTIF(K5:K16;">0")=0;${quoted(say.later)};MINIFS(E5:E16;K5:K16;">0"))`),
          whole,
        ),
        result(
          ready(
            `IF(L16<0;${quoted(say.later)};IF(COUNTIF(L5:L16;"<0")=0;1;MAXIFS(E5:E16;L5:L16;"<0")+1))`,
          ),
          whole,
        ),
        result(ready('MAX(0;-MIN(L5:L16))'), whole),
      ]),
      ...across('E4', [
        numbers(common.month),
        numbers(say.atStart),
        numbers(say.won),
        numbers(say.lost),
        numbers(say.revenue),
        numbers(say.adsShort),
        numbers(say.profitShort),
        numbers(say.cash),
      ]),
      ...months('E', first, last, 1),
      F5: result(ready('$B$28'), whole),
      ...rows('F', first + 1, last, (row) => {
        const before = String(row - 1);
        return result(ready(`F${before}+G${before}-H${before}`), whole);
      }),
      ...rows('G', first, last, () => result(ready('$B$15'), whole)),
      ...rows('H', first, last, (row) => result(ready(`F${String(row)}*$B$29`), whole)),
      ...rows('I', first, last, (row) => {
        const at = String(row);
        return result(ready(`(F${at}+G${at}-H${at})*$B$30`), whole);
      }),
      ...rows('J', first, last, () => result(ready('$B$16'), whole)),
      ...rows('K', first, last, (row) =>
        result(ready(`I${String(row)}*$B$31-J${String(row)}-$B$5`), whole),
      ),
      L5: result(ready('K5'), whole),
      ...rows('L', first + 1, last, (row) =>
        result(ready(`L${String(row - 1)}+K${String(row)}`), whole),
      ),
      ...footnotes(37, [...say.notes, common.madeBy(version)]),
    },
    names: [
      { name: 'Budget_ads', range: 'B16' },
      { name: 'Budget_turnover', range: 'B14' },
    ],
    samples: [
      { name: 'Budget_goals', range: 'B5:B7' },
      { name: 'Budget_customer', range: 'B9:B10' },
      { name: 'Budget_start', range: 'B28:B31' },
    ],
    charts: [
      {
        kind: 'column',
        title: say.chart,
        ranges: ['E4:E16', 'L4:L16'],
        headers: true,
        at: 'E18',
        width: 580,
        height: 350,
      },
    ],
    conditions: [
      { ranges: ['K5:L16'], formula: '=AND(ISNUMBER(K5);K5<0)', ...weak },
      { ranges: ['K5:L16'], formula: '=AND(ISNUMBER(K5);K5>0)', ...good },
      { ranges: ['A24:C24'], formula: '=$A$24<>""', ...weak },
    ],
    spills: [],
  };
}
