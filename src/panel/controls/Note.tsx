import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './Icon';

const icons = { warning: 'warning', note: 'note', fault: 'fault' } satisfies Record<
  string,
  IconName
>;

interface NoteProps {
  readonly kind: keyof typeof icons;
  readonly id?: string;
  /** Said at once by screen readers, for what appears while one works. */
  readonly alert?: boolean;
  /** Holds something to press besides its sentence. */
  readonly wide?: boolean;
  readonly children: ComponentChildren;
}

export function Note({ kind, id, alert = false, wide = false, children }: NoteProps) {
  return (
    <div class={`note ${kind}`} id={id} role={alert ? 'alert' : undefined}>
      <Icon name={icons[kind]} />
      {wide ? <div class="asks">{children}</div> : <span>{children}</span>}
    </div>
  );
}
