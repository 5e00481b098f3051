/* eslint-disable @typescript-eslint/no-non-null-assertion -- indexes run inside their arrays */
import { abs, exp, expm1, log, log1p, min, sqrt } from '../numeric/elementary';
import type { OrdersWithin } from './model';

/**
 * Expected orders within a time of customers who order at random at a gamma-distributed rate and
 * after each order drop out with a beta-distributed probability. Fader, Hardie and Lee (2005),
 * equations 9 and 10, whose quotient by a − 1 and loss of digits are avoided by working with the
 * hypergeometric function less 1 after Euler's transformation.
 *
 * @param shape of the rate's gamma distribution
 * @param rate of the rate's gamma distribution: its mean is shape / rate
 * @param a of the dropout's beta distribution
 * @param b of the dropout's beta distribution: the mean chance to drop out is a / (a + b)
 * @returns orders within a time, right to about 1e-12 of themselves
 */
export function ordersUntilDropout(
  shape: number,
  rate: number,
  a: number,
  b: number,
): OrdersWithin {
  const c = a + b - 1;
  // c · (₂F₁ − 1) / (a − 1) as a series in z: its coefficients do not depend on time. The factor
  // c cancels against the series' own first denominator.
  const coefficients = [c - shape];
  const coefficient = (n: number) =>
    (coefficients[n] ??=
      (coefficients[n - 1]! * ((c - shape + n) * (a + n - 1))) / ((c + n) * (n + 1)));
  return (time) => {
    const z = time / (rate + time);
    const lnRest = -log1p(time / rate);
    const power = (a - 1) * lnRest;
    // The series is short for moderate z and keeps its digits while its terms hardly change sign.
    if (z > 0.99 || shape - c > 5 || power < -300) return byMean(shape, a, b, time / rate);
    const plain = a === 1 ? -c * lnRest : (-c * expm1(power)) / (a - 1);
    let raised = z;
    let sum = 0;
    for (let n = 0; n < mostTerms; n++) {
      const term = coefficient(n) * raised;
      sum += term;
      if (abs(term) <= 1e-16 * abs(sum)) break;
      raised *= z;
    }
    return plain - exp(power) * sum;
  };
}

/** At z = 0.99 the powers alone have fallen below any digit by then. */
const mostTerms = 10_000;

/**
 * The mean over the dropout probability p of what is expected for each p, by the trapezoidal rule
 * in ln(p / (1 − p)): it converges exponentially, has only positive terms and needs no special
 * function, so that it serves where the series is long or loses digits.
 */
function byMean(shape: number, a: number, b: number, odds: number): number {
  const centre = log(a / b);
  const step = min(0.25, 0.5 * sqrt(1 / a + 1 / b));
  const height = lnDensity(a, b, centre);
  let weights = 0;
  let total = 0;
  for (const direction of [step, -step]) {
    for (let place = direction > 0 ? 0 : 1; ; place++) {
      const at = centre + place * direction;
      const weight = exp(lnDensity(a, b, at) - height);
      const p = 1 / (1 + exp(-at));
      weights += weight;
      total += (weight * -expm1(-shape * log1p(p * odds))) / p;
      if (weight < 1e-18 && (direction > 0 || p * odds * shape < 1)) break;
    }
  }
  return total / weights;
}

/** Logarithm of p^a (1 − p)^b at ln(p / (1 − p)) = w. */
const lnDensity = (a: number, b: number, w: number): number =>
  -a * (w > 0 ? log1p(exp(-w)) : -w + log1p(exp(w))) -
  b * (w > 0 ? w + log1p(exp(-w)) : log1p(exp(w)));
