import { normalQuantile } from './normal-quantile';

/**
 * The shares of a population that agree with what a sample showed. Unlike the textbook interval
 * it never leaves 0 to 1, and it is honest for a handful of trials and for no successes at all.
 * Wilson (1927), Journal of the American Statistical Association 22, 209–212, without continuity
 * correction.
 *
 * @param successes from 0 to `trials`
 * @param trials above 0
 * @param confidence strictly between 0 and 1
 * @returns both ends, as shares
 */
export function wilsonInterval(
  successes: number,
  trials: number,
  confidence: number,
): readonly [low: number, high: number] {
  // The small tail rather than the large one: it keeps its digits when confidence is near 1.
  const deviations = -normalQuantile((1 - confidence) / 2);
  return [
    lowEnd(successes, trials, deviations),
    1 - lowEnd(trials - successes, trials, deviations),
  ];
}

/**
 * The lower root of the quadratic, as a quotient of sums of positive terms: nothing cancels away
 * for rare successes, and no success at all gives exactly 0.
 */
function lowEnd(successes: number, trials: number, deviations: number): number {
  const square = deviations * deviations;
  const spread = Math.sqrt(square + (4 * successes * (trials - successes)) / trials);
  return (2 * successes * (successes / trials)) / (2 * successes + square + deviations * spread);
}
