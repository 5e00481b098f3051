/** The results of one customer as native formulas, so that a written what-if follows its inputs. */
import type { CustomerField, CustomerResult, Staying } from './customer';

/** Where each input of a formula stands: an address. */
export type CustomerCells = Readonly<Record<CustomerField, string>>;

/**
 * @param none what stands where the CAC never returns
 * @returns a formula with `;` between arguments and no decimal points
 */
export function customerFormula(
  result: CustomerResult,
  staying: Staying,
  at: CustomerCells,
  none: string,
): string {
  const { orderValue, frequency, lifetime, churn, margin, cac } = at;
  const monthly = `${orderValue}*${frequency}*${margin}`;
  const ltv = staying === 'churn' ? `${monthly}/${churn}` : `${monthly}*${lifetime}`;
  switch (result) {
    case 'ltv':
      return `=${ltv}`;
    case 'net':
      return `=${ltv}-${cac}`;
    case 'ltvToCac':
      return `=${ltv}/${cac}`;
    case 'payback': {
      const [leaving, all] =
        staying === 'churn' ? [churn, `${churn}>=1`] : [`1/${lifetime}`, `${lifetime}<=1`];
      const months = `LN(1-${cac}/(${ltv}))/LN(1-${leaving})`;
      return `=IF(${cac}>=${ltv};"${none}";IF(${all};0;${months}))`;
    }
  }
}
