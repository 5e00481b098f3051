/* eslint-disable @typescript-eslint/no-non-null-assertion -- indexes run inside their arrays */
import { exp, log, max, min } from '../numeric/elementary';
import { Fault } from '../fault';
import { distinctRows } from '../numeric/distinct-rows';
import type { Model, OrdersWithin, Parameters } from './model';
import type { Sample } from './sample';

type BetaBinomial = readonly [alpha: number, beta: number];
type BgBb = readonly [...BetaBinomial, gamma: number, delta: number];

/** One customer who could order or not on each of a number of occasions. */
export interface OccasionHistory {
  /** Occasions with an order: x. */
  readonly orders: number;
  /** The last occasion with an order, 0 without any: t_x. */
  readonly recency: number;
  /** Occasions observed: n. */
  readonly occasions: number;
}

export interface OccasionHistories extends Sample {
  readonly orders: Float64Array;
  readonly recency: Float64Array;
  readonly occasions: Float64Array;
  readonly weight: Float64Array;
}

/**
 * Checks and compresses histories of occasions.
 *
 * @throws Fault `whole`, `at-least` or `at-most` on `frequency`, `recency` or `opportunities`, with the row
 */
export function occasionHistories(
  orders: ArrayLike<number>,
  recency: ArrayLike<number>,
  occasions: ArrayLike<number>,
  counts?: ArrayLike<number>,
): OccasionHistories {
  for (let row = 0; row < orders.length; row++) {
    const [x, last, all] = [orders[row]!, recency[row]!, occasions[row]!];
    checkWhole('opportunities', all, 0, mostOccasions, row);
    checkWhole('recency', last, 0, all, row);
    // At least one order at the last occasion with one, and no more than one on each.
    checkWhole('frequency', x, min(1, last), last, row);
  }
  const { first, rowOf } = distinctRows([orders, recency, occasions]);
  const weight = new Float64Array(first.length);
  rowOf.forEach((row, place) => (weight[row]! += counts ? counts[place]! : 1));
  const pick = (column: ArrayLike<number>) => Float64Array.from(first, (row) => column[row]!);
  return {
    orders: pick(orders),
    recency: pick(recency),
    occasions: pick(occasions),
    weight,
    customers: weight.reduce((sum, count) => sum + count, 0),
    distinct: first.length,
    timedOrders: 0,
  };
}

/** Work grows with the square of it; a day of occasions for ten years fits. */
const mostOccasions = 4000;

function checkWhole(name: string, value: number, low: number, high: number, row: number): void {
  if (!(value >= low))
    throw new Fault('at-least', name, { limit: low, found: value, row: row + 1 });
  if (value > high) throw new Fault('at-most', name, { limit: high, found: value, row: row + 1 });
  if (value % 1 !== 0) throw new Fault('whole', name, { found: value, row: row + 1 });
}

function refusal({ orders, distinct }: OccasionHistories, parameters: number) {
  if (orders.every((x) => x === 0)) return 'no-repeats';
  return distinct <= parameters ? 'too-few' : undefined;
}

/** The same customers, none of whom ever drops out. */
const betaBinomial: Model<OccasionHistories> = {
  name: 'BG/BB',
  parameters: ['alpha', 'beta'],
  inTime: [],
  shapes: ['alpha'],
  scale: () => [1, 1],
  starts: [
    [1, 1],
    [0.2, 2],
  ],
  refusal: (data) => refusal(data, 2),
  logLikelihood(data, parameters, gradient, hessian) {
    const rises = risesOf(data, parameters);
    let value = 0;
    data.orders.forEach((x, row) => {
      const branch = orderBranch(rises, x, data.occasions[row]!);
      value += addMixture([branch], data.weight[row]!, gradient, hessian, 2);
    });
    return value;
  },
};

/**
 * On each occasion a living customer orders with a beta-distributed probability (α, β), and
 * before it dies with another (γ, δ). Fader, Hardie and Shang (2010), Customer-base analysis in a
 * discrete-time noncontractual setting, Marketing Science 29.
 */
