import { useEffect, useState } from 'preact/hooks';

/** hidden: too short to speak of · shown: the button says what runs · long: it may be left. */
export type WorkStage = 'none' | 'hidden' | 'shown' | 'long';

const shownAfter = 1000;
const longAfter = 2000;

/** How far work has come since it began; what ends within a second is never mentioned. */
export function useWorkStage(running: boolean): WorkStage {
  const [stage, setStage] = useState<WorkStage>('none');
  useEffect(() => {
    if (!running) return undefined;
    setStage('hidden');
    const shown = setTimeout(() => {
      setStage('shown');
    }, shownAfter);
    const long = setTimeout(() => {
      setStage('long');
    }, longAfter);
    return () => {
      clearTimeout(shown);
      clearTimeout(long);
      setStage('none');
    };
  }, [running]);
  return running && stage === 'none' ? 'hidden' : stage;
}

/** A page out of sight is not painted, and waits no longer than this. */
const paintedBy = 100;

/** When the panel shows what it was last told: what runs next may hold it up for a while. */
export const painted = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, paintedBy);
    // The frame is drawn once its callbacks are done.
    requestAnimationFrame(() => {
      setTimeout(resolve);
    });
  });
