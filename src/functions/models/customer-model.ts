import { Fault } from '../../core/fault';
import { bgBb } from '../../core/models/bg-bb';
import { bgNbd } from '../../core/models/bg-nbd';
import { mbgNbd } from '../../core/models/mbg-nbd';
import type { OrderModel, OrderModelName, OrdersWithin, Parameters } from '../../core/models/model';
import { nbd } from '../../core/models/nbd';
import { paretoNbd } from '../../core/models/pareto-nbd';
import { checkedParameters } from './parameters';

/** The models of order times, and BG/BB, whose customers order or not on given occasions. */
export const customerModelNames = ['BG/NBD', 'MBG/NBD', 'Pareto/NBD', 'NBD', 'BG/BB'] as const;
type CustomerModelName = (typeof customerModelNames)[number];

/** A customer as cells tell it. For BG/BB recency and age are numbers of occasions. */
interface CellHistory {
  readonly frequency: number;
  readonly recency: number;
  readonly age: number;
}

/** What can be asked of a model whose parameters are known. */
interface CustomerModel {
  /** Repeat orders of a new customer. */
  readonly expected: OrdersWithin;
  readonly alive: (history: CellHistory) => number;
  /** Orders of a customer with this history who is alive. */
  readonly ahead: (history: CellHistory) => OrdersWithin;
}

/**
 * A model with its parameters.
 *
 * @throws Fault `parameter-count` on `parameters`. Asking throws `not-recency`, `at-most` or
 *   `whole` for histories and times that cannot be
 */
export function customerModel(name: CustomerModelName, parameters: Parameters): CustomerModel {
  return name === 'BG/BB' ? byOccasions(parameters) : byTime(orderModel(name), parameters);
}

export function orderModel(name: OrderModelName): OrderModel {
  if (name === 'BG/NBD') return bgNbd;
  if (name === 'MBG/NBD') return mbgNbd;
  return name === 'NBD' ? nbd : paretoNbd;
}

function byTime(model: OrderModel, given: Parameters): CustomerModel {
  const parameters = checkedParameters(model.parameters, given);
  return {
    expected: (periods) => model.expectedOrders(parameters, periods),
    alive: ({ frequency, recency, age }) => {
      checkRecency(recency, frequency === 0 ? 0 : age);
      return model.alive(parameters, { orders: frequency, recency, age });
    },
    ahead: ({ frequency, age }) => model.ordersIfAlive(parameters, frequency, age),
  };
}

function byOccasions(given: Parameters): CustomerModel {
  const parameters = checkedParameters(bgBb.parameters, given);
  const whole = (name: string, value: number) => {
    if (!Number.isInteger(value)) throw new Fault('whole', name, { found: value });
    return value;
  };
  return {
    expected: (periods) => bgBb.expectedOrders(parameters, whole('periods', periods)),
    alive: ({ frequency, recency, age }) => {
      whole('recency', recency);
      whole('age', age);
      checkRecency(recency, frequency === 0 ? 0 : age);
      // No more than one order on an occasion.
      if (frequency > recency) throw new Fault('at-most', 'frequency', { limit: recency });
      return bgBb.alive(parameters, { orders: frequency, recency, occasions: age });
    },
    ahead: ({ frequency, age }) => {
      const within = bgBb.ordersIfAlive(parameters, frequency, age);
      return (periods) => within(whole('periods', periods));
    },
  };
}

/** Time since the last order, mistaken for recency, shows in customers who never came back. */
function checkRecency(recency: number, limit: number): void {
  if (recency > limit) throw notRecency(limit);
}

export const notRecency = (limit: number, row?: number): Fault =>
  new Fault('not-recency', 'recency', { limit, ...(row === undefined ? {} : { row }) });
