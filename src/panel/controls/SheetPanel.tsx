import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { useSession } from '../session';
import { Icon } from './Icon';

interface SheetPanelProps {
  readonly title: string;
  readonly children: ComponentChildren;
  /** There is nothing to press in it, so it needs a stop of its own to be scrolled. */
  readonly reading?: boolean;
  readonly foot: ComponentChildren;
  /** Why it did not work, in sight of the buttons. */
  readonly trouble?: ComponentChildren;
  readonly onClose: () => void;
}

const focusable = 'button, input, select, [tabindex="0"]';

/**
 * A sheet over the screen; the focus starts on what is marked `data-first` and stays inside. One
 * takes the place of another: no dialog ever opens over a dialog. The screen beneath is made
 * inert by whoever shows the sheet.
 */
export function SheetPanel(props: SheetPanelProps) {
  const { title, children, reading = false, foot, trouble, onClose } = props;
  const { words } = useSession();
  const id = useId();
  const sheet = useRef<HTMLElement>(null);
  useEffect(() => {
    const first = sheet.current?.querySelector<HTMLElement>('[data-first]');
    (first ?? sheet.current)?.focus();
  }, []);

  const keep = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      onClose();
    }
    if (event.key === 'Tab') holdFocus(event, sheet.current);
  };
  return (
    <>
      <div class="scrim" onClick={onClose} />
      <section
        class="sheet"
        role="dialog"
        aria-modal="true"
        aria-labelledby={id}
        tabIndex={-1}
        ref={sheet}
        onKeyDown={keep}
      >
        <div class="sheet-head">
          <h2 id={id}>{title}</h2>
          <button type="button" class="round" aria-label={words.close} onClick={onClose}>
            <Icon name="cross" />
          </button>
        </div>
        <div
          class="body"
          {...(reading ? { tabIndex: 0, role: 'group', 'aria-labelledby': id } : {})}
        >
          {children}
        </div>
        {trouble}
        <div class="foot">{foot}</div>
      </section>
    </>
  );
}

/** The last control leads back to the first: beyond them lies the spreadsheet's own page. */
function holdFocus(event: KeyboardEvent, sheet: HTMLElement | null): void {
  const stops = [...(sheet?.querySelectorAll<HTMLElement>(focusable) ?? [])];
  const [first, last] = [stops[0], stops[stops.length - 1]];
  const from = event.shiftKey ? first : last;
  const outside = document.activeElement === from || document.activeElement === sheet;
  if (!outside || (document.activeElement === sheet && !event.shiftKey)) return;
  event.preventDefault();
  (event.shiftKey ? last : first)?.focus();
}
