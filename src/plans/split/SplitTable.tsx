import type { ComponentChildren } from 'preact';
import { splitWords } from './words';
import { useSession } from '../../panel/session';
import { type State, states } from './shown';

/** A row: a name and a cell for now, mine and best; those left out stay empty. */
export interface SplitRow {
  readonly name: string;
  readonly cells: Partial<Readonly<Record<State, ComponentChildren>>>;
  /** big: the numbers the sentence is about · group: a heading of its own · sum: below a line. */
  readonly look?: 'big' | 'group' | 'sum' | 'edit';
}

interface SplitTableProps {
  /** For those who do not see the heading. */
  readonly label: string;
  readonly rows: readonly SplitRow[];
}

/** Now, mine and best in the same three columns all the way down. */
export function SplitTable({ label, rows }: SplitTableProps) {
  const { language } = useSession();
  const say = splitWords(language).table;
  return (
    <table class="compare" aria-label={label}>
      <colgroup>
        <col />
        <col class="number" />
        <col class="number" />
        <col class="number" />
      </colgroup>
      <thead>
        <tr>
          <td />
          {states.map((state) => (
            <th key={state} scope="col" class={state}>
              {say[state]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, cells, look = '' }, index) => (
          <tr key={index} class={look}>
            <th scope={look === 'group' ? 'rowgroup' : 'row'} colSpan={look === 'group' ? 3 : 1}>
              {name}
            </th>
            {states
              .filter((state) => look !== 'group' || state === 'best')
              .map((state) => (
                <td key={state} class={state}>
                  {cells[state]}
                </td>
              ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
