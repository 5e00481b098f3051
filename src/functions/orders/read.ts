import { Fault } from '../../core/fault';
import { readDates, type DateDecision, type DateQuestion } from '../../core/orders/dates';
import type { DayLog } from '../../core/orders/day-log';
import type { OrderCell } from '../../core/orders/order-cell';
import { readOrders } from '../../core/orders/read-orders';
import type { Place } from '../define';
import { isoDay, refuseSkipped, refuseUnequal, unreadableFault, withoutHeader } from './columns';

/** An export as the parameters of an orders function hold it. */
export interface GivenOrders {
  readonly customers: readonly OrderCell[];
  readonly dates: readonly OrderCell[];
  readonly amounts?: readonly OrderCell[] | undefined;
  /** Last day to count; blank for the last one in the rows. */
  readonly end?: OrderCell;
}

export interface KnownOrders {
  readonly log: DayLog;
  /** Day number of the last day to count; at least one order is not after it. */
  readonly end: number;
}

/**
 * Reads the orders given to a cell. What cannot be read or decided throws, for a cell has nobody
 * to ask and no place for a report; blank rows, refunds and orders merged by day pass quietly.
 *
 * @throws Fault naming the row and what to correct
 */
export function ordersIn(
  { customers, dates, amounts, end }: GivenOrders,
  { offsetAt }: Place,
): KnownOrders {
  const columns = withoutHeader({ customers, dates, amounts });
  refuseUnequal(columns);
  const read = readOrders(columns, { offsetAt });
  if (read.kind === 'ambiguous') {
    if (read.dates) throw undecided('dates', read.dates).at(read.dates.row);
    const { found = '', row = 1 } = read.amounts ?? {};
    throw new Fault('ambiguous-number', 'amounts', { found, row });
  }
  const { log, report } = read;
  refuseSkipped(columns, report.skipped);
  if (report.dates.swapped > 0) throw new Fault('swapped-dates', 'dates');
  if (!report.days) throw new Fault('no-orders', 'customers');
  const [first] = report.days;
  const last = end === undefined ? lastDay(log) : dayOf(end, report.dates, { offsetAt });
  if (last < first) throw new Fault('before-orders', 'end', { found: isoDay(first) });
  return { log, end: last };
}

const undecided = (parameter: string, { found }: DateQuestion): Fault =>
  new Fault('ambiguous-date', parameter, { found });

/** A refund after the last order shows that the rows go on until it. */
const lastDay = ({ day }: DayLog): number => day.reduce((last, each) => Math.max(last, each), 0);

/** Reads a single day, in the order of day and month that the column has shown. */
function dayOf(cell: OrderCell, { order, by }: DateDecision, { offsetAt }: Place): number {
  const dateOrder = by === 'same' ? undefined : order;
  const { days, problems, question } = readDates([cell], { offsetAt, dateOrder });
  if (question) throw undecided('end', question);
  const problem = problems.get(0);
  if (problem) throw unreadableFault('end', cell, problem);
  return days[0] ?? NaN;
}
