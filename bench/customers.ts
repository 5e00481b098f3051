import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import { inRoot } from '../tools/paths';
import { median, milliseconds, type Result } from './measure';

const orders = 100_000;
const runs = 5;

/** The one call a shop owner makes, over a large shop, as Apps Script would run it. */
export function customersBench(): Result[] {
  const context = vm.createContext(Object.create(null) as object);
  vm.runInContext(readFileSync(inRoot('dist/Code.js'), 'utf8'), context);
  vm.runInContext(shop, context);
  const before = process.memoryUsage().rss;
  const times = Array.from({ length: runs }, () =>
    milliseconds(() => vm.runInContext('LTV_CUSTOMERS(customers, dates, amounts, 12)', context)),
  );
  const rows = vm.runInContext(
    'LTV_CUSTOMERS(customers, dates, amounts, 12).length',
    context,
  ) as number;
  if (rows < 1000) throw new Error(`Only ${String(rows)} customers came back.`);
  return [
    {
      what: `LTV_CUSTOMERS on ${String(orders)} orders`,
      value: median(times) / 1000,
      unit: 's',
      aim: 1,
    },
    {
      what: 'Memory it takes',
      value: (process.memoryUsage().rss - before) / 2 ** 20,
      unit: 'MB',
      aim: 300,
    },
  ];
}

/**
 * A shop of the script's own world: each customer orders at a rate of its own for a time of its
 * own, a hundred thousand orders in two years. Numbers by a fixed congruence, so each run is alike.
 */
const shop = `
  let state = 12345;
  const random = () => (state = (state * 1103515245 + 12345) % 2147483648) / 2147483648;
  const customers = [], dates = [], amounts = [];
  for (let customer = 1; customers.length < ${String(orders)}; customer++) {
    const gap = 20 - 60 * Math.log(1 - random());
    const level = 20 + 80 * random();
    let day = 45000 + Math.floor(700 * random());
    const last = day - 300 * Math.log(1 - random());
    while (day < 45731 && day <= last && customers.length < ${String(orders)}) {
      customers.push([customer]);
      dates.push([new Date((Math.floor(day) - 25569) * 86400000).toISOString().slice(0, 10)]);
      amounts.push([Math.round(level * (50 + 100 * random())) / 100]);
      day += 1 - gap * Math.log(1 - random());
    }
  }
`;
