import { useId } from 'preact/hooks';
import type { OrderColumn } from './messages';
import { Select } from '../panel/controls/Select';

interface ColumnSelectProps {
  readonly label: string;
  readonly columns: readonly OrderColumn[];
  readonly chosen: number | undefined;
  /** What stands where no column is chosen. */
  readonly none: string;
  /** It may be left without a column. */
  readonly optional?: boolean;
  readonly onChoose: (column: number | undefined) => void;
}

/** A column of the list, as the person knows it: `B: Customer`. */
export function ColumnSelect(props: ColumnSelectProps) {
  const { label, columns, chosen, none, optional = false, onChoose } = props;
  const id = useId();
  const named = columns.map(
    ({ column, letter, header, sample }) => [String(column), told(letter, header, sample)] as const,
  );
  // Keys that are whole numbers come first in an object whatever their order: none needs a letter.
  const options: Record<string, string> = Object.fromEntries([
    ...named.map(([column, text]) => [`c${column}`, text] as const),
    ...(optional || chosen === undefined ? [['none', none] as const] : []),
  ]);
  const value: string = chosen === undefined ? 'none' : `c${String(chosen)}`;
  return (
    <div class="field">
      <label class="label above" for={id}>
        {label}
      </label>
      <Select
        id={id}
        label={label}
        options={options}
        value={value}
        onChoose={(picked) => {
          onChoose(picked === 'none' ? undefined : Number(picked.slice(1)));
        }}
      />
    </div>
  );
}

const told = (letter: string, header: string, sample: string): string => {
  const name = header === '' ? sample : header;
  return name === '' ? letter : `${letter}: ${name}`;
};
