/* eslint-disable @typescript-eslint/no-non-null-assertion -- indexes run inside their arrays */
import { normalQuantile } from '../numeric/normal-quantile';
import { randomSource } from '../numeric/random';
import { type PastPoint, refitter } from './curve-fit';
import type { ResponseCurve } from './response-curves';

/** A channel with the points its curve was fitted to; without points its curve is taken as known. */
export interface UncertainChannel {
  readonly curve: ResponseCurve;
  readonly value: number;
  readonly points: readonly PastPoint[] | undefined;
}

export interface Range {
  readonly low: number;
  readonly high: number;
}

export interface AllocationRange {
  /** All results of the split, of all channels. */
  readonly results: Range;
  readonly value: Range;
  /** Channels whose curves are assumed or answered, not fitted: the range knows nothing of their error. */
  readonly takenAsKnown: number;
}

const draws = 200;
const seed = 20_260_101;
/** The range leaves out a tenth of the draws at either end. */
const outside = 0.1;

/**
 * How far the results of a split may lie from what its curves say, because the curves were fitted
 * to few and scattered points. Each of 200 draws gives every channel results as they might have
 * come, which are its curve at the same spends plus residuals drawn from its own, widened as few
 * points ask; the curve and its family are chosen anew from these and the split is reckoned with
 * them. The range is from the 10th to the 90th percentile of the draws. Residuals and not whole
 * points are drawn: with three or four points, few draws of points would still hold three
 * different spends. The seed is fixed: the same points always give the same range. In simulations
 * such ranges held the truth three times in four with eight points, seven in ten with four.
 * Efron and Tibshirani (1993), An Introduction to the Bootstrap, section 9.5; Davison and
 * Hinkley (1997), Bootstrap Methods and their Application, section 6.2.
 *
 * @param spends the split, in the order of the channels
 * @returns undefined where no channel has points
 */
export function allocationRange(
  channels: readonly UncertainChannel[],
  spends: readonly number[],
): AllocationRange | undefined {
  const random = randomSource(seed);
  const results = new Float64Array(draws);
  const value = new Float64Array(draws);
  let takenAsKnown = 0;
  channels.forEach((channel, index) => {
    const spend = spends[index]!;
    const expected = channel.curve.results(spend);
    const redrawn = channel.points && redraw(channel.curve, channel.points, random);
    if (!redrawn) takenAsKnown++;
    for (let draw = 0; draw < draws; draw++) {
      const brought = redrawn?.()?.results(spend) ?? expected;
      results[draw]! += brought;
      value[draw]! += brought * channel.value;
    }
  });
  if (takenAsKnown === channels.length) return undefined;
  return { results: rangeOf(results), value: rangeOf(value), takenAsKnown };
}

function redraw(curve: ResponseCurve, points: readonly PastPoint[], random: () => number) {
  const used = points.filter(({ spend }) => spend > 0);
  const fitted = used.map(({ spend }) => curve.results(spend));
  const residuals = used.map(({ results }, index) => results - fitted[index]!);
  const middle = residuals.reduce((sum, each) => sum + each, 0) / used.length;
  const wider = widening(used.length);
  const errors = residuals.map((each) => (each - middle) * wider);
  const refit = refitter(used.map(({ spend }) => spend));
  const again = new Float64Array(used.length);
  return () => {
    for (let point = 0; point < used.length; point++) {
      const error = errors[Math.floor(random() * errors.length)]!;
      // No channel takes results away.
      again[point] = Math.max(0, fitted[point]! + error);
    }
    return refit(again);
  };
}

/**
 * By what residuals of so few points are too small: √(n/(n − 2)) for the two parameters that were
 * fitted to them, and Student's quantile over the normal one for a spread known only from them.
 * Hesterberg (2015), What Teachers Should Know About the Bootstrap; the quantile by
 * Abramowitz and Stegun (1964), 26.7.5.
 */
function widening(points: number): number {
  const freedom = points - 2;
  const normal = normalQuantile(1 - outside);
  const cube = normal ** 3;
  const first = (cube + normal) / 4;
  const second = (5 * normal ** 5 + 16 * cube + 3 * normal) / 96;
  const student = normal + first / freedom + second / freedom ** 2;
  return Math.sqrt(points / freedom) * (student / normal);
}

/** Percentiles with straight lines between the draws. */
function rangeOf(values: Float64Array): Range {
  const sorted = values.slice().sort();
  const at = (share: number) => {
    const place = share * (sorted.length - 1);
    const below = Math.floor(place);
    const above = Math.min(below + 1, sorted.length - 1);
    return sorted[below]! + (place - below) * (sorted[above]! - sorted[below]!);
  };
  return { low: at(outside), high: at(1 - outside) };
}
