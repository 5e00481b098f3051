import type { ComponentChildren } from 'preact';

/** Stays below the body: the primary button, then one quiet button or one line. */
export function Foot({ children }: { children: ComponentChildren }) {
  return <footer class="foot">{children}</footer>;
}
