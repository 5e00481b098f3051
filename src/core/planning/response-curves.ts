import { log, log1p, sqrt } from '../numeric/elementary';

export type CurveFamily = 'power' | 'logarithmic' | 'hill';

/**
 * What a channel brings for what is spent on it: concave, rising, nothing for nothing. Spend is in
 * money of a period, results are counted in the same period.
 */
export interface ResponseCurve {
  readonly family: CurveFamily;
  /** By the names in the formula of the family. */
  readonly parameters: Readonly<Record<string, number>>;
  /** Results of a spend of 0 or more. */
  readonly results: (spend: number) => number;
  /** Results of the next unit of money; infinite at the first money of a power curve. */
  readonly marginal: (spend: number) => number;
  /** The spend at which the marginal results have fallen to these (above 0); 0 where they never were so many. */
  readonly spendAt: (marginal: number) => number;
}

/**
 * results·(s / spend)^elasticity: the curve through one known point. One percent more spend
 * brings `elasticity` percent more results.
 *
 * @param spend above 0
 * @param results what that spend brings, above 0
 * @param elasticity between 0 and 1, neither included
 */
export function powerCurve(spend: number, results: number, elasticity: number): ResponseCurve {
  const slope = (elasticity * results) / spend;
  const inverse = 1 / (elasticity - 1);
  return {
    family: 'power',
    parameters: { spend, results, elasticity },
    results: (s) => results * (s / spend) ** elasticity,
    marginal: (s) => slope * (s / spend) ** (elasticity - 1),
    spendAt: (marginal) => spend * (marginal / slope) ** inverse,
  };
}

/**
 * scale·ln(1 + s / unit): each multiplication of a large spend adds as many results.
 *
 * @param scale above 0
 * @param unit above 0, money
 */
export const logarithmicCurve = (scale: number, unit: number): ResponseCurve => ({
  family: 'logarithmic',
  parameters: { scale, unit },
  results: (s) => scale * log1p(s / unit),
  marginal: (s) => scale / (unit + s),
  spendAt: (marginal) => Math.max(0, scale / marginal - unit),
});

/**
 * most·s / (half + s): results level off, half of them at `half`.
 *
 * @param most results that no spend exceeds, above 0
 * @param half above 0, money
 */
export const hillCurve = (most: number, half: number): ResponseCurve => ({
  family: 'hill',
  parameters: { most, half },
  results: (s) => (most * s) / (half + s),
  marginal: (s) => ((most / (half + s)) * half) / (half + s),
  spendAt: (marginal) => Math.max(0, sqrt((most / marginal) * half) - half),
});

/** log2 of a ratio: the elasticity at which twice the spend brings this many times the results. */
export const elasticityOfDoubling = (ratio: number): number => log(ratio) / Math.LN2;
