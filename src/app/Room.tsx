import type { ComponentChildren } from 'preact';

interface RoomProps {
  /** The name of its tab. */
  readonly name: string;
  readonly title: string;
  readonly children: ComponentChildren;
}

/** One room of the sidebar, below the tabs that lead to it. */
export function Room({ name, title, children }: RoomProps) {
  return (
    <main class="room">
      <h1 class="unseen">{title}</h1>
      <div class="screen" role="tabpanel" id="room" aria-labelledby={`tab-${name}`}>
        {children}
      </div>
    </main>
  );
}
