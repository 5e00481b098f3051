import { checkedDay } from './calendar';

/** The day a text stands for, as day numbers; NaN where that reading names no such day. */
export interface DateReadings {
  readonly dayFirst: number;
  readonly monthFirst: number;
}

/** What may follow a date: a time of day with whatever comes after it, or the mark of a year. */
const tail = '(?:[T,\\s]+\\d{1,2}[:.]\\d\\d.*|\\s*[гр]\\.?)?$';
const yearFirst = new RegExp(`^(\\d{4})([-./\\s])(\\d{1,2})\\2(\\d{1,2})${tail}`);
const yearLast = new RegExp(`^(\\d{1,2})([-./\\s])(\\d{1,2})\\2(\\d{4}|\\d\\d)${tail}`);
const digitsOnly = /^(\d{4})(\d\d)(\d\d)(?:T?\d{4,6})?$/;
const dayAndName = new RegExp(
  `^(\\d{1,2})[-./\\s]+(\\p{L}{3,})[-./,\\s]+(\\d{4}|\\d\\d)${tail}`,
  'u',
);
const nameAndDay = new RegExp(
  `^(\\p{L}{3,})[-.\\s]+(\\d{1,2})(?:,\\s*|[-\\s]+)(\\d{4}|\\d\\d)${tail}`,
  'u',
);

/** Two digits up to this are years of this century, as in POSIX. */
const lastShortYear = 68;

/** First three letters of each month in English, Russian and Ukrainian. */
const months =
  'jan янв січ|feb фев лют|mar мар бер|apr апр кві|may мая май тра|jun июн чер|jul июл лип|' +
  'aug авг сер|sep сен вер|oct окт жов|nov ноя лис|dec дек гру';
const monthNames = months.split('|');

/**
 * Reads a date as people and their programs write it. A time of day or a zone after it changes
 * nothing: the day is the one written.
 *
 * @param text without spaces around it
 * @returns undefined when the text is not written as a date at all
 */
export function readDateText(text: string): DateReadings | undefined {
  const last = yearLast.exec(text);
  if (last) {
    const one = Number(last[1]);
    const other = Number(last[3]);
    const year = fullYear(last[4]);
    return {
      dayFirst: checkedDay(year, other, one),
      monthFirst: checkedDay(year, one, other),
    };
  }
  const first = yearFirst.exec(text);
  if (first) return certain(Number(first[1]), Number(first[3]), first[4]);
  const digits = digitsOnly.exec(text);
  if (digits) return certain(Number(digits[1]), Number(digits[2]), digits[3]);
  const named = dayAndName.exec(text);
  if (named) return certain(fullYear(named[3]), monthNamed(named[2]), named[1]);
  const american = nameAndDay.exec(text);
  if (american) return certain(fullYear(american[3]), monthNamed(american[1]), american[2]);
  return undefined;
}

function certain(year: number, month: number, day: string | undefined): DateReadings | undefined {
  if (month === 0) return undefined;
  const number = checkedDay(year, month, Number(day));
  return { dayFirst: number, monthFirst: number };
}

function fullYear(digits = ''): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year + (year > lastShortYear ? 1900 : 2000);
}

/** From 1 to 12; 0 for a word that names no month. */
function monthNamed(word = ''): number {
  const start = word.slice(0, 3).toLowerCase();
  return monthNames.findIndex((names) => names.includes(start)) + 1;
}
