/* eslint-disable @typescript-eslint/no-non-null-assertion -- indexes run inside their arrays */
import { sortedBy } from './counting-sort';
import type { NameColumn } from './names';

/**
 * Orders as the mathematics sees them, in columns: an entry is all that one customer did on one
 * day. Customers stand in the order of `names`, days rise within each, and the first entry of a
 * customer always is an order.
 */
export interface DayLog {
  /** Customers as their cells name them, in order of first appearance. */
  readonly names: readonly (string | number)[];
  /** Place of the customer in `names`. */
  readonly customer: Int32Array;
  /** Day number. */
  readonly day: Int32Array;
  /** Money of the day, refunds taken off; 0 where amounts are not known. */
  readonly amount: Float64Array;
  /** Order rows merged into this entry; 0 on a day with refunds only, which is no order. */
  readonly orders: Int32Array;
}

/** Columns as read, a value for each row. */
export interface Rows {
  readonly names: NameColumn;
  /** Day numbers. */
  readonly days: Float64Array;
  /** Money, negative for refunds; undefined where amounts are not known. */
  readonly amounts: Float64Array | undefined;
}

/** Rows are counted from 0, in no order. */
export interface MergedDays {
  readonly log: DayLog;
  /** Orders joined to an earlier row of the same customer and day. */
  readonly merged: readonly number[];
  /** Refunds taken off. */
  readonly refunds: readonly number[];
  /** Refunds before the first order of their customer, left out. */
  readonly unmatched: readonly number[];
}

/**
 * Joins what each customer did on each day.
 *
 * @param places rows to use: with a customer, a day and, where there are amounts, an amount
 */
export function mergeDays(places: Int32Array, { names, days, amounts }: Rows): MergedDays {
  const isRefund = (row: number) => (amounts?.[row] ?? 0) < 0;
  // Within a day refunds come last: one that was written above its order still has an order.
  const refundKeys = new Uint8Array(days.length);
  for (const row of places) if (isRefund(row)) refundKeys[row] = 1;
  const byDay = sortedBy(sortedBy(places, refundKeys), days);
  const sorted = sortedBy(byDay, names.codes);

  const merged: number[] = [];
  const refunds: number[] = [];
  const unmatched: number[] = [];
  const kept: (string | number)[] = [];
  const customer = new Int32Array(sorted.length);
  const day = new Int32Array(sorted.length);
  const amount = new Float64Array(sorted.length);
  const orders = new Int32Array(sorted.length);
  let entries = 0;
  let code = -1;
  for (const row of sorted) {
    const refund = isRefund(row);
    const known = names.codes[row] === code;
    if (refund) {
      (known ? refunds : unmatched).push(row);
      if (!known) continue;
    }
    if (!known) {
      code = names.codes[row]!;
      kept.push(names.names[code]!);
    }
    const last = entries - 1;
    const sameDay = known && day[last] === days[row];
    const entry = sameDay ? last : entries++;
    if (sameDay && !refund) merged.push(row);
    customer[entry] = kept.length - 1;
    day[entry] = days[row]!;
    amount[entry]! += amounts?.[row] ?? 0;
    if (!refund) orders[entry]!++;
  }
  const log = {
    names: kept,
    customer: customer.slice(0, entries),
    day: day.slice(0, entries),
    amount: amount.slice(0, entries),
    orders: orders.slice(0, entries),
  };
  return { log, merged, refunds, unmatched };
}
