const fractionOf = (pattern: string): string => /\.([0#]+)/.exec(pattern)?.[1] ?? '';

/**
 * A number as a sheet shows it under its format: with English marks, which are as wide as those of
 * other languages. Optional decimals are all shown, and digits stand for days and months.
 */
export function shownNumber(value: number, format = 'General'): string {
  if (format === 'General' || format === '@') return String(Number(value.toPrecision(10)));
  if (/[dmy]/.test(format)) return format.replace(/[a-z]/g, '0');
  const [above = '', below, zero] = format.split(';');
  const pattern = (value < 0 ? below : value === 0 ? zero : undefined) ?? above;
  const percent = pattern.includes('%');
  const digits = Math.abs(percent ? value * 100 : value).toFixed(fractionOf(pattern).length);
  const [whole = '', fraction] = digits.split('.');
  const grouped = pattern.includes(',') ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole;
  const sign = value < 0 ? '-' : pattern.startsWith('+') ? '+' : '';
  return sign + grouped + (fraction === undefined ? '' : `.${fraction}`) + (percent ? '%' : '');
}
