/* eslint-disable @typescript-eslint/no-non-null-assertion -- indexes run inside their arrays */
import { isBlankCell, type OrderCell } from '../orders/order-cell';
import type { Lines } from './lines';
import type { Column, Table } from './table';

const signs =
  '$ USD € EUR £ GBP ₴ UAH ₽ RUB ₸ KZT ₺ TRY ¥ JPY ₪ ILS грн UAH руб RUB р RUB rur RUB zł PLN kč CZK'.split(
    ' ',
  );

const written =
  /(?:^|[^\p{L}])(usd|eur|uah|ru[br]|gbp|pln|kzt|byn|czk|try|cny|jpy|chf|sek|nok|dkk|cad|aud|ils|gel|amd|azn|uzs|kgs|mdl|ron|bgn|huf|inr|brl|aed|грн|руб|р|zł|kč|\p{Sc})(?!\p{L})/iu;

/** Currency as its three letters where a sign or a word names it: `€`, `12 грн`, `eur`; else ''. */
export function currencyIn(text: string): string {
  const found = written.exec(text)?.[1] ?? '';
  const place = signs.indexOf(found.toLowerCase());
  return place < 0 ? found.toUpperCase() : signs[place + 1]!;
}

/** Any word is a currency in a column of currencies, or where one is asked for. */
export const namedCurrency = (text: string): string =>
  currencyIn(text) || text.trim().toUpperCase();

/**
 * The currency of a row: in its column, where the first line of an order speaks for the others,
 * else beside its money, else in the header of the money.
 *
 * @param column of currencies
 */
export function currencyReader(
  table: Table,
  { body, groups, count }: Lines,
  column: number | undefined,
  money: Column,
): (row: number) => string {
  const known = new Map<OrderCell, string>();
  const lookUp = (cell: OrderCell, read: (text: string) => string) => {
    let currency = known.get(cell);
    if (currency === undefined) {
      currency = read(String(cell));
      known.set(cell, currency);
    }
    return currency;
  };
  if (column === undefined) {
    const all = currencyIn(money.header);
    return (row) => {
      const cell = table[row]![money.at];
      return (typeof cell === 'string' && lookUp(cell, currencyIn)) || all;
    };
  }
  const first = new Array<string>(count).fill('');
  for (const row of body) {
    const cell = table[row]![column];
    first[groups[row]!] ||= isBlankCell(cell) ? '' : lookUp(cell, namedCurrency);
  }
  return (row) => {
    const cell = table[row]![column];
    return isBlankCell(cell) ? first[groups[row]!]! : lookUp(cell, namedCurrency);
  };
}
