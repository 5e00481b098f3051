/* eslint-disable @typescript-eslint/no-non-null-assertion -- indexes run inside their arrays */

/** A function to make small: gives its value and fills in its gradient and (whole, row by row) Hessian. */
export type Objective = (
  point: Float64Array,
  gradient: Float64Array,
  hessian: Float64Array,
) => number;

export interface Minimum {
  readonly point: Float64Array;
  readonly value: number;
  readonly hessian: Float64Array;
  /** Which coordinates ended pressed against a bound. */
  readonly held: readonly boolean[];
  readonly converged: boolean;
  readonly evaluations: number;
}

const mostSteps = 100;
const longestStep = 2;
/** Each try halves the step; by then it is a two-hundredth. */
const mostTries = 8;
/** The most a converged minimum may still fall, by its own quadratic model. */
const decrementWanted = 1e-13;
/** A surface that falls no further than this is flat, whichever way it seems to curve. */
const plateau = 1e-9;
/** A ridge that gives no more than this for a step of a whole unit leads nowhere worth going. */
const ridge = 1e-6;
/** Relative noise of a sum over a million rows: a rise this small is no rise. */
const noise = 1e-13;

/**
 * Newton's method inside a box, with the Hessian given. Where that is not positive definite its
 * eigenvalues count by their size, which leads away from saddles as fast as down into bowls; no
 * coordinate moves more than 2 in a step; one that presses against its bound is held there.
 * It stops on the Newton decrement, that is on how much the value can still fall, which means
 * the same at any scale and along flat ridges.
 * Nocedal and Wright (2006), Numerical Optimization, sections 3.4 and 16.7; Boyd and
 * Vandenberghe (2004), Convex Optimization, section 9.5; Dauphin et al. (2014), Identifying and
 * attacking the saddle point problem, NeurIPS 27.
 */
export function minimize(
  objective: Objective,
  start: ArrayLike<number>,
  lower: ArrayLike<number>,
  upper: ArrayLike<number>,
): Minimum {
  let evaluations = 0;
  const look = (point: Float64Array) => {
    const gradient = new Float64Array(point.length);
    const hessian = new Float64Array(point.length ** 2);
    evaluations++;
    return { point, value: objective(point, gradient, hessian), gradient, hessian };
  };
  const clamp = (value: number, index: number) =>
    Math.min(upper[index]!, Math.max(lower[index]!, value));
  let here = look(Float64Array.from(start, clamp));
  let held: boolean[] = [];
  let stalls = 0;
  let converged = false;
  for (let step = 0; step < mostSteps; step++) {
    const { point, value, gradient } = here;
    const course = chooseCourse(here, lower, upper);
    held = course.held;
    const { direction } = course;
    const decrement = -dot(direction, gradient) / 2;
    const longest = direction.reduce((most, part) => Math.max(most, Math.abs(part)), 0);
    const worthwhile = longest > 1 ? ridge : course.bowl ? decrementWanted : plateau;
    converged = decrement < worthwhile || stalls > 2;
    if (converged) break;
    // As far as the first bound: cutting single coordinates short would leave a narrow valley.
    const room = direction.map((part, index) =>
      part === 0 ? Infinity : ((part > 0 ? upper : lower)[index]! - point[index]!) / part,
    );
    let share = Math.min(1, longestStep / longest, ...room);
    let next: typeof here | undefined;
    for (let tries = 0; tries < mostTries && !next; tries++, share /= 2) {
      const there = look(
        point.map((at, index) =>
          room[index] === share
            ? (direction[index]! > 0 ? upper : lower)[index]!
            : clamp(at + share * direction[index]!, index),
        ),
      );
      const wanted = 2e-4 * share * decrement;
      if (there.value <= value - wanted + noise * Math.abs(value)) next = there;
    }
    // Nothing lower in reach: either this is the bottom to within rounding, or the search failed.
    if (!next) {
      converged = decrement < 1e-6;
      break;
    }
    stalls = value - next.value < plateau ? stalls + 1 : 0;
    here = next;
  }
  return {
    point: here.point,
    value: here.value,
    hessian: here.hessian,
    held,
    converged,
    evaluations,
  };
}

interface Surface {
  readonly point: Float64Array;
  readonly gradient: Float64Array;
  readonly hessian: Float64Array;
}

/** Where to go from here: coordinates that would leave the box are held, one after the other. */
function chooseCourse(
  { point, gradient, hessian }: Surface,
  lower: ArrayLike<number>,
  upper: ArrayLike<number>,
) {
  const leaves = (way: number, index: number) =>
    way < 0 ? point[index]! <= lower[index]! : way > 0 && point[index]! >= upper[index]!;
  const held = Array.from(gradient, (slope, index) => leaves(-slope, index));
  for (;;) {
    const course = newtonDirection(hessian, gradient, held);
    const leaving = course.direction.findIndex(leaves);
    if (leaving < 0) return { ...course, held };
    held[leaving] = true;
  }
}

