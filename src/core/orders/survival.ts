/* eslint-disable @typescript-eslint/no-non-null-assertion -- indexes run inside their arrays */
import { Fault } from '../fault';
import { normalQuantile } from '../numeric/normal-quantile';

/** A time at which customers left, and what it did to the curve. */
export interface SurvivalStep {
  /** In the unit of the tenures. */
  readonly time: number;
  /** Customers whose tenure reached this time. */
  readonly atRisk: number;
  /** Customers who left at this time. */
  readonly lost: number;
  /** Share that stays beyond this time. */
  readonly survival: number;
  /** Of the share, by Greenwood's formula; undefined once nobody stays. */
  readonly standardError: number | undefined;
  /** Ends of the interval, as shares; undefined once nobody stays. */
  readonly low: number | undefined;
  readonly high: number | undefined;
}

/**
 * The curve of customers who stay, with those who are still there counted for as long as they
 * have been watched: Kaplan and Meier (1958). Variance by Greenwood (1926); the interval is the
 * log-log one (Kalbfleisch and Prentice), which never leaves 0 to 1. One who left and one who was
 * last seen at the same time: the second was still there.
 *
 * @param tenures time each customer has been with us, at least 0
 * @param churned whether the customer has left; those who have not are censored
 * @param confidence strictly between 0 and 1
 * @returns a step for each time somebody left, in order; none when nobody did
 * @throws Fault `shape` when the columns differ in length, `empty-list` when they are empty
 */
export function survivalCurve(
  tenures: readonly number[],
  churned: readonly boolean[],
  confidence = 0.95,
): SurvivalStep[] {
  if (churned.length !== tenures.length) throw new Fault('shape', 'churned');
  if (tenures.length === 0) throw new Fault('empty-list', 'tenure');
  const deviations = -normalQuantile((1 - confidence) / 2);
  const all = Float64Array.from(tenures).sort();
  const times = Float64Array.from(tenures.filter((_, place) => churned[place])).sort();

  const steps: SurvivalStep[] = [];
  let survival = 1;
  let greenwood = 0;
  let gone = 0;
  for (let place = 0; place < times.length;) {
    const time = times[place]!;
    while (all[gone]! < time) gone++;
    const first = place;
    while (times[place] === time) place++;
    const lost = place - first;
    const atRisk = all.length - gone;
    survival *= (atRisk - lost) / atRisk;
    greenwood += lost / (atRisk * (atRisk - lost));
    const spread = spreadOf(survival, Math.sqrt(greenwood), deviations);
    steps.push({ time, atRisk, lost, survival, ...spread });
  }
  return steps;
}

/** @param error standard error of the logarithm of survival */
function spreadOf(
  survival: number,
  error: number,
  deviations: number,
): Pick<SurvivalStep, 'standardError' | 'low' | 'high'> {
  if (survival === 0) return { standardError: undefined, low: undefined, high: undefined };
  const factor = Math.exp((deviations * error) / -Math.log(survival));
  return {
    standardError: survival * error,
    low: survival ** factor,
    high: survival ** (1 / factor),
  };
}

/**
 * The first time at which no more than half stay.
 *
 * @returns undefined when more than half still do
 */
export const medianTenure = (curve: readonly SurvivalStep[]): number | undefined =>
  curve.find(({ survival }) => survival <= 0.5 + rounding)?.time;

/** A product of fractions that is a half may come out a little above it. */
const rounding = 1e-12;
