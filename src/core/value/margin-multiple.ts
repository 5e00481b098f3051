import { Fault } from '../fault';

export interface MarginMultipleInput {
  /** Share of customers who stay from one period to the next, from 0 to 1. */
  readonly retention: number;
  /** Discount rate of one period, not negative. */
  readonly discount: number;
}

/**
 * How many times the margin of one period a customer is worth, for ever, the first margin coming
 * one period from now: r / (1 + i − r). Gupta and Lehmann (2003), Customers as assets.
 *
 * @returns a number without unit
 * @throws Fault `below` when nobody leaves and nothing is discounted, for then the sum has no end
 */
export function marginMultiple({ retention, discount }: MarginMultipleInput): number {
  // 1 − r first: it is exact near 1, where 1 + i would already have dropped digits.
  const loss = 1 - retention + discount;
  if (loss === 0) throw new Fault('below', 'retention', { limit: 1 });
  return retention / loss;
}