/** Where the quadratic model has its bottom, and whether it has one; held coordinates stay. */
function newtonDirection(hessian: Float64Array, gradient: Float64Array, held: readonly boolean[]) {
  const size = held.length;
  const free = freeBlock(hessian, held);
  const downhill = gradient.map((slope, index) => (held[index] ? 0 : -slope));
  const factor = cholesky(free, size);
  if (factor) return { direction: solve(factor, downhill), bowl: true };
  const direction = new Float64Array(size);
  const { values, vectors } = symmetricEigen(free, size);
  values.forEach((value, column) => {
    const vector = direction.map((_, row) => vectors[row * size + column]!);
    const slope = dot(vector, downhill);
    if (slope === 0) return;
    const step = Math.sign(slope) * Math.min(longestStep, Math.abs(slope / value));
    vector.forEach((part, row) => (direction[row]! += step * part));
  });
  // Rounding in the rotations must not free what is held.
  held.forEach((still, row) => still && (direction[row] = 0));
  return { direction, bowl: false };
}

/** The inverse of a Hessian; rows and columns of held coordinates are 0. Undefined when singular. */
export function inverseHessian(
  hessian: Float64Array,
  held: readonly boolean[],
): Float64Array | undefined {
  const size = held.length;
  const factor = cholesky(freeBlock(hessian, held), size);
  if (!factor) return undefined;
  const inverse = new Float64Array(size * size);
  for (let column = 0; column < size; column++) {
    if (held[column]) continue;
    const unit = new Float64Array(size);
    unit[column] = 1;
    inverse.set(solve(factor, unit), column * size);
  }
  return inverse;
}

/** The Hessian with held coordinates cut loose from the rest. */
function freeBlock(hessian: Float64Array, held: readonly boolean[]): Float64Array {
  const size = held.length;
  return hessian.map((entry, index) => {
    const row = Math.floor(index / size);
    const column = index % size;
    if (held[row] || held[column]) return row === column ? 1 : 0;
    return entry;
  });
}

/** Lower triangle L with L·Lᵀ the matrix; undefined when that is not positive definite. */
function cholesky(matrix: Float64Array, size: number): Float64Array | undefined {
  const lower = new Float64Array(size * size);
  for (let row = 0; row < size; row++) {
    for (let column = 0; column <= row; column++) {
      let rest = matrix[row * size + column]!;
      for (let k = 0; k < column; k++) rest -= lower[row * size + k]! * lower[column * size + k]!;
      if (row > column) lower[row * size + column] = rest / lower[column * size + column]!;
      // What is left below rounding is no curvature at all.
      else if (rest > 1e-14 * matrix[row * size + row]!) lower[row * size + row] = Math.sqrt(rest);
      else return undefined;
    }
  }
  return lower;
}

function solve(lower: Float64Array, target: Float64Array): Float64Array {
  const size = target.length;
  const solution = target.slice();
  for (let row = 0; row < size; row++) {
    for (let k = 0; k < row; k++) solution[row]! -= lower[row * size + k]! * solution[k]!;
    solution[row]! /= lower[row * size + row]!;
  }
  for (let row = size - 1; row >= 0; row--) {
    for (let k = row + 1; k < size; k++) solution[row]! -= lower[k * size + row]! * solution[k]!;
    solution[row]! /= lower[row * size + row]!;
  }
  return solution;
}

/** Eigenvalues and, in columns, eigenvectors. Jacobi's method: Golub and Van Loan, section 8.5. */
function symmetricEigen(symmetric: Float64Array, size: number) {
  const matrix = symmetric.slice();
  const vectors = matrix.map((_, index) => (index % (size + 1) === 0 ? 1 : 0));
  const rotate = (of: Float64Array, one: number, other: number, sine: number, cosine: number) => {
    const kept = of[one]!;
    of[one] = cosine * kept - sine * of[other]!;
    of[other] = sine * kept + cosine * of[other]!;
  };
  for (let sweep = 0; sweep < 12; sweep++) {
    for (let p = 0; p < size; p++) {
      for (let q = p + 1; q < size; q++) {
        const off = matrix[p * size + q]!;
        if (off === 0) continue;
        const slant = (matrix[q * size + q]! - matrix[p * size + p]!) / (2 * off);
        const tangent = (slant < 0 ? -1 : 1) / (Math.abs(slant) + Math.hypot(slant, 1));
        const cosine = 1 / Math.hypot(tangent, 1);
        const sine = tangent * cosine;
        for (let k = 0; k < size; k++) rotate(matrix, k * size + p, k * size + q, sine, cosine);
        for (let k = 0; k < size; k++) rotate(matrix, p * size + k, q * size + k, sine, cosine);
        for (let k = 0; k < size; k++) rotate(vectors, k * size + p, k * size + q, sine, cosine);
      }
    }
  }
  return { values: Array.from({ length: size }, (_, k) => matrix[k * (size + 1)]!), vectors };
}

const dot = (left: Float64Array, right: Float64Array) =>
  left.reduce((sum, part, index) => sum + part * right[index]!, 0);
