/* eslint-disable @typescript-eslint/no-non-null-assertion -- indexes run inside their arrays */
import type { DayLog } from '../orders/day-log';
import { holdout } from '../orders/summary';
import { chooseOrderModel } from './choose';
import type { OrderModel, Parameters } from './model';
import { orderHistories } from './order-histories';

/** A forecast made on the first half of what is known, held against the second. */
export interface ForecastCheck {
  /** Day numbers. */
  readonly first: number;
  /** The last day that was learned from. */
  readonly until: number;
  readonly last: number;
  /** Orders in the time held out, of customers known by then. */
  readonly expected: number;
  readonly came: number;
  /** Repeat orders of those customers so far, week by week. */
  readonly curve: readonly {
    readonly day: number;
    readonly came: number;
    readonly expected: number;
  }[];
}

/** A shorter history has no halves worth comparing. */
const leastDays = 56;
const week = 7;

/** @returns undefined when the history is too short, or its first half cannot be fitted */
export function checkForecast(log: DayLog): ForecastCheck | undefined {
  let [first, last] = [Infinity, -Infinity];
  for (const day of log.day) {
    first = Math.min(first, day);
    last = Math.max(last, day);
  }
  if (!(last - first >= leastDays)) return undefined;
  const until = first + Math.floor((last - first) / 2);
  const { known, orders, days } = holdout(log, until, last);
  const histories = orderHistories(known.frequency, known.recency, known.age);
  const { model, fit } = chooseOrderModel(histories);
  if (!model || !fit) return undefined;
  const { parameters } = fit;
  let expected = 0;
  for (let row = 0; row < histories.distinct; row++) {
    const history = {
      orders: histories.orders[row]!,
      recency: histories.recency[row]!,
      age: histories.age[row]!,
    };
    const within = model.ordersIfAlive(parameters, history.orders, history.age);
    expected += histories.weight[row]! * model.alive(parameters, history) * within(days);
  }
  const firstDays = Int32Array.from(known.age, (age) => until - age);
  const cameBy = repeatOrdersByDay(log, new Set(known.customer), first, last);
  return {
    first,
    until,
    last,
    expected,
    came: orders.reduce((sum, count) => sum + count, 0),
    curve: curveOf(model, parameters, firstDays, cameBy, first, last),
  };
}

/** Repeat orders of the customers up to and with each day, from the first. */
function repeatOrdersByDay(
  log: DayLog,
  customers: ReadonlySet<number>,
  first: number,
  last: number,
): Float64Array {
  const perDay = new Float64Array(last - first + 1);
  let before = -1;
  for (let entry = 0; entry < log.day.length; entry++) {
    const customer = log.customer[entry]!;
    const repeat = customer === before;
    before = customer;
    if (repeat && log.orders[entry]! > 0 && customers.has(customer))
      perDay[log.day[entry]! - first]!++;
  }
  for (let day = 1; day < perDay.length; day++) perDay[day]! += perDay[day - 1]!;
  return perDay;
}

function curveOf(
  model: OrderModel,
  parameters: Parameters,
  firstDays: Int32Array,
  cameBy: Float64Array,
  first: number,
  last: number,
): ForecastCheck['curve'] {
  const startedOn = new Float64Array(last - first + 1);
  for (const day of firstDays) startedOn[day - first]!++;
  // A new customer's expectation depends on the days since alone, and days repeat.
  const byAge: number[] = [];
  const expectation = (age: number) => (byAge[age] ??= model.expectedOrders(parameters, age));
  const curve: ForecastCheck['curve'][number][] = [];
  for (let day = first; ; day = Math.min(last, day + week)) {
    let expected = 0;
    for (let start = first; start < day; start++) {
      const customers = startedOn[start - first]!;
      if (customers > 0) expected += customers * expectation(day - start);
    }
    curve.push({ day, came: cameBy[day - first]!, expected });
    if (day === last) return curve;
  }
}
