import { Fault } from '../fault';

export interface ChurnValueInput {
  /** Revenue of one customer in one period. */
  readonly arpu: number;
  /** Share of customers who leave in one period. */
  readonly churn: number;
  /** Share of revenue that is margin. */
  readonly margin: number;
  /** Discount rate of one period. */
  readonly discount: number;
  /** How many payments to count; for ever when undefined. */
  readonly periods: number | undefined;
  /** 1: paid at the start of each period. 0: paid at its end. */
  readonly timing: 0 | 1;
  /** Growth of revenue from one payment to the next. */
  readonly growth: number;
}

/**
 * Margin of a customer who may leave every period: a geometric series whose ratio joins
 * survival, growth and discount. Gupta and Lehmann (2003) for the unbounded case.
 *
 * @returns money per customer
 * @throws Fault `diverges` when the series has no end and does not shrink
 */
export function churnValue(input: ChurnValueInput): number {
  const { arpu, churn, margin, discount, periods, timing, growth } = input;
  // 1 − ratio, written so that a small churn keeps all its digits.
  const loss = (churn + discount - growth * (1 - churn)) / (1 + discount);
  const first = arpu * margin * (timing === 1 ? 1 : (1 - churn) / (1 + discount));
  if (periods === undefined) {
    if (loss <= 0) throw new Fault('diverges', 'periods');
    return first / loss;
  }
  return first * geometricSum(loss, periods);
}

/** 1 + ratio + ratio² + … over the given number of terms, told by what each step loses. */
function geometricSum(loss: number, terms: number): number {
  if (loss === 0 || terms === 0) return terms;
  return -Math.expm1(terms * Math.log1p(-loss)) / loss;
}
