/* eslint-disable @typescript-eslint/no-non-null-assertion -- places are drawn inside their lists */
import fc from 'fast-check';
import type { ExportChoices } from '../../../src/core/exports/choices';
import type { OrderCell } from '../../../src/core/orders/order-cell';

/** An export written by chance, and the orders it was made from. */
export interface RandomExport {
  readonly table: OrderCell[][];
  readonly choices: ExportChoices;
  /** Customer, day since 2024-01-01 and cents of each order that counts, sorted. */
  readonly orders: string[];
  /** Whether the file itself leaves something open, so that a question is an answer. */
  readonly open: boolean;
}

type Pick = <T>(from: readonly T[]) => T;

const words = {
  order: [
    'Order',
    'Order ID',
    'Order number',
    'Invoice no',
    '№ замовлення',
    'Номер замовлення',
    'Номер заказа',
    '№ заказа',
    'Чек',
    'Receipt number',
    'Bestellnummer',
  ],
  email: [
    'Email',
    'E-mail',
    'Customer Email',
    'Пошта',
    'Електронна пошта',
    'Эл. почта',
    'E-mail клиента',
    'Billing Email',
  ],
  phone: ['Phone', 'Телефон', 'Customer phone', 'Телефон клієнта', 'Мобильный телефон', 'Mobile'],
  id: ['Customer ID', 'Client ID', 'ID клієнта', 'ID клиента', 'Код контрагента', 'User ID'],
  name: [
    'Customer',
    'Client',
    'Customer name',
    'Клієнт',
    'Клиент',
    'Покупатель',
    'Покупець',
    'Контрагент',
    'ФИО',
    'ПІБ',
    'Buyer name',
  ],
  date: [
    'Date',
    'Order date',
    'Created at',
    'Дата',
    'Дата замовлення',
    'Дата створення',
    'Дата заказа',
    'Дата создания',
    'Paid at',
    'Purchase date',
    'Дата оплати',
  ],
  money: [
    'Total',
    'Amount',
    'Order total',
    'Grand total',
    'Сума',
    'Сумма',
    'Сума замовлення',
    'Сумма заказа',
    'Разом',
    'Итого',
    'Загальна сума',
    'Gesamtsumme',
  ],
  status: [
    'Status',
    'Order status',
    'Статус',
    'Статус замовлення',
    'Статус заказа',
    'Financial Status',
    'Стан',
    'Состояние',
  ],
  currency: ['Currency', 'Валюта', 'Currency code', 'Код валюти'],
  refunded: [
    'Refunded',
    'Refunded amount',
    'Сума повернення',
    'Сумма возврата',
    'Total refunded',
    'Повернено',
  ],
  quantity: ['Quantity', 'Qty', 'Кількість', 'Количество', 'Кол-во'],
  price: ['Price', 'Unit price', 'Ціна', 'Цена'],
} as const;

const counted = [
  'Paid',
  'Completed',
  'processing',
  'Shipped',
  'delivered',
  'Виконано',
  'Оплачено',
  'Відправлено',
  'Выполнен',
  'Оплачен',
  'Доставляется',
  'Завершен',
];
const left = [
  'Cancelled',
  'failed',
  'Pending',
  'on-hold',
  'Refunded',
  'voided',
  'Скасовано',
  'Новий',
  'Повернення',
  'Отменен',
  'Новый',
  'Возврат',
  'Не оплачен',
];

/** Columns that have nothing to do with it. */
const noise: readonly (readonly [header: string, cell: (row: number) => OrderCell])[] = [
  ['Tax', (row) => row % 7],
  ['Shipping', () => 4.9],
  ['Discount', (row) => (row % 3 === 0 ? 5 : 0)],
  ['Manager', (row) => ['Olena', 'Ivan'][row % 2]],
  ['Менеджер', (row) => ['Олена', 'Іван'][row % 2]],
  ['Comment', (row) => (row % 5 === 0 ? 'call before' : '')],
  ['City', (row) => ['Kyiv', 'Lviv', 'Rome'][row % 3]],
  ['Product', (row) => `Tea no. ${String(row % 9)}`],
  ['Товар', (row) => `Чай ${String(row % 9)}`],
  ['SKU', (row) => 1000 + (row % 9)],
  ['Payment method', (row) => ['Card', 'Cash'][row % 2]],
  ['Способ доставки', () => 'Курьер'],
  ['Fulfillment status', (row) => ['fulfilled', 'unfulfilled'][row % 2]],
  ['Source', (row) => ['google', 'direct'][row % 2]],
  ['Промокод', (row) => (row % 4 === 0 ? 'SALE' : '')],
  ['Country', () => 'UA'],
  ['Ship date', () => '2026-01-01'],
  ['', () => ''],
];

const title = ['Звіт про продажі', 'Отчет за период', 'Report: orders', 'Client: example'];

