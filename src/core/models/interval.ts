/* eslint-disable @typescript-eslint/no-non-null-assertion -- indexes run inside their arrays */
import { normalQuantile } from '../numeric/normal-quantile';
import type { Estimates } from './fit';
import type { Parameters } from './model';

/** How far a logarithm is moved to see what follows: cubes and rounding both leave ten digits. */
const nudge = 1e-4;

/** The parameters with one of them a little lower, then a little higher, for each in turn. */
export const nudged = (parameters: Parameters): Parameters[] =>
  parameters.flatMap((_, place) =>
    [-nudge, nudge].map((by) =>
      parameters.map((value, other) => (other === place ? value * Math.exp(by) : value)),
    ),
  );

/**
 * Derivatives of a positive quantity's logarithm by the logarithms of its parameters.
 *
 * @param values of the quantity: at the parameters, then at each of `nudged`
 */
export const slopesFrom = (values: readonly number[]): number[] =>
  Array.from(
    { length: (values.length - 1) / 2 },
    // What is 0 at the parameters is 0 around them: it has no slope.
    (_, place) => Math.log(values[2 * place + 2]! / values[2 * place + 1]!) / (2 * nudge) || 0,
  );

/**
 * Variance of the logarithm of an estimated quantity, by the delta method.
 *
 * @param slopes derivatives of the quantity's logarithm by the parameters' logarithms
 */
export function logVariance({ logCovariance }: Estimates, slopes: readonly number[]): number {
  const size = slopes.length;
  let variance = 0;
  slopes.forEach((slope, row) => {
    slopes.forEach((other, column) => {
      variance += slope * other * logCovariance[row * size + column]!;
    });
  });
  return variance;
}

/**
 * What a positive quantity may be, given how unsure its parameters are. It says how well the
 * expectation is known, not how far a single customer will stray from it.
 * Taken on the logarithm, so that both ends stay above 0.
 *
 * @param variance of the quantity's logarithm; variances of independent factors add up
 * @param confidence strictly between 0 and 1
 * @param most the quantity cannot be above this, as orders not above those of one surely alive
 */
export function deltaInterval(
  estimate: number,
  variance: number,
  confidence: number,
  most = Infinity,
): readonly [low: number, high: number] {
  const factor = Math.exp(-normalQuantile((1 - confidence) / 2) * Math.sqrt(variance));
  return [estimate / factor, Math.min(most, estimate * factor)];
}
