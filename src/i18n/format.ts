import type { Language } from './language';

const minus = '\u2212';
/** Groups are parted by a no-break space in every language, so that a shown number can be typed back. */
const groupMark = '\u00a0';

const decimalMark = (language: Language): '.' | ',' => (language === 'en' ? '.' : ',');

/** A number with a fixed count of decimals: `2 407 407.41`, `−12,50`. */
export function fixedNumber(value: number, decimals: number, language: Language): string {
  const [whole = '', fraction = ''] = Math.abs(value).toFixed(decimals).split('.');
  const text = whole.replace(/\B(?=(\d{3})+$)/g, groupMark);
  const digits = fraction === '' ? text : text + decimalMark(language) + fraction;
  return value < 0 && /[1-9]/.test(digits) ? minus + digits : digits;
}

/** A number with only the decimals it has, six at most: `0.05`, `3 200`, `12.5`. */
export function decimalNumber(value: number, language: Language, most = 6): string {
  const decimals =
    value
      .toFixed(most)
      .replace(/\.?0+$/, '')
      .split('.')[1]?.length ?? 0;
  return fixedNumber(value, decimals, language);
}

/** Money as the product shows it: whole from 100 up, two decimals below. */
export function moneyText(value: number, language: Language): string {
  const decimals = Math.abs(value) >= 100 || Number.isInteger(value) ? 0 : 2;
  return fixedNumber(value, decimals, language);
}

/** A share as a percent, without a space: `12.5%`. */
export function percentText(share: number, language: Language, most = 1): string {
  return decimalNumber(share * 100, language, most) + '%';
}
