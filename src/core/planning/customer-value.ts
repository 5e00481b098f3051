import { Fault } from '../fault';
import { paybackPeriods, valueToCost } from '../value/acquisition';
import { arpuValue, netValue } from '../value/closed-form';
import { meanLifetime } from '../value/rates';

/** How long customers stay: months on average, or the share who leave in a month. */
export type Staying = { readonly lifetime: number } | { readonly churn: number };

export interface CustomerValueInput {
  /** Money of one order. */
  readonly orderValue: number;
  /** Orders of one customer in a month. */
  readonly ordersPerMonth: number;
  readonly staying: Staying;
  /** Share of revenue that is margin. */
  readonly margin: number;
  /** Money spent to win one customer. */
  readonly cac: number;
}

export interface CustomerValue {
  /** Months a customer stays on average. */
  readonly lifetime: number;
  /** Margin of a customer over the lifetime. */
  readonly ltv: number;
  /** Undefined where winning a customer costs nothing. */
  readonly ltvToCac: number | undefined;
  /** LTV less CAC. */
  readonly net: number;
  /** Months until the margin has returned the CAC, with churn; undefined when it never does. */
  readonly payback: number | undefined;
}

/**
 * What a customer is worth, from the levers of the what-if.
 *
 * @throws Fault `above` or `at-most` on `churn`, `at-least` on `lifetime` (below one month more
 *   than all would leave in the first)
 */
export function customerValue(input: CustomerValueInput): CustomerValue {
  const { ordersPerMonth, staying, margin, cac } = input;
  const churn = churnOf(staying);
  const lifetime = 'lifetime' in staying ? staying.lifetime : meanLifetime(churn);
  const arpu = input.orderValue * ordersPerMonth;
  const ltv = arpuValue({ arpu, lifetime, margin });
  return {
    lifetime,
    ltv,
    ltvToCac: cac > 0 ? valueToCost(ltv, cac) : undefined,
    net: netValue({ ltv, cac }),
    // The margin that shrinking payments come to in the end, as the payback reckons it.
    payback: cac < (arpu * margin) / churn ? paybackPeriods(cac, arpu, margin, churn) : undefined,
  };
}

function churnOf(staying: Staying): number {
  if ('lifetime' in staying) {
    if (staying.lifetime < 1) throw new Fault('at-least', 'lifetime', { limit: 1 });
    return 1 / staying.lifetime;
  }
  const { churn } = staying;
  if (churn <= 0) throw new Fault('above', 'churn', { limit: 0 });
  if (churn > 1) throw new Fault('at-most', 'churn', { limit: 1, share: true });
  return churn;
}
