/* eslint-disable @typescript-eslint/no-non-null-assertion -- indexes run inside their arrays */
import { isBlankCell, type OrderCell } from '../orders/order-cell';
import type { ExportChoices } from './choices';
import { flagIn, plainWords, verdictOf, type Verdict } from './statuses';
import { isFlag, type Roles } from './roles';
import type { Column, Table } from './table';

/** A word that decides whether orders count, as a switch would show it. */
export interface StatusWord {
  /** The cell as it is, after its header where several columns have a say; '' for a blank. */
  readonly label: string;
  /** Place of its column. */
  readonly column: number;
  /** undefined where it must be asked. */
  verdict: Verdict | undefined;
  orders: number;
  money: number;
}

/** What the statuses and the type of a row make of it. */
export interface RowVerdict {
  /** order: counts · refund: money given back by a row of its own · out: left out · ask: unknown. */
  readonly kind: 'order' | 'refund' | 'out' | 'ask';
  /** Which word it was; undefined where nothing speaks against the row. */
  readonly word: StatusWord | undefined;
  /** All the words of the row. */
  readonly words: readonly StatusWord[];
}

interface Speaker {
  readonly at: number;
  readonly type: boolean;
  readonly wordOf: (cell: OrderCell) => StatusWord | undefined;
}

const plainRows = (['order', 'refund'] as const).map((kind): RowVerdict => ({
  kind,
  word: undefined,
  words: [],
}));

/**
 * Reads the columns that say whether a row counts.
 *
 * @param rows places to read
 * @param groups the order that each row belongs to: its first line speaks for those left blank
 */
export function readVerdicts(
  table: Table,
  rows: readonly number[],
  groups: Int32Array,
  columns: readonly Column[],
  { status, type }: Roles,
  choices: ExportChoices,
): { words: StatusWord[]; verdict: (row: number, negative: boolean) => RowVerdict } {
  const words: StatusWord[] = [];
  const speakers = [...type, ...status].map((at): Speaker =>
    speaker(columns[at]!, type.includes(at), at === status[0], words, choices),
  );
  const firsts = speakers.map(({ at }) => {
    const first = new Map<number, OrderCell>();
    for (const row of rows) {
      const cell = table[row]![at];
      if (!isBlankCell(cell) && !first.has(groups[row]!)) first.set(groups[row]!, cell);
    }
    return first;
  });
  // Few combinations of words occur, so each is judged once.
  const known = new Map<string, RowVerdict>();
  const spoken: (StatusWord | undefined)[] = [];
  const verdict = (row: number, negative: boolean): RowVerdict => {
    if (speakers.length === 0) return plainRows[Number(negative)]!;
    let key = negative ? '-' : '';
    for (let place = 0; place < speakers.length; place++) {
      const { at, wordOf } = speakers[place]!;
      const own = table[row]![at];
      const word = wordOf(isBlankCell(own) ? firsts[place]!.get(groups[row]!) : own);
      spoken[place] = word;
      key += `${String(word ? words.indexOf(word) : -1)},`;
    }
    const found =
      known.get(key) ?? judged(spoken, speakers, negative, choices.counted !== undefined);
    known.set(key, found);
    return found;
  };
  return { words, verdict };
}

function speaker(
  column: Column,
  type: boolean,
  main: boolean,
  words: StatusWord[],
  { statuses = {}, counted }: ExportChoices,
): Speaker {
  const { at, header } = column;
  const flag = !type && isFlag(column);
  const alone = type || (main && !flag);
  const of = new Map<string, StatusWord | undefined>();
  const listed = new Set(counted?.map(plainWords));
  const asked = !type && column.samples.some((text) => listed.has(plainWords(text)));
  const wordOf = (cell: OrderCell): StatusWord | undefined => {
    const text = isBlankCell(cell) ? '' : String(cell).trim();
    const set = flag ? flagIn(text) : undefined;
    // A day in the column of cancellations says that it is one, and no more.
    const key = flag && set === undefined && text !== '' ? header : text;
    if (of.has(key)) return of.get(key);
    const label = alone || key === '' || key === header ? key : `${header}: ${text}`;
    const own = statuses[label];
    let verdict = flag ? verdictOf(header) : verdictOf(text);
    // Whoever has not paid is waited for; that nobody cancelled says nothing.
    if (set === false) verdict = verdict === 'yes' ? 'wait' : undefined;
    // A blank has a say only in the column that is the status.
    const silent = text === '' ? type || !alone : set === false && !verdict;
    if (asked) verdict = listed.has(plainWords(text)) ? 'yes' : 'no';
    if (own !== undefined) verdict = own ? 'yes' : 'no';
    const word = silent
      ? undefined
      : {
          label,
          column: at,
          verdict: text === '' && own === undefined && !asked ? undefined : verdict,
          orders: 0,
          money: 0,
        };
    if (word) words.push(word);
    of.set(key, word);
    return word;
  };
  return { at, type, wordOf };
}

function judged(
  spoken: readonly (StatusWord | undefined)[],
  speakers: readonly Speaker[],
  negative: boolean,
  counted: boolean,
): RowVerdict {
  const words = spoken.filter((word) => word !== undefined);
  const first = (...verdicts: (Verdict | undefined)[]) =>
    words.find(({ verdict }) => verdicts.includes(verdict));
  const typed = speakers.some(({ type }, place) => type && spoken[place]?.verdict === 'refund');
  const is = (kind: RowVerdict['kind'], word: StatusWord | undefined) => ({ kind, word, words });
  const against = first('other', 'no');
  if (against) return is('out', against);
  const refund = first('refund');
  const wait = first('wait');
  if (refund && (negative || typed)) return wait ? is('out', wait) : is('refund', refund);
  if (refund) return is('out', refund);
  const unknown = words.find(({ verdict }) => verdict === undefined);
  if (counted) return is(negative ? 'refund' : 'order', undefined);
  // One column says it is done and the other that it is not paid: neither is believed.
  if (wait) {
    const other = words.find(
      (word) =>
        word.verdict === 'yes' && !speakers.some(({ at, type }) => type && at === word.column),
    );
    return is(other ? 'ask' : 'out', wait);
  }
  if (unknown) return is('ask', unknown);
  return is(negative ? 'refund' : 'order', undefined);
}
