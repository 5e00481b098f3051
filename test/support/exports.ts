import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import Papa from 'papaparse';
import type { OrderCell } from '../../src/core/orders/order-cell';

/** Faithful samples of what programs write, and what an independent program says of them. */
const folder = path.join(
  process.env.LTV_SHARED_DATA ?? path.resolve(process.cwd(), '../shared/data'),
  'exports',
);

export const hasExports = existsSync(folder);

/** What the truth says of one file. */
export interface OrdersTruth {
  readonly orders: number;
  readonly order_days: number;
  readonly customers: number;
  readonly revenue: number;
  readonly orders_skipped: Readonly<Record<string, number>>;
}

export interface ChannelsTruth {
  readonly channels: Readonly<Record<string, { readonly spend: number; readonly results: number }>>;
}

export const truthOf = (file: string): unknown =>
  (JSON.parse(readFileSync(path.join(folder, 'truth.json'), 'utf8')) as Record<string, unknown>)[
    file
  ];

/** The texts of a file, whichever encoding and separator it has. */
export function textsOf(file: string): string[][] {
  const bytes = readFileSync(path.join(folder, file));
  return parsed(decoded(bytes));
}

function parsed(text: string): string[][] {
  return Papa.parse<string[]>(text.replace(/^\uFEFF/, '').trimEnd(), {
    delimiter: separatorOf(text),
  }).data;
}

function separatorOf(text: string): string {
  const count = (sign: string) => text.split(sign).length;
  return ['\t', ';', ','].find((sign) => count(sign) > 50) ?? ',';
}

function decoded(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1251').decode(bytes);
  }
}

/**
 * Cells as Sheets makes them of such a file in a locale with points: numbers and dates that it
 * recognises are typed, all else stays text.
 */
export const asSheet = (rows: readonly (readonly string[])[]): OrderCell[][] =>
  rows.map((row) => row.map(typed));

function typed(text: string): OrderCell {
  if (/^-?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/.test(text)) return Number(text.replace(/,/g, ''));
  const day = /^(\d{4})-(\d\d)-(\d\d)(?: (\d\d):(\d\d))?$/.exec(text);
  if (!day) return text;
  const [year = 0, month = 0, date = 0, hour = 0, minute = 0] = day
    .slice(1)
    .map((digits: string | undefined) => Number(digits ?? 0));
  return new Date(Date.UTC(year, month - 1, date, hour, minute));
}
