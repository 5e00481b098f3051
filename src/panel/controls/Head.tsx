import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from './Icon';

interface HeadProps {
  readonly title: string;
  readonly below?: string | undefined;
  readonly back: string;
  readonly onBack: () => void;
  /** A name that is typed in cells. */
  readonly code?: boolean;
  /** What else can be done with it. */
  readonly menu?: ComponentChildren;
}

/** Stands where the tabs stood: the way back and where one is. Takes the focus on entering. */
export function Head({ title, below, back, onBack, code = false, menu }: HeadProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <header class="head">
      <button type="button" class="round" aria-label={back} onClick={onBack}>
        <Icon name="back" />
      </button>
      <div>
        <h1 class={code ? 'code' : undefined} tabIndex={-1} ref={heading}>
          {title}
        </h1>
        {below !== undefined && <p>{below}</p>}
      </div>
      {menu}
    </header>
  );
}
