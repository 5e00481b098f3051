import { Fault } from '../../core/fault';
import {
  profitPasses,
  profitPlan,
  type ProfitPlan,
  type ProfitPlanInput,
} from '../../core/planning/profit-plan';
import { PlanFault } from '../shape/field-fault';
import { periodFactor } from '../shape/periods';
import type { ProfitValues } from './form';
import { monthsOf, type ProfitMonths } from './months';

export interface ProfitPass {
  readonly turnover: number;
  readonly ads: number;
  /** What is left as profit once these ads are really paid for. */
  readonly profit: number;
}

export interface ProfitResult {
  /** What the fields say, all of it for the plan's period. */
  readonly input: ProfitPlanInput;
  readonly plan: ProfitPlan;
  /** The iteration people do by hand, and the limit it never reaches. */
  readonly passes: readonly ProfitPass[];
  readonly limit: ProfitPass;
  readonly ratios: {
    readonly ltvToCac: number;
    readonly roas: number;
    readonly romi: number;
    readonly acos: number;
    /** Profit per unit of ad money. */
    readonly profitOnAds: number;
    /** Every CAC at or above this has no plan. */
    readonly dearestCac: number;
  };
  /** Customers and cash month by month, where ARPU and churn were given. */
  readonly months: ProfitMonths | undefined;
}

const passesShown = 4;

/** Works the profit plan out from what its fields say. */
export function workOutProfit(values: ProfitValues): ProfitResult {
  const input = planInput(values);
  if (input.costs + input.profit + (input.allowance ?? 0) === 0) {
    throw new PlanFault('profit', { code: 'nothing-to-plan', details: {} });
  }
  try {
    const plan = profitPlan(input);
    return { ...profitResult(input, plan), months: monthsOf(values, plan) };
  } catch (problem) {
    if (!(problem instanceof Fault)) throw problem;
    const { code, details } = problem;
    if ((details.limit ?? 0) <= 0) throw new PlanFault('tax', { code: 'nothing-left', details });
    const { ltv, tax, variable, taxMode } = input;
    throw new PlanFault('cac', { code, details, about: { ltv, tax, variable, taxMode } });
  }
}

function planInput({ fields, choices }: ProfitValues): ProfitPlanInput {
  const { period, taxMode } = choices;
  return {
    costs: fields.costs * periodFactor(choices.costsPer, period),
    profit: fields.profit * periodFactor(choices.profitPer, period),
    tax: fields.tax,
    taxMode,
    ltv: fields.ltv,
    cac: fields.cac,
    variable: fields.variable ?? 0,
    fee: fields.fee ?? 0,
    allowance:
      fields.allowance === undefined
        ? undefined
        : fields.allowance * periodFactor(choices.allowancePer, period),
    whole: choices.whole === 'yes',
  };
}

function profitResult(input: ProfitPlanInput, plan: ProfitPlan): Omit<ProfitResult, 'months'> {
  const { turnover, ads, profit } = profitPlan({ ...input, whole: false, allowance: undefined });
  return {
    input,
    plan,
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
