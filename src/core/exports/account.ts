/** What became of a row. */
export type Reason =
  /** A row of an order that counts: its first, then its further lines. */
  | 'order'
  | 'joined'
  /** A refund by a row of its own, taken off its order or an earlier one of its customer. */
  | 'refund'
  /** A title or a remark, above the table or below. */
  | 'note'
  | 'header'
  | 'blank'
  | 'total'
  /** Its status or type speaks against it: the word is in `found`. */
  | 'status'
  /** Nobody can say whether its status counts: the word is in `found`. */
  | 'asked'
  | 'currency'
  | 'no-customer'
  | 'no-date'
  | 'future-date'
  | 'no-amount'
  /** All of its money was given back. */
  | 'refunded'
  /** What it gives back is not in these rows, or not an order that counts. */
  | 'refund-without-order';

/** Rows that share a fate. */
export interface Fate {
  readonly reason: Reason;
  /** The status, the type or the currency that decided. */
  readonly found: string;
  rows: number;
  /** How many orders they are; lines of an order that counts otherwise are none. */
  orders: number;
  money: number;
}

/** Every row in exactly one fate. */
export interface Account {
  readonly fates: readonly Fate[];
  /** Place in `fates` of each row. */
  readonly of: Int32Array;
}

export class Book implements Account {
  readonly fates: Fate[] = [];
  readonly of: Int32Array;
  private readonly known = new Map<string, number>();

  constructor(rows: number) {
    this.of = new Int32Array(rows).fill(-1);
  }

  /** Enters a row, with the orders and the money that it stands for. */
  enter(row: number, reason: Reason, found = '', orders = 0, money = 0): void {
    this.of[row] = this.add(reason, found, 1, orders, money);
  }

  /** @returns the place of the fate */
  add(reason: Reason, found: string, rows: number, orders: number, money: number): number {
    const key = `${reason} ${found}`;
    let place = this.known.get(key);
    if (place === undefined) {
      place = this.fates.push({ reason, found, rows: 0, orders: 0, money: 0 }) - 1;
      this.known.set(key, place);
    }
    const fate = this.fates[place];
    if (fate) {
      fate.rows += rows;
      fate.orders += orders;
      fate.money += money;
    }
    return place;
  }
}
