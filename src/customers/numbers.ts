/** The numbers typed on this screen: percents and whole numbers of a unit of time. */
import { percentText } from '../i18n/format';
import type { Language } from '../i18n/language';
import type { ForecastOptions } from './messages';

type TimeUnit = ForecastOptions['unit'];

/** The unit that is usual first; in each, ten years are the farthest look. */
export const farthest: Readonly<Record<TimeUnit, number>> = {
  month: 120,
  week: 520,
  day: 3650,
  year: 10,
};

const inYear: Readonly<Record<TimeUnit, number>> = {
  day: 365.25,
  week: 365.25 / 7,
  month: 12,
  year: 1,
};

/** `40%`, `40` and `0,4` as a share; undefined where it is no number. */
export function readPercent(text: string): number | undefined {
  const [, digits, sign] = /^(\d+(?:[.,]\d+)?|[.,]\d+)(%?)$/.exec(text.replace(/\s/g, '')) ?? [];
  if (digits === undefined) return undefined;
  const value = Number(digits.replace(',', '.'));
  // What is below 1 and has no sign is a share already. The field shows how it was read.
  return sign === '%' || value >= 1 ? value / 100 : value;
}

/** As the field shows it once it is left: every reading in the same form. */
export function percentShown(text: string, language: Language): string {
  const share = readPercent(text);
  return share === undefined ? text : percentText(share, language, 4);
}

/** A whole number of units, not too far ahead. */
export function readHorizon(text: string, unit: TimeUnit): number | undefined {
  const bare = text.replace(/\s/g, '');
  const value = /^\d{1,5}$/.test(bare) ? Number(bare) : 0;
  return value >= 1 && value <= farthest[unit] ? value : undefined;
}

/** The rate of a unit of time that makes up this rate of a year. */
export const discountOf = (yearly: number, unit: TimeUnit): number =>
  Math.expm1(Math.log1p(yearly) / inYear[unit]);
