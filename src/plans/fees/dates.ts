/** Days and months as the fees plan says them. */
import type { FeesWords } from './vocabulary';
import { monthStart, partsOfDay } from '../../core/orders/days';

const space = '\u00a0';

type Names = keyof Pick<FeesWords['monthNames'], 'of' | 'in' | 'alone' | 'short'>;

const named = ({ monthNames }: FeesWords, names: Names, month: number): string =>
  monthNames[names][month - 1] ?? '';

/** `15 September` */
export function dayText(day: number, words: FeesWords): string {
  const { month, day: date } = partsOfDay(day);
  return `${String(date)}${space}${named(words, 'of', month)}`;
}

/** `15 September 2025` */
const dayWithYear = (day: number, words: FeesWords): string =>
  `${dayText(day, words)}${space}${String(partsOfDay(day).year)}`;

/** `15–20 September 2025`; both months where it runs over the end of one. */
export function stretchText(from: number, to: number, words: FeesWords): string {
  if (from === to) return dayWithYear(from, words);
  const [first, last] = [partsOfDay(from), partsOfDay(to)];
  if (first.month === last.month) return `${String(first.day)}–${dayWithYear(to, words)}`;
  return `${dayText(from, words)} – ${dayWithYear(to, words)}`;
}

/** What an ISO text of a field says, or the text as it is. */
export function fieldDay(text: string, words: FeesWords): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim());
  const month = Number(match?.[2]);
  if (!match?.[1] || !match[3] || month < 1 || month > 12) return text.trim();
  return [String(Number(match[3])), named(words, 'of', month), match[1]].join(space);
}

/** A month by its number, with its year where the forecast passes through its name twice. */
export function monthText(
  month: number,
  names: Names,
  words: FeesWords,
  { withYear }: { readonly withYear: boolean },
): string {
  const { year, month: place } = partsOfDay(monthStart(month));
  const name = named(words, names, place);
  return withYear ? words.monthNames.ofYear(name, String(year)).replace(/ (?=\d)/g, space) : name;
}
