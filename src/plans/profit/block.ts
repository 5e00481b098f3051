import type { ProfitWords } from './vocabulary';
import { profitWords } from './words';
import { type Block, type BlockCell, cellAddress, formulaReference } from '../../wire/block';
import {
  amountFormat,
  blank,
  cents,
  heading,
  line,
  ratio,
  type Row,
  share,
  shareFormat,
} from '../shape/block-rows';
import { cellKey } from '../shape/found';
import { periodFactor } from '../shape/periods';
import type { BlockGiven } from '../shape/plan';
import type { ProfitField, ProfitForm } from './form';
import { withMonths } from './months-block';
import type { ProfitResult } from './work';

type Given = BlockGiven<ProfitForm, ProfitResult>;

/**
 * The plan as cells: results, ratios, then the inputs they follow from. With live formulas each
 * result is a native formula over the inputs of the same block, and a bound input is a reference
 * to its cell, so that the block recalculates here and in a copy without the add-on.
 */
export function profitBlock(given: Given): Block {
  const { inputs, outcome, live, origin, language } = given;
  const { input, plan } = outcome;
  const label = profitWords(language).block;
  const per = label.per[inputs.choices.period];
  const inputRows = inputRowsOf(given, label);
  const shownParts = partsOf(input, inputs);

  // title, turnover, customers, the parts, six ratios, a blank row, the heading of the inputs
  const firstPart = 3;
  const firstInput = firstPart + shownParts.length + ratioCount + 2;
  const address = (row: number) => cellAddress(origin.row + row, origin.column + 1);
  const at = {
    turnover: address(1),
    customers: address(2),
    ...Object.fromEntries(shownParts.map((part, place) => [part, address(firstPart + place)])),
  } as Record<'turnover' | 'customers' | Part, string>;
  const inputAt = (field: ProfitField) =>
    address(firstInput + inputRows.findIndex((row) => row.field === field));
  const formulas = planFormulas(inputs, at, inputAt, (field) =>
    inputRows.some((row) => row.field === field),
  );
  const formulaOf = (name: keyof typeof formulas) => (live ? { formula: formulas[name] } : {});
  const amount = (value: number) => ({ value, format: amountFormat(value) });

  const parts: Readonly<Record<Part, Row>> = {
    ads: { label: label.ads, ...amount(plan.ads), base: per, note: label.meaning.ads },
    tax: { label: label.tax, ...amount(plan.tax), base: per },
    profit: { label: label.profit, ...amount(plan.profit), base: per },
    fixed: { label: label.fixed, ...amount(input.costs), base: per },
    variable: { label: label.variable, ...amount(plan.variable), base: per },
    fee: { label: label.fee, ...amount(plan.fee), base: per },
    unspent: { label: label.unspent, ...amount(plan.unspent), base: per },
  };
  const meaning = label.meaning;
  const ads = plan.ads;
  const ratios: Row[] = [
    row('ltvToCac', input.ltv / input.cac, ratio),
    row('roas', input.ltv / input.cac, share),
    row('romi', (input.ltv - input.cac) / input.cac, share),
    row('acos', input.cac / input.ltv, share),
    row('profitOnAds', plan.profit / ads, share),
    {
      ...row('dearestCac', plan.dearestCac, amountFormat(plan.dearestCac)),
      base: label.perCustomer,
    },
  ];
  function row(
    name: keyof typeof meaning & keyof typeof formulas,
    value: number,
    format: string,
  ): Row {
    return { label: label[name], value, format, note: meaning[name], ...formulaOf(name) };
  }

  const rows: BlockCell[][] = [
    heading(label.title),
    line({ label: label.turnover, ...amount(plan.turnover), base: per, ...formulaOf('turnover') }),
    line({
      label: label.customers,
      value: plan.customers,
      format: input.whole ? '#,##0' : cents,
      ...formulaOf('customers'),
    }),
    ...shownParts.map((part) => line({ ...parts[part], ...formulaOf(part) })),
    ...ratios.map(line),
    [blank, blank, blank],
    heading(label.inputs),
    ...inputRows.map(line),
  ];
  const block: Block = {
    title: label.title,
    rows,
    charts: [
      {
        kind: 'bar',
        title: label.chart,
        firstRow: firstPart,
        rows: shownParts.filter((part) => part !== 'unspent').length,
        columns: [0, 1],
        headers: false,
      },
    ],
  };
  if (outcome.months === undefined) return block;
  const has = (field: ProfitField) => inputRows.some((each) => each.field === field);
  return withMonths(block, given, outcome.months, {
    ads: at.ads,
    costs: inputAt('costs'),
    cac: inputAt('cac'),
    fee: has('fee') ? inputAt('fee') : undefined,
    margin: keptOf(
      inputs.choices.taxMode,
      inputAt('tax'),
      has('variable') ? inputAt('variable') : undefined,
    ),
  });
}

/** What tax and variable costs leave of turnover, as a formula. */
function keptOf(
  taxMode: ProfitResult['input']['taxMode'],
  tax: string,
  variable: string | undefined,
) {
  const less = variable === undefined ? '' : `-${variable}`;
  return {
    turnover: `1-${tax}${less}`,
    vat: `1/(1+${tax})${less}`,
    profit: `1${less}`,
    none: `1${less}`,
  }[taxMode];
}

