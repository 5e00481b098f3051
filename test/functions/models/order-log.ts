import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Real data lie beside the project and are never part of it. */
const folder = process.env.LTV_SHARED_DATA ?? path.resolve(process.cwd(), '../shared/data');

/** CDNOW's orders: customer, day as `19970101`, amount. */
export const readOrderLog = (): [customer: string, date: string, amount: number][] =>
  readFileSync(path.join(folder, 'CDNOW_sample.txt'), 'utf8')
    .trim()
    .split(/\r?\n/)
    .map((line) => {
      const [, customer = '', date = '', , amount = ''] = line.trim().split(/\s+/);
      return [customer, date, Number(amount)];
    });
