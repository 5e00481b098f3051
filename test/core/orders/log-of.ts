import type { DayLog } from '../../../src/core/orders/day-log';
import { readOrders } from '../../../src/core/orders/read-orders';

/** An order on a numbered day; refunds are negative. */
export type Order = readonly [customer: string, day: number, amount: number];

/** Orders as the mathematics sees them. */
export function logOf(orders: readonly Order[]): DayLog {
  const read = readOrders(
    {
      customers: orders.map(([customer]) => customer),
      dates: orders.map(([, day]) => day),
      amounts: orders.map(([, , amount]) => amount),
    },
    { offsetAt: () => 0 },
  );
  if (read.kind !== 'orders') throw new Error('ambiguous');
  return read.log;
}
