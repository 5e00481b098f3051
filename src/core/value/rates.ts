import { Fault } from '../fault';
import { wilsonInterval } from '../numeric/wilson-interval';

/**
 * Share of the customers at the start of a period who left during it.
 *
 * @throws Fault `at-most` when more left than were there
 */
export function churnRate(lost: number, atStart: number): number {
  return shareOf('lost', lost, atStart);
}

/**
 * The churn rates that agree with the count, as a Wilson interval.
 *
 * @throws Fault `at-most` when more left than were there
 */
export function churnRange(
  lost: number,
  atStart: number,
  confidence: number,
): readonly [low: number, high: number] {
  if (lost > atStart) throw new Fault('at-most', 'lost', { limit: atStart });
  return wilsonInterval(lost, atStart, confidence);
}

/** Periods a customer stays on average: the mean of a geometric distribution that starts at 1. */
export function meanLifetime(churn: number): number {
  return 1 / churn;
}

/**
 * The rate of one period that, compounded over a year, gives the annual rate. By way of
 * logarithms: subtracting 1 from a number near 1 would cancel away the digits of a small rate.
 */
export function periodRate(annual: number, periodsPerYear: number): number {
  // Logarithms would cost a yearly period its last digit.
  return periodsPerYear === 1 ? annual : Math.expm1(Math.log1p(annual) / periodsPerYear);
}

/**
 * Share of customers who ordered more than once.
 *
 * @throws Fault `at-most` when there are more of them than customers
 */
export function repeatRate(repeatCustomers: number, customers: number): number {
  return shareOf('repeat_customers', repeatCustomers, customers);
}

/** @param parameter the name of the part, for the sentence */
function shareOf(parameter: string, part: number, whole: number): number {
  if (part > whole) throw new Fault('at-most', parameter, { limit: whole });
  return part / whole;
}
