/* eslint-disable @typescript-eslint/no-non-null-assertion -- indexes run inside their arrays */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { bgNbd } from '../src/core/models/bg-nbd';
import { fit, type Fitted } from '../src/core/models/fit';
import { forecastOrders } from '../src/core/models/forecast';
import { orderHistories } from '../src/core/models/order-histories';
import { paretoNbd } from '../src/core/models/pareto-nbd';
import { simulateHistory } from '../src/core/models/simulate';
import { lnGamma } from '../src/core/numeric/gamma';
import { randomSource } from '../src/core/numeric/random';

/** A duration beside the one it is measured against, both of this run. */
export interface Timing {
  readonly what: string;
  readonly milliseconds: number;
  /** The most it may take. */
  readonly target?: number;
  readonly baseline?: { readonly what: string; readonly milliseconds: number };
}

interface Customers {
  readonly x: number[];
  readonly tx: number[];
  readonly T: number[];
}

/** BG/NBD of CDNOW, in days. */
const truth = [0.2426, 30.895, 0.7929, 2.4259];
const horizon = { periods: 12, length: 30.4375 / 7, rate: 0.01 };

export function benchModels(): Timing[] {
  const cdnow = readCdnow() ?? simulateShop(2357, 273, 1);
  const name = readCdnow() ? 'CDNOW' : '2,357 simulated customers';
  const days = orderHistories(cdnow.x, cdnow.tx, cdnow.T);
  const slowly = (customers: Customers) => () =>
    nelderMead(uncompressedBgNbd(customers), truth.map(Math.log));
  const baseline = {
    what: `Nelder–Mead, uncompressed, ${String(slowly(cdnow)().evaluations)} evaluations`,
    milliseconds: warm(slowly(cdnow), 5),
  };
  const many = simulateShop(1_000_000, 365, 2);
  const part = simulateShop(20_000, 365, 3);
  const shop = simulateShop(30_000, 730, 4);
  const shopDays = orderHistories(shop.x, shop.tx, shop.T);
  const shopFit = fit(bgNbd, shopDays, 7) as Fitted;
  return [
    {
      what: `BG/NBD on ${name}, compression and fit`,
      milliseconds: warm(() => fit(bgNbd, orderHistories(cdnow.x, cdnow.tx, cdnow.T), 7), 400),
      target: 1,
      baseline,
    },
    {
      what: `BG/NBD on ${name}, fit alone`,
      milliseconds: warm(() => fit(bgNbd, days, 7), 400),
      baseline,
    },
    {
      what: `Pareto/NBD on ${name}, compression and fit`,
      milliseconds: warm(() => fit(paretoNbd, orderHistories(cdnow.x, cdnow.tx, cdnow.T), 7), 60),
      target: 10,
    },
    {
      what: 'BG/NBD on 1,000,000 simulated customers, compression and fit',
      milliseconds: warm(() => fit(bgNbd, orderHistories(many.x, many.tx, many.T), 7), 5),
      target: 400,
      baseline: {
        what: 'Nelder–Mead, uncompressed, 20,000 of the same times 50',
        milliseconds: 50 * warm(slowly(part), 2),
      },
    },
    {
      what: '… of which reading the million and adding up one logarithm each: a floor',
      milliseconds: warm(() => floorOf(many), 5),
    },
    {
      what: `forecast with intervals, 30,000 customers (${String(shopDays.distinct)} histories), 12 months`,
      milliseconds: warm(() => forecastOrders(bgNbd, shopFit, shopDays, 7, horizon), 5),
    },
  ];
}

/** What no way of fitting the data can do without: every customer read once. */
function floorOf({ x, tx, T }: Customers): number {
  let sum = 0;
  for (let row = 0; row < x.length; row++) sum += Math.log(30 + x[row]! + tx[row]! + T[row]!);
  return sum;
}

/** The shortest of several runs: what the code needs when the machine does nothing else. */
function warm(run: () => unknown, times: number): number {
  let shortest = Infinity;
  for (let time = 0; time < times; time++) {
    shortest = Math.min(shortest, once(run).milliseconds);
  }
  return shortest;
}

