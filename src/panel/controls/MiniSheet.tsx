import { columnLetters } from '../cells';
import { textWidth } from '../text-width';

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

/** Beside the text: what the cell keeps free on both sides, and its line. */
const padding = 8;
const widest = 84;
const narrowest = 12;
/** The column of row numbers, as its style has it. */
const numbersWidth = 22;

/** A piece of a sheet with its letters and numbers, as it is or as it would be. */
export function MiniSheet({ label, firstRow, firstColumn, cells, outlined = [] }: MiniSheetProps) {
  const count = Math.max(0, ...cells.map((row) => row.length));
  const columns = Array.from({ length: count }, (_, column) => column);
  const widths = columns.map((column) => columnWidth(cells, column));
  const roomy = roomiest(cells, widths);
  const letters = columns.map((column) => columnLetters(firstColumn + column));
  const least = numbersWidth + widths.reduce((sum, text) => sum + columnPixels(text), 0);
  return (
    <div class="mini-frame" role="region" aria-label={label} tabIndex={0}>
      <table class="mini" style={{ minWidth: `${String(least)}px` }}>
        <colgroup>
          <col class="numbers" />
          {widths.map((text, column) => (
            <col key={column} style={column === roomy ? undefined : { width: width(text) }} />
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
    </div>
  );
}

const columnPixels = (text: number) => Math.min(widest, Math.ceil(text) + padding);
const width = (text: number) => `${String(columnPixels(text))}px`;

/** A text runs over the empty cells beside it, as in Sheets, and so does not widen its column. */
const columnWidth = (cells: MiniSheetProps['cells'], column: number): number =>
  Math.max(
    narrowest,
    ...cells.map((row) => (alone(row, column) ? 0 : textWidth(row[column]?.text ?? ''))),
  );

/** The column that takes the room left over: words come before numbers. */
function roomiest(cells: MiniSheetProps['cells'], widths: readonly number[]): number {
  const words = widths.map((text, column) =>
    cells.some((row) => row[column]?.number === true) ? 0 : text,
  );
  const most = Math.max(...words) > 0 ? words : widths;
  return most.indexOf(Math.max(...most));
}

const alone = (row: readonly MiniCell[], column: number): boolean =>
  column < row.length - 1 &&
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
