/** Lists of orders, as the script reads them. */
import type { DecimalMark } from '../core/orders/amounts';
import type { DateOrder } from '../core/orders/dates';
import type { WireCell } from './cell';

/** A list of orders in this file: a block of a sheet whose first row may hold the headers. */
export interface OrderRange {
  readonly sheetId: number;
  /** The sheet's name when it was last read. */
  readonly sheet: string;
  /** As it is shown: `A:E`. */
  readonly a1: string;
  /** Counted from 1. */
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly rows: number;
  readonly columns: number;
}

/** Everything needed to read the orders again. */
export interface OrderSource {
  readonly range: OrderRange;
  readonly header: boolean;
  /** Sheet columns, counted from 1. Without amounts only orders are forecast. */
  readonly columns: {
    readonly customers: number;
    readonly dates: number;
    readonly amounts?: number;
  };
  /** The person's answers to what the columns do not tell. */
  readonly dateOrder?: DateOrder;
  readonly decimalMark?: DecimalMark;
}

/** The first rows of a list, as the sheet holds and shows them. */
export interface WireHead {
  readonly range: OrderRange;
  readonly values: readonly (readonly WireCell[])[];
  readonly shown: readonly (readonly string[])[];
}

/** The columns of a source as they stand in the sheet now. */
export interface WireOrders {
  readonly customers: readonly WireCell[];
  readonly dates: readonly WireCell[];
  readonly amounts?: readonly WireCell[];
}
