import { useEffect, useRef } from 'preact/hooks';
import { Icon, type IconName } from './Icon';

interface GoRowProps {
  readonly icon: IconName;
  readonly name: string;
  readonly below: string;
  /** Takes the focus: one has just come back from where it leads. */
  readonly returned: boolean;
  readonly onGo: () => void;
}

/** A row that leads somewhere. */
export function GoRow({ icon, name, below, returned, onGo }: GoRowProps) {
  const row = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (returned) row.current?.focus();
  }, []);
  return (
    <button type="button" class="go-row" ref={row} onClick={onGo}>
      <span class="tile">
        <Icon name={icon} />
      </span>
      <span>
        <strong>{name}</strong>
        <small>{below}</small>
      </span>
      <Icon name="right" />
    </button>
  );
}
