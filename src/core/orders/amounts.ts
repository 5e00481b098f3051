/* eslint-disable @typescript-eslint/no-non-null-assertion -- indexes run inside their arrays */
import { isBlankCell, isErrorValue, textIn, type OrderCell, type Problems } from './order-cell';
import type { Tally } from './tally';
import { evidenceIn, settled, verdict, type Evidence } from './two-readings';

export type DecimalMark = ',' | '.';

/** How texts such as 1,234 were settled. */
export interface AmountDecision {
  readonly decimalMark: DecimalMark;
  /** same: no text reads in two ways · given: by the caller · values: other rows, such as 12,50. */
  readonly by: 'same' | 'given' | 'values';
  /** Rows that fit a decimal comma alone. */
  readonly comma: Tally;
  /** Rows that fit a decimal point alone. */
  readonly point: Tally;
  /** Rows that fit both and followed the decision. */
  readonly either: Tally;
}

/** What the person must be asked, with the sum of the column by either answer. */
export interface AmountQuestion {
  readonly comma: number;
  readonly point: number;
  /** A row that fits both, counted from 1, and its text. */
  readonly row: number;
  readonly found: string;
}

export interface AmountColumn {
  /** Money, negative for refunds; NaN for a blank or a problem. */
  readonly amounts: Float64Array;
  readonly problems: Problems;
  readonly decision: AmountDecision | undefined;
  readonly question: AmountQuestion | undefined;
}

/** Reads a column of money; what cannot be read is listed by row, never dropped. */
export function readAmounts(
  cells: readonly OrderCell[],
  given: DecimalMark | undefined,
): AmountColumn {
  const first = new Float64Array(cells.length).fill(NaN);
  const second = first.slice();
  const problems: Problems = new Map();
  cells.forEach((cell, row) => {
    if (typeof cell === 'number' && Number.isFinite(cell)) {
      first[row] = second[row] = cell;
      return;
    }
    const text = textIn(cell);
    if (text === '' || isBlankCell(cell)) return;
    const readings = text === undefined ? undefined : readAmountText(text);
    if (readings) {
      first[row] = readings.comma;
      second[row] = readings.point;
    } else problems.set(row, isErrorValue(text ?? '') ? 'error-value' : 'not-an-amount');
  });
  const readings = { first, second };
  const evidence = evidenceIn(readings);
  const settlement = settle(evidence, given);
  if (!settlement) {
    const row = evidence.either.rows[0]!;
    const question = {
      comma: sum(settled(readings, 'first')),
      point: sum(settled(readings, 'second')),
      row,
      found: textIn(cells[row - 1]) ?? '',
    };
    return { amounts: first.fill(NaN), problems, decision: undefined, question };
  }
  const { first: comma, second: point, either } = evidence;
  const amounts = settled(readings, settlement.decimalMark === ',' ? 'first' : 'second');
  return {
    amounts,
    problems,
    decision: { ...settlement, comma, point, either },
    question: undefined,
  };
}

function settle(
  evidence: Evidence,
  given: DecimalMark | undefined,
): Pick<AmountDecision, 'decimalMark' | 'by'> | undefined {
  if (given) return { decimalMark: given, by: 'given' };
  const spoken = verdict(evidence);
  if (spoken) return { decimalMark: spoken === 'first' ? ',' : '.', by: 'values' };
  return evidence.either.count === 0 ? { decimalMark: '.', by: 'same' } : undefined;
}

/** Blanks and problems are NaN and count for nothing. */
const sum = (amounts: Float64Array): number =>
  amounts.reduce((total, amount) => (Number.isNaN(amount) ? total : total + amount), 0);

const spaces = /[\s\u00a0\u2009\u202f'’]+/g;
// Words of money only: to strip any word would read "10 тис." as 10.
const currency =
  '(?:[A-Z]{0,3}\\p{Sc}|[A-Z]{3}|uah|usd|eur|gbp|rub|pln|грн\\.?|руб\\.?|р\\.|р|zł|Kč|lei|тг\\.?)';
const sign = '[-+\\u2212]?';
const money = new RegExp(
  `^\\(?${sign}${currency}?${sign}([\\d.,]*\\d[.,]?)${currency}?[-\\u2212]?\\)?$`,
  'u',
);
const negative = /[-\u2212(]/;
const withPoint = /^(?:\d+|[1-9]\d{0,2}(?:,\d{2,3})*,\d{3})?(?:\.\d*)?$/;
const withComma = /^(?:\d+|[1-9]\d{0,2}(?:\.\d{2,3})*\.\d{3})?(?:,\d*)?$/;

/** What a text is worth when its decimal mark is a comma or a point; NaN where it cannot be. */
export interface AmountReadings {
  readonly comma: number;
  readonly point: number;
}

/**
 * Reads money with its spaces, currency and sign: `1 200,50 грн`, `$1,200.50`, `(5.00)`, `5-`.
 * Parentheses and a sign on either side make it negative.
 *
 * @returns undefined when the text is no amount in either reading
 */
export function readAmountText(text: string): AmountReadings | undefined {
  const bare = text.replace(spaces, '');
  const digits = money.exec(bare)?.[1];
  if (digits === undefined || bare.startsWith('(') !== bare.endsWith(')')) return undefined;
  const factor = negative.test(bare) ? -1 : 1;
  const point = withPoint.test(digits) ? factor * Number(digits.replace(/,/g, '')) : NaN;
  const comma = withComma.test(digits)
    ? factor * Number(digits.replace(/\./g, '').replace(',', '.'))
    : NaN;
  return Number.isNaN(point) && Number.isNaN(comma) ? undefined : { comma, point };
}
