import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { useSession } from '../session';
import { Icon } from './Icon';

interface SheetPanelProps {
  readonly title: string;
  /** Names what is shown: a new one moves the focus to the first choice of the new content. */
  readonly step: string;
  readonly children: ComponentChildren;
  readonly foot: ComponentChildren;
  readonly onClose: () => void;
}

const focusable = 'button, input, select, [tabindex="0"]';

/**
 * A sheet over the screen. Its content may be replaced, so that no dialog ever opens over a
 * dialog. The screen beneath is made inert by whoever shows the sheet.
 */
export function SheetPanel({ title, step, children, foot, onClose }: SheetPanelProps) {
  const { words } = useSession();
  const id = useId();
  const sheet = useRef<HTMLElement>(null);
  useEffect(() => {
    const first = sheet.current?.querySelector<HTMLElement>('[data-first]');
    (first ?? sheet.current)?.focus();
  }, [step]);

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
        <div class="body">{children}</div>
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