const two = (number: number) => String(number).padStart(2, '0');
const monthNames = [
  'Jan',
  'Feb',
  'Mar',
  'Apr',
  'May',
  'Jun',
  'Jul',
  'Aug',
  'Sep',
  'Oct',
  'Nov',
  'Dec',
];
const first = Date.UTC(2024, 0, 1);

const dateWays: readonly ((date: Date) => OrderCell)[] = [
  (date) => date.toISOString().slice(0, 10),
  (date) => `${date.toISOString().slice(0, 10)} 23:50:00 +0200`,
  (date) => date.toISOString(),
  (date) =>
    `${two(date.getUTCDate())}.${two(date.getUTCMonth() + 1)}.${String(date.getUTCFullYear())} 10:15`,
  (date) =>
    `${two(date.getUTCMonth() + 1)}/${two(date.getUTCDate())}/${String(date.getUTCFullYear())}`,
  (date) =>
    `${two(date.getUTCDate())}/${two(date.getUTCMonth() + 1)}/${String(date.getUTCFullYear())}`,
  (date) =>
    `${monthNames[date.getUTCMonth()] ?? ''} ${String(date.getUTCDate())}, ${String(date.getUTCFullYear())}`,
  (date) => date,
  (date) => date.getTime() / 86_400_000 + 25_569,
  (date) => date.getTime() / 1000,
];

const moneyWays: readonly ((cents: number) => OrderCell)[] = [
  (cents) => cents / 100,
  (cents) => (cents / 100).toFixed(2),
  (cents) => `${(cents / 100).toFixed(2).replace('.', ',')} грн`,
  (cents) => `$${(cents / 100).toFixed(2).replace(/\B(?=(\d{3})+\.)/g, ',')}`,
  (cents) =>
    (cents / 100)
      .toFixed(2)
      .replace('.', ',')
      .replace(/\B(?=(\d{3})+,)/g, ' '),
];

const phoneWays: readonly ((national: string) => string)[] = [
  (n) => `+380${n}`,
  (n) => `0${n}`,
  (n) => `+38 (0${n.slice(0, 2)}) ${n.slice(2, 5)}-${n.slice(5, 7)}-${n.slice(7)}`,
  (n) => `380${n}`,
];

interface Order {
  readonly number: string;
  readonly customer: number;
  readonly day: number;
  readonly cents: number;
  readonly status: string | undefined;
  readonly counts: boolean;
  readonly currency: string;
  readonly returned: number;
  readonly named: boolean;
}

/** Exports of every kind, the same for the same number. */
export const randomExport: fc.Arbitrary<RandomExport> = fc
  .noShrink(fc.integer({ min: 1, max: 2 ** 31 - 1 }))
  .map((seed) => draw(uniform(seed)));

