import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Content of the panel at its usual width, until it is measured. */
const usual = 268;

/** The width an element has now: what is drawn at it needs no scaling. */
export function useMeasuredWidth<Measured extends Element>(): [RefObject<Measured | null>, number] {
  const [width, setWidth] = useState(usual);
  const element = useRef<Measured>(null);
  useLayoutEffect(() => {
    const measure = () => {
      const measured = element.current?.getBoundingClientRect().width ?? 0;
      if (measured > 0) setWidth(measured);
    };
    measure();
    addEventListener('resize', measure);
    return () => {
      removeEventListener('resize', measure);
    };
  }, []);
  return [element, width];
}
