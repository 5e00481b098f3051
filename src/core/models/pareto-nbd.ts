/* eslint-disable @typescript-eslint/no-non-null-assertion -- indexes run inside their arrays */
import { exp, expm1, log, log1p, min } from '../numeric/elementary';
import { gaussLegendre } from '../numeric/gauss-legendre';
import type { OrderModel, Parameters } from './model';
import { nbd, nbdLogLikelihood, orderModelRefusal } from './nbd';
import type { OrderHistories } from './order-histories';

type ParetoNbd = readonly [r: number, alpha: number, s: number, beta: number];

/**
 * Customers who order at a gamma-distributed rate (r, α) and drop out after an exponential
 * lifetime whose rate is gamma distributed (s, β).
 * Schmittlein, Morrison and Colombo (1987), Counting your customers, Management Science 33.
 */
export const paretoNbd: OrderModel = {
  name: 'Pareto/NBD',
  parameters: ['r', 'alpha', 's', 'beta'],
  inTime: ['alpha', 'beta'],
  shapes: ['r', 's'],
  scale: ({ meanAge }) => [1, meanAge, 1, meanAge],
  starts: [
    [0.5, 0.4, 0.5, 0.4],
    [1, 1, 0.03, 0.03],
    [1, 1, 10, 10],
  ],
  refusal: (data) => orderModelRefusal(data, 4),
  withoutDropout: nbd,
  logLikelihood,
  expectedOrders(parameters, time) {
    const [r, alpha, s, beta] = parameters as ParetoNbd;
    return (r / alpha) * expectedLifetimeWithin(s, beta, time);
  },
  alive(parameters, { orders, recency, age }) {
    const [r, alpha, s, beta] = parameters as ParetoNbd;
    const silence = new Float64Array(silenceSize);
    weighSilence(r + orders, s, alpha + recency, beta + recency, age - recency, silence);
    return silence[aliveAt]! / silence[totalAt]!;
  },
  ordersIfAlive(parameters, orders, age) {
    const [r, alpha, s, beta] = parameters as ParetoNbd;
    const pace = (r + orders) / (alpha + age);
    return (time) => pace * expectedLifetimeWithin(s, beta + age, time);
  },
};

/** Expected time alive within a time when the rate of dropping out is gamma distributed. */
function expectedLifetimeWithin(s: number, beta: number, time: number): number {
  const growth = log1p(time / beta);
  // The usual formula divides by s − 1, which this one survives.
  return s === 1 ? beta * growth : (beta * expm1((1 - s) * growth)) / (1 - s);
}

/** NBD × the likelihood of the silence at the end, relative to that of still being alive. */
function logLikelihood(
  data: OrderHistories,
  parameters: Parameters,
  gradient: Float64Array,
  hessian: Float64Array,
): number {
  const [r, alpha, s, beta] = parameters as ParetoNbd;
  const { customers, times, orders, recency, age, weight, recencyAt, ageAt } = data;
  let value = nbdLogLikelihood(data, r, alpha, gradient, hessian, 4);
  const lnAlpha = times.map((time) => log(alpha + time));
  const lnBeta = times.map((time) => log(beta + time));
  value += customers * s * log(beta);
  gradient[2]! += customers * log(beta);
  gradient[3]! += (customers * s) / beta;
  hessian[11]! += customers / beta;
  hessian[15]! -= (customers * s) / (beta * beta);
  const silence = new Float64Array(silenceSize);
  for (let row = 0; row < orders.length; row++) {
    const count = weight[row]!;
    const shape = r + orders[row]!;
    const before = recencyAt[row]!;
    const alphaRecency = alpha + recency[row]!;
    const betaRecency = beta + recency[row]!;
    const alphaAge = alpha + age[row]!;
    weighSilence(shape, s, alphaRecency, betaRecency, age[row]! - recency[row]!, silence);
    const total = silence[totalAt]!;
    const lnRise = lnAlpha[ageAt[row]!]! - lnAlpha[before]!;
    value += count * (shape * lnRise - s * lnBeta[before]! + log(total));
    // The frame that the silence is measured in moves too.
    const byR = silence[slopesAt]! / total;
    const byAlpha = silence[slopesAt + 1]! / total;
    const byS = silence[slopesAt + 2]! / total;
    const byBeta = silence[slopesAt + 3]! / total;
    gradient[0]! += count * (lnRise + byR);
    gradient[1]! += count * (shape * (1 / alphaAge - 1 / alphaRecency) + byAlpha);
    gradient[2]! += count * (byS - lnBeta[before]!);
    gradient[3]! += count * (byBeta - s / betaRecency);
    const scale = count / total;
    hessian[0]! += scale * silence[bendsAt]! - count * byR * byR;
    hessian[1]! += scale * silence[bendsAt + 1]! + count * (1 / alphaAge - byR * byAlpha);
    hessian[2]! += scale * silence[bendsAt + 2]! - count * byR * byS;
    hessian[3]! += scale * silence[bendsAt + 3]! - count * byR * byBeta;
    hessian[5]! +=
      scale * silence[bendsAt + 4]! - count * (shape / (alphaAge * alphaAge) + byAlpha * byAlpha);
    hessian[6]! += scale * silence[bendsAt + 5]! - count * byAlpha * byS;
    hessian[7]! += scale * silence[bendsAt + 6]! - count * byAlpha * byBeta;
    hessian[10]! += scale * silence[bendsAt + 7]! - count * byS * byS;
    hessian[11]! += scale * silence[bendsAt + 8]! - count * byS * byBeta;
    hessian[15]! += scale * silence[bendsAt + 9]! - count * byBeta * byBeta;
  }
  return value;
}

