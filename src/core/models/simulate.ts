import { log, log1p, min } from '../numeric/elementary';
import { drawBeta, drawExponential, drawGamma, type RandomSource } from '../numeric/random';
import type { History, OrderModelName, Parameters } from './model';

/** When a customer leaves: after so many repeat orders or after so much time. */
interface Departure {
  readonly orders: number;
  readonly time: number;
}

type DrawDeparture = (random: RandomSource, first: number, second: number) => Departure;

const afterTosses =
  (tossesBefore: number): DrawDeparture =>
  (random, a, b) => {
    const p = drawBeta(random, a, b);
    const survived = Math.floor(log(random()) / log1p(-p));
    return { orders: survived + tossesBefore, time: Infinity };
  };

const departures: Readonly<Record<OrderModelName, DrawDeparture>> = {
  NBD: () => ({ orders: Infinity, time: Infinity }),
  'BG/NBD': afterTosses(1),
  'MBG/NBD': afterTosses(0),
  'Pareto/NBD': (random, s, beta) => ({
    orders: Infinity,
    time: drawExponential(random) / drawGamma(random, s, beta),
  }),
};

/** The history of a customer as the model tells it: one draw. Times in the unit of the parameters. */
export function simulateHistory(
  model: OrderModelName,
  parameters: Parameters,
  age: number,
  random: RandomSource,
): History {
  const [shape = NaN, rate = NaN, first = NaN, second = NaN] = parameters;
  const pace = drawGamma(random, shape, rate);
  const departure = departures[model](random, first, second);
  const end = min(age, departure.time);
  let orders = 0;
  let recency = 0;
  while (orders < departure.orders) {
    const next = recency + drawExponential(random) / pace;
    if (next > end) break;
    recency = next;
    orders++;
  }
  return { orders, recency, age };
}
