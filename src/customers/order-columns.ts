import type { Cell } from '../cells/read';
import { isBlank } from '../cells/read';
import { columnName } from '../wire/block';
import { cellOf } from '../wire/cell';
import type { WireHead } from '../wire/orders';
import type { OrderColumn, OrderColumns } from './messages';

/** What the columns of a list are, told by its first rows. */
export function describeColumns({ range, values: wired, shown }: WireHead): OrderColumns {
  const values = wired.map((row) => row.map(cellOf));
  const [top = []] = values;
  const below = values.slice(1);
  // A row of headers is text all along, above a column that holds something else or differs.
  const header =
    top.some((cell) => !isBlank(cell)) &&
    top.every((cell) => isBlank(cell) || (typeof cell === 'string' && !/^\s*\d/.test(cell)));
  const data = header ? below : values;
  const texts = header ? shown.slice(1) : shown;
  const columns = Array.from({ length: range.columns }, (_, at): OrderColumn => {
    const cells = data.map((row) => row[at]).filter((cell) => !isBlank(cell));
    const column = range.firstColumn + at;
    return {
      column,
      letter: columnName(column),
      header: header && !isBlank(top[at]) ? String(top[at]).trim() : '',
      sample: texts.map((row) => row[at] ?? '').find((text) => text !== '') ?? '',
      holds: kindOf(cells),
      different: new Set(cells.map(String)).size,
    };
  });
  return { range, header, columns };
}

function kindOf(cells: readonly Cell[]): OrderColumn['holds'] {
  if (cells.length === 0) return 'nothing';
  const count = { date: 0, number: 0, text: 0 };
  for (const cell of cells) count[kindOfCell(cell)]++;
  const [most] = Object.entries(count).sort(([, one], [, other]) => other - one);
  return most?.[0] as 'date' | 'number' | 'text';
}

const dateText = /^\s*(\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4})\b/;
const numberText =
  /^[\s$€₴₽£(+-]*\d[\d\s\u00a0.,]*[^\p{L}\d]*(грн|руб|uah|rub|usd|eur)?\.?\)?\s*$/iu;

function kindOfCell(cell: Cell): 'date' | 'number' | 'text' {
  if (typeof cell === 'number') return 'number';
  if (typeof cell === 'object' && cell !== null) return 'date';
  const text = String(cell);
  if (dateText.test(text)) return 'date';
  return numberText.test(text) ? 'number' : 'text';
}
