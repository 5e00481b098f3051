/* eslint-disable @typescript-eslint/no-non-null-assertion -- indexes run inside their arrays */

/** Orders that may have to give money back, in columns. */
export interface Bearing {
  /** Place of the customer among people. */
  readonly customers: ArrayLike<number>;
  readonly days: ArrayLike<number>;
  /** What is left of each; lowered here. */
  readonly amounts: Float64Array;
}

/** Money given back by a row that does not name its order. */
export interface Refund {
  readonly customer: number;
  readonly day: number;
  /** Above 0. */
  readonly amount: number;
}

/**
 * Takes refunds off the orders of their customers: of the last one up to the day of the refund,
 * and what that cannot bear, of the one before.
 *
 * @param bears whether an order counts
 * @returns what of each refund no order could bear
 */
export function giveBack(
  orders: Bearing,
  refunds: readonly Refund[],
  bears: (order: number) => boolean,
): number[] {
  const concerned = new Map<number, number[]>(refunds.map(({ customer }) => [customer, []]));
  for (let order = 0; order < orders.amounts.length; order++) {
    if (bears(order)) concerned.get(orders.customers[order]!)?.push(order);
  }
  for (const own of concerned.values())
    own.sort((one, other) => orders.days[one]! - orders.days[other]!);
  const left = refunds.map(({ amount }) => amount);
  const byDay = [...refunds.keys()].sort((one, other) => refunds[one]!.day - refunds[other]!.day);
  for (const place of byDay) {
    const { customer, day } = refunds[place]!;
    const own = concerned.get(customer)!;
    for (let at = own.length - 1; at >= 0 && left[place]! > 0; at--) {
      const order = own[at]!;
      if (orders.days[order]! > day) continue;
      const borne = Math.min(left[place]!, orders.amounts[order]!);
      orders.amounts[order]! -= borne;
      left[place]! -= borne;
    }
  }
  return left;
}
