interface SpilledCellsProps {
  readonly label: string;
  readonly rows: readonly (readonly string[])[];
}

/** The fewest columns that no longer fit beside each other. */
const tooMany = 5;

/** What a call fills, cell by cell. A single long row is shown as a column. */
export function SpilledCells({ label, rows }: SpilledCellsProps) {
  const [only] = rows;
  const turned = rows.length === 1 && only !== undefined && only.length >= tooMany;
  const shown = turned ? only.map((text) => [text]) : rows;
  const narrow = shown.every((row) => row.length === 1);
  return (
    <table class={narrow ? 'spilled narrow' : 'spilled'} aria-label={label}>
      <tbody>
        {shown.map((row, down) => (
          <tr key={down}>
            {row.map((text, column) => (
              <td key={column}>{text}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
