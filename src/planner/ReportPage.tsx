import { plannerWords } from './words';
import type { BlockCell } from '../wire/block';
import type { Preview } from './messages';
import { shownCell } from './shown-cell';
import { useSession } from '../panel/session';
import { Icon } from '../panel/controls/Icon';

type Cells = readonly BlockCell[];

/** A line over the whole page, rows of a table that belong together, or the place of a chart. */
type Piece =
  | { readonly is: 'line'; readonly cell: BlockCell }
  | { readonly is: 'table'; readonly rows: Cells[] }
  | { readonly is: 'chart'; readonly title: string };

/** The page as it will look, small: what stands on it, in its order. */
export function ReportPage({ preview }: { readonly preview: Preview }) {
  const { language } = useSession();
  const pieces = piecesOf(preview);
  return (
    <>
      <div
        class="page"
        role="group"
        tabIndex={0}
        aria-label={plannerWords(language).writing.preview}
      >
        {pieces.map((piece, at) => {
          switch (piece.is) {
            case 'line':
              return (
                <p key={at} class={piece.cell.look}>
                  {piece.cell.value}
                </p>
              );
            case 'chart':
              return (
                <p key={at} class="chart-place">
                  <Icon name="bars" />
                  {piece.title}
                </p>
              );
            case 'table':
              return (
                <table key={at}>
                  <tbody>
                    {piece.rows.map((row, down) => (
                      <tr key={down}>
                        {row.map((cell, across) => (
                          <td key={across} class={classOf(cell)}>
                            {shownCell(cell, language)}
                          </td>
                        ))}
                      </tr>
                    ))}
                  </tbody>
                </table>
              );
          }
        })}
      </div>
      <p class="hint">{preview.range}</p>
    </>
  );
}

const classOf = ({ value, bold, look }: BlockCell): string | undefined => {
  if (typeof value === 'number') return 'number';
  return bold === true || look === 'heading' ? 'bold' : undefined;
};

const isBlank = (row: Cells) => row.every(({ value }) => value === '');

function piecesOf({ cells, charts = [] }: Preview): Piece[] {
  const pieces: Piece[] = [];
  cells.forEach((row, at) => {
    const chart = charts.find((each) => each.at?.row === at);
    if (chart) pieces.push({ is: 'chart', title: chart.title });
    const [first] = row;
    if (first === undefined || isBlank(row)) return;
    const last = pieces[pieces.length - 1];
    if (first.span !== undefined) pieces.push({ is: 'line', cell: first });
    else if (last?.is === 'table') last.rows.push(row);
    else pieces.push({ is: 'table', rows: [row] });
  });
  return pieces;
}
