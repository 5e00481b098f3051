import { decimalNumber, fixedNumber, percentText } from '../i18n/format';
import type { Language } from '../i18n/language';
import { isoDay } from '../core/orders/days';
import type { Preview } from './messages';

type BlockCell = Preview['cells'][number][number];

/** A number of a block as the sheet will show it under its format; a text as it is. */
export function shownCell({ value, format = '' }: BlockCell, language: Language): string {
  if (typeof value === 'string') return value;
  if (format.startsWith('yyyy')) return isoDay(value).slice(0, format.length);
  const decimals = /\.(0+)/.exec(format)?.[1]?.length ?? 0;
  if (format.endsWith('%')) return percentText(value, language, decimals);
  return decimals > 0 ? fixedNumber(value, decimals, language) : decimalNumber(value, language, 2);
}
