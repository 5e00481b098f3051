import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Button } from './Button';
import { Icon } from './Icon';

interface RowCardProps {
  readonly title: string;
  /** What is inside, while it is folded. */
  readonly below: string;
  /** The number that matters most, to the right of the title. */
  readonly value: string;
  /** Open to begin with: nothing is in it yet. */
  readonly blank: boolean;
  /** Something inside needs a correction. */
  readonly forced: boolean;
  readonly remove: { readonly text: string; readonly label: string } | undefined;
  readonly onRemove: () => void;
  readonly children: ComponentChildren;
}

/** One row of a list: folded to a line once it is filled, with its fields below when open. */
export function RowCard(props: RowCardProps) {
  const { title, below, value, blank, forced, remove, onRemove, children } = props;
  const [chosen, setChosen] = useState(blank);
  const open = chosen || forced;
  const id = useId();
  return (
    <section class="row-card">
      <button
        type="button"
        class="row-head"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => {
          setChosen(!open);
        }}
      >
        <span>
          <strong>{title}</strong>
          {below !== '' && !open && <small>{below}</small>}
        </span>
        {!open && <span>{value}</span>}
        <Icon name={open ? 'up' : 'down'} />
      </button>
      {open && (
        <div id={id} class="row-body">
          {children}
          {remove !== undefined && (
            <Button look="line" label={remove.label} onPress={onRemove}>
              {remove.text}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}
