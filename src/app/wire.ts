/** What the script read, as the plans take it. */
import type { Cell } from '../cells/read';
import { dayLength, dayNumber } from '../core/orders/calendar';
import type { OrderCells } from '../customers/forecast';
import { cellKey, type Found, type FoundCell, type FoundRange } from '../plans/shape/found';
import type { ListHead } from '../customers/order-columns';
import type { WireCell, WireFound, WireHead, WireOrders, WireRange } from '../wire/requests';

const epoch = dayNumber(1970, 1, 1);

export const cellOf = (cell: WireCell): Cell =>
  typeof cell === 'object' && cell !== null ? new Date((cell.date - epoch) * dayLength) : cell;

export const foundCell = ({ value, ...found }: WireFound): FoundCell => ({
  ...found,
  value: cellOf(value),
});

export const foundRange = ({ values, ...found }: WireRange): FoundRange => ({
  ...found,
  values: values.map((row) => row.map(cellOf)),
});

export const foundOf = (cells: readonly WireFound[], ranges: readonly WireRange[]): Found => ({
  cells: new Map(cells.map((each) => [cellKey(each.cell), foundCell(each)])),
  ranges: new Map(ranges.map((each) => [cellKey(each.range), foundRange(each)])),
});

export const listHead = ({ values, ...head }: WireHead): ListHead => ({
  ...head,
  values: values.map((row) => row.map(cellOf)),
});

export const orderCells = ({ customers, dates, amounts }: WireOrders): OrderCells => ({
  customers: customers.map(cellOf),
  dates: dates.map(cellOf),
  ...(amounts ? { amounts: amounts.map(cellOf) } : {}),
});
