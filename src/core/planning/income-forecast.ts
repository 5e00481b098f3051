import { Fault } from '../fault';

export interface Client {
  /** Money a month. */
  readonly fee: number;
  /** Number of the month in which work begins, as `periodOf(day, 'month')` counts. */
  readonly start: number;
  /** Months a client stays on average, above 0. */
  readonly lifetime: number;
}

export interface IncomeMonth {
  /** Number of the month. */
  readonly month: number;
  readonly income: number;
  /** Clients expected to be there, with fractions. */
  readonly clients: number;
}

/**
 * Expected income month by month. A client who stays L months on average leaves at the end of a
 * month with probability 1 / L, so the fee counts with (1 − 1/L) for each month since the start:
 * whole in the first month, whatever day that begins on, and nothing before. Who stays a month or
 * less is there in the first month alone.
 *
 * @throws Fault `above` on `lifetimes`, with the row of the client
 */
export function incomeForecast(
  clients: readonly Client[],
  firstMonth: number,
  months: number,
): IncomeMonth[] {
  clients.forEach(({ lifetime }, at) => {
    if (lifetime <= 0) throw new Fault('above', 'lifetimes', { limit: 0 }).at(at + 1);
  });
  return Array.from({ length: months }, (_, place) => {
    const month = firstMonth + place;
    let income = 0;
    let active = 0;
    for (const { fee, start, lifetime } of clients) {
      if (month < start) continue;
      const there = Math.max(0, 1 - 1 / lifetime) ** (month - start);
      income += fee * there;
      active += there;
    }
    return { month, income, clients: active };
  });
}
