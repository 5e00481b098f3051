import { log } from './elementary';

/** Above this the asymptotic series below are exact to the last digit; smaller arguments are raised to it. */
const asymptotic = 12;

/**
 * Logarithm of the gamma function, right to about 4e-15 of the larger of itself and 1.
 * Stirling's series, Abramowitz and Stegun 6.1.40, after the recurrence 6.1.15.
 *
 * @param x above 0
 */
export function lnGamma(x: number): number {
  let product = 1;
  let raised = x;
  for (; raised < asymptotic; raised++) product *= raised;
  const inverse = 1 / raised;
  const square = inverse * inverse;
  const series =
    1 / 12 -
    square *
      (1 / 360 -
        square * (1 / 1260 - square * (1 / 1680 - square * (1 / 1188 - square * (691 / 360360)))));
  const halfLnTwoPi = 0.9189385332046727;
  return (raised - 0.5) * log(raised) - raised + halfLnTwoPi + series * inverse - log(product);
}

/**
 * Derivative of `lnGamma`. Abramowitz and Stegun 6.3.18 after 6.3.5.
 *
 * @param x above 0
 */
export function digamma(x: number): number {
  let sum = 0;
  let raised = x;
  for (; raised < asymptotic; raised++) sum -= 1 / raised;
  const inverse = 1 / raised;
  const square = inverse * inverse;
  const series =
    1 / 12 -
    square *
      (1 / 120 -
        square * (1 / 252 - square * (1 / 240 - square * (1 / 132 - square * (691 / 32760)))));
  return sum + log(raised) - inverse / 2 - series * square;
}

/**
 * Second derivative of `lnGamma`. Abramowitz and Stegun 6.4.12 after 6.4.6.
 *
 * @param x above 0
 */
export function trigamma(x: number): number {
  let sum = 0;
  let raised = x;
  for (; raised < asymptotic; raised++) sum += 1 / (raised * raised);
  const inverse = 1 / raised;
  const square = inverse * inverse;
  const series =
    1 / 6 -
    square *
      (1 / 30 - square * (1 / 42 - square * (1 / 30 - square * (5 / 66 - square * (691 / 2730)))));
  return sum + inverse + square / 2 + series * square * inverse;
}

/** Logarithm of the beta function of two numbers above 0. */
export const lnBeta = (a: number, b: number): number => lnGamma(a) + lnGamma(b) - lnGamma(a + b);
