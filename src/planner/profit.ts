import { Fault } from '../core/fault';
import {
  profitPasses,
  profitPlan,
  type ProfitPlan,
  type ProfitPlanInput,
} from '../core/planning/profit-plan';
import { money, optional, type Parameter, rate } from '../functions/define';
import type { Language } from '../i18n/language';
import { cellKey, type FieldValue, type FoundCells, readField } from './fields';
import {
  type CellReference,
  type FieldFault,
  type Period,
  type ProfitAnswer,
  type ProfitField,
  profitFields,
  type ProfitInputs,
  type ProfitResult,
} from './messages';

/** What each field takes. */
const profitParameters: Readonly<Record<ProfitField, Parameter>> = {
  costs: money('costs', { atLeast: 0 }),
  profit: money('profit', { atLeast: 0 }),
  tax: rate('tax', { below: 1 }),
  ltv: money('ltv', { above: 0 }),
  cac: money('cac', { above: 0 }),
  variable: optional(rate('variable', { below: 1 })),
  fee: optional(rate('fee')),
  allowance: optional(money('allowance', { atLeast: 0 })),
};

const passesShown = 4;
const monthsIn: Readonly<Record<Period, number>> = { month: 1, quarter: 3, year: 12 };

/** How many of a field's periods fit in the plan's: a monthly cost counts 12 times in a year. */
export const periodFactor = (field: Period, plan: Period) => monthsIn[plan] / monthsIn[field];

/** The bound cells, each once. */
export function boundCells({ sources }: ProfitInputs): CellReference[] {
  const cells = new Map<string, CellReference>();
  for (const field of profitFields) {
    const source = sources[field];
    if (source.from === 'cell') cells.set(cellKey(source.cell), source.cell);
  }
  return [...cells.values()];
}

/** The plan with everything that the answer and the written block are made of. */
export interface WorkedProfit {
  readonly answer: ProfitAnswer;
  readonly worked?: {
    readonly input: ProfitPlanInput;
    readonly plan: ProfitPlan;
    /** What the fields held, before their periods were brought to the plan's. */
    readonly values: Readonly<Partial<Record<ProfitField, number>>>;
  };
}

/** Works out the profit plan from its fields; faults stand with the fields they belong to. */
export function workOutProfit(
  inputs: ProfitInputs,
  cells: FoundCells,
  language: Language,
): WorkedProfit {
  const read = readFields(inputs, cells, language);
  const fields = mapFields((field) => read[field].read);
  const values = valuesOf(read);
  if (profitFields.some((field) => fields[field].fault !== undefined)) {
    return { answer: { fields } };
  }
  const input = planInput(inputs, values);
  const blame = (field: ProfitField, fault: FieldFault): WorkedProfit => ({
    answer: { fields: { ...fields, [field]: { ...fields[field], fault } }, input },
  });
  if (input.costs + input.profit + (input.allowance ?? 0) === 0) {
    return blame('profit', { code: 'nothing-to-plan', details: {} });
  }
  try {
    const plan = profitPlan(input);
    const result = profitResult(input, plan);
    return { answer: { fields, input, result }, worked: { input, plan, values } };
  } catch (problem) {
    if (!(problem instanceof Fault)) throw problem;
    const { code, details } = problem;
    return (details.limit ?? 0) > 0
      ? blame('cac', { code, details })
      : blame('tax', { code: 'nothing-left', details });
  }
}

function readFields(
  inputs: ProfitInputs,
  cells: FoundCells,
  language: Language,
): Record<ProfitField, FieldValue> {
  return mapFields((field) => {
    // Without a tax its rate is not asked for.
    const unused = field === 'tax' && inputs.taxMode === 'none';
    const parameter = profitParameters[field];
    const asked = unused ? optional(parameter) : parameter;
    return readField(asked, inputs.sources[field], cells, language);
  });
}

function mapFields<Result>(make: (field: ProfitField) => Result): Record<ProfitField, Result> {
  const entries = profitFields.map((field) => [field, make(field)] as const);
  return Object.fromEntries(entries) as Record<ProfitField, Result>;
}

function valuesOf(read: Record<ProfitField, FieldValue>): Partial<Record<ProfitField, number>> {
  const values: Partial<Record<ProfitField, number>> = {};
  for (const field of profitFields) {
    const { value } = read[field];
    if (value !== undefined) values[field] = value;
  }
  return values;
}

function planInput(
  { period, per, taxMode, whole }: ProfitInputs,
  values: Partial<Record<ProfitField, number>>,
): ProfitPlanInput {
  const overPeriod = (field: 'costs' | 'profit' | 'allowance') =>
    (values[field] ?? 0) * periodFactor(per[field], period);
  return {
    costs: overPeriod('costs'),
    profit: overPeriod('profit'),
    tax: taxMode === 'none' ? 0 : (values.tax ?? 0),
    taxMode,
    ltv: values.ltv ?? 0,
    cac: values.cac ?? 0,
    variable: values.variable ?? 0,
    fee: values.fee ?? 0,
    allowance: values.allowance === undefined ? undefined : overPeriod('allowance'),
    whole,
  };
}

function profitResult(input: ProfitPlanInput, plan: ProfitPlan): ProfitResult {
  const { turnover, ads, profit } = profitPlan({ ...input, whole: false, allowance: undefined });
  return {
    turnover: plan.turnover,
    customers: plan.customers,
    ads: plan.ads,
    fixed: input.costs,
    variable: plan.variable,
    fee: plan.fee,
    tax: plan.tax,
    profit: plan.profit,
    unspent: plan.unspent,
    passes: profitPasses(input, passesShown),
    limit: { turnover, ads, profit },
    ratios: {
      ltvToCac: input.ltv / input.cac,
      roas: input.ltv / input.cac,
      romi: (input.ltv - input.cac) / input.cac,
      acos: input.cac / input.ltv,
      profitOnAds: plan.profit / plan.ads,
      dearestCac: plan.dearestCac,
    },
  };
}