export const bgBb: Model<OccasionHistories> & {
  expectedOrders(parameters: Parameters, occasions: number): number;
  alive(parameters: Parameters, history: OccasionHistory): number;
  ordersIfAlive(parameters: Parameters, orders: number, occasions: number): OrdersWithin;
} = {
  name: 'BG/BB',
  parameters: ['alpha', 'beta', 'gamma', 'delta'],
  inTime: [],
  shapes: ['alpha', 'gamma'],
  scale: () => [1, 1, 1, 1],
  starts: [
    [1, 1, 0.5, 2],
    [0.5, 0.5, 0.1, 1],
    [1, 1, 5, 20],
    [0.2, 2, 0.02, 0.05],
  ],
  refusal: (data) => refusal(data, 4),
  withoutDropout: betaBinomial,
  logLikelihood(data, parameters, gradient, hessian) {
    const rises = risesOf(data, parameters);
    let value = 0;
    data.orders.forEach((x, row) => {
      const branches = branchesOf(rises, parameters as BgBb, {
        orders: x,
        recency: data.recency[row]!,
        occasions: data.occasions[row]!,
      });
      value += addMixture(branches, data.weight[row]!, gradient, hessian, 4);
    });
    return value;
  },
  /** Orders of a new customer on the first occasions. */
  expectedOrders: (parameters, occasions) => {
    const [alpha, beta, gamma, delta] = parameters as BgBb;
    return (alpha / (alpha + beta)) * occasionsAlive(gamma, delta, occasions);
  },
  /** Alive on the next occasion, as the paper has it: one more toss than was observed. */
  alive(parameters, history) {
    const { occasions } = history;
    const [, , gamma, delta] = parameters as BgBb;
    const rises = risesUpTo(occasions + 1, parameters as BgBb);
    const [alive = none, ...died] = branchesOf(rises, parameters as BgBb, history);
    const others = died.reduce((sum, branch) => sum + exp(branch.value - alive.value), 0);
    return (delta + occasions) / (gamma + delta + occasions) / (1 + others);
  },
  /** Alive in the same sense. */
  ordersIfAlive(parameters, orders, occasions) {
    const [alpha, beta, gamma, delta] = parameters as BgBb;
    const survivesNext = (delta + occasions) / (gamma + delta + occasions);
    const chance = (alpha + orders) / (alpha + beta + occasions);
    return (time) => (chance / survivesNext) * occasionsAlive(gamma, delta + occasions, time);
  },
};

/** How many of the coming occasions are lived to see. */
function occasionsAlive(gamma: number, delta: number, occasions: number): number {
  let alive = 1;
  let sum = 0;
  for (let j = 0; j < occasions; j++) {
    alive *= (delta + j) / (gamma + delta + j);
    sum += alive;
  }
  return sum;
}

/** ln u(u + 1)…(u + j − 1) for every j, with its derivatives by u: gamma ratios without gammas. */
interface Rise {
  readonly value: Float64Array;
  readonly slope: Float64Array;
  readonly bend: Float64Array;
}

interface Rises {
  readonly alpha: Rise;
  readonly beta: Rise;
  readonly alphaBeta: Rise;
  readonly delta: Rise;
  readonly gammaDelta: Rise;
}

function risesUpTo(longest: number, parameters: BgBb): Rises {
  const [alpha, beta, gamma, delta] = parameters;
  const rise = (from: number): Rise => {
    const value = new Float64Array(longest + 1);
    const slope = new Float64Array(longest + 1);
    const bend = new Float64Array(longest + 1);
    for (let j = 0; j < longest; j++) {
      const inverse = 1 / (from + j);
      value[j + 1] = value[j]! + log(from + j);
      slope[j + 1] = slope[j]! + inverse;
      bend[j + 1] = bend[j]! - inverse * inverse;
    }
    return { value, slope, bend };
  };
  return {
    alpha: rise(alpha),
    beta: rise(beta),
    alphaBeta: rise(alpha + beta),
    delta: rise(delta),
    gammaDelta: rise(gamma + delta),
  };
}

