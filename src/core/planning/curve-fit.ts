/* eslint-disable @typescript-eslint/no-non-null-assertion -- indexes run inside their arrays */
import { Fault } from '../fault';
import { exp, log, log1p, sqrt } from '../numeric/elementary';
import {
  type CurveFamily,
  hillCurve,
  logarithmicCurve,
  powerCurve,
  type ResponseCurve,
} from './response-curves';

/** A past period of a channel. */
export interface PastPoint {
  /** Money of the period. */
  readonly spend: number;
  readonly results: number;
}

export interface FittedFamily {
  readonly curve: ResponseCurve;
  /** Sum of squared differences of results. */
  readonly residualSum: number;
  /** Akaike's criterion corrected for few points (Hurvich and Tsai, 1989); undefined below five points. */
  readonly aicc: number | undefined;
}

export interface CurveFit extends FittedFamily {
  /** Every family, the best first. */
  readonly families: readonly FittedFamily[];
  /** Standard deviation of what the curve leaves, in results. */
  readonly residualError: number;
  /** The same as a share of the mean results. */
  readonly relativeError: number;
  /** Share of the variance that the curve explains. */
  readonly rSquared: number;
  /** The range of spend the curve was seen in. */
  readonly tried: { readonly least: number; readonly most: number };
  /** The points show no bend yet: how soon results level off is a guess. */
  readonly straight: boolean;
}

/**
 * One family: a curve is scale·basis(bend, s / unit), linear in its scale, so that only the bend
 * has to be searched for. Bends are searched from strongly bent to nearly straight.
 */
interface Family {
  readonly name: CurveFamily;
  /** For relative spends from `least` to 1. */
  readonly bends: (least: number) => readonly [from: number, to: number];
  readonly basis: (bend: number, relativeSpend: number) => number;
  readonly curve: (scale: number, bend: number, unit: number) => ResponseCurve;
}

/** A hundred times beyond the points a bend looks straight to them, and within a hundredth flat. */
const beyond = log(100);
const logarithmOfBend = (least: number) => [log(least) - beyond, beyond] as const;

/** Relative spends are shares of the most ever spent. */
const families: readonly Family[] = [
  {
    name: 'power',
    bends: () => [0.02, 0.98],
    basis: (elasticity, s) => s ** elasticity,
    curve: (scale, elasticity, unit) => powerCurve(unit, scale, elasticity),
  },
  {
    name: 'logarithmic',
    bends: logarithmOfBend,
    basis: (bend, s) => log1p(s / exp(bend)),
    curve: (scale, bend, unit) => logarithmicCurve(scale, unit * exp(bend)),
  },
  {
    name: 'hill',
    bends: logarithmOfBend,
    basis: (bend, s) => s / (exp(bend) + s),
    curve: (scale, bend, unit) => hillCurve(scale, unit * exp(bend)),
  },
];

const gridSize = 48;
const fewestSpends = 3;

/** A family on the spends of a channel: a grid of bends, each with its basis, made once for all refits. */
interface Profile {
  readonly family: Family;
  readonly bends: readonly number[];
  readonly bases: readonly Float64Array[];
  readonly squares: readonly number[];
}

function profiles(relativeSpends: readonly number[]): Profile[] {
  const least = Math.min(...relativeSpends);
  return families.map((family) => {
    const [from, to] = family.bends(least);
    const bends = Array.from(
      { length: gridSize },
      (_, step) => from + ((to - from) * step) / (gridSize - 1),
    );
    const bases = bends.map((bend) =>
      Float64Array.from(relativeSpends, (s) => family.basis(bend, s)),
    );
    return { family, bends, bases, squares: bases.map((basis) => dot(basis, basis)) };
  });
}

function dot(one: ArrayLike<number>, other: ArrayLike<number>): number {
  let sum = 0;
  for (let index = 0; index < one.length; index++) sum += one[index]! * other[index]!;
  return sum;
}

/** What the best scale explains of the sum of squares at each bend of the grid; the largest wins. */
function bestOnGrid({ bases, squares }: Profile, results: ArrayLike<number>) {
  let best = 0;
  let most = -Infinity;
  for (let step = 0; step < gridSize; step++) {
    const product = dot(bases[step]!, results);
    const explained = (product * product) / squares[step]!;
    if (explained > most) [best, most] = [step, explained];
  }
  return { step: best, explained: most };
}

/** The best scale at a bend, and the squares it leaves, added up one by one: no cancellation. */
function leftAt(
  family: Family,
  bend: number,
  relativeSpends: readonly number[],
  results: readonly number[],
) {
  const basis = relativeSpends.map((s) => family.basis(bend, s));
  const scale = dot(basis, results) / dot(basis, basis);
  const residualSum = results.reduce(
    (sum, each, index) => sum + (each - scale * basis[index]!) ** 2,
    0,
  );
  return { scale, bend, residualSum };
}

