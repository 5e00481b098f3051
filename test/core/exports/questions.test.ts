import { describe, expect, test } from '@jest/globals';
import type { ExportChoices } from '../../../src/core/exports/choices';
import { readExport } from '../../../src/core/exports/read-export';
import { dayNumber } from '../../../src/core/orders/calendar';
import type { OrderCell } from '../../../src/core/orders/order-cell';

const place = { offsetAt: () => 0 };
const table = (text: string): OrderCell[][] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => (/^-?[\d.]+$/.test(cell) ? Number(cell) : cell)));
const asked = (text: string, choices: ExportChoices = {}, today?: number) =>
  readExport(table(text), choices, { ...place, today }).questions.map(({ kind, found, row }) =>
    [kind, found, ...(row === undefined ? [] : [row])].join(' '),
  );
const money = (text: string, choices: ExportChoices = {}) =>
  [...readExport(table(text), choices, place).orders.amounts].reduce((sum, each) => sum + each, 0);

describe('what cannot be told is asked', () => {
  test('no row of headers', () => {
    expect(asked('1|2025-01-13|a@x.com|10\n2|2025-01-14|b@x.com|20')).toEqual(['no-header ']);
  });

  test('no date', () => {
    expect(asked('Order|E-mail|Total\n1|a@x.com|10')).toEqual(['no-column date']);
  });

  test('no amount', () => {
    expect(asked('Order|E-mail|Date\n1|a@x.com|2025-01-13')).toEqual(['no-column amount']);
  });

  test('no customer', () => {
    expect(asked('Order|Date|Total\n1|2025-01-13|10')).toEqual(['no-column customer']);
  });

  const headers = `Order|E-mail|Date|Total
Номер|Пошта|Дата|Сума
1|a@x.com|2025-01-13|10`;
  test('two rows of headers', () => {
    expect(asked(headers)).toEqual(['two-headers ']);
  });

  test('which of two rows are the headers is a choice', () => {
    expect(asked(headers, { header: 2 })).toEqual([]);
  });

  test('a header that is repeated is passed over', () => {
    expect(
      money(`Order|E-mail|Date|Total
1|a@x.com|2025-01-13|10
Order|E-mail|Date|Total
2|a@x.com|2025-01-14|20`),
    ).toBe(30);
  });

  const statuses = `Order|E-mail|Date|Total|Status
1|a@x.com|2025-01-13|10|Paid
2|b@x.com|2025-01-14|20|Zorged
3|b@x.com|2025-01-15|40|Zorged`;
  test('a status never seen', () => {
    const { questions, statuses: words } = readExport(table(statuses), {}, place);
    expect(questions).toMatchObject([
      { kind: 'status', found: 'Zorged', count: 2, money: 60, row: 3 },
    ]);
    expect(words).toMatchObject([
      { label: 'Paid', orders: 1, money: 10 },
      { label: 'Zorged', orders: 2, money: 60, verdict: undefined },
    ]);
  });

  test.each([
    [true, 70],
    [false, 10],
  ])('a status can be switched: %s', (counts, sum) => {
    expect(asked(statuses, { statuses: { Zorged: counts } })).toEqual([]);
    expect(money(statuses, { statuses: { Zorged: counts } })).toBe(sum);
  });

  test('the statuses that count can be given', () => {
    expect(money(statuses, { counted: ['zorged'] })).toBe(60);
  });

  test('a status that counts and is nowhere', () => {
    expect(asked(statuses, { counted: ['Lost in space'] })).toContain('not-a-status Lost in space');
  });

  test('one column says done and the other not paid', () => {
    const text = `Order|E-mail|Date|Total|Status|Paid
1|a@x.com|2025-01-13|10|Completed|Yes
2|b@x.com|2025-01-14|20|Completed|No`;
    expect(asked(text)).toEqual(['status Paid: No 3']);
  });

  const currencies = `Order|E-mail|Date|Total|Currency
1|a@x.com|2025-01-13|10|EUR
2|b@x.com|2025-01-14|20|usd
3|b@x.com|2025-01-15|40|EUR`;
  test('several currencies', () => {
    expect(asked(currencies)).toEqual(['currencies EUR, USD']);
  });

  test('one of several currencies is a choice', () => {
    expect(money(currencies, { currency: '€' })).toBe(50);
  });

  test('several currencies beside the amounts', () => {
    expect(
      asked('Order|E-mail|Date|Total\n1|a@x.com|2025-01-13|10 USD\n2|b@x.com|2025-01-14|20 EUR'),
    ).toEqual(['currencies USD, EUR']);
  });

  test('a currency that is not there', () => {
    expect(asked(currencies, { currency: 'PLN' })).toContain('not-a-currency PLN');
  });

  const shared = `Order|E-mail|Date|Total
1|a@x.com|2025-01-13|10
1|b@x.com|2025-01-14|20
2|b@x.com|2025-01-14|40`;
  test('an order number of two customers', () => {
    expect(asked(shared)).toEqual(['two-customers 1 3']);
  });

  test('two customers of one number may have an order each', () => {
    const { orders } = readExport(table(shared), { sharedNumber: 'apart' }, place);
    expect([...orders.amounts]).toEqual([10, 20, 40]);
  });

  const refund = `Order|E-mail|Date|Total|Refunded
1|a@x.com|2025-01-13|10|15
2|b@x.com|2025-01-14|20|5`;
  test('a refund larger than its order', () => {
    expect(asked(refund)).toEqual(['large-refund 1 2']);
  });

  test('an order with a larger refund may count as refunded whole', () => {
    expect(asked(refund, { largeRefund: 'whole' })).toEqual([]);
    expect(money(refund, { largeRefund: 'whole' })).toBe(15);
  });

  test('an order whose date is none', () => {
    expect(asked('Order|E-mail|Date|Total\n1|a@x.com|2025-01-13|10\n2|b@x.com|soon 7|20')).toEqual([
      'no-date soon 7 3',
    ]);
  });

  test('an order without money', () => {
    expect(
      asked('Order|E-mail|Date|Total\n1|a@x.com|2025-01-13|10\n2|b@x.com|2025-01-14|'),
    ).toEqual(['no-amount  3']);
  });

  test('dates that fit both orders of day and month', () => {
    expect(
      asked('Order|E-mail|Date|Total\n1|a@x.com|01/02/2025|10\n2|b@x.com|03/04/2025|20'),
    ).toEqual(['dates 01/02/2025 2']);
  });

  test('orders of the future are told', () => {
    const text = `Order|E-mail|Date|Total
1|a@x.com|2025-01-13|10
2|b@x.com|2035-01-14|20`;
    expect(asked(text, {}, dayNumber(2025, 6, 1))).toEqual(['future-date 2035-01-14 3']);
  });

  const nameless = `Order|E-mail|Phone|Date|Total
1|a@x.com|+380671112233|2025-01-13|10
2||0671112233|2025-01-14|20
3|guest||2025-01-15|40`;
  test('orders of nobody are told, with what would name them', () => {
    const read = readExport(table(nameless), { identity: ['email'] }, place);
    expect(read.questions).toMatchObject([
      { kind: 'no-customer', blocking: false, count: 2, money: 60, options: ['phone'] },
    ]);
  });

  test('a telephone may be taken where the e-mail is blank', () => {
    expect(money(nameless, { identity: ['email', 'phone'] })).toBe(30);
  });
});

