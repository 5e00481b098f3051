import { Fault } from '../fault';
import { checkWhole, mostMonths } from './check-whole';

/** What is decided every month: the money for ads, or how many customers they shall win. */
export type Acquisition = { readonly budget: number } | { readonly newCustomers: number };

/** All money and rates are of one month. */
export interface CustomerMonthsInput {
  /** Customers before the first month. */
  readonly customers: number;
  /** Share of the customers at the start of a month who leave in it, 0 to 1. */
  readonly churn: number;
  /** Revenue of one customer in a month. */
  readonly arpu: number;
  /** Share of revenue that is margin. */
  readonly margin: number;
  /** Ad money for one new customer. */
  readonly cac: number;
  readonly acquisition: Acquisition;
  /** Fixed costs without ads. */
  readonly costs: number;
  /** How many months, whole, 1 to 60; 12 unless given. */
  readonly months?: number;
}

export interface CustomerMonth {
  /** Counted from 1. */
  readonly month: number;
  readonly atStart: number;
  readonly won: number;
  readonly lost: number;
  readonly atEnd: number;
  readonly revenue: number;
  readonly grossMargin: number;
  readonly ads: number;
  readonly costs: number;
  readonly profit: number;
  /** Sum of the profits so far; the plan begins without cash. */
  readonly cash: number;
}

export interface CustomerMonths {
  readonly rows: readonly CustomerMonth[];
  /** The first month with a profit above 0. */
  readonly firstProfit: number | undefined;
  /** The first month from which on the cash never falls below 0 again within the plan. */
  readonly payback: number | undefined;
  /** The most money that must be put in, and when; undefined when cash never falls below 0. */
  readonly deepest: { readonly need: number; readonly month: number } | undefined;
}

/**
 * Customers, money and cash month by month. Who is new pays in the month of joining, who leaves
 * does not pay in the month of leaving: revenue is that of the customers at the end of the month.
 * A customer then pays ARPU · (1 + (1 − c) + (1 − c)² + …) = ARPU / c in all, which is the LTV
 * that churn gives elsewhere.
 *
 * @throws Fault `above` on `cac` when a budget would win customers who cost nothing, `whole`,
 *   `at-least` or `at-most` on `months`
 */
export function customerMonths(input: CustomerMonthsInput): CustomerMonths {
  const { churn, arpu, margin, costs, months = 12 } = input;
  checkWhole('months', months, 1, mostMonths);
  const { won, ads } = acquired(input);
  const rows: CustomerMonth[] = [];
  let atStart = input.customers;
  let cash = 0;
  for (let month = 1; month <= months; month++) {
    const lost = atStart * churn;
    const atEnd = atStart - lost + won;
    const revenue = atEnd * arpu;
    const grossMargin = revenue * margin;
    const profit = grossMargin - ads - costs;
    cash += profit;
    const money = { revenue, grossMargin, ads, costs, profit, cash };
    rows.push({ month, atStart, won, lost, atEnd, ...money });
    atStart = atEnd;
  }
  return {
    rows,
    firstProfit: rows.find(({ profit }) => profit > 0)?.month,
    payback: paybackMonth(rows),
    deepest: deepestNeed(rows),
  };
}

/** New customers and ads of a month, one told by the other. */
function acquired({ cac, acquisition }: CustomerMonthsInput): { won: number; ads: number } {
  if ('newCustomers' in acquisition) {
    return { won: acquisition.newCustomers, ads: acquisition.newCustomers * cac };
  }
  if (cac <= 0) throw new Fault('above', 'cac', { limit: 0 });
  return { won: acquisition.budget / cac, ads: acquisition.budget };
}

function paybackMonth(rows: readonly CustomerMonth[]): number | undefined {
  const lastBelow = rows.reduce((last, { cash, month }) => (cash < 0 ? month : last), 0);
  return lastBelow < rows.length ? lastBelow + 1 : undefined;
}

function deepestNeed(rows: readonly CustomerMonth[]): CustomerMonths['deepest'] {
  let deepest: CustomerMonths['deepest'];
  for (const { cash, month } of rows) {
    if (-cash > (deepest?.need ?? 0)) deepest = { need: -cash, month };
  }
  return deepest;
}