/** Golden section between the neighbours of the best bend of the grid. */
function refined(
  { family, bends }: Profile,
  step: number,
  relativeSpends: readonly number[],
  results: readonly number[],
) {
  const look = (bend: number) => leftAt(family, bend, relativeSpends, results);
  const golden = (sqrt(5) - 1) / 2;
  let from = bends[Math.max(0, step - 1)]!;
  let to = bends[Math.min(gridSize - 1, step + 1)]!;
  let one = look(to - golden * (to - from));
  let other = look(from + golden * (to - from));
  for (let turn = 0; turn < 80 && to - from > 1e-13; turn++) {
    if (one.residualSum <= other.residualSum) {
      to = other.bend;
      other = one;
      one = look(to - golden * (to - from));
    } else {
      from = one.bend;
      one = other;
      other = look(from + golden * (to - from));
    }
  }
  return [look(bends[step]!), one, other].reduce((best, each) =>
    each.residualSum < best.residualSum ? each : best,
  );
}

/**
 * The curve through a channel's past: power, logarithmic and Hill are fitted by least squares and
 * the best by AICc is taken. Each has two parameters, so the order is that of the sums of squares
 * they leave, also below five points, where AICc is undefined. Points without spend say nothing
 * of these curves, which start from nothing, and are passed over.
 * Burnham and Anderson (2002), Model Selection and Multimodel Inference.
 *
 * @throws Fault `at-least` on `spend` or `results` with the row, `few-spends` on `spend`, or
 *   `no-response` on `results` where no rising concave curve beats their mean by Akaike's criterion
 */
export function fitCurve(points: readonly PastPoint[]): CurveFit {
  const { spends, results, unit } = usable(points);
  const relative = spends.map((spend) => spend / unit);
  const mean = results.reduce((sum, each) => sum + each, 0) / results.length;
  const around = results.reduce((sum, each) => sum + (each - mean) ** 2, 0);
  const found = profiles(relative)
    .map((profile) => {
      const { step } = bestOnGrid(profile, results);
      const { scale, bend, residualSum } = refined(profile, step, relative, results);
      const straightest = profile.bends[gridSize - 1]!;
      return {
        curve: profile.family.curve(scale, bend, unit),
        residualSum,
        aicc: correctedCriterion(results, residualSum),
        straight: straightest - bend < 1e-6,
      };
    })
    .sort((one, other) => one.residualSum - other.residualSum);
  const [best] = found as [(typeof found)[0], ...typeof found];
  // A second parameter must earn its place: n·ln(left / around the mean) + 2 < 0.
  if (!(best.residualSum < around * exp(-2 / results.length))) {
    throw new Fault('no-response', 'results');
  }
  const residualError = sqrt(best.residualSum / (results.length - 2));
  return {
    ...best,
    families: found,
    residualError,
    relativeError: residualError / mean,
    rSquared: 1 - best.residualSum / around,
    tried: { least: Math.min(...spends), most: unit },
  };
}

function usable(points: readonly PastPoint[]) {
  points.forEach((point, index) => {
    for (const parameter of ['spend', 'results'] as const) {
      if (point[parameter] >= 0) continue;
      throw new Fault('at-least', parameter, { limit: 0, row: index + 1 });
    }
  });
  const used = points.filter(({ spend }) => spend > 0);
  const spends = used.map(({ spend }) => spend);
  const different = new Set(spends).size;
  if (different < fewestSpends) {
    throw new Fault('few-spends', 'spend', { limit: fewestSpends, found: different });
  }
  return { spends, results: used.map(({ results }) => results), unit: Math.max(...spends) };
}

/** Two parameters of the curve and the variance; an exact fit leaves what rounding leaves. */
function correctedCriterion(results: readonly number[], residualSum: number): number | undefined {
  const count = results.length;
  if (count < 5) return undefined;
  const left = Math.max(residualSum, 1e-28 * dot(results, results));
  return count * log(left / count) + 6 + 24 / (count - 4);
}

/**
 * Fits again to other results at the same spends: to the grid only, between its points by a
 * parabola, which is as fine as the noise of such results allows.
 *
 * @returns a function from results, one a point in the order of `spends`, to the best curve;
 *   undefined where they are all 0
 */
export function refitter(
  spends: readonly number[],
): (results: ArrayLike<number>) => ResponseCurve | undefined {
  const unit = Math.max(...spends);
  const relative = spends.map((spend) => spend / unit);
  const all = profiles(relative);
  return (results) => {
    let best: ReturnType<typeof bestOnGrid> | undefined;
    let chosen = all[0]!;
    for (const profile of all) {
      const here = bestOnGrid(profile, results);
      if (best && here.explained <= best.explained) continue;
      best = here;
      chosen = profile;
    }
    if (!best || !(best.explained > 0)) return undefined;
    const { step } = best;
    const explainedAt = (at: number) => dot(chosen.bases[at]!, results) ** 2 / chosen.squares[at]!;
    let bend = chosen.bends[step]!;
    if (step > 0 && step < gridSize - 1) {
      const [before, after] = [explainedAt(step - 1), explainedAt(step + 1)];
      const curvature = before - 2 * best.explained + after;
      const spacing = chosen.bends[1]! - chosen.bends[0]!;
      if (curvature < 0) bend += (spacing * (before - after)) / (2 * curvature);
    }
    const basis = relative.map((s) => chosen.family.basis(bend, s));
    return chosen.family.curve(dot(basis, results) / dot(basis, basis), bend, unit);
  };
}
