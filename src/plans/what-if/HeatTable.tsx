import { tintOf } from './tint';
import { useMeasuredWidth } from '../../panel/measured-width';
import { textWidth } from '../../panel/text-width';
import { mostColumns, mostRows, windowAround } from './heat-window';

export interface HeatTableProps {
  /** What the cells are, for those who do not see the heading. */
  readonly label: string;
  /** The two inputs in words, above the table. */
  readonly rowName: string;
  readonly columnName: string;
  /** Their values in words, short: `4%`, `500`. */
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** Rows of results; undefined where there is none. */
  readonly cells: readonly (readonly (number | undefined)[])[];
  /** Why a cell has no result, where that is known; shown in its title. */
  readonly reasons?: readonly (readonly (string | undefined)[])[];
  /** Which row and column are the inputs of now. */
  readonly base: { readonly row: number; readonly column: number };
  readonly words: {
    /** Read out with the base: `now`. */
    readonly base: string;
    /** The title of a cell without a result. */
    readonly impossible: string;
    /** Below the table when rows or columns have no room: `All 7 by 7 are written to the sheet`. */
    readonly leftOut: string;
  };
  /** In full, in the title of a cell. */
  readonly numberText: (value: number) => string;
  /** In the cell: five or six signs. Name a unit that all share in the heading, not here. */
  readonly shortText: (value: number) => string;
}

const none = '—';
const cellMargin = 8;
const headMargin = 8;
const leastHead = 44;

/**
 * A two-way table tinted by value. At most seven rows and five columns are shown, the base in the
 * middle, and fewer columns where their numbers would not fit: the panel never scrolls sideways.
 */
export function HeatTable(props: HeatTableProps) {
  const [place, width] = useMeasuredWidth<HTMLDivElement>();
  const { rows, columns, cells, base, shortText } = props;
  const shownRows = windowAround(rows.length, base.row, mostRows);
  const texts = cells.flat().map((value) => (value === undefined ? none : shortText(value)));
  const head = Math.max(leastHead, ...rows.map((text) => textWidth(text, 'name') + headMargin));
  const cell =
    cellMargin + Math.max(...[...texts, ...columns].map((text) => textWidth(text, 'name')));
  const room = Math.max(1, Math.min(mostColumns, Math.floor((width - head) / cell)));
  const shownColumns = windowAround(columns.length, base.column, room);
  return (
    <div ref={place} class="heat-place">
      <HeatCells {...props} shownRows={shownRows} shownColumns={shownColumns} />
      {(shownRows.length < rows.length || shownColumns.length < columns.length) && (
        <p class="hint">{props.words.leftOut}</p>
      )}
    </div>
  );
}

interface HeatCellsProps extends HeatTableProps {
  readonly shownRows: readonly number[];
  readonly shownColumns: readonly number[];
}

/** The table of the rows and columns that are shown. */
export function HeatCells(props: HeatCellsProps) {
  const { label, rowName, columnName, rows, columns, cells, base, words } = props;
  const { numberText, shortText, shownRows, shownColumns } = props;
  const values = cells.flat().filter((value) => value !== undefined);
  const range = [Math.min(...values), Math.max(...values)] as const;
  const heading = (text: string | undefined, isBase: boolean) => (
    <>
      {text}
      {isBase && <span class="unseen">, {words.base}</span>}
    </>
  );
  return (
    <table class="heat" aria-label={label}>
      <caption>
        <span>
          <span aria-hidden="true">↓ </span>
          {rowName}
        </span>
        <span>
          <span aria-hidden="true">→ </span>
          {columnName}
        </span>
      </caption>
      <thead>
        <tr>
          <td />
          {shownColumns.map((column) => (
            <th key={column} scope="col" class={column === base.column ? 'at-base' : undefined}>
              {heading(columns[column], column === base.column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {shownRows.map((row) => (
          <tr key={row}>
            <th scope="row" class={row === base.row ? 'at-base' : undefined}>
              {heading(rows[row], row === base.row)}
            </th>
            {shownColumns.map((column) => {
              const value = cells[row]?.[column];
              const isBase = row === base.row && column === base.column;
              if (value === undefined)
                return (
                  <td
                    key={column}
                    class={isBase ? 'none at-base' : 'none'}
                    title={props.reasons?.[row]?.[column] ?? words.impossible}
                  >
                    {none}
                  </td>
                );
              const { below, depth } = tintOf(value, range);
              return (
                <td
                  key={column}
                  class={[below && 'below', isBase && 'at-base'].filter(Boolean).join(' ')}
                  style={{ '--depth': `${String(depth)}%` }}
                  title={numberText(value)}
                >
                  {shortText(value)}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
