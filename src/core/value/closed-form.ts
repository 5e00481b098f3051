/**
 * Revenue of a period shared among the customers of that period. Arithmetic.
 *
 * @param given.revenue money of the whole period
 * @param given.customers customers of the same period, above 0
 * @param given.margin share of revenue that is margin
 * @returns money per customer, for that period
 */
export function simpleValue(given: {
  readonly revenue: number;
  readonly customers: number;
  readonly margin: number;
}): number {
  return (given.revenue * given.margin) / given.customers;
}

/**
 * Revenue of a user in a period times the periods of a lifetime. Arithmetic.
 *
 * @param given.arpu money per user and period
 * @param given.lifetime how many such periods
 * @param given.margin share of revenue that is margin
 * @returns money per user
 */
export function arpuValue(given: {
  readonly arpu: number;
  readonly lifetime: number;
  readonly margin: number;
}): number {
  return given.arpu * given.lifetime * given.margin;
}

/**
 * What an order brings, times the orders of a period, times the periods. Arithmetic.
 *
 * @param given.orderValue money per order
 * @param given.ordersPerPeriod orders of one customer in a period
 * @param given.lifetime how many such periods the customer stays
 * @param given.margin share of revenue that is margin
 * @returns money per customer
 */
export function orderValue(given: {
  readonly orderValue: number;
  readonly ordersPerPeriod: number;
  readonly lifetime: number;
  readonly margin: number;
}): number {
  return given.orderValue * given.ordersPerPeriod * given.lifetime * given.margin;
}

/**
 * What is left of a customer's value once the acquisition is paid. Arithmetic.
 *
 * @param given.ltv money per customer, margin rather than revenue
 * @param given.cac money spent to win one customer
 * @returns money per customer, below 0 where winning the customer costs more than the customer brings
 */
export function netValue(given: { readonly ltv: number; readonly cac: number }): number {
  return given.ltv - given.cac;
}
