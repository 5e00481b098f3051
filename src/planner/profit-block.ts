import type { ProfitPlan, ProfitPlanInput } from '../core/planning/profit-plan';
import type { BlockLabels } from '../i18n/words/planner';
import { type Block, type BlockCell, cellAddress, formulaReference, type Origin } from './block';
import { cellKey, type FoundCells } from './fields';
import type { ProfitField, ProfitInputs } from './messages';
import { periodFactor } from './profit';

/** What the block is made of: the inputs, what they held, and the plan they give. */
export interface ProfitBlockInput {
  readonly inputs: ProfitInputs;
  readonly cells: FoundCells;
  readonly values: Readonly<Partial<Record<ProfitField, number>>>;
  readonly input: ProfitPlanInput;
  readonly plan: ProfitPlan;
}

interface Row {
  readonly label: string;
  readonly value: number;
  readonly formula?: string;
  readonly format: string;
  readonly base?: string;
  readonly note?: string;
  readonly input?: boolean;
}

const share = '0.0%';
const cents = '#,##0.00';
const ratio = '0.00';

/**
 * The plan as cells: results, ratios, then the inputs they follow from. With live formulas each
 * result is a native formula over the inputs of the same block, and a bound input is a reference
 * to its cell, so that the block recalculates here and in a copy without the add-on.
 *
 * @param origin where the block will begin; formulas name their neighbours by it
 */
export function profitBlock(
  given: ProfitBlockInput,
  live: boolean,
  origin: Origin,
  label: BlockLabels,
): Block {
  const { inputs, input, plan } = given;
  const per = label.per[inputs.period];
  const inputRows = inputRowsOf(given, live, label);
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
  return {
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
}

type Part = 'ads' | 'tax' | 'profit' | 'fixed' | 'variable' | 'fee' | 'unspent';
const ratioCount = 6;

/** Rows that would only say 0 are left out; what stays is next to each other, for the chart. */
function partsOf(input: ProfitPlanInput, { sources }: ProfitInputs): Part[] {
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
  { inputs, cells, values }: ProfitBlockInput,
  live: boolean,
  label: BlockLabels,
): InputRow[] {
  const { per, sources, taxMode } = inputs;
  const rows: readonly (readonly [ProfitField, string, string])[] = [
    ['costs', label.costsWanted, label.per[per.costs]],
    ['profit', label.profitWanted, label.per[per.profit]],
    ['tax', label.taxRate, label.taxBase[taxMode]],
    ['ltv', label.ltv, label.perCustomer],
    ['cac', label.cac, label.perCustomer],
    ['variable', label.variable, label.ofTurnover],
    ['fee', label.fee, label.ofAds],
    ['allowance', label.allowance, label.per[per.allowance]],
  ];
  const made: InputRow[] = [];
  for (const [field, text, base] of rows) {
    const source = sources[field];
    const found = source.from === 'cell' ? cells.get(cellKey(source.cell)) : undefined;
    const value = field === 'tax' && taxMode === 'none' ? 0 : values[field];
    if (value === undefined || (value === 0 && !found && field !== 'tax' && isOption(field)))
      continue;
    const isShare = field === 'tax' || field === 'variable' || field === 'fee';
    made.push({
      field,
      label: text,
      value,
      base,
      format: isShare ? shareFormat(value) : amountFormat(value),
      ...(live && found && !(field === 'tax' && taxMode === 'none')
        ? { formula: `=${formulaReference(found.cell)}` }
        : { input: true }),
    });
  }
  return made;
}

const isOption = (field: ProfitField) =>
  field === 'variable' || field === 'fee' || field === 'allowance';

/** Native formulas over the block's own cells, `;` between arguments and no decimal points. */
function planFormulas(
  { period, per, taxMode, whole }: ProfitInputs,
  at: Readonly<Record<'turnover' | 'customers' | Part, string>>,
  inputAt: (field: ProfitField) => string,
  has: (field: ProfitField) => boolean,
) {
  const over = (field: 'costs' | 'profit' | 'allowance') => {
    const factor = periodFactor(per[field], period);
    const cell = inputAt(field);
    if (factor === 1) return cell;
    return factor > 1 ? `${cell}*${String(factor)}` : `${cell}/${String(Math.round(1 / factor))}`;
  };
  const [t, l, a] = [inputAt('tax'), inputAt('ltv'), inputAt('cac')];
  const v = has('variable') ? `-${inputAt('variable')}` : '';
  const withFee = has('fee') ? `*(1+${inputAt('fee')})` : '';
  const left = {
    turnover: `1-${t}${v}`,
    vat: `1/(1+${t})${v}`,
    profit: `1${v}`,
    none: `1${v}`,
  }[taxMode];
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

const blank: BlockCell = { value: '' };

const heading = (text: string): BlockCell[] => [{ value: text, bold: true }, blank, blank];

const line = ({ label, value, formula, format, base, note, input }: Row): BlockCell[] => [
  { value: label, ...(note === undefined ? {} : { note }) },
  {
    value,
    format,
    ...(formula === undefined ? {} : { formula }),
    ...(input ? { input } : {}),
  },
  { value: base ?? '' },
];

const amountFormat = (value: number) => (Number.isInteger(value) ? '#,##0' : cents);

const shareFormat = (value: number) =>
  Number.isInteger(Math.round(value * 1e6) / 1e4) ? '0%' : '0.00%';