function once<Result>(run: () => Result) {
  const start = performance.now();
  const result = run();
  return { result, milliseconds: performance.now() - start };
}

function simulateShop(customers: number, oldest: number, seed: number): Customers {
  const random = randomSource(seed);
  const shop: Customers = { x: [], tx: [], T: [] };
  for (let customer = 0; customer < customers; customer++) {
    const age = Math.floor(oldest * (0.6 + 0.4 * random()));
    const { orders, recency } = simulateHistory('BG/NBD', truth, age, random);
    shop.x.push(orders);
    shop.tx.push(Math.ceil(recency));
    shop.T.push(age);
  }
  return shop;
}

function readCdnow(): Customers | undefined {
  const folder = process.env.LTV_SHARED_DATA ?? path.resolve(process.cwd(), '../shared/data');
  const file = path.join(folder, 'ref_cdnow_per_customer.csv');
  if (!existsSync(file)) return undefined;
  const rows = readFileSync(file, 'utf8').trim().split('\n').slice(1);
  const cells = rows.map((line) => line.split(',').map(Number));
  const days = (place: number) => cells.map((row) => Math.round(row[place]! * 7));
  return { x: cells.map((row) => row[1]!), tx: days(2), T: days(3) };
}

/** The likelihood as the paper prints it, customer by customer, with gamma functions. */
function uncompressedBgNbd({ x, tx, T }: Customers) {
  return (logs: readonly number[]) => {
    const [r, alpha, a, b] = logs.map(Math.exp) as [number, number, number, number];
    let sum = 0;
    for (let row = 0; row < x.length; row++) {
      const orders = x[row]!;
      const first =
        lnGamma(r + orders) -
        lnGamma(r) +
        r * Math.log(alpha) +
        lnGamma(a + b) +
        lnGamma(b + orders) -
        lnGamma(b) -
        lnGamma(a + b + orders);
      const alive = -(r + orders) * Math.log(alpha + T[row]!);
      const gone =
        orders > 0
          ? Math.log(a) - Math.log(b + orders - 1) - (r + orders) * Math.log(alpha + tx[row]!)
          : -Infinity;
      const most = Math.max(alive, gone);
      sum += first + most + Math.log(Math.exp(alive - most) + Math.exp(gone - most));
    }
    return -sum;
  };
}

/** Nelder and Mead (1965), as the usual packages have it. */
function nelderMead(of: (point: readonly number[]) => number, start: readonly number[]) {
  let evaluations = 0;
  const look = (point: readonly number[]) => {
    evaluations++;
    return { point, value: of(point) };
  };
  const between = (from: readonly number[], to: readonly number[], share: number) =>
    from.map((part, place) => part + share * (to[place]! - part));
  // Not from the answer itself.
  const origin = start.map((part, place) => part + [0.7, -0.6, 0.5, -0.4][place]!);
  const simplex = [
    look(origin),
    ...origin.map((_, place) => look(origin.map((part, at) => part + (at === place ? 0.3 : 0)))),
  ];
  while (evaluations < 2000) {
    simplex.sort((one, other) => one.value - other.value);
    const [best, worst] = [simplex[0]!, simplex[simplex.length - 1]!];
    if (worst.value - best.value < 1e-8 * Math.abs(best.value) * 1e-2) break;
    const centre = origin.map(
      (_, place) =>
        simplex.slice(0, -1).reduce((sum, { point }) => sum + point[place]!, 0) / origin.length,
    );
    const mirrored = look(between(worst.point, centre, 2));
    let next = mirrored;
    if (mirrored.value < best.value) {
      const further = look(between(worst.point, centre, 3));
      if (further.value < mirrored.value) next = further;
    } else if (mirrored.value >= simplex[simplex.length - 2]!.value) {
      next = look(between(worst.point, centre, mirrored.value < worst.value ? 1.5 : 0.5));
    }
    if (next.value < worst.value) simplex[simplex.length - 1] = next;
    else {
      for (let place = 1; place < simplex.length; place++) {
        simplex[place] = look(between(best.point, simplex[place]!.point, 0.5));
      }
    }
  }
  return { ...simplex[0]!, evaluations };
}
