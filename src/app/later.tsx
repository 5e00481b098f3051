import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

type Load<Props> = () => Promise<ComponentType<Props>>;

const waiting: Load<never>[] = [];

/** A screen whose script is run when it is first shown, or when there is nothing else to do. */
export function later<Props extends object>(load: Load<Props>): ComponentType<Props> {
  let loaded: ComponentType<Props> | undefined;
  const take: Load<Props> = async () => (loaded ??= await load());
  waiting.push(take as Load<never>);
  return function Later(props) {
    const [, setReady] = useState(loaded !== undefined);
    useEffect(() => {
      void take().then(() => {
        setReady(true);
      });
    }, []);
    const Screen = loaded;
    return Screen ? <Screen {...props} /> : <></>;
  };
}

/** Once the first screen stands: one after the other, so that a click between them is not kept waiting. */
export function useTheRestMeanwhile(): void {
  useEffect(() => {
    let left = false;
    const next = () => {
      const take = waiting.shift();
      if (left || !take) return;
      void take().then(() => setTimeout(next, pause));
    };
    const timer = setTimeout(next, pause);
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, []);
}

/** Milliseconds: the first screen is painted, and what was clicked meanwhile is answered. */
const pause = 100;
