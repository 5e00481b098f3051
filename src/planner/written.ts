import { useState } from 'preact/hooks';
import type { TakenCell } from '../wire/restoration';
import { showCell } from '../panel/commands';
import { useSession } from '../panel/session';
import { useWorkStage, type WorkStage } from '../panel/work';
import type { WriteRecord } from '../plans/shape/state';

interface WrittenCells {
  readonly stage: WorkStage;
  /** Cells that somebody changed since: restoring was not done for them. */
  readonly changed: readonly TakenCell[] | undefined;
  readonly show: () => void;
  /** `force`: although somebody changed the cells since. */
  readonly restore: (force: boolean) => void;
  readonly keep: () => void;
}

interface WrittenProps {
  readonly record: WriteRecord | undefined;
  readonly onRestored: () => void;
  readonly onProblem: (problem: string | undefined) => void;
}

/** What was written into the sheet: the way to it and the way back. */
export function useWritten({ record, onRestored, onProblem }: WrittenProps): WrittenCells {
  const { ask, sentence } = useSession();
  const [restoring, setRestoring] = useState(false);
  const [changed, setChanged] = useState<readonly TakenCell[]>();

  const restore = async (force: boolean) => {
    if (record === undefined || restoring) return;
    setRestoring(true);
    onProblem(undefined);
    try {
      const { restoration } = record.written;
      const answer = await ask('restore', { restoration, force });
      if (answer.done === 'restored') onRestored();
      setChanged(answer.done === 'changed' ? answer.taken : undefined);
    } catch (failure) {
      onProblem(sentence(failure));
    }
    setRestoring(false);
  };
  const show = async () => {
    if (record === undefined) return;
    try {
      await showCell(ask, record.written.first);
    } catch (failure) {
      onProblem(sentence(failure));
    }
  };
  return {
    stage: useWorkStage(restoring),
    changed,
    show: () => {
      void show();
    },
    restore: (force) => {
      void restore(force);
    },
    keep: () => {
      setChanged(undefined);
    },
  };
}
