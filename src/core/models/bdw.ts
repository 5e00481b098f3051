/* eslint-disable @typescript-eslint/no-non-null-assertion -- indexes run inside their arrays */
import { digamma, lnBeta, lnGamma, trigamma } from '../numeric/gamma';
import { retentionRefusal, type RetentionModel } from './renewal-histories';

type BetaDiscreteWeibull = readonly [alpha: number, beta: number, c: number];

/**
 * The sBG model whose customers also change with time: their chance to leave falls (c below 1)
 * or rises (c above 1). Fader, Hardie, Liu, Davin and Steenburgh (2018), "How to project
 * customer retention" revisited: the role of duration dependence, Journal of Interactive
 * Marketing 43.
 */
export const bdw: RetentionModel = {
  name: 'BdW',
  parameters: ['alpha', 'beta', 'c'],
  inTime: [],
  shapes: ['alpha', 'c'],
  scale: () => [1, 1, 1],
  starts: [
    [1, 1, 1],
    [0.5, 1, 1.5],
    [5, 20, 1],
    [0.2, 0.2, 0.7],
  ],
  refusal: (data) => retentionRefusal(data, 2),
  logLikelihood({ lost, active }, parameters, gradient, hessian) {
    let value = 0;
    let before = lnSurvival(parameters as BetaDiscreteWeibull, 0);
    lost.forEach((leaving, period) => {
      const after = lnSurvival(parameters as BetaDiscreteWeibull, period + 1);
      const staying = active[period]!;
      const fall = after.value - before.value;
      const gone = -Math.expm1(fall);
      // ln(S(t − 1) − S(t)) is a mixture whose second share is negative.
      const shares = [1 / gone, -Math.exp(fall) / gone] as const;
      if (leaving > 0) value += leaving * (before.value + Math.log(gone));
      value += staying * after.value;
      const slopes = before.slopes.map(
        (slope, place) => shares[0] * slope + shares[1] * after.slopes[place]!,
      );
      for (let row = 0, place = 0; row < 3; row++) {
        gradient[row]! += leaving * slopes[row]! + staying * after.slopes[row]!;
        for (let column = row; column < 3; column++, place++) {
          const [first, second] = [before, after].map(
            (moment) => moment.bends[place]! + moment.slopes[row]! * moment.slopes[column]!,
          ) as [number, number];
          const bend = shares[0] * first + shares[1] * second - slopes[row]! * slopes[column]!;
          hessian[row * 3 + column]! += leaving * bend + staying * after.bends[place]!;
        }
      }
      before = after;
    });
    return value;
  },
  survival(parameters, periods) {
    const [alpha, beta, c] = parameters as BetaDiscreteWeibull;
    return Math.exp(lnBeta(alpha, beta + periods ** c) - lnBeta(alpha, beta));
  },
};

/** Logarithm of the survival after some periods, with derivatives by α, β and c. */
function lnSurvival([alpha, beta, c]: BetaDiscreteWeibull, periods: number) {
  if (periods === 0) return { value: 0, slopes: [0, 0, 0], bends: [0, 0, 0, 0, 0, 0] };
  const time = periods ** c;
  const byC = time * Math.log(periods);
  const both = alpha + beta;
  const slope = digamma(beta + time) - digamma(both + time);
  const bend = trigamma(beta + time) - trigamma(both + time);
  const joint = trigamma(both) - trigamma(both + time);
  return {
    value: lnGamma(beta + time) - lnGamma(both + time) + lnGamma(both) - lnGamma(beta),
    slopes: [
      digamma(both) - digamma(both + time),
      slope + digamma(both) - digamma(beta),
      byC * slope,
    ],
    bends: [
      joint,
      joint,
      -byC * trigamma(both + time),
      bend + trigamma(both) - trigamma(beta),
      byC * bend,
      byC * (Math.log(periods) * slope + byC * bend),
    ],
  };
}
