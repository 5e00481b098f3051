import type { PlanKind } from '../plans/plans';
import { savedAnswers } from './answers';
import { useState } from 'preact/hooks';
import { savedWords } from './words';
import { freePlanName, type SavedOver, type SavedPlan } from './messages';
import type { SavedRow } from '../wire/saved';
import { faceOf } from '../plans/plans';
import { planInputs } from '../plans/plans';
import { type PlanState } from '../plans/shape/state';
import { useAsk, useSession } from '../panel/session';
import type { SavedStore } from './store';

/** What saving has to ask before it goes on. */
export type SavingStep =
  | { readonly ask: 'nothing' }
  | {
      readonly ask: 'name';
      readonly why: 'save' | 'saveAs' | 'rename';
      readonly name: string;
      /** The plan that has the name already. */
      readonly taken?: SavedRow;
    }
  /** Somebody saved it meanwhile; without theirs: deleted it. */
  | { readonly ask: 'meanwhile'; readonly theirs?: SavedRow };

interface Done {
  readonly did: 'savedAs' | 'renamed';
  readonly name: string;
}

export interface Saving {
  readonly step: SavingStep;
  readonly busy: boolean;
  readonly problem: string | undefined;
  /** What was done last, until one goes on working. */
  readonly done: Done | undefined;
  readonly forget: () => void;
  readonly save: () => void;
  readonly saveAs: () => void;
  readonly rename: () => void;
  readonly duplicate: () => void;
  readonly remove: () => void;
  readonly giveName: (name: string) => void;
  /** In place of the plan that has the name. */
  readonly replace: (name: string, taken: SavedRow) => void;
  readonly saveCopy: () => void;
  readonly saveOver: (theirs: SavedRow | undefined) => void;
  readonly close: () => void;
}

interface SavingProps {
  readonly state: PlanState<PlanKind>;
  readonly store: SavedStore;
  readonly onSaved: (plan: SavedPlan) => void;
  readonly onDeleted: () => void;
}

/** Saves the plan on the screen, and asks where it must. */
export function useSaving({ state, store, onSaved, onDeleted }: SavingProps): Saving {
  const { language, sentence } = useSession();
  const ask = useAsk(savedAnswers);
  const [step, setStep] = useState<SavingStep>({ ask: 'nothing' });
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const [done, setDone] = useState<Done>();
  const words = savedWords(language);
  const link = state.saved;
  const plans = store.plans ?? [];

  const open = (next: SavingStep) => {
    setProblem(undefined);
    setDone(undefined);
    setStep(next);
  };
  const close = () => {
    open({ ask: 'nothing' });
  };
  const run = async (work: () => Promise<void>) => {
    if (busy) return;
    setBusy(true);
    setProblem(undefined);
    setDone(undefined);
    try {
      await work();
    } catch (failure) {
      setProblem(sentence(failure));
    }
    setBusy(false);
  };
  const finish = (did: Done['did'], saved: { plan: SavedPlan; plans: readonly SavedPlan[] }) => {
    store.show(saved.plans);
    onSaved(saved.plan);
    setStep({ ask: 'nothing' });
    setDone({ did, name: saved.plan.row.name });
  };

  const put = (takes: { name?: string; over?: SavedOver; force?: boolean }) => {
    const why = link === undefined ? 'save' : 'saveAs';
    void run(async () => {
      const answer = await ask('savePlan', { plan: planInputs(state), ...takes });
      if (answer.done === 'saved') finish('savedAs', answer);
      else if (answer.done === 'taken') {
        setStep({ ask: 'name', why, name: takes.name ?? '', taken: answer.by });
      } else setStep({ ask: 'meanwhile', ...(answer.theirs ? { theirs: answer.theirs } : {}) });
    });
  };
  const renameTo = (name: string, { id }: { readonly id: string }) => {
    void run(async () => {
      const answer = await ask('renamePlan', { id, name });
      if (answer.done === 'saved') finish('renamed', answer);
      else if (answer.done === 'taken') {
        setStep({ ask: 'name', why: 'rename', name, taken: answer.by });
      } else setStep({ ask: 'meanwhile', ...(answer.theirs ? { theirs: answer.theirs } : {}) });
    });
  };
  const askName = (why: 'save' | 'saveAs' | 'rename', name: string) => {
    open({ ask: 'name', why, name });
  };
  const offered = () => {
    const month = words.name.months[new Date().getMonth()] ?? '';
    return freePlanName(
      plans,
      words.name.offer(faceOf(state.kind).words(language).plan.name, month),
    );
  };
  const copyName = () => (link === undefined ? offered() : freePlanName(plans, link.name));

  return {
    step,
    busy,
    problem,
    done,
    forget: () => {
      setDone(undefined);
      setProblem(undefined);
    },
    save: () => {
      if (link === undefined) askName('save', offered());
      else put({ over: link });
    },
    saveAs: () => {
      askName('saveAs', copyName());
    },
    rename: () => {
      askName('rename', link?.name ?? '');
    },
    duplicate: () => {
      put({ name: copyName() });
    },
    remove: () => {
      if (link === undefined) return;
      void run(async () => {
        await store.remove(link.id);
        onDeleted();
      });
    },
    giveName: (name) => {
      if (step.ask === 'name' && step.why === 'rename' && link) renameTo(name, link);
      else put({ name });
    },
    replace: (name, taken) => {
      put({ name, over: taken });
    },
    saveCopy: () => {
      put({ name: copyName() });
    },
    saveOver: (theirs) => {
      if (theirs !== undefined) put({ over: theirs, force: true });
      else if (link !== undefined) put({ over: link, name: link.name, force: true });
    },
    close: () => {
      // What is being saved cannot be taken back halfway; its answer must find the panel.
      if (!busy) close();
    },
  };
}
