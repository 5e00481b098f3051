import type { Cell } from '../cells/read';
import { dayAt, isOrderDay } from '../core/orders/calendar';
import { calendarDays } from '../core/orders/zone';
import type { WireCell } from '../wire/cell';
import { offsetAt } from './zone';

/** Cells as JSON carries them: JSON has no dates, and a Date says nothing without the zone. */
export function wireCells(grid: readonly (readonly Cell[])[]): WireCell[][] {
  const days = daysOf(grid.flatMap((row) => row.filter(isDate)));
  let next = 0;
  return grid.map((row) =>
    row.map((cell) => (isDate(cell) ? { date: days[next++] ?? NaN } : (cell ?? ''))),
  );
}

const isDate = (cell: Cell): cell is Date => typeof cell === 'object' && cell !== null;

/** Days in the spreadsheet's zone; outside the years of orders, at Greenwich. */
function daysOf(dates: readonly Date[]): Float64Array {
  const instants = Float64Array.from(dates, Number);
  const greenwich = instants.map((instant) => dayAt(instant, 0));
  const usual = (day: number | undefined) => day !== undefined && isOrderDay(day);
  // A stray year must not cost questions about its offsets.
  const days = calendarDays(
    instants.filter((_, place) => usual(greenwich[place])),
    offsetAt,
  );
  let next = 0;
  return greenwich.map((day) => (usual(day) ? (days[next++] ?? day) : day));
}
