import path from 'node:path';
import { Host, type HostOptions } from '../../local/engine/host';

/** The built bundle, as it would be pushed. */
export const dist = path.resolve(import.meta.dirname, '../../dist');

/** The bundle over the real spreadsheet engine, as `npm start` runs it but without a screen. */
export const openHost = (options: Partial<HostOptions> = {}) => new Host({ dist, ...options });

/** Half a unit of the last digit printed; exact for whole numbers, up to float noise. */
export function printedTolerance(expected: number): number {
  const decimals = /\.(\d+)/.exec(String(expected))?.[1]?.length ?? 0;
  return decimals === 0 ? Math.abs(expected) * 1e-12 : 0.5 * 10 ** -decimals * (1 + 1e-9);
}
