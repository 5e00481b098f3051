/* eslint-disable @typescript-eslint/no-non-null-assertion -- indexes run inside their arrays */
import { dayAt, isOrderDay, civilDate } from './calendar';
import { readDateText, type DateReadings } from './date-text';
import {
  isBlankCell,
  isErrorValue,
  type OrderCell,
  type Problems,
  type SkipReason,
} from './order-cell';
import type { Tally } from './tally';
import { evidenceIn, settled, verdict, type Evidence, type TwoReadings } from './two-readings';
import { calendarDays, type OffsetAt } from './zone';

export type DateOrder = 'day-first' | 'month-first';

interface Settlement {
  readonly order: DateOrder;
  /**
   * same: no text reads in two ways · given: by the caller · values: other rows, such as
   * 31/12/2025, fit one order alone · dots: dates with points are written day first everywhere ·
   * today: the other order has orders in the future.
   */
  readonly by: 'same' | 'given' | 'values' | 'dots' | 'today';
}

/** How the order of day and month in texts such as 05/06/2025 was settled. */
export interface DateDecision extends Settlement {
  /** Rows that fit the day first alone. */
  readonly dayFirst: Tally;
  /** Rows that fit the month first alone. */
  readonly monthFirst: Tally;
  /** Rows that fit both and followed the decision. */
  readonly either: Tally;
  /**
   * Date cells suspected of having day and month changed places before they came here, 0 when
   * there is no suspicion. A program that expects the other order turns 05/06 into a date, the
   * wrong one, and leaves 31/12 as text.
   */
  readonly swapped: number;
}

export type Span = readonly [first: number, last: number];

/** What the person must be asked, with the days covered by either answer. */
export interface DateQuestion {
  readonly dayFirst: Span;
  readonly monthFirst: Span;
  /** A row that fits both, counted from 1, and its text. */
  readonly row: number;
  readonly found: string;
}

export interface DateColumn {
  /** Day numbers; NaN for a blank or a problem, and everywhere while there is a question. */
  readonly days: Float64Array;
  readonly problems: Problems;
  readonly decision: DateDecision | undefined;
  readonly question: DateQuestion | undefined;
}

export interface DateOptions {
  /** Minutes the spreadsheet is ahead of UTC; asked for only when there are Date cells. */
  readonly offsetAt: OffsetAt;
  /** Day number after which no order can lie. */
  readonly today?: number | undefined;
  /** The person's own answer to the question. */
  readonly dateOrder?: DateOrder | undefined;
}

/** Fewer Date cells or texts than this can look swapped by chance. */
const suspicious = 5;

/** Numbers from here on are digits such as 20251231, not day numbers. */
const firstWritten = 10_000_000;

/** Reads a column of dates; what cannot be read is listed by row, never dropped. */
export function readDates(cells: readonly OrderCell[], options: DateOptions): DateColumn {
  const first = new Float64Array(cells.length).fill(NaN);
  const second = first.slice();
  const problems: Problems = new Map();
  const dateCells: number[] = [];
  const known = new Map<string, DateReadings | SkipReason>();
  let dotted = true;
  cells.forEach((cell, row) => {
    if (isBlankCell(cell)) return;
    if (typeof cell === 'object') {
      dateCells.push(row);
      return;
    }
    if (typeof cell === 'number' && cell < firstWritten) {
      if (isOrderDay(cell)) first[row] = second[row] = Math.floor(cell);
      else problems.set(row, 'not-a-date');
      return;
    }
    const text = String(cell).trim();
    // Days repeat: looking a text up is several times faster than reading it again.
    const readings = known.get(text) ?? readWritten(text);
    known.set(text, readings);
    if (typeof readings === 'string') {
      problems.set(row, readings);
      return;
    }
    first[row] = readings.dayFirst;
    second[row] = readings.monthFirst;
    dotted &&= readings.dayFirst === readings.monthFirst || text.includes('.');
  });
  const texts: TwoReadings = { first, second };
  const evidence = evidenceIn(texts);
  const settlement = settle(texts, evidence, dotted, options);
  if (!settlement) {
    const row = evidence.either.rows[0]!;
    const question = {
      dayFirst: span(settled(texts, 'first')),
      monthFirst: span(settled(texts, 'second')),
      row,
      found: String(cells[row - 1]).trim(),
    };
    return { days: first.fill(NaN), problems, decision: undefined, question };
  }
  const days = settled(texts, settlement.order === 'day-first' ? 'first' : 'second');
  const dated = readDateCells(cells, dateCells, options.offsetAt);
  dateCells.forEach((row, place) => {
    const day = dated[place]!;
    if (isOrderDay(day)) days[row] = day;
    else problems.set(row, Number.isNaN(day) ? 'not-a-date' : 'impossible-date');
  });
  const decision = {
    ...settlement,
    dayFirst: evidence.first,
    monthFirst: evidence.second,
    either: evidence.either,
    swapped: looksSwapped(dated, evidence) ? dated.length : 0,
  };
  return { days, problems, decision, question: undefined };
}

