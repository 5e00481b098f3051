import type { IncomeMonth } from './income-forecast';

/** When the income expected falls short, and by how much. */
export interface NewClientNeed {
  /** Number of the month by which a new client must be there. */
  readonly month: number;
  /** Money missing in that month. */
  readonly missing: number;
}

/** Float noise of a sum of fees: equal income is not a fall. */
const noise = 1e-9;

/**
 * The first month whose expected income is below what is needed.
 *
 * @param needed money a month; the income of the forecast's first month unless given, so that
 *   the answer says from when on today's income does not keep itself
 * @returns undefined when the income lasts for all of the forecast
 */
export function newClientNeed(
  forecast: readonly IncomeMonth[],
  needed: number = forecast[0]?.income ?? 0,
): NewClientNeed | undefined {
  const short = forecast.find(({ income }) => income < needed - noise * Math.abs(needed));
  return short && { month: short.month, missing: needed - short.income };
}
