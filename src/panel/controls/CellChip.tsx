import type { CellReference } from '../../wire/cell';
import { cellName } from '../cells';
import { useSession } from '../session';
import { CellName } from './CellName';
import { Icon } from './Icon';

interface CellChipProps {
  readonly cell: CellReference;
  readonly faulty?: boolean;
  readonly onGo: () => void;
  readonly onUnbind: () => void;
}

/** The cell a value lives in: its name leads there, the cross lets it go. */
export function CellChip({ cell, faulty = false, onGo, onUnbind }: CellChipProps) {
  const { words } = useSession();
  const name = cellName(cell);
  return (
    <span class={faulty ? 'chip faulty' : 'chip'}>
      <button
        type="button"
        class="go"
        title={words.cell.go(name)}
        aria-label={words.cell.go(name)}
        onClick={onGo}
      >
        <Icon name="cell" />
        <CellName cell={cell} />
      </button>
      <button
        type="button"
        class="unbind"
        title={words.cell.unbind}
        aria-label={words.cell.unbindFrom(name)}
        onClick={onUnbind}
      >
        <Icon name="cross" />
      </button>
    </span>
  );
}
