import { calculatorWords } from './words';
import type { Language } from '../../i18n/language';
import { templateWords } from '../words';
import { version } from '../../core/version';
import {
  across,
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
  oneDecimal,
  oneOf,
  percent,
  quiet,
  result,
  rows,
  section,
  setting,
  title,
  told,
  twoDecimals,
  whole,
} from '../cells';
import { good, quoted, weak } from '../formulas';
import type { Template } from '../../wire/template-sheet';

/** Every way to LTV side by side, over one block of inputs. */
export function calculator(language: Language): Template {
  const { common } = templateWords(language);
  const say = calculatorWords(language);
  const amount = between(0, 1e12, common.helpAmount);
  const share = between(0, 1, common.helpShare);
  const { methods } = say;
  const inOrder = [
    methods.churn,
    methods.discounted,
    methods.lifetime,
    methods.orders,
    methods.year,
  ];
  const reason = inOrder
    .slice(0, 4)
    .reduceRight(
      (rest, { why }, place) => `IF(F13=E${String(5 + place)};${quoted(why)};${rest})`,
      quoted(methods.year.why),
    );
  return {
    title: say.title,
    widths: [205, 112, 112, 16, 205, 90, 80, 180],
    yields: [0, 1, 2, 4, 7],
    frozenRows: 1,
    cells: {
      A1: title(say.title),
      A2: lead(say.lead),
      ...across('A4', [header(common.inputs), header(''), header('')]),
      ...down('A5', [
        label(say.howTheyPay),
        label(common.arpu),
        label(common.churn),
        label(common.margin),
        label(common.discount),
        label(say.order),
        label(say.ordersAMonth),
        label(say.lifetime),
        label(say.revenue),
        label(say.customers),
        label(common.cac),
      ]),
      B5: setting(say.subscription, '@', oneOf([say.subscription, say.orders])),
      ...down('B6', [
        input(200, whole, amount),
        input(0.05, '0.0%', share),
        input(0.7, percent, share),
        input(0.12, percent, share),
        input(500, whole, amount),
        input(0.4, 'General', amount),
        input(20, 'General', amount),
        input(480_000, whole, amount),
        input(200, whole, amount),
        input(500, whole, amount),
      ]),
      ...down('C6', [
        quiet(common.aMonth),
        quiet(common.aMonth),
        quiet(common.shareOfRevenue),
        quiet(common.aYear),
        quiet(''),
        quiet(common.perCustomer),
        quiet(common.months),
        quiet(common.aYear),
        quiet(common.aYear),
        quiet(common.perCustomer),
      ]),
      ...across('E4', [
        header(say.method),
        numbers('LTV'),
        numbers(common.ltvToCac),
        header(say.assumes),
      ]),
      ...down(
        'E5',
        inOrder.map(({ name }) => label(name)),
      ),
      ...down('F5', [
        result('=IF(COUNT(B6:B7)<2;"";LTV_CHURN(B6;B7;B8))', whole),
        result('=IF(COUNT(B6:B7;B9)<3;"";LTV_CHURN(B6;B7;B8;LTV_RATE(B9;12)))', whole),
        result('=IF(COUNT(B6;B12)<2;"";LTV_ARPU(B6;B12;B8))', whole),
        result('=IF(COUNT(B10:B12)<3;"";LTV_AOV(B10;B11;B12;B8))', whole),
        result('=IF(COUNT(B13:B14)<2;"";LTV_SIMPLE(B13;B14;B8))', whole),
      ]),
      ...rows('G', 5, 9, (row) =>
        result(
          `=IF(COUNT(F${String(row)};$B$15)<2;"";LTV_TO_CAC(F${String(row)};$B$15))`,
          twoDecimals,
        ),
      ),
      ...down(
        'H5',
        inOrder.map(({ assumes }) => quiet(assumes)),
      ),
      E11: section(say.fits),
      ...down('E12', [
        label('LTV'),
        label(say.fitting),
        label(say.why),
        label(common.ltvToCac),
        label(say.payback),
        label(say.dearestCac),
        label(say.net),
      ]),
      F12: key('=IF(F13="";"";INDEX(F5:F9;MATCH(F13;E5:E9;0)))', whole),
      F13: told(
        `=IF(COUNT(F5:F9)=0;"";IF(AND(B5=${quoted(say.orders)};F8<>"");E8;IF(F6<>"";E6;IF(F5<>"";E5;IF(F7<>"";E7;IF(F8<>"";E8;E9))))))`,
      ),
      F14: told(`=IF(F13="";"";${reason})`),
      F15: result('=IF(F13="";"";INDEX(G5:G9;MATCH(F13;E5:E9;0)))', twoDecimals),
      F16: result(
        `=IF(COUNT(B6;B15)<2;"";IF(B15*B7>=B6*IF(B8="";1;B8);${quoted(common.never)};LTV_PAYBACK(B15;B6;B8;B7)))`,
        oneDecimal,
      ),
      F17: result('=IF(F12="";"";LTV_MAX_CAC(F12))', cents),
      F18: result('=IF(COUNT(F12;B15)<2;"";LTV_NET(F12;B15))', whole),
      ...footnotes(32, [...say.notes, common.madeBy(version)]),
    },
    names: [
      { name: 'Calculator_LTV', range: 'F12' },
      { name: 'Calculator_dearest_CAC', range: 'F17' },
    ],
    samples: [{ name: 'Calculator_inputs', range: 'B6:B15' }],
    charts: [
      {
        kind: 'bar',
        title: say.chart,
        ranges: ['E5:E9', 'F5:F9'],
        headers: false,
        at: 'A20',
        width: 990,
        height: 240,
      },
    ],
    conditions: [
      { ranges: ['G5:G9', 'F15'], formula: '=AND(ISNUMBER(G5);G5>=3)', ...good },
      { ranges: ['G5:G9', 'F15'], formula: '=AND(ISNUMBER(G5);G5<1)', ...weak },
    ],
    spills: [],
  };
}
