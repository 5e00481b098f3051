/* eslint-disable @typescript-eslint/no-non-null-assertion -- indexes run inside their arrays */
import { inverseHessian, minimize, type Minimum, type Objective } from '../numeric/newton';
import type { Caution, Model, ModelName, Parameters, Refusal } from './model';
import type { Sample } from './sample';

export interface Estimates {
  /** In the unit asked for. */
  readonly parameters: Parameters;
  /** From the curvature of the log-likelihood; undefined at a bound or where it has none. */
  readonly standardErrors: readonly (number | undefined)[];
  /** Of the parameters' logarithms, row by row; 0 at a bound, NaN where the curvature tells nothing. */
  readonly logCovariance: Float64Array;
  readonly logLikelihood: number;
  readonly cautions: readonly Caution[];
}

interface FitBase {
  readonly model: ModelName;
  readonly customers: number;
}

export interface Fitted extends FitBase, Estimates {
  readonly status: 'fitted';
}

export interface Refused extends FitBase {
  readonly status: Refusal;
  /** How much better the model is than the same without dropout, in log-likelihood. */
  readonly gain?: number;
  /** What was found and is not to be relied on, where there was a search. */
  readonly estimates?: Estimates;
}

export type Fit = Fitted | Refused;

/**
 * How far from its natural size a shape is looked for: customers that differ by less than 3% are
 * equal in any sample. The rates beside them may go much further, so that what drifts along a
 * ridge of equal ratios meets the bound of its shape, and that alone.
 */
const shapeFactor = 1e3;
const rateFactor = 1e8;
/**
 * What dropout has to add to the log-likelihood to count as seen: half the 95% point of χ² with
 * two degrees of freedom, which is strict because its parameters lie on a boundary without it.
 */
const gainWanted = 2.9957;
/** A parameter whose logarithm is less sure than this is not known within its own size. */
const unsure = 1;

/**
 * Estimates a model by maximum likelihood. The same for all models: Newton's method in the
 * logarithms of the parameters, from a second start only where the first ends badly, and a plain
 * refusal where the data cannot carry the model.
 *
 * Units cost nothing: the search runs in the data's own, and only its outcome is converted, so
 * that it is the same to the last step in days and in weeks.
 *
 * @param unit how many of the data's time units one unit of the answer has: 7 for weeks of days
 * @param near parameters to start from, in the data's time unit, as from an earlier fit
 */
export function fit<Data extends Sample>(
  model: Model<Data>,
  data: Data,
  unit = 1,
  near?: Parameters,
): Fit {
  const base = { model: model.name, customers: data.customers };
  const refusal = model.refusal(data);
  if (refusal) return { ...base, status: refusal };
  const best = search(model, data, near);
  if (!best) return { ...base, status: 'not-converged' };
  const found = estimates(model, data, best, unit);
  if (model.withoutDropout) {
    const simpler = search(model.withoutDropout, data);
    const gain = simpler ? simpler.value - best.value : Infinity;
    if (gain < gainWanted) return { ...base, status: 'no-dropout', gain, estimates: found };
  }
  const verdict = model.verdict?.(data, found.parameters);
  if (verdict) return { ...base, status: verdict, estimates: found };
  return { ...base, status: 'fitted', ...found };
}

/** The highest optimum found, or nothing when no search came to an end. */
function search<Data extends Sample>(
  model: Model<Data>,
  data: Data,
  near?: Parameters,
): Minimum | undefined {
  const scale = model.scale(data);
  const reach = model.parameters.map((name) =>
    Math.log(model.shapes.includes(name) ? shapeFactor : rateFactor),
  );
  const lower = scale.map((size, place) => Math.log(size) - reach[place]!);
  const upper = scale.map((size, place) => Math.log(size) + reach[place]!);
  const objective = negativeInLogarithms(model, data);
  const starts = model.starts.map((start) => start.map((part, place) => part * scale[place]!));
  let best: Minimum | undefined;
  for (const start of near ? [near, ...starts] : starts) {
    const found = minimize(objective, start.map(Math.log), lower, upper);
    if (!found.converged || !(found.value < Infinity)) continue;
    if (!best || found.value < best.value) best = found;
    if (isSound(best)) break;
  }
  return best;
}

/** An optimum inside the bounds that is sharp in every direction needs no second search. */
function isSound({ held, hessian }: Minimum): boolean {
  if (held.includes(true)) return false;
  const covariance = inverseHessian(hessian, held);
  return (
    covariance !== undefined &&
    held.every((_, place) => covariance[place * (held.length + 1)]! < unsure ** 2)
  );
}

/** The objective of the search, with derivatives by the logarithms of the parameters. */
export function negativeInLogarithms<Data extends Sample>(
  model: Model<Data>,
  data: Data,
): Objective {
  const size = model.parameters.length;
  return (point, gradient, hessian) => {
    const parameters = Array.from(point, Math.exp);
    gradient.fill(0);
    hessian.fill(0);
    const value = model.logLikelihood(data, parameters, gradient, hessian);
    for (let row = 0; row < size; row++) {
      const at = parameters[row]!;
      for (let column = row; column < size; column++) {
        const entry = -hessian[row * size + column]! * at * parameters[column]!;
        hessian[row * size + column] = hessian[column * size + row] = entry;
      }
      gradient[row]! *= -at;
      hessian[row * (size + 1)]! += gradient[row]!;
    }
    return -value;
  };
}

function estimates<Data extends Sample>(
  model: Model<Data>,
  data: Data,
  { point, value, hessian, held }: Minimum,
  unit: number,
): Estimates {
  const size = point.length;
  const parameters = model.parameters.map(
    (name, place) => Math.exp(point[place]!) / (model.inTime.includes(name) ? unit : 1),
  );
  const logCovariance = inverseHessian(hessian, held) ?? new Float64Array(size * size).fill(NaN);
  const cautions: Caution[] = [...(model.cautions?.(data) ?? [])];
  const standardErrors = model.parameters.map((parameter, place) => {
    const relative = Math.sqrt(logCovariance[place * (size + 1)]!);
    if (held[place]) {
      // Which of the two bounds: the scale lies between them.
      const bound = point[place]! > Math.log(model.scale(data)[place]!) ? 'high' : 'low';
      cautions.push({ code: 'at-bound', parameter, bound });
      return undefined;
    }
    if (!(relative < unsure)) cautions.push({ code: 'uncertain', parameter });
    return Number.isFinite(relative) ? relative * parameters[place]! : undefined;
  });
  return {
    parameters,
    standardErrors,
    logCovariance,
    logLikelihood: data.timedOrders * Math.log(unit) - value,
    cautions,
  };
}
