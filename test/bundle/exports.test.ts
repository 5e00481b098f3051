import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import { describe, expect, test } from '@jest/globals';
import { inRoot } from '../../tools/paths';
import {
  asSheet,
  hasExports,
  textsOf,
  truthOf,
  type ChannelsTruth,
  type OrdersTruth,
} from '../support/exports';

/** A spreadsheet at Greenwich, where the cells of `asSheet` were made. */
const SpreadsheetApp = {
  getActiveSpreadsheet: () => ({ getSpreadsheetTimeZone: () => 'Etc/UTC' }),
};
const Utilities = { formatDate: () => '+0000' };
const context = vm.createContext({ SpreadsheetApp, Utilities });
vm.runInContext(readFileSync(inRoot('dist/Code.js'), 'utf8'), context);

type Row = (string | number)[];
const call = (name: string, ...given: unknown[]) =>
  (context[name] as (...given: unknown[]) => Row[])(...given).slice(1);
const sum = (rows: Row[], column: number) =>
  rows.reduce((total, row) => total + Number(row[column]), 0);

const orders: [file: string, currency: string | undefined][] = [
  ['shopify-orders.csv', undefined],
  ['woocommerce-orders.csv', undefined],
  ['stripe-payments.csv', 'eur'],
  ['stripe-payments.csv', 'usd'],
  ['paypal-activity.csv', undefined],
  ['crm-orders-ru.csv', undefined],
  ['crm-orders-uk.csv', undefined],
  ['ledger-sales-ru.csv', undefined],
  ['invoice-lines.csv', undefined],
];

/** The numbers are those of an independent program: truth.json. */
(hasExports ? describe : describe.skip)('the built script', () => {
  test.each(orders)('LTV_ORDERS gives the orders of %s %s', (file, currency) => {
    const all = truthOf(file) as OrdersTruth & Record<string, OrdersTruth | undefined>;
    const truth = (currency === undefined ? undefined : all[currency]) ?? all;
    const rows = call('LTV_ORDERS', asSheet(textsOf(file)), currency);
    expect({
      orders: rows.length,
      customers: new Set(rows.map((row) => row[1])).size,
      days: new Set(rows.map((row) => `${String(row[1])} ${String(row[2])}`)).size,
      revenue: sum(rows, 3).toFixed(2),
    }).toEqual({
      orders: truth.orders,
      customers: truth.customers,
      days: truth.order_days,
      revenue: truth.revenue.toFixed(2),
    });
  });

  test.each(['meta-ads.csv', 'google-ads.csv', 'direct-ads-ru.csv'])(
    'LTV_CHANNELS gives the channels of %s',
    (file) => {
      const rows = call('LTV_CHANNELS', asSheet(textsOf(file)));
      expect(
        Object.fromEntries(rows.map(([name, , spend, results]) => [name, { spend, results }])),
      ).toEqual((truthOf(file) as ChannelsTruth).channels);
    },
  );

  test.each(['week', 'month'])('LTV_CHANNELS by %s keeps the whole', (by) => {
    const table = asSheet(textsOf('meta-ads.csv'));
    const whole = call('LTV_CHANNELS', table);
    const parts = call('LTV_CHANNELS', table, by);
    for (const column of [2, 3, 4]) expect(sum(parts, column)).toBeCloseTo(sum(whole, column), 6);
  });
});
