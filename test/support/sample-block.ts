import type { Host } from '../../local/engine/host';
import type { Block, BlockCell } from '../../src/wire/block';
import type { Target } from '../../src/wire/place';
import type { PlaceOccupied } from '../../src/wire/place';
import type { ScriptRequests } from '../../src/wire/requests';
import { cellOf, scriptGives } from './plan-sheet';

const text = (value: string): BlockCell => ({ value });

/** Headers and so many rows of three columns, the numbers coloured, with two charts beside it. */
export function heatBlock(rows = 3): Block {
  return {
    title: 'Split',
    rows: [
      ['Channel', 'Now', 'Best'].map(text),
      ...Array.from({ length: rows }, (_, row): BlockCell[] => [
        text(`Channel ${String(row + 1)}`),
        { value: 100 + row, format: '#,##0', fill: '#fce8e6' },
        { value: 200 + row, format: '#,##0', fill: '#e6f4ea' },
      ]),
    ],
    charts: [
      {
        kind: 'stackedColumn',
        title: 'Spend',
        firstRow: 0,
        rows: rows + 1,
        columns: [0, 1, 2],
        headers: true,
      },
      {
        kind: 'scatter',
        title: 'Curve',
        firstRow: 1,
        rows,
        columns: [1, 2],
        headers: false,
      },
    ],
  };
}

type Takes = ScriptRequests['writeBlock']['takes'];
export type Wrote = Exclude<ScriptRequests['writeBlock']['gives'], PlaceOccupied>;

/** A request to write a block to a cell of the first sheet, or to a new sheet. */
export async function placing(
  host: Host,
  block: Block,
  a1?: string,
  rest: Partial<Takes> = {},
): Promise<Takes> {
  const target: Target =
    a1 === undefined ? { to: 'new-sheet' } : { to: 'cell', cell: await cellOf(host, a1) };
  return { block, target, inputs: [], replace: [], chart: true, ...rest };
}

export async function writeSample(host: Host, takes: Takes): Promise<Wrote> {
  const written = await scriptGives(host, 'writeBlock', takes);
  if (written.done !== 'written') throw new Error(JSON.stringify(written.placed));
  return written;
}
