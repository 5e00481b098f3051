/** What a text says when it is read as a number. */
export type Quantity =
  | { readonly kind: 'number'; readonly value: number; readonly percent: boolean }
  /** One comma or point before exactly three digits: a decimal mark to one reader, a group to another. */
  | { readonly kind: 'ambiguous'; readonly readings: readonly [grouped: number, decimal: number] }
  | { readonly kind: 'text' };

const spaces = /[\s\u00a0\u2009\u202f']/g;
const shape = /^([+-]?)(\d[\d.,]*|[.,]\d+)(\D*)$/;

/** What may follow the digits, in the three languages; `%` is told apart below. */
const magnitudes: readonly (readonly [RegExp, number])[] = [
  [/^$/, 1],
  [/^(k|к|тис\.?|тыс\.?)$/, 1e3],
  [/^(m|м|mln|млн\.?)$/, 1e6],
  [/^(b|bn|млрд\.?)$/, 1e9],
];

/**
 * Reads a number the way people in Ukraine, Russia and English-speaking countries type it:
 * `12,5`, `12.5`, `10 000`, `1,234,567.89`, `5%`, `10M`, `10 тис.`. It never guesses: `1,234`
 * is ambiguous.
 */
export function readQuantity(text: string): Quantity {
  const match = shape.exec(text.replace(spaces, '').replace('\u2212', '-'));
  if (!match) return { kind: 'text' };
  const [, sign = '', digits = '', unit = ''] = match;
  const percent = unit === '%';
  const magnitude = percent ? 1 : magnitudes.find(([word]) => word.test(unit.toLowerCase()))?.[1];
  const readings = readDigits(digits);
  if (magnitude === undefined || readings.length === 0) return { kind: 'text' };
  // Dividing keeps 5% at exactly 0.05, where multiplying by 0.01 would not.
  const scaled = (size: number) =>
    (percent ? size / 100 : size * magnitude) * (sign === '-' ? -1 : 1);
  const [first = 0, second] = readings.map(scaled);
  return second === undefined
    ? { kind: 'number', value: first, percent }
    : { kind: 'ambiguous', readings: [first, second] };
}

/** The numbers that digits with marks may stand for: none, one, or grouped and decimal. */
function readDigits(digits: string): number[] {
  const marks = digits.replace(/\d/g, '');
  const last = marks.charAt(marks.length - 1);
  if (marks.length < 2) {
    const decimal = Number(digits.replace(',', '.'));
    return /^[1-9]\d{0,2}[.,]\d{3}$/.test(digits)
      ? [Number(digits.replace(last, '')), decimal]
      : [decimal];
  }
  const group = marks.charAt(0);
  const whole = group === last ? digits : digits.slice(0, digits.lastIndexOf(last));
  const parts = whole.split(group);
  const grouped = parts.every((part, place) => (place === 0 ? /^\d{1,3}$/ : /^\d{3}$/).test(part));
  if (!grouped) return [];
  const fraction = group === last ? '' : digits.slice(digits.lastIndexOf(last) + 1);
  return [Number(`${parts.join('')}.${fraction}`)];
}