/** Where `weighSilence` puts what. */
const aliveAt = 0;
const totalAt = 1;
/** First derivatives of the logarithm, by r, α, s and β, summed over what may have happened. */
const slopesAt = 2;
/** Their products plus the second derivatives: the upper triangle, row by row. */
const bendsAt = 6;
const silenceSize = 16;

/** Beyond exp(−42) of its largest value the integrand no longer shows in a double. */
const deepest = 42;

/**
 * What may have happened since the last order: alive all along, or dropped out at some moment u
 * after it. Likelihoods are relative to (α + t_x)^−(r + x) (β + t_x)^−s, so that nothing
 * overflows, and so are the derivatives by r and s and the first ones by α and β.
 *
 * The integral over u is taken in y = ln(1 + u / (the smaller of α + t_x and β + t_x)), where the
 * integrand's decay only grows, so that its far end can be left out. No hypergeometric function.
 *
 * @param shape r + x
 * @param alpha α + t_x
 * @param beta β + t_x
 * @param silence T − t_x
 */
function weighSilence(
  shape: number,
  s: number,
  alpha: number,
  beta: number,
  silence: number,
  out: Float64Array,
): void {
  const smaller = min(alpha, beta);
  const decay =
    (alpha <= beta ? shape + ((s + 1) * alpha) / beta : s + 1 + (shape * beta) / alpha) - 1;
  const range = log1p(silence / smaller);
  const length = decay * range > deepest ? deepest / decay : range;
  const { nodes, weights } = gaussLegendre(nodesFor(length * (shape + s)));
  const count = silence > 0 ? nodes.length : 0;
  const inverseAlpha = 1 / alpha;
  const inverseBeta = 1 / beta;
  const inverseS = 1 / s;
  let [total, byR, byAlpha, byS, byBeta, rr, ra, rs, rb, aa, as, ab, ss, sb, bb] = zeros;
  for (let node = 0; node <= count; node++) {
    let since = silence;
    let lnAlphaRise: number;
    let lnBetaRise: number;
    let likelihood: number;
    // The last pass is the customer who is still alive; the others dropped out then.
    const dropped = node < count;
    if (dropped) {
      const y = length * nodes[node]!;
      since = smaller * expm1(y);
      lnAlphaRise = alpha <= beta ? y : log1p(since * inverseAlpha);
      lnBetaRise = alpha <= beta ? log1p(since * inverseBeta) : y;
      likelihood =
        s *
        smaller *
        inverseBeta *
        length *
        weights[node]! *
        exp(y - shape * lnAlphaRise - (s + 1) * lnBetaRise);
    } else {
      lnAlphaRise = log1p(silence * inverseAlpha);
      lnBetaRise = log1p(silence * inverseBeta);
      likelihood = exp(-shape * lnAlphaRise - s * lnBetaRise);
      out[aliveAt] = likelihood;
    }
    const power = dropped ? s + 1 : s;
    const inverseAlphaThen = 1 / (alpha + since);
    const inverseBetaThen = 1 / (beta + since);
    const slopeAlpha = shape * (inverseAlpha - inverseAlphaThen);
    const slopeS = dropped ? inverseS - lnBetaRise : -lnBetaRise;
    const slopeBeta = s * inverseBeta - power * inverseBetaThen;
    const weighedR = -likelihood * lnAlphaRise;
    const weighedAlpha = likelihood * slopeAlpha;
    const weighedS = likelihood * slopeS;
    total += likelihood;
    byR += weighedR;
    byAlpha += weighedAlpha;
    byS += weighedS;
    byBeta += likelihood * slopeBeta;
    rr -= weighedR * lnAlphaRise;
    ra += weighedR * slopeAlpha - likelihood * inverseAlphaThen;
    rs += weighedR * slopeS;
    rb += weighedR * slopeBeta;
    aa += weighedAlpha * slopeAlpha + likelihood * shape * inverseAlphaThen * inverseAlphaThen;
    as += weighedAlpha * slopeS;
    ab += weighedAlpha * slopeBeta;
    ss += weighedS * slopeS - (dropped ? likelihood * inverseS * inverseS : 0);
    sb += weighedS * slopeBeta - likelihood * inverseBetaThen;
    bb += likelihood * (slopeBeta * slopeBeta + power * inverseBetaThen * inverseBetaThen);
  }
  out[totalAt] = total;
  out[slopesAt] = byR;
  out[slopesAt + 1] = byAlpha;
  out[slopesAt + 2] = byS;
  out[slopesAt + 3] = byBeta;
  out[bendsAt] = rr;
  out[bendsAt + 1] = ra;
  out[bendsAt + 2] = rs;
  out[bendsAt + 3] = rb;
  out[bendsAt + 4] = aa;
  out[bendsAt + 5] = as;
  out[bendsAt + 6] = ab;
  out[bendsAt + 7] = ss;
  out[bendsAt + 8] = sb;
  out[bendsAt + 9] = bb;
}

const zeros = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] as const;

/** Enough nodes for 12 digits of an integrand that falls by this power of e. */
function nodesFor(fall: number): number {
  if (fall < 2.5) return 8;
  return fall < 10 ? 12 : fall < 24 ? 20 : 32;
}