/** Numbers from 0 to 1 by Marsaglia's xorshift, started far from small seeds. */
function uniform(seed: number): () => number {
  let state = Math.imul(seed, 2_654_435_761) || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

function draw(next: () => number): RandomExport {
  const pick: Pick = (from) => from[Math.floor(next() * from.length)]!;
  const int = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  const chance = (share: number) => next() < share;

  const identity = pick(['email', 'phone', 'id', 'name'] as const);
  const beside = identity !== 'name' && chance(0.5);
  const hasStatus = chance(0.7);
  const hasCurrency = chance(0.3);
  const mixed = hasCurrency && chance(0.4);
  const refunds = pick(['none', 'none', 'column', 'rows', 'rows without a number'] as const);
  const lines = pick(['one', 'one', 'first', 'each', 'own', 'price'] as const);
  const numbered = lines !== 'one' || refunds === 'rows' || chance(0.8);
  const good = [pick(counted), pick(counted)];
  const bad = [pick(left), pick(left)];
  const dateWay = pick(dateWays);
  const moneyWay = pick(moneyWays);
  const start = int(1000, 90_000);

  const people = int(3, 15);
  const orders = Array.from({ length: int(8, 60) }, (_, at): Order => {
    const counts = !hasStatus || chance(0.8);
    const cents = int(100, 500_000);
    return {
      number: `${refunds === 'rows' ? 'A' : ''}${String(start + at)}`,
      customer: int(0, people - 1),
      day: int(0, 700),
      cents,
      status: hasStatus ? pick(counts ? good : bad) : undefined,
      counts,
      currency: mixed && chance(0.3) ? 'USD' : 'EUR',
      returned:
        refunds === 'column' && counts && chance(0.2) ? pick([cents, int(1, cents - 1)]) : 0,
      named: identity === 'name' || chance(0.95),
    };
  });

  const who = (customer: number): Record<string, string> => ({
    email: `buyer${String(customer)}@example.com`,
    phone: pick(phoneWays)(`67${String(1_000_000 + customer * 7919)}`),
    id: `c-${String(100 + customer)}`,
    name: `Person ${String(customer)}`,
  });

  // The columns, and a row of cells by column for each line.
  const columns: string[] = ['date'];
  if (numbered) columns.push('order');
  columns.push(identity);
  if (beside) columns.push('name');
  columns.push(...(lines === 'price' ? ['quantity', 'price'] : ['money']));
  if (hasStatus) columns.push('status');
  if (hasCurrency) columns.push('currency');
  if (refunds === 'column') columns.push('refunded');

  const rows: Record<string, OrderCell>[] = [];
  for (const order of orders) {
    const date = new Date(first + order.day * 86_400_000);
    const persons = who(order.customer);
    const whole: Record<string, OrderCell> = {
      date: dateWay(date),
      order: order.number,
      [identity]: order.named ? persons[identity] : '',
      ...(beside && { name: persons.name }),
      status: order.status,
      currency: order.currency,
      refunded: moneyWay(order.returned),
      money: moneyWay(order.cents),
      quantity: 1,
      price: moneyWay(order.cents),
    };
    const count = lines === 'one' ? 1 : int(1, 3);
    let rest = order.cents;
    for (let line = 0; line < count; line++) {
      // Parts that are never equal: two equal ones would be a repetition.
      const own = line === count - 1 ? rest : Math.floor(rest / 3);
      rest -= own;
      const isFirst = line === 0;
      rows.push({
        ...whole,
        ...(lines === 'first' && !isFirst && { money: '', refunded: '', status: '', currency: '' }),
        ...(lines === 'own' && { money: moneyWay(own), refunded: isFirst ? whole.refunded : '' }),
        ...(lines === 'price' && { price: moneyWay(own), refunded: isFirst ? whole.refunded : '' }),
      });
    }
  }

  // Money given back by rows of its own.
  const kept = orders.map((order) => order.cents - order.returned);
  if (refunds.startsWith('rows')) {
    const named = refunds === 'rows';
    for (let back = int(1, 4); back > 0; back--) {
      const at = int(0, orders.length - 1);
      const order = orders[at]!;
      const cents = Math.min(kept[at]!, int(1, order.cents));
      if (!order.counts || !order.named || cents < 1) continue;
      // Without a number it belongs to the customer's last order up to that day.
      const day = order.day;
      const sameDay = orders.filter((each) => each.customer === order.customer && each.day === day);
      if (!named && sameDay.length > 1) continue;
      kept[at]! -= cents;
      rows.push({
        date: dateWay(new Date(first + day * 86_400_000)),
        order: named ? order.number : `${order.number}-R${String(back)}`,
        ...who(order.customer),
        status: order.status,
        currency: order.currency,
        money: moneyWay(-cents),
        quantity: -1,
        price: moneyWay(cents),
      });
    }
  }

  const headers: Record<string, string> = Object.fromEntries(
    columns.map((column) => [column, pick(words[column as keyof typeof words])]),
  );
  const extra = noise.filter(() => chance(0.3));
  const order = [
    ...columns.map((column) => [column, -1] as const),
    ...extra.map((_, at) => ['', at] as const),
  ]
    .map((each) => [next(), each] as const)
    .sort(([one], [other]) => one - other)
    .map(([, each]) => each);
  const width = order.length;
  const padded = (...cells: OrderCell[]) => [
    ...cells,
    ...new Array<OrderCell>(width - cells.length).fill(''),
  ];
  const body = rows.map((row, at) =>
    order.map(([column, place]) => (column === '' ? extra[place]![1](at) : (row[column] ?? ''))),
  );
  const table: OrderCell[][] = [
    ...(chance(0.3) ? [padded(pick(title)), padded('')] : []),
    order.map(([column, place]) => (column === '' ? extra[place]![0] : headers[column])),
    ...body.flatMap((line) => (chance(0.02) ? [line, padded('')] : [line])),
    ...(chance(0.3) ? [padded(pick(['Total', 'Итого', 'Разом']))] : []),
  ];

  const taken = orders.flatMap((each, at) => {
    const counts =
      each.counts && each.named && kept[at]! > 0 && (!mixed || each.currency === 'EUR');
    return counts ? [`${String(each.customer)} ${String(each.day)} ${String(kept[at])}`] : [];
  });
  const dates = rows.map(({ date }) => String(date));
  const slashed = dates.every(
    (text) =>
      /^\d\d\/\d\d\//.test(text) && Number(text.slice(0, 2)) < 13 && Number(text.slice(3, 5)) < 13,
  );
  return {
    table,
    choices: mixed ? { currency: 'EUR' } : {},
    orders: taken.sort(),
    open:
      slashed ||
      taken.length === 0 ||
      (mixed && !orders.some(({ currency }) => currency === 'EUR')),
  };
}
