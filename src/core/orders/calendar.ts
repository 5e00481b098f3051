/** Milliseconds of a day that has no change of the clock. */
export const dayLength = 86_400_000;

/** The day number of 1 January 1970: Sheets counts days from 30 December 1899. */
const epoch = 25_569;

/** Orders are looked for between these years; what lies outside is a slip or a default value. */
const years = { first: 1950, last: 2099 };

/**
 * The number Sheets gives a day of the Gregorian calendar: 1 for 31 December 1899.
 *
 * @param month from 1 to 12
 */
export function dayNumber(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / dayLength + epoch;
}

export interface CivilDate {
  readonly year: number;
  /** From 1 to 12. */
  readonly month: number;
  readonly day: number;
}

export function civilDate(day: number): CivilDate {
  const date = new Date((day - epoch) * dayLength);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** @returns the day number, or NaN when the calendar has no such day or nobody sold in that year */
export function checkedDay(year: number, month: number, day: number): number {
  const possible =
    year >= years.first &&
    year <= years.last &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= (month === 2 ? februaryDays(year) : 30 + ((month + (month >> 3)) & 1));
  return possible ? dayNumber(year, month, day) : NaN;
}

const februaryDays = (year: number): number =>
  year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;

const firstDay = dayNumber(years.first, 1, 1);
const lastDay = dayNumber(years.last, 12, 31);

/** Whether a number can be a day of an order, and not a price or a count. */
export const isOrderDay = (day: number): boolean => day >= firstDay && day < lastDay + 1;

/** The day of an instant at a place that is so many minutes ahead of UTC. */
export const dayAt = (instant: number, minutesAhead: number): number =>
  Math.floor((instant + minutesAhead * 60_000) / dayLength) + epoch;

/** A stretch of the calendar; weeks begin on Monday. */
export type Period = 'week' | 'month' | 'quarter' | 'year';

const monthsIn = { month: 1, quarter: 3, year: 12 };

/** Monday, 1 January 1900. */
const someMonday = 2;

/** Periods are numbered without gaps, so that ages are differences. */
export function periodOf(day: number, period: Period): number {
  if (period === 'week') return Math.floor((day - someMonday) / 7);
  const { year, month } = civilDate(day);
  return Math.floor((year * 12 + month - 1) / monthsIn[period]);
}

/** First day of a numbered period. */
export function periodStart(index: number, period: Period): number {
  if (period === 'week') return index * 7 + someMonday;
  const months = index * monthsIn[period];
  return dayNumber(Math.floor(months / 12), (months % 12) + 1, 1);
}
