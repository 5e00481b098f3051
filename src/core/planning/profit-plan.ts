import { Fault } from '../fault';

/**
 * How the tax is reckoned. turnover: a share of turnover · vat: inside the price, so that
 * t / (1 + t) of it is tax · profit: a share of profit before tax · none.
 */
export type TaxMode = 'turnover' | 'vat' | 'profit' | 'none';

/** All money is of one period. */
export interface ProfitPlanInput {
  /** Fixed costs without ads and tax. */
  readonly costs: number;
  /** Profit wanted after everything, tax included. */
  readonly profit: number;
  /** Tax rate, a share. */
  readonly tax: number;
  readonly taxMode: TaxMode;
  /** Revenue of one customer within the period. */
  readonly ltv: number;
  /** Ad money for one customer. */
  readonly cac: number;
  /** Variable costs, a share of turnover. */
  readonly variable: number;
  /** Agency fee, a share of ads. */
  readonly fee: number;
  /** Money set aside for ads instead of their exact cost. */
  readonly allowance: number | undefined;
  /** Round customers up to whole ones. */
  readonly whole: boolean;
}

export interface ProfitPlan {
  readonly turnover: number;
  readonly customers: number;
  readonly ads: number;
  readonly fee: number;
  readonly variable: number;
  /** Fixed costs, variable costs, ads and fee. */
  readonly costsWithAds: number;
  readonly tax: number;
  readonly profit: number;
  /** Allowance less ads and fee; 0 without an allowance. */
  readonly unspent: number;
  /** Every CAC from here up has no plan. */
  readonly dearestCac: number;
}

/** A pass of the iteration done by hand: the ads of one pass are the costs of the next. */
export interface Pass {
  readonly turnover: number;
  readonly ads: number;
  /** What is left as profit once this pass's own ads are paid for. */
  readonly profit: number;
}

/** Float noise of a quotient: 4815.000000000001 customers are 4815. */
const wholeTolerance = 1e-9;

/**
 * Turnover, customers and ads that leave the wanted profit. Ads are themselves a cost of the
 * turnover they bring, so the plan is a circle; being linear, it closes at once.
 *
 * @throws Fault `no-budget` on `cac` when a customer leaves no more than winning one costs
 */
export function profitPlan(input: ProfitPlanInput): ProfitPlan {
  const { ltv, cac, allowance } = input;
  const left = leftOfTurnover(input);
  const dearestCac = (ltv * left) / (1 + input.fee);
  const adsOfTurnover = allowance === undefined ? (cac * (1 + input.fee)) / ltv : 0;
  // With an allowance ads are a fixed cost, so only a turnover that leaves nothing has no plan.
  if (left <= 0 || left <= adsOfTurnover) {
    throw new Fault('no-budget', 'cac', { limit: Math.max(0, dearestCac) });
  }
  const needed = input.costs + profitBeforeTax(input) + (allowance ?? 0);
  // Dividing by the sum over money keeps 16 250 000 exact where a chain of shares would not.
  const turnover = needed / (left - adsOfTurnover);
  const exact = turnover / ltv;
  if (!input.whole) return { ...outcome(input, turnover, exact), dearestCac };
  const customers = Math.ceil(exact - wholeTolerance * Math.max(1, Math.abs(exact)));
  return { ...outcome(input, customers * ltv, customers), dearestCac };
}

/** What people get who add the ads of one round to the costs of the next, from none at all. */
export function profitPasses(input: ProfitPlanInput, count: number): Pass[] {
  const left = leftOfTurnover(input);
  const passes: Pass[] = [];
  let ads = 0;
  for (let pass = 0; pass < count; pass++) {
    const needed = input.costs + profitBeforeTax(input) + ads * (1 + input.fee);
    const turnover = needed / left;
    const customers = turnover / input.ltv;
    ads = customers * input.cac;
    const { profit } = outcome({ ...input, allowance: undefined }, turnover, customers);
    passes.push({ turnover, ads, profit });
  }
  return passes;
}

/** The share of turnover left to pay for costs, ads and profit. */
function leftOfTurnover({ tax, taxMode, variable }: ProfitPlanInput): number {
  switch (taxMode) {
    case 'turnover':
      return 1 - tax - variable;
    case 'vat':
      return 1 / (1 + tax) - variable;
    case 'profit':
    case 'none':
      return 1 - variable;
  }
}

/** The profit that tax on profit must still be taken from. */
const profitBeforeTax = ({ profit, tax, taxMode }: ProfitPlanInput) =>
  taxMode === 'profit' ? profit / (1 - tax) : profit;

/** What a turnover leaves when these customers are really won at this CAC. */
function outcome(
  input: ProfitPlanInput,
  turnover: number,
  customers: number,
): Omit<ProfitPlan, 'dearestCac'> {
  const ads = customers * input.cac;
  const fee = ads * input.fee;
  const variable = turnover * input.variable;
  const costsWithAds = input.costs + variable + ads + fee;
  const tax = taxOn(input, turnover, turnover - costsWithAds);
  const unspent = input.allowance === undefined ? 0 : input.allowance - ads - fee;
  const profit = turnover - costsWithAds - tax;
  return { turnover, customers, ads, fee, variable, costsWithAds, tax, profit, unspent };
}

function taxOn({ tax, taxMode }: ProfitPlanInput, turnover: number, profit: number): number {
  switch (taxMode) {
    case 'turnover':
      return turnover * tax;
    case 'vat':
      return turnover - turnover / (1 + tax);
    case 'profit':
      return Math.max(0, profit) * tax;
    case 'none':
      return 0;
  }
}
