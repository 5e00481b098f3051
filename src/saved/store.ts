import { savedAnswers } from './answers';
import { useRef, useState } from 'preact/hooks';
import type { Correction, SavedPlan } from './messages';
import type { SavedRow } from '../wire/saved';
import { useAsk, useSession } from '../panel/session';

export type SavedWork = 'reading' | 'updating' | 'bringing-back';

interface SavedState {
  /** Absent until they have been read. */
  readonly plans: readonly SavedPlan[] | undefined;
  readonly work: SavedWork | undefined;
  readonly problem: string | undefined;
  /** What the last Update all came to, until the plans are read again. */
  readonly updated:
    { readonly count: number; readonly corrections: readonly Correction[] } | undefined;
  /** The plan deleted last, and whether it was brought back. */
  readonly deleted: { readonly row: SavedRow; readonly back: boolean } | undefined;
}

/** The plans of the file, as the panel last saw them, and what can be done with all of them. */
export interface SavedStore extends SavedState {
  readonly read: () => Promise<void>;
  readonly updateAll: () => Promise<void>;
  /** Rejects where it could not be deleted. */
  readonly remove: (id: string) => Promise<void>;
  readonly bringBack: () => Promise<void>;
  /** After something was saved. */
  readonly show: (plans: readonly SavedPlan[]) => void;
  /** Forgets what was deleted and updated: one has gone elsewhere. */
  readonly leave: () => void;
}

const nothing: SavedState = {
  plans: undefined,
  work: undefined,
  problem: undefined,
  updated: undefined,
  deleted: undefined,
};

export function useSavedStore(): SavedStore {
  const { sentence } = useSession();
  const ask = useAsk(savedAnswers);
  const [state, setState] = useState(nothing);
  // An answer that was asked for before a later change must not undo it on the screen.
  const edition = useRef(0);
  const change = (part: Partial<SavedState>) => {
    setState((before) => ({ ...before, ...part }));
  };
  const run = async (work: SavedWork, task: () => Promise<Partial<SavedState>>) => {
    const own = ++edition.current;
    change({ work, problem: undefined });
    try {
      const part = await task();
      if (own === edition.current) change({ ...part, work: undefined });
    } catch (failure) {
      if (own === edition.current) change({ work: undefined, problem: sentence(failure) });
    }
  };
  return {
    ...state,
    read: () => run('reading', async () => ({ plans: await ask('savedPlans', {}) })),
    updateAll: () =>
      run('updating', async () => {
        const { plans, updated, corrections } = await ask('updatePlans', {});
        return { plans, updated: { count: updated, corrections }, deleted: undefined };
      }),
    remove: async (id) => {
      edition.current++;
      const { plans, deleted } = await ask('deletePlan', { id });
      edition.current++;
      change({
        plans,
        work: undefined,
        updated: undefined,
        deleted: deleted && { row: deleted, back: false },
      });
    },
    bringBack: async () => {
      const { deleted } = state;
      if (deleted === undefined) return;
      const { row } = deleted;
      await run('bringing-back', async () => ({
        plans: await ask('bringPlanBack', { row }),
        deleted: { row, back: true },
      }));
    },
    show: (plans) => {
      edition.current++;
      change({ plans, work: undefined, problem: undefined, updated: undefined });
    },
    leave: () => {
      change({ updated: undefined, deleted: undefined, problem: undefined });
    },
  };
}