describe('refunds by rows', () => {
  const rows = `Date|Client|Amount
2025-01-13|Ann|100
2025-01-20|Ann|50
2025-01-25|Ann|-70
2025-01-10|Bob|-5
2025-01-26|Bob|30`;
  test('lower the last order before them, then the one before that', () => {
    const { orders } = readExport(table(rows), {}, place);
    expect([...orders.amounts]).toEqual([80, 30]);
  });

  test('before the first order are counted and left out', () => {
    const { fates } = readExport(table(rows), {}, place).account;
    expect(fates.find(({ reason }) => reason === 'refund-without-order')).toMatchObject({
      rows: 1,
      money: -5,
    });
  });

  test('of the number of their order are taken off it', () => {
    const text = `Order|E-mail|Date|Total|Type
1|a@x.com|2025-01-13|100|Sale
2|a@x.com|2025-01-20|50|Sale
1|a@x.com|2025-01-25|100|Refund`;
    const { orders, account } = readExport(table(text), {}, place);
    expect([...orders.amounts]).toEqual([50]);
    expect(account.fates.find(({ reason }) => reason === 'refunded')?.orders).toBe(1);
  });
});

describe('lines of one order', () => {
  test.each([
    ['the money on the first alone', '30', '', '40', ''],
    ['the whole on each', '30', '30', '40', '40'],
    ['their own', '10', '20', '15', '25'],
  ])('%s', (_, one, two, three, four) => {
    expect(
      money(`Order|E-mail|Date|Total
1|a@x.com|2025-01-13|${one}
1|a@x.com|2025-01-13|${two}
2|b@x.com|2025-01-14|${three}
2|b@x.com|2025-01-14|${four}`),
    ).toBe(70);
  });
});

describe('people', () => {
  test.each([
    ['+7 (916) 111-22-33', '8 916 111 22 33', '9161112233', '7-916-111-22-33'],
    ['+380 67 111 22 33', '0671112233', '80671112233', '+38(067)111-22-33'],
    ['+49 171 1112233', '0171 1112233', '00491711112233', '0171/1112233'],
  ])('are the same, however %s is written', (...ways) => {
    const lines = ways.map((phone, at) => `A${String(at)}|${phone}|2025-01-13|10`);
    const { orders } = readExport(table(`Order|Phone|Date|Total\n${lines.join('\n')}`), {}, place);
    expect(orders.people).toHaveLength(1);
  });

  test('e-mails are the same in any letters', () => {
    const text = 'Order|E-mail|Date|Total\n1| Ann@X.com |2025-01-13|1\n2|ann@x.com|2025-01-14|2';
    expect(readExport(table(text), {}, place).orders.people).toEqual(['ann@x.com']);
  });
});
