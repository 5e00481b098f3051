import { useSession } from '../session';
import { Icon } from './Icon';

interface UseSelectionProps {
  /** What takes the selected cell. */
  readonly field: string;
  /** With its words from the start; otherwise they open under the pointer or with the focus. */
  readonly open?: boolean;
  readonly busy: boolean;
  readonly onUse: () => void;
}

export function UseSelection({ field, open = false, busy, onUse }: UseSelectionProps) {
  const { words } = useSession();
  return (
    <button
      type="button"
      class={open ? 'pick open' : 'pick'}
      title={words.cell.use}
      aria-label={words.cell.useFor(field)}
      aria-disabled={busy ? 'true' : undefined}
      onClick={() => {
        if (!busy) onUse();
      }}
    >
      <Icon name="cell" />
      <span>{words.cell.use}</span>
    </button>
  );
}
