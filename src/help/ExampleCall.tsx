import { helpWords } from './words';
import type { Example } from '../functions/define';
import { exampleCells, singleResult, spilledResult } from './example';
import { useSession } from '../panel/session';
import { MiniSheet } from '../panel/controls/MiniSheet';
import { SpilledCells } from './SpilledCells';

/** A call as it is typed, what it gives, and the cells it speaks of. */
export function ExampleCall({ example }: { example: Example }) {
  const { language } = useSession();
  const single = singleResult(example, language);
  const spilled = spilledResult(example, language);
  const grid = exampleCells(example, language);
  const pieces = example.call.split('; ');
  return (
    <li class="example">
      <code>
        {pieces.map((piece, index) => (
          <span key={index}>
            {piece}
            {index < pieces.length - 1 && '; '}
          </span>
        ))}
      </code>
      {single !== undefined && <b>{single}</b>}
      {grid !== undefined && (
        <MiniSheet
          label={helpWords(language).example}
          firstRow={grid.firstRow}
          firstColumn={grid.firstColumn}
          cells={grid.cells.map((row) => row.map((text) => ({ text, number: true })))}
        />
      )}
      {spilled !== undefined && <SpilledCells label={helpWords(language).gives} rows={spilled} />}
    </li>
  );
}
