import type { OrdersWithin } from './model';

/**
 * Present value of one unit a order over whole periods, each period's orders discounted as if
 * paid at its end: what 12-month CLV with a monthly rate means. A last part of a period counts
 * what falls into it and is discounted as a whole one.
 *
 * @param orders expected orders within a time from now, as `OrderModel.ordersIfAlive` gives
 * @param periods how many periods, not negative
 * @param length of one period, in the time unit of `orders`
 * @param rate discount rate of one period, above −1
 */
export function discountedOrders(
  orders: OrdersWithin,
  periods: number,
  length: number,
  rate: number,
): number {
  if (rate === 0) return orders(periods * length);
  let sum = 0;
  let before = 0;
  for (let period = 1; period < periods + 1; period++) {
    const until = orders(Math.min(period, periods) * length);
    sum += (until - before) / (1 + rate) ** period;
    before = until;
  }
  return sum;
}

/**
 * DERT: present value of one unit an order over the whole future, discounted continuously.
 * Fader, Hardie and Lee (2005), RFM and CLV; for any model, as the integral of
 * δ Math.exp(−δ t) × expected orders within t, by the double-exponential rule (Takahasi and Mori, 1974).
 *
 * @param orders expected orders within a time from now
 * @param rate δ of one time unit, above 0: ln(1 + annual rate) / units a year
 */
export function discountedResidualOrders(orders: OrdersWithin, rate: number): number {
  const step = 1 / 16;
  let sum = 0;
  for (let place = -4 / step; place <= 4.2 / step; place++) {
    const at = place * step;
    const time = Math.exp(at - Math.exp(-at));
    const density = time * (1 + Math.exp(-at)) * Math.exp(-time);
    if (density > 1e-300) sum += density * orders(time / rate);
  }
  return sum * step;
}
