/* eslint-disable @typescript-eslint/no-non-null-assertion -- indexes run inside their arrays */
import { Fault } from '../fault';
import { gaussLegendre } from '../numeric/gauss-legendre';

/** So many payments are added one by one; the rest, if any, is nearly an integral. */
const oneByOne = 1000;

/**
 * Present value of one unit a payment of a customer under contract, the payment due now included
 * and not discounted. With nothing paid yet it is the discounted expected lifetime (DEL) of a new
 * customer, whose first payment is certain. With n payments made it is the residual lifetime just
 * **before** the renewal that is due now is known, as in Fader and Hardie (2010), Customer-base
 * valuation in a contractual setting, Marketing Science 29; other texts count from just after it.
 *
 * @param survival S(t), the share still there after t renewals; S(0) = 1
 * @param discount rate of one period, not negative
 * @param paid payments made so far, whole
 * @param periods how many payments to count; for ever when undefined
 * @throws Fault `diverges` on `periods` for ever without a discount
 */
export function discountedLifetime(
  survival: (periods: number) => number,
  discount: number,
  paid = 0,
  periods = Infinity,
): number {
  if (periods === Infinity && discount <= 0) throw new Fault('diverges', 'periods');
  const now = paid === 0 ? 1 : survival(paid - 1);
  const payment = (ahead: number) =>
    (survival(paid + ahead) / now) * Math.exp(-ahead * Math.log1p(discount));
  const singly = periods === Infinity ? oneByOne : periods;
  let sum = 0;
  for (let ahead = 0; ahead < singly; ahead++) sum += payment(ahead);
  return periods === Infinity ? sum + sumFrom(payment, oneByOne) : sum;
}

/** Euler and Maclaurin's formula for a sum without end, its integral over ever longer stretches. */
function sumFrom(payment: (ahead: number) => number, start: number): number {
  const slope = (payment(start + 1) - payment(start - 1)) / 2;
  let sum = payment(start) / 2 - slope / 12;
  const { nodes, weights } = gaussLegendre(20);
  let stretch = Infinity;
  for (let from = start; stretch > 1e-15 * sum; from *= 1.5) {
    stretch = nodes.reduce(
      (total, node, place) => total + weights[place]! * payment(from + (from / 2) * node),
      0,
    );
    stretch *= from / 2;
    sum += stretch;
  }
  return sum;
}
