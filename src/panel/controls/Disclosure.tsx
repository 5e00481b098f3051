import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Icon } from './Icon';

interface DisclosureProps {
  readonly title: string;
  /** What is inside. */
  readonly below?: string;
  /** Opened from outside, as when something inside needs attention. */
  readonly forced?: boolean;
  readonly children: ComponentChildren;
}

/** What is settled or seldom needed, one press away. The whole row is the button. */
export function Disclosure({ title, below, forced = false, children }: DisclosureProps) {
  const [chosen, setChosen] = useState(false);
  const open = chosen || forced;
  const id = useId();
  return (
    <>
      <button
        type="button"
        class="fold"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => {
          setChosen(!open);
        }}
      >
        <span>
          <strong>{title}</strong>
          {below !== undefined && <small>{below}</small>}
        </span>
        <Icon name={open ? 'up' : 'down'} />
      </button>
      {open && <div id={id}>{children}</div>}
    </>
  );
}
