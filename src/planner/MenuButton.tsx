import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../panel/controls/Icon';

export interface MenuItem {
  readonly label: string;
  /** Cannot be chosen now. */
  readonly inert?: boolean;
  readonly onChoose: () => void;
}

/** A button that opens a menu: arrows move in it, Esc and leaving close it. */
export function MenuButton({ label, items }: { label: string; items: readonly MenuItem[] }) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const stops = () => [...(list.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];

  // Before the next key is pressed, which would still go to the button.
  useLayoutEffect(() => {
    if (!open) return undefined;
    stops()[0]?.focus();
    const outside = (event: PointerEvent) => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('pointerdown', outside);
    return () => {
      document.removeEventListener('pointerdown', outside);
    };
  }, [open]);

  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const move = (event: KeyboardEvent) => {
    if (event.key === 'Tab') {
      setOpen(false);
      return;
    }
    if (event.key === 'Escape') {
      event.stopPropagation();
      close();
      return;
    }
    const all = stops();
    const at = all.findIndex((each) => each === document.activeElement);
    const to = target(event.key, at, all.length);
    if (to === undefined) return;
    event.preventDefault();
    all[to]?.focus();
  };
  return (
    <div class="menu" ref={box}>
      <button
        type="button"
        class="round"
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        ref={button}
        onClick={() => {
          setOpen(!open);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' || open) return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        <Icon name="more" />
      </button>
      {open && (
        <ul id={id} role="menu" aria-label={label} ref={list} onKeyDown={move}>
          {items.map(({ label: name, inert = false, onChoose }) => (
            <li key={name} role="none">
              <button
                type="button"
                role="menuitem"
                tabIndex={-1}
                aria-disabled={inert ? 'true' : undefined}
                onClick={() => {
                  if (inert) return;
                  // What opens next gives the focus back to the button.
                  close();
                  onChoose();
                }}
              >
                {name}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function target(key: string, at: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return (at + 1) % count;
    case 'ArrowUp':
      return (at + count - 1) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}
