/** Texts that Sheets takes for dates: which ones depends on the locale of the file. */

export type DateOrder = 'day first' | 'month first';

export interface DateReading {
  order: DateOrder;
  /** Are dates with points between their parts usual here? */
  points: boolean;
  language: string;
  /** Of a date without a year. */
  year: number;
}

export interface TypedDate {
  /** Days since 30 December 1899. */
  serial: number;
  /** The pattern that shows it as it was typed. */
  format: string;
}

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);
/** Two digits of a year before this are of the century of 2000. */
const CENTURY_TURN = 30;

const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s*([ap])m)?$/i;
const WITH_TIME = /^(.+?),?\s+(\d{1,2}:\d{2}(?::\d{2})?(?:\s*[ap]m)?)$/i;
const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/;
const DAY_MONTH = /^(\d{1,2})[ -](\p{L}+)\.?(?:,?[ -](\d{4}))?$/u;
const MONTH_DAY = /^(\p{L}+)\.? (\d{1,2})(?:, ?(\d{4}))?$/u;
const MONTH_YEAR = /^(\p{L}+)\.?,?[ -](\d{4})$/u;

/** A month is known by how its name begins; the shortest name that is allowed is given. */
const MONTHS: Record<string, string> = {
  en: 'jan feb mar apr may jun jul aug sep oct nov dec',
  uk: 'січ лют бер кві тра чер лип сер вер жов лис гру',
  ru: 'янв фев мар апр ма[йя] июн июл авг сен окт ноя дек',
};
const FULL_MONTHS: Record<string, string> = {
  en: 'january february march april may june july august september october november december',
  uk: 'січ(ень|ня) лют(ий|ого) берез(ень|ня) квіт(ень|ня) трав(ень|ня) черв(ень|ня) лип(ень|ня) серп(ень|ня) верес(ень|ня) жовт(ень|ня) листопад(а)? груд(ень|ня)',
  ru: 'январ[ья] феврал[ья] март(а)? апрел[ья] ма[йя] июн[ья] июл[ья] август(а)? сентябр[ья] октябр[ья] ноябр[ья] декабр[ья]',
};

interface Month {
  short: RegExp;
  full: RegExp;
}

function monthsOf(language: string): Month[] {
  const full = (FULL_MONTHS[language] ?? '').split(' ');
  return (MONTHS[language] ?? '').split(' ').map((short, index) => ({
    short: new RegExp(`^${short}(t|т)?$`, 'u'),
    full: new RegExp(`^(${full[index] ?? short})$`, 'u'),
  }));
}

const MONTHS_BY_LANGUAGE: Record<string, Month[]> = Object.fromEntries(
  Object.keys(MONTHS).map((language) => [language, monthsOf(language)]),
);

/** English names are known everywhere, the others where they are spoken. */
function monthNumber(
  name: string,
  language: string,
): { month: number; format: string } | undefined {
  const typed = name.toLowerCase();
  for (const names of [MONTHS_BY_LANGUAGE.en, MONTHS_BY_LANGUAGE[language]]) {
    const index =
      names?.findIndex(({ short, full }) => short.test(typed) || full.test(typed)) ?? -1;
    if (index < 0) continue;
    return { month: index + 1, format: names?.[index]?.full.test(typed) ? 'mmmm' : 'mmm' };
  }
  return undefined;
}

function serialOf(year: number, month: number, day: number): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && year >= 1900 ? (date.getTime() - EPOCH) / DAY : undefined;
}

function dated(year: number, month: number, day: number, format: string): TypedDate | undefined {
  const serial = serialOf(year, month, day);
  return serial === undefined ? undefined : { serial, format };
}

function fullYear(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < CENTURY_TURN ? 2000 + year : 1900 + year;
}

const wide = (letter: string, text: string): string => letter.repeat(text.length === 2 ? 2 : 1);

function numericDate(text: string, { order, points }: DateReading): TypedDate | undefined {
  const first = YEAR_FIRST.exec(text);
  if (first) {
    const [, year = '', mark = '', month = '', day = ''] = first;
    const format = ['yyyy', wide('m', month), wide('d', day)].join(mark);
    return dated(Number(year), Number(month), Number(day), format);
  }
  const last = YEAR_LAST.exec(text);
  if (!last) return undefined;
  const [, one = '', mark = '', two = '', year = ''] = last;
  if (mark === '.' && !points) return undefined;
  const dayFirst = order === 'day first' || mark === '.';
  const [day, month] = dayFirst ? [one, two] : [two, one];
  const parts = [wide('d', day), wide('m', month)];
  const format = [...(dayFirst ? parts : parts.reverse()), 'y'.repeat(year.length)].join(mark);
  return dated(fullYear(year), Number(month), Number(day), format);
}

function namedDate(text: string, reading: DateReading): TypedDate | undefined {
  const dayMonth = DAY_MONTH.exec(text);
  const monthDay = MONTH_DAY.exec(text);
  const monthYear = MONTH_YEAR.exec(text);
  const name = dayMonth?.[2] ?? monthYear?.[1] ?? monthDay?.[1];
  const found = name === undefined ? undefined : monthNumber(name, reading.language);
  if (!found) return undefined;
  const { month, format } = found;
  if (monthYear) return dated(Number(monthYear[2]), month, 1, `${format} yyyy`);
  const [day, year] = dayMonth ? [dayMonth[1], dayMonth[3]] : [monthDay?.[2], monthDay?.[3]];
  const ofYear = year === undefined ? reading.year : Number(year);
  const order = dayMonth ? `d ${format}` : `${format} d`;
  const shown = year === undefined ? order : `${order}${dayMonth ? '' : ','} yyyy`;
  return dated(ofYear, month, Number(day), shown);
}

function time(text: string): TypedDate | undefined {
  const match = TIME.exec(text);
  if (!match) return undefined;
  const [hours, minutes, seconds] = [match[1], match[2], match[3] ?? 0].map(Number) as [
    number,
    number,
    number,
  ];
  const half = match[4]?.toLowerCase();
  if (minutes > 59 || seconds > 59 || hours > (half ? 12 : 23)) return undefined;
  const hour = half ? (hours % 12) + (half === 'p' ? 12 : 0) : hours;
  const format = `hh:mm${match[3] === undefined ? '' : ':ss'}${half ? ' a' : ''}`;
  return { serial: (hour * 3600 + minutes * 60 + seconds) / 86_400, format };
}

/** Undefined for a text that stays a text. */
export function readTypedDate(typed: string, reading: DateReading): TypedDate | undefined {
  const text = typed.trim();
  // Every shape has a digit, and none is long: most texts are done with here.
  if (text.length > 40 || !/\d/.test(text)) return undefined;
  const parts = WITH_TIME.exec(text);
  const [day = text, clock] = parts ? [parts[1], parts[2]] : [];
  const date = numericDate(day, reading) ?? namedDate(day, reading);
  if (clock === undefined) return date ?? time(text);
  const hour = time(clock);
  if (!date || !hour) return undefined;
  return { serial: date.serial + hour.serial, format: `${date.format} ${hour.format}` };
}