function readWritten(text: string): DateReadings | SkipReason {
  if (/^\d{5}(\.\d+)?$/.test(text)) {
    const day = Math.floor(Number(text));
    return isOrderDay(day) ? { dayFirst: day, monthFirst: day } : 'not-a-date';
  }
  const readings = readDateText(text);
  if (!readings) return isErrorValue(text) ? 'error-value' : 'not-a-date';
  const possible = !Number.isNaN(readings.dayFirst) || !Number.isNaN(readings.monthFirst);
  return possible ? readings : 'impossible-date';
}

/** Days of the Date cells. One outside the years of orders stands by its day at Greenwich. */
function readDateCells(
  cells: readonly OrderCell[],
  rows: readonly number[],
  offsetAt: OffsetAt,
): Float64Array {
  const instants = Float64Array.from(rows, (row) => Number(cells[row]));
  const greenwich = instants.map((instant) => dayAt(instant, 0));
  // A stray year must not cost questions about its offsets.
  const days = calendarDays(
    instants.filter((_, place) => isOrderDay(greenwich[place]!)),
    offsetAt,
  );
  let next = 0;
  return greenwich.map((day) => (isOrderDay(day) ? days[next++]! : day));
}

function settle(
  texts: TwoReadings,
  evidence: Evidence,
  dotted: boolean,
  { dateOrder, today }: DateOptions,
): Settlement | undefined {
  if (dateOrder) return { order: dateOrder, by: 'given' };
  const spoken = verdict(evidence);
  if (spoken) return { order: spoken === 'first' ? 'day-first' : 'month-first', by: 'values' };
  if (evidence.either.count === 0) return { order: 'day-first', by: 'same' };
  // Rows that contradict each other come from two sources: no convention covers both.
  if (evidence.first.count > 0) return undefined;
  if (dotted) return { order: 'day-first', by: 'dots' };
  if (today === undefined) return undefined;
  const [, dayFirst] = span(texts.first);
  const [, monthFirst] = span(texts.second);
  if (dayFirst <= today && monthFirst > today) return { order: 'day-first', by: 'today' };
  if (monthFirst <= today && dayFirst > today) return { order: 'month-first', by: 'today' };
  return undefined;
}

function span(days: Float64Array): Span {
  let first = Infinity;
  let last = -Infinity;
  for (const day of days) {
    if (day < first) first = day;
    if (day > last) last = day;
  }
  return [first, last];
}

/** Text dates that all fit one order alone beside Date cells that would fit either. */
function looksSwapped(dated: Float64Array, { first, second, either }: Evidence): boolean {
  return (
    either.count === 0 &&
    Math.max(first.count, second.count) >= suspicious &&
    Math.min(first.count, second.count) === 0 &&
    dated.length >= suspicious &&
    dated.every((day) => civilDate(day).day <= 12)
  );
}
