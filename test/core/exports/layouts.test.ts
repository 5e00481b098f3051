import { describe, expect, test } from '@jest/globals';
import { readExport } from '../../../src/core/exports/read-export';
import { isoDay } from '../../../src/functions/orders/columns';
import { asSheet } from '../../support/exports';
import { readAds } from '../../../src/core/exports/read-ads';
import { adLayouts } from './ad-layouts';
import { orderLayouts } from './order-layouts';

const place = { offsetAt: () => 0 };

describe.each(orderLayouts)('$program', ({ table, orders, currency }) => {
  const rows = table.split('\n').map((line) => line.split('|'));
  test.each([
    ['texts', rows],
    ['cells', asSheet(rows)],
  ])('comes back as the orders it holds, from %s', (_, cells) => {
    const read = readExport(cells, currency ? { currency } : {}, place);
    const { people, customers, days, amounts } = read.orders;
    const found = Array.from(days, (day, at) =>
      [people[customers[at] ?? -1], isoDay(day), amounts[at]].join(' '),
    );
    expect({ found, asked: read.questions.filter(({ blocking }) => blocking) }).toEqual({
      found: orders.split('\n'),
      asked: [],
    });
  });
});

describe.each(adLayouts)('$program', ({ table, channels, currency }) => {
  const rows = table.split('\n').map((line) => line.split('|'));
  test.each([
    ['texts', rows],
    ['cells', asSheet(rows)],
  ])('comes back as the campaigns it holds, from %s', (_, cells) => {
    const { names, rows: read, questions, tables } = readAds([cells], [], place);
    const sum = (values: number[], name: number) =>
      values.reduce((total, each, row) => (read.channel[row] === name ? total + each : total), 0);
    const found = names.map((name, at) =>
      [name, sum(read.spend, at), sum(read.results, at), sum(read.value, at)].join('|'),
    );
    expect({ found, questions, currency: tables[0]?.currency }).toEqual({
      found: channels.split('\n'),
      questions: [],
      currency,
    });
  });
});
