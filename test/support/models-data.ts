import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Real data lie beside the project and are never part of it. */
const folder = process.env.LTV_SHARED_DATA ?? path.resolve(process.cwd(), '../shared/data');

export const hasSharedData = existsSync(folder);

/** A table of numbers by the names in its first line. */
export function readTable(name: string): Record<string, number[]> {
  const [head = '', ...lines] = readFileSync(path.join(folder, name), 'utf8').trim().split(/\r?\n/);
  const rows = lines.map((line) => line.split(',').map(Number));
  return Object.fromEntries(
    head.split(',').map((key, place) => [key, rows.map((row) => row[place] ?? NaN)]),
  );
}

/** CDNOW's sample with its own and a reference program's numbers, times in whole days. */
export function readCdnow() {
  const table = readTable('ref_cdnow_per_customer.csv') as Record<CdnowColumn, number[]>;
  const days = (weeks: number[]) => weeks.map((each) => Math.round(each * 7));
  return { ...table, tx: days(table.tx), T: days(table.T) };
}

type CdnowColumn =
  | 'x'
  | 'tx'
  | 'T'
  | 'xs'
  | 'z'
  | 'pal_bg'
  | 'pal_mbg'
  | 'pal_pn'
  | 'cet39_bg'
  | 'cet39_mbg'
  | 'cet39_pn'
  | 'gg'
  | 'clv12m_bg';
