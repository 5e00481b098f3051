/* eslint-disable @typescript-eslint/no-non-null-assertion -- indexes run inside their arrays */
import { Fault } from '../fault';
import { readAmounts, type AmountDecision, type AmountQuestion, type DecimalMark } from './amounts';
import { readNames } from './names';
import type { OrderCell, SkipReason } from './order-cell';
import { count, countIn, emptyTally, type OpenTallies, type Tally } from './tally';

/** Columns of orders, a row each. */
export interface SegmentColumns {
  /** Segment or channel the order came by. */
  readonly segments: readonly OrderCell[];
  readonly customers: readonly OrderCell[];
  readonly amounts: readonly OrderCell[];
  /** Money spent on the segment, summed over its rows; a row may hold nothing else. */
  readonly spend?: readonly OrderCell[] | undefined;
}

/** One segment or channel. */
export interface SegmentValue {
  readonly segment: string | number;
  /** Customers with at least one row in the segment. */
  readonly customers: number;
  /** Rows that are orders: those with negative amounts are refunds. */
  readonly orders: number;
  /** Margin so far per customer; undefined without customers. */
  readonly ltv: number | undefined;
  /** Of the money of all segments; undefined when that is 0 or less. */
  readonly share: number | undefined;
  /** Spend per customer; undefined without customers or without spend. */
  readonly cac: number | undefined;
  readonly ltvToCac: number | undefined;
}

export type SegmentsRead =
  | {
      readonly kind: 'segments';
      /** In order of first appearance. */
      readonly segments: readonly SegmentValue[];
      readonly report: SegmentReport;
    }
  | {
      readonly kind: 'ambiguous';
      readonly amounts: AmountQuestion | undefined;
      readonly spend: AmountQuestion | undefined;
    };

export interface SegmentReport {
  readonly rows: number;
  readonly blank: number;
  readonly skipped: ReadonlyMap<SkipReason, Tally>;
  readonly refunds: Tally;
  readonly amounts: AmountDecision | undefined;
}

export interface SegmentOptions {
  /** Share of money that is margin. */
  readonly margin: number;
  /** The person's own answer to what 1,234 means. */
  readonly decimalMark?: DecimalMark | undefined;
}

/** A segment while its rows are being added up. */
interface Sums {
  readonly customers: Set<number>;
  orders: number;
  revenue: number;
  spend: number | undefined;
}

/**
 * What each segment or channel has brought so far and what its customers cost. A customer who came
 * by two channels counts in both, each with the money that came by it. Refunds lower the money of
 * their segment and are no orders.
 *
 * @throws Fault `shape` when the columns differ in length
 */
export function readSegments(columns: SegmentColumns, options: SegmentOptions): SegmentsRead {
  const { decimalMark, margin } = options;
  const size = columns.segments.length;
  for (const column of ['customers', 'amounts', 'spend'] as const) {
    if ((columns[column]?.length ?? size) !== size) throw new Fault('shape', column);
  }
  const segments = readNames(columns.segments, 'not-a-segment');
  const customers = readNames(columns.customers, 'not-a-customer');
  const amounts = readAmounts(columns.amounts, decimalMark);
  const spend = columns.spend && readAmounts(columns.spend, decimalMark);
  if (amounts.question || spend?.question) {
    return { kind: 'ambiguous', amounts: amounts.question, spend: spend?.question };
  }

  const sums = segments.names.map((): Sums => ({
    customers: new Set(),
    orders: 0,
    revenue: 0,
    spend: undefined,
  }));
  const skipped: OpenTallies<SkipReason> = new Map();
  const refunds = emptyTally();
  let blank = 0;
  for (let row = 0; row < size; row++) {
    const customer = customers.codes[row]!;
    const amount = amounts.amounts[row]!;
    const spent = spend?.amounts[row] ?? NaN;
    const segment = sums[segments.codes[row]!];
    const bare = customer === -1 && Number.isNaN(amount);
    const problem =
      segments.problems.get(row) ??
      customers.problems.get(row) ??
      amounts.problems.get(row) ??
      spend?.problems.get(row);
    if (problem) countIn(skipped, problem, row);
    else if (!segment) {
      if (bare && Number.isNaN(spent)) blank++;
      else countIn(skipped, 'no-segment', row);
    } else if (bare && !Number.isNaN(spent)) segment.spend = (segment.spend ?? 0) + spent;
    else if (customer === -1) countIn(skipped, 'no-customer', row);
    else if (Number.isNaN(amount)) countIn(skipped, 'no-amount', row);
    else {
      segment.customers.add(customer);
      segment.revenue += amount;
      if (amount < 0) count(refunds, row);
      else segment.orders++;
      if (!Number.isNaN(spent)) segment.spend = (segment.spend ?? 0) + spent;
    }
  }
  const revenue = sums.reduce((total, each) => total + each.revenue, 0);
  return {
    kind: 'segments',
    segments: sums.map((each, place) => ({
      segment: segments.names[place]!,
      ...valueOf(each, margin, revenue),
    })),
    report: { rows: size, blank, skipped, refunds, amounts: amounts.decision },
  };
}

function valueOf(
  { customers: { size }, orders, revenue, spend }: Sums,
  margin: number,
  allRevenue: number,
): Omit<SegmentValue, 'segment'> {
  const ltv = size > 0 ? (revenue * margin) / size : undefined;
  const cac = size > 0 && spend !== undefined ? spend / size : undefined;
  return {
    customers: size,
    orders,
    ltv,
    share: allRevenue > 0 ? revenue / allRevenue : undefined,
    cac,
    ltvToCac: ltv !== undefined && cac !== undefined && cac > 0 ? ltv / cac : undefined,
  };
}
