import { Fault } from '../fault';

/** Money spent to win one customer. */
export function acquisitionCost(spend: number, newCustomers: number): number {
  return spend / newCustomers;
}

/** How many times lifetime value covers the cost of winning the customer. */
export function valueToCost(ltv: number, cac: number): number {
  return ltv / cac;
}

/**
 * Periods until the margin of a customer has returned the cost of winning them. With churn,
 * the number of terms after which a geometric series of shrinking payments reaches the cost;
 * as churn goes to 0 it becomes a plain quotient.
 *
 * @param margin share of revenue, above 0
 * @param churn share of customers who leave in a period, below 1
 * @throws Fault `never-returns` when all that a customer will ever bring does not reach the cost
 */
export function paybackPeriods(cac: number, arpu: number, margin: number, churn: number): number {
  const perPeriod = arpu * margin;
  if (churn === 0) return cac / perPeriod;
  // Compared with the very number the sentence shows, which is also what LTV_CHURN gives.
  const atMost = perPeriod / churn;
  if (cac >= atMost) throw new Fault('never-returns', 'cac', { limit: atMost });
  return Math.log1p(-cac / atMost) / Math.log1p(-churn);
}

/**
 * The most that a customer may cost when value is to be `ratio` times that cost; with conversions,
 * the most that may be paid a step earlier for each: for a lead, for a click.
 *
 * @param conversions shares that pass each step from the thing paid for to the customer
 */
export function affordableCost(ltv: number, ratio: number, conversions: readonly number[]): number {
  return conversions.reduce((cost, conversion) => cost * conversion, ltv / ratio);
}