type Part = 'ads' | 'tax' | 'profit' | 'fixed' | 'variable' | 'fee' | 'unspent';
const ratioCount = 6;

/** Rows that would only say 0 are left out; what stays is next to each other, for the chart. */
function partsOf(input: ProfitResult['input'], { sources }: Given['inputs']): Part[] {
  const used = (field: 'variable' | 'fee') => input[field] > 0 || sources[field].from === 'cell';
  return [
    'ads',
    'tax',
    'profit',
    'fixed',
    ...(used('variable') ? (['variable'] as const) : []),
    ...(used('fee') ? (['fee'] as const) : []),
    ...(input.allowance === undefined ? [] : (['unspent'] as const)),
  ];
}

interface InputRow extends Row {
  readonly field: ProfitField;
}

function inputRowsOf(
  { inputs, found, values, live }: Given,
  label: ProfitWords['block'],
): InputRow[] {
  const { sources } = inputs;
  const { costsPer, profitPer, allowancePer, taxMode } = inputs.choices;
  const rows: readonly (readonly [ProfitField, string, string])[] = [
    ['costs', label.costsWanted, label.per[costsPer]],
    ['profit', label.profitWanted, label.per[profitPer]],
    ['tax', label.taxRate, label.taxBase[taxMode]],
    ['ltv', label.ltv, label.perCustomer],
    ['cac', label.cac, label.perCustomer],
    ['variable', label.variable, label.ofTurnover],
    ['fee', label.fee, label.ofAds],
    ['allowance', label.allowance, label.per[allowancePer]],
  ];
  const made: InputRow[] = [];
  for (const [field, text, base] of rows) {
    const source = sources[field];
    const met = source.from === 'cell' ? found.cells.get(cellKey(source.cell)) : undefined;
    const value = values.fields[field];
    if (value === undefined || (value === 0 && !met && field !== 'tax' && isOption(field)))
      continue;
    const isShare = field === 'tax' || field === 'variable' || field === 'fee';
    made.push({
      field,
      label: text,
      value,
      base,
      format: isShare ? shareFormat(value) : amountFormat(value),
      ...(live && met && !(field === 'tax' && taxMode === 'none')
        ? { formula: `=${formulaReference(met.cell)}` }
        : { input: true }),
    });
  }
  return made;
}

const isOption = (field: ProfitField) =>
  field === 'variable' || field === 'fee' || field === 'allowance';

/** Native formulas over the block's own cells, `;` between arguments and no decimal points. */
function planFormulas(
  { choices }: Given['inputs'],
  at: Readonly<Record<'turnover' | 'customers' | Part, string>>,
  inputAt: (field: ProfitField) => string,
  has: (field: ProfitField) => boolean,
) {
  const { taxMode } = choices;
  const whole = choices.whole === 'yes';
  const over = (field: 'costs' | 'profit' | 'allowance') => {
    const factor = periodFactor(choices[`${field}Per`], choices.period);
    const cell = inputAt(field);
    if (factor === 1) return cell;
    return factor > 1 ? `${cell}*${String(factor)}` : `${cell}/${String(Math.round(1 / factor))}`;
  };
  const [t, l, a] = [inputAt('tax'), inputAt('ltv'), inputAt('cac')];
  const withFee = has('fee') ? `*(1+${inputAt('fee')})` : '';
  const left = keptOf(taxMode, t, has('variable') ? inputAt('variable') : undefined);
  const wanted = taxMode === 'profit' ? `${over('profit')}/(1-${t})` : over('profit');
  const allowance = has('allowance');
  const needed = `${over('costs')}+${wanted}${allowance ? `+${over('allowance')}` : ''}`;
  const exact = `(${needed})/(${left}${allowance ? '' : `-${a}${withFee}/${l}`})`;
  const fee = has('fee') ? `-${at.fee}` : '';
  const costs = `${at.fixed}${at.variable ? `-${at.variable}` : ''}-${at.ads}${fee}`;
  const tax = {
    turnover: `=${at.turnover}*${t}`,
    vat: `=${at.turnover}-${at.turnover}/(1+${t})`,
    profit: `=MAX(0;${at.turnover}-${costs})*${t}`,
    none: '=0',
  }[taxMode];
  return {
    turnover: whole ? `=${at.customers}*${l}` : `=${exact}`,
    // Rounding first keeps 4815.000000001 customers at 4815.
    customers: whole ? `=ROUNDUP(ROUND(${exact}/${l};9);0)` : `=${at.turnover}/${l}`,
    ads: `=${at.customers}*${a}`,
    tax,
    profit: `=${at.turnover}-${costs}-${at.tax}`,
    fixed: `=${over('costs')}`,
    variable: has('variable') ? `=${at.turnover}*${inputAt('variable')}` : '=0',
    fee: has('fee') ? `=${at.ads}*${inputAt('fee')}` : '=0',
    unspent: allowance ? `=${over('allowance')}-${at.ads}${fee}` : '=0',
    ltvToCac: `=${l}/${a}`,
    roas: `=${at.turnover}/${at.ads}`,
    romi: `=(${at.turnover}-${at.ads})/${at.ads}`,
    acos: `=${at.ads}/${at.turnover}`,
    profitOnAds: `=${at.profit}/${at.ads}`,
    dearestCac: `=${l}*(${left})${has('fee') ? `/(1+${inputAt('fee')})` : ''}`,
  };
}