const risesOf = (data: OccasionHistories, parameters: Parameters): Rises =>
  risesUpTo(
    data.occasions.reduce((most, each) => max(most, each), 0) + 1,
    // Without dropout there is no γ and δ; any numbers do, for nobody looks at them.
    [...parameters, 1, 1] as unknown as BgBb,
  );

/** One way a history may have come about: the logarithm of its likelihood, with derivatives. */
interface Branch {
  readonly value: number;
  readonly slopes: readonly number[];
  /** Second derivatives: within the first pair of parameters, then within the second. */
  readonly bends: readonly number[];
}

const none: Branch = { value: -Infinity, slopes: [], bends: [] };

/** x orders on m occasions of a living customer. */
function orderBranch({ alpha, beta, alphaBeta }: Rises, x: number, m: number): Branch {
  const joint = alphaBeta.bend[m]!;
  return {
    value: alpha.value[x]! + beta.value[m - x]! - alphaBeta.value[m]!,
    slopes: [alpha.slope[x]! - alphaBeta.slope[m]!, beta.slope[m - x]! - alphaBeta.slope[m]!],
    bends: [alpha.bend[x]! - joint, -joint, beta.bend[m - x]! - joint],
  };
}

/** Alive to the end first, then dead after the last order or after any later occasion. */
function branchesOf(rises: Rises, parameters: BgBb, history: OccasionHistory): Branch[] {
  const { orders, recency, occasions } = history;
  const { delta, gammaDelta } = rises;
  const gamma = parameters[2];
  const branch = (lived: number, dies: 0 | 1): Branch => {
    const order = orderBranch(rises, orders, lived);
    const tossed = lived + dies;
    const joint = gammaDelta.bend[tossed]!;
    return {
      value:
        order.value +
        delta.value[lived]! -
        gammaDelta.value[tossed]! +
        (dies === 1 ? log(gamma) : 0),
      slopes: [
        ...order.slopes,
        dies / gamma - gammaDelta.slope[tossed]!,
        delta.slope[lived]! - gammaDelta.slope[tossed]!,
      ],
      bends: [...order.bends, -dies / (gamma * gamma) - joint, -joint, delta.bend[lived]! - joint],
    };
  };
  const branches = [branch(occasions, 0)];
  for (let lived = recency; lived < occasions; lived++) branches.push(branch(lived, 1));
  return branches;
}

/** Adds the logarithm of the branches' summed likelihood, with its derivatives. */
function addMixture(
  branches: readonly Branch[],
  weight: number,
  gradient: Float64Array,
  hessian: Float64Array,
  size: 2 | 4,
): number {
  const highest = branches.reduce((most, { value }) => max(most, value), -Infinity);
  const total = branches.reduce((sum, { value }) => sum + exp(value - highest), 0);
  const means = new Float64Array(size);
  for (const { value, slopes, bends } of branches) {
    const share = exp(value - highest) / total;
    slopes.forEach((slope, row) => {
      means[row]! += share * slope;
      for (let column = row; column < size; column++) {
        hessian[row * size + column]! += weight * share * slope * slopes[column]!;
      }
    });
    bends.forEach((bend, place) => {
      // The two pairs of parameters never meet in a second derivative.
      const pair = place < 3 ? 0 : 2;
      const [row, column] = [
        [0, 0],
        [0, 1],
        [1, 1],
      ][place % 3] as [number, number];
      hessian[(pair + row) * size + pair + column]! += weight * share * bend;
    });
  }
  means.forEach((mean, row) => {
    gradient[row]! += weight * mean;
    for (let column = row; column < size; column++) {
      hessian[row * size + column]! -= weight * mean * means[column]!;
    }
  });
  return weight * (highest + log(total));
}
