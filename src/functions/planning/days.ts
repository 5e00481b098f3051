import { Fault } from '../../core/fault';
import { readDates } from '../../core/orders/dates';
import type { OrderCell } from '../../core/orders/order-cell';
import type { Place } from '../define';
import { unreadableFault } from '../orders/columns';

/**
 * The day numbers of a column without blanks, in the zone of the sheet. A cell has nobody to ask,
 * so what cannot be read or decided throws.
 *
 * @throws Fault naming the row and what to correct
 */
export function daysIn(parameter: string, column: readonly OrderCell[], place: Place): number[] {
  return readDays(parameter, column, place, (fault, row) => fault.at(row));
}

/** The day number of a single cell, in the same way. */
export function dayIn(parameter: string, cell: OrderCell, place: Place): number {
  return readDays(parameter, [cell], place, (fault) => fault)[0] ?? NaN;
}

function readDays(
  parameter: string,
  column: readonly OrderCell[],
  { offsetAt }: Place,
  at: (fault: Fault, row: number) => Fault,
): number[] {
  const { days, problems, question, decision } = readDates(column, { offsetAt });
  if (question) {
    throw at(new Fault('ambiguous-date', parameter, { found: question.found }), question.row);
  }
  for (const [row, reason] of problems) {
    throw at(unreadableFault(parameter, column[row], reason), row + 1);
  }
  if (decision?.swapped) throw new Fault('swapped-dates', parameter);
  return Array.from(days);
}
