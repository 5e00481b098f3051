import { describe, expect, test } from '@jest/globals';
import type { ExportChoices } from '../../../src/core/exports/choices';
import { readExport, type ExportRead } from '../../../src/core/exports/read-export';
import { asSheet, hasExports, textsOf, truthOf, type OrdersTruth } from '../../support/exports';

/** The numbers are those of an independent program, of the people it invented: truth.json. */
const files: [file: string, part: string | undefined, choices: ExportChoices][] = [
  ['shopify-orders.csv', undefined, {}],
  ['woocommerce-orders.csv', undefined, {}],
  ['stripe-payments.csv', 'eur', { currency: 'eur' }],
  ['stripe-payments.csv', 'usd', { currency: 'USD' }],
  ['paypal-activity.csv', undefined, {}],
  ['crm-orders-ru.csv', undefined, {}],
  ['crm-orders-uk.csv', undefined, {}],
  ['ledger-sales-ru.csv', undefined, {}],
  ['invoice-lines.csv', undefined, {}],
];

const truthFor = (file: string, part: string | undefined): OrdersTruth => {
  const all = truthOf(file) as OrdersTruth & Record<string, OrdersTruth | undefined>;
  return (part === undefined ? undefined : all[part]) ?? all;
};

/** Orders left out, under the words in which the truth gives the reasons. */
function leftOut({ account }: ExportRead): Record<string, number> {
  const skipped: Record<string, number> = {};
  for (const { reason, found, orders, rows } of account.fates) {
    if (reason === 'no-customer') skipped['no customer'] = orders;
    if (reason === 'refunded') skipped['refunded whole'] = orders;
    if (reason === 'status' && found !== 'General Withdrawal') skipped[found] = orders;
    // The truth counts the rows of the two files whose refunds name no order.
    if (reason === 'refund' && account.fates.length < 7) skipped.returns = rows;
  }
  return skipped;
}

const inWords: Readonly<Record<string, string>> = { Возврат: 'returns', 'C…: a return': 'returns' };
const expected = (file: string, { orders_skipped: skipped }: OrdersTruth) =>
  /ledger|invoice/.test(file)
    ? Object.fromEntries(
        Object.entries(skipped).map(([word, count]) => [inWords[word] ?? word, count]),
      )
    : skipped;

const ways: [way: string, cells: (rows: string[][]) => ReturnType<typeof asSheet>][] = [
  ['as texts', (rows) => rows],
  ['as cells', asSheet],
];

(hasExports ? describe : describe.skip).each(files)('%s %s', (file, part, choices) => {
  test.each(ways)('gives the orders, customers and money of the truth, %s', (_, cells) => {
    const truth = truthFor(file, part);
    const { orders, questions } = readExport(cells(textsOf(file)), choices, { offsetAt: () => 0 });
    const { rows, people, days, customers, amounts } = orders;
    const orderDays = new Set(
      Array.from(days, (day, at) => `${String(day)} ${String(customers[at])}`),
    );
    expect({
      orders: rows.length,
      customers: people.length,
      orderDays: orderDays.size,
      revenue: amounts.reduce((sum, each) => sum + each, 0).toFixed(2),
      blocking: questions.filter(({ blocking }) => blocking),
    }).toEqual({
      orders: truth.orders,
      customers: truth.customers,
      orderDays: truth.order_days,
      revenue: truth.revenue.toFixed(2),
      blocking: [],
    });
  });

  test('leaves out what the truth leaves out, by reason', () => {
    const read = readExport(textsOf(file), choices, { offsetAt: () => 0 });
    expect(leftOut(read)).toEqual(expected(file, truthFor(file, part)));
  });

  test('accounts for every row once', () => {
    const rows = textsOf(file);
    const { fates, of } = readExport(rows, choices, { offsetAt: () => 0 }).account;
    expect(fates.reduce((sum, fate) => sum + fate.rows, 0)).toBe(rows.length);
    expect(of.every((fate) => fate >= 0)).toBe(true);
  });
});

(hasExports ? test : test.skip)('asks which currency a file with two is to be read in', () => {
  const { questions } = readExport(textsOf('stripe-payments.csv'), {}, { offsetAt: () => 0 });
  expect(questions.map(({ kind, options }) => [kind, options])).toEqual([
    ['currencies', ['EUR', 'USD', 'Converted Amount']],
  ]);
});
