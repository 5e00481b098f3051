import { columnLetters } from '../cells';

interface MiniCell {
  readonly text: string;
  readonly bold?: boolean;
  readonly number?: boolean;
}

interface MiniSheetProps {
  readonly label: string;
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly cells: readonly (readonly MiniCell[])[];
  /** The cells to be outlined, as `D4`. */
  readonly outlined?: readonly string[];
}

const signWidth = 5.9;
const padding = 10;
const widest = 84;

/** A piece of a sheet with its letters and numbers, as it is or as it would be. */
export function MiniSheet({ label, firstRow, firstColumn, cells, outlined = [] }: MiniSheetProps) {
  const count = Math.max(0, ...cells.map((row) => row.length));
  const columns = Array.from({ length: count }, (_, column) => column);
  const lengths = columns.map((column) => columnLength(cells, column));
  const roomy = lengths.indexOf(Math.max(...lengths));
  const letters = columns.map((column) => columnLetters(firstColumn + column));
  return (
    <table class="mini" aria-label={label}>
      <colgroup>
        <col class="numbers" />
        {lengths.map((length, column) => (
          <col key={column} style={column === roomy ? undefined : { width: width(length) }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          <td />
          {letters.map((letter) => (
            <th key={letter} scope="col">
              {letter}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {cells.map((row, down) => (
          <tr key={down}>
            <th scope="row">{firstRow + down}</th>
            {columns.map((column) => {
              const cell = row[column] ?? { text: '' };
              const a1 = (letters[column] ?? '') + String(firstRow + down);
              return (
                <td
                  key={column}
                  class={classes(cell, outlined.includes(a1), alone(row, column))}
                  title={cell.text === '' ? undefined : cell.text}
                >
                  {cell.text}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const width = (length: number) => `${String(Math.min(widest, length * signWidth + padding))}px`;

/** Headings run over the empty cells beside them, as in Sheets, and do not widen a column. */
const columnLength = (cells: MiniSheetProps['cells'], column: number): number =>
  Math.max(2, ...cells.map((row) => (alone(row, column) ? 0 : (row[column]?.text.length ?? 0))));

const alone = (row: readonly MiniCell[], column: number): boolean =>
  row.length > 1 &&
  row[column]?.number !== true &&
  row.slice(column + 1).every(({ text }) => text === '');

function classes(cell: MiniCell, hit: boolean, over: boolean): string {
  return [
    cell.number === true ? 'number' : '',
    cell.bold === true ? 'bold' : '',
    hit ? 'outlined' : '',
    over && cell.text !== '' ? 'over' : '',
  ]
    .filter((each) => each !== '')
    .join(' ');
}
