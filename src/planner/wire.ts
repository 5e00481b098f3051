/** What the script read, as the plans take it. */
import type { Cell } from '../cells/read';
import { dayLength, dayNumber } from '../core/orders/calendar';
import type { OffsetAt } from '../core/orders/zone';
import type { OrderCells } from './customers';
import { cellKey, type FoundCell, type FoundCells } from './fields';
import type { ListHead } from './order-columns';
import type { WireCell, WireFound, WireHead, WireOrders } from './script-messages';

const epoch = dayNumber(1970, 1, 1);

/** Days cross as days of the spreadsheet's zone already: here they are days at Greenwich. */
export const greenwich: OffsetAt = () => 0;

const cellOf = (cell: WireCell): Cell =>
  typeof cell === 'object' && cell !== null ? new Date((cell.date - epoch) * dayLength) : cell;

export const foundCell = ({ value, ...found }: WireFound): FoundCell => ({
  ...found,
  value: cellOf(value),
});

export const foundCells = (found: readonly WireFound[]): FoundCells =>
  new Map(found.map((each) => [cellKey(each.cell), foundCell(each)]));

export const listHead = ({ values, ...head }: WireHead): ListHead => ({
  ...head,
  values: values.map((row) => row.map(cellOf)),
});

export const orderCells = ({ customers, dates, amounts }: WireOrders): OrderCells => ({
  customers: customers.map(cellOf),
  dates: dates.map(cellOf),
  ...(amounts ? { amounts: amounts.map(cellOf) } : {}),
});
