import type { Host } from '../../local/engine/host';
import type { PlainScope } from '../../src/wire/plain';
import type { PlainPreview, PlainWayBack, PlainWritten } from '../../src/plain/messages';
import { gives } from './plan-sheet';

/** What would become of the formulas. */
export const readPlain = (host: Host, scope: PlainScope): Promise<PlainPreview> =>
  gives(host, 'readPlain', { scope });

/** Reads and converts, in place or in copies named `… (plain)`. */
export async function convert(
  host: Host,
  scope: PlainScope,
  where: 'place' | 'copy' = 'place',
): Promise<PlainWritten> {
  const preview = await readPlain(host, scope);
  const copyOf = (sheet: string) => `${sheet} (plain)`;
  const answer = await gives(host, 'writePlain', {
    preview,
    ...(where === 'copy' ? { copyOf } : {}),
  });
  if (answer.done !== 'written') throw new Error('It was changed meanwhile.');
  return answer;
}

export const restore = (host: Host, restoration: PlainWayBack, force = false) =>
  gives(host, 'restorePlain', { restoration, force });

/** Each formula by its cell with what becomes of it, in short. */
export const outcomes = ({ cells }: PlainPreview): Record<string, string> =>
  Object.fromEntries(
    cells.map(({ cell, becomes }) => [
      `${cell.sheet}!${cell.a1}`,
      becomes.kind === 'formula' ? becomes.text : `${becomes.kind}: ${becomes.reason}`,
    ]),
  );

/** Every value of the workbook by sheet and cell. */
export const valuesOf = (host: Host) =>
  Object.fromEntries(
    host
      .snapshot()
      .sheets.map(({ name, cells }) => [
        name,
        Object.fromEntries(Object.entries(cells).map(([a1, { value }]) => [a1, value])),
      ]),
  );
