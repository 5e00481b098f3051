import type { ComponentChildren } from 'preact';
import { Icon } from './Icon';

interface DoneBarProps {
  readonly did: string;
  readonly range: string;
  readonly below?: string | undefined;
  readonly children?: ComponentChildren;
}

/** What was done, and the way back. It stays: a message that vanishes is no way back. */
export function DoneBar({ did, range, below, children }: DoneBarProps) {
  return (
    <div class="done">
      <Icon name="done" />
      <div role="status">
        <p>
          <b>
            {did} <span class="range">{range}</span>
          </b>
        </p>
        {below !== undefined && <p class="below">{below}</p>}
      </div>
      {children !== undefined && <div class="buttons">{children}</div>}
    </div>
  );
}
