import {
  type CustomerMonths,
  customerMonths,
  type CustomerMonthsInput,
} from '../../core/planning/customer-months';
import type { ProfitPlan } from '../../core/planning/profit-plan';
import { PlanFault } from '../shape/field-fault';
import { periodFactor } from '../shape/periods';
import type { ProfitValues } from './form';

export interface ProfitMonths extends CustomerMonths {
  /** What the months were worked out from; the costs hold the agency fee too. */
  readonly terms: Required<CustomerMonthsInput>;
  /** Ad money of a month. */
  readonly ads: number;
  /** Fixed costs of a month, without the agency fee. */
  readonly fixed: number;
}

const usualMonths = 12;

/**
 * The plan's customers and cash month by month. What is left blank follows the plan: its ad
 * budget, and the margin that its tax and its variable costs leave of turnover. Tax on profit is
 * not taken off, since it is not paid by the month.
 *
 * @returns undefined where neither ARPU nor churn is given
 * @throws PlanFault `required` where only one of them is
 */
export function monthsOf(
  { fields, choices }: ProfitValues,
  plan: ProfitPlan,
): ProfitMonths | undefined {
  const { arpu, churn, cac } = fields;
  if (arpu === undefined && churn === undefined) return undefined;
  if (arpu === undefined) throw new PlanFault('arpu', { code: 'required', details: {} });
  if (churn === undefined) throw new PlanFault('churn', { code: 'required', details: {} });
  const usualAds = plan.ads * periodFactor(choices.period, 'month');
  const ads =
    choices.acquisition === 'ads'
      ? (fields.monthlyAds ?? usualAds)
      : (fields.newCustomers ?? usualAds / cac) * cac;
  const fixed = fields.costs * periodFactor(choices.costsPer, 'month');
  const terms = {
    customers: fields.customersNow ?? 0,
    churn,
    arpu,
    margin: fields.margin ?? usualMargin({ fields, choices }),
    cac,
    acquisition: { budget: ads },
    costs: fixed + ads * (fields.fee ?? 0),
    months: fields.months ?? usualMonths,
  };
  return { ...customerMonths(terms), terms, ads, fixed };
}

/** What tax and variable costs leave of turnover. */
function usualMargin({ fields, choices }: Pick<ProfitValues, 'fields' | 'choices'>): number {
  const { tax, variable = 0 } = fields;
  const kept = { turnover: 1 - tax, vat: 1 / (1 + tax), profit: 1, none: 1 }[choices.taxMode];
  return kept - variable;
}
