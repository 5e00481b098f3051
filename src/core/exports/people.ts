import { isBlankCell, isErrorValue, type OrderCell } from '../orders/order-cell';
import type { Lines } from './lines';
import type { Table } from './table';

/** By what a person is known, in order of trust. */
export const identities = ['customer', 'email', 'phone', 'name'] as const;
export type Identity = (typeof identities)[number];

/** What stands for nobody in particular. */
const nobody =
  /^(?:[0\s.-]+|—|–|n\/?a|null|none|nan|undefined|unknown|guests?|anonym\S*|walk.?in\S*|no (?:name|e.?mail|phone|customer)|гость|гості?|анонім\S*|аноним\S*|нет|немає|не указан\S*|не вказан\S*|без (?:имени|імені|назв\S*|почты|пошти|телефон\S*)|физ\S* лиц\S*|фіз\S* ос\S*|розничн\S* покупат\S*|роздрібн\S* покуп\S*|gast|unbekannt)$/i;

/**
 * Makes a reader of people's cells; the same person has the same key however he is written.
 *
 * @param cells all that the column holds: a number without its country is known by one with it
 * @returns '' for a blank and for what stands for nobody
 */
function keyReader(identity: Identity, cells: Iterable<OrderCell>): (cell: OrderCell) => string {
  const plain = identity === 'phone' ? phones(cells) : plainKeys[identity];
  const known = new Map<OrderCell, string>();
  return (cell) => {
    let key = known.get(cell);
    if (key === undefined) {
      const text = isBlankCell(cell) ? '' : String(cell).trim();
      key = text === '' || nobody.test(text) || isErrorValue(text) ? '' : plain(text);
      known.set(cell, key);
    }
    return key;
  };
}

const plainKeys = {
  customer: (text: string) => text,
  email: (text: string) => (text.includes('@') ? text.toLowerCase() : ''),
  name: (text: string) => text.replace(/\s+/g, ' '),
};

/** Fewer digits are no telephone, but an extension or a slip. */
const fewestDigits = 7;

/**
 * Telephones as digits with the country's code. A national number (8 9…, 0 67…) is the same as the
 * international one that ends in it.
 */
function phones(cells: Iterable<OrderCell>): (text: string) => string {
  const abroad = new Map<string, string>();
  for (const cell of cells) {
    if (isBlankCell(cell)) continue;
    const digits = internationalDigits(String(cell));
    if (digits) for (const length of nationalLengths) abroad.set(digits.slice(-length), digits);
  }
  return (text) => {
    const digits = text.replace(/\D/g, '');
    if (digits.length < fewestDigits || /^(\d)\1+$/.test(digits)) return '';
    const international = internationalDigits(text);
    if (international) return international;
    const national = digits.replace(/^(?:8(?=\d{10}$))?0*/, '');
    const same = abroad.get(national);
    if (same) return same;
    if (/^8?0\d{9}$/.test(digits)) return `380${national}`;
    return /^8?9\d{9}$/.test(digits) ? `7${national}` : national;
  };
}

/** Digits of national numbers in most countries: without the country and its 0 or 8. */
const nationalLengths = [8, 9, 10];

/** @returns undefined for a number without its country's code */
function internationalDigits(text: string): string | undefined {
  const digits = text.replace(/\D/g, '');
  if (/^\s*\+/.test(text)) return digits;
  if (digits.startsWith('00')) return digits.slice(2);
  return digits.length > 10 && !/^[08]/.test(digits) ? digits : undefined;
}

/**
 * Reads who it was, of each row.
 *
 * @param columns of the identity; a name may stand in two
 * @returns '' where nobody is named
 */
export function personReader(
  table: Table,
  body: readonly number[],
  columns: readonly number[],
  identity: Identity,
): (row: number) => string {
  const [at = -1, next] = columns;
  if (next !== undefined) {
    const read = keyReader(identity, []);
    return (row) => {
      const both = [table[row]?.[at], table[row]?.[next]].filter((cell) => !isBlankCell(cell));
      return read(both.join(' '));
    };
  }
  const cells = identity === 'phone' ? new Set(body.map((row) => table[row]?.[at])) : [];
  const read = keyReader(identity, cells);
  return (row) => read(table[row]?.[at]);
}

/** Makes an order of its own of each customer's lines of one number. */
export function splitByPerson(lines: Lines, personOf: (row: number) => string): Lines {
  const groups = lines.groups.slice();
  const owner: string[] = [];
  const apart = new Map<string, number>();
  let { count } = lines;
  for (const row of lines.body) {
    const group = groups[row] ?? -1;
    const person = personOf(row);
    owner[group] ||= person;
    if (person === '' || person === owner[group]) continue;
    const key = `${String(group)} ${person}`;
    const own = apart.get(key) ?? count++;
    apart.set(key, own);
    groups[row] = own;
  }
  return { ...lines, groups, count };
}
