import { useSession } from '../session';
import { Icon } from './Icon';

interface FoldedInputsProps {
  readonly open: boolean;
  readonly summary: string;
  /** How many of them are read from cells. */
  readonly fromCells: number;
  readonly onToggle: () => void;
}

/** The inputs once they are settled: one press opens them again. */
export function FoldedInputs({ open, summary, fromCells, onToggle }: FoldedInputsProps) {
  const { words, count } = useSession();
  return (
    <button type="button" class="inputs" aria-expanded={open} onClick={onToggle}>
      <span>
        <strong>
          {words.inputs}
          {fromCells > 0 && (
            <em>
              <Icon name="cell" />
              {count(words.fromCells, fromCells)}
            </em>
          )}
        </strong>
        {!open && <small>{summary}</small>}
      </span>
      <Icon name={open ? 'up' : 'down'} />
    </button>
  );
}
