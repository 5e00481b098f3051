import { helpWords } from './words';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { TakenCell } from '../wire/restoration';
import type { ScriptRequests } from '../wire/requests';
import { cellName } from '../panel/cells';
import { Button } from '../panel/controls/Button';
import { Foot } from '../panel/controls/Foot';
import { ReplacePanel } from '../panel/controls/ReplacePanel';
import { TroubleBar } from '../panel/controls/TroubleBar';
import { useSession } from '../panel/session';
import { useWorkStage, type WorkStage } from '../panel/work';

interface Insertion {
  readonly stage: WorkStage;
  readonly problem: string | undefined;
  /** The cell that holds the formula now, by its name. */
  readonly inserted: string | undefined;
  /** The filled cell that would lose its content. */
  readonly taken: readonly TakenCell[] | undefined;
  readonly insert: (replace: readonly string[]) => void;
  readonly leave: () => void;
}

/** Puts a formula into the selected cell; a filled one is asked about first. */
export function useInsert(formula: string): Insertion {
  const { ask, sentence } = useSession();
  const [running, setRunning] = useState(false);
  const [problem, setProblem] = useState<string>();
  const [done, setDone] = useState<ScriptRequests['insert']['gives']>();
  const stage = useWorkStage(running);
  const insert = async (replace: readonly string[]) => {
    if (running) return;
    setRunning(true);
    setProblem(undefined);
    try {
      setDone(await ask('insert', { formula, replace }));
    } catch (failure) {
      setProblem(sentence(failure));
    }
    setRunning(false);
  };
  return {
    stage,
    problem,
    inserted: done?.done === 'inserted' ? cellName(done.cell) : undefined,
    taken: done?.done === 'occupied' ? done.taken : undefined,
    insert: (replace) => {
      void insert(replace);
    },
    leave: () => {
      setDone(undefined);
      setProblem(undefined);
    },
  };
}

export function InsertFoot({ insert }: { insert: Insertion }) {
  const { language } = useSession();
  const { stage, problem, inserted, taken } = insert;
  const button = useRef<HTMLButtonElement>(null);
  const wasOver = useRef(false);
  const over = taken !== undefined;
  useEffect(() => {
    if (wasOver.current && !over) button.current?.focus();
    wasOver.current = over;
  }, [over]);
  const say = helpWords(language);
  return (
    <>
      {!over && <TroubleBar text={problem} />}
      <Foot>
        <Button
          look="primary"
          inert={stage !== 'none'}
          working={stage === 'shown' || stage === 'long' ? say.inserting : undefined}
          focus={button}
          onPress={() => {
            insert.insert([]);
          }}
        >
          {say.insert}
        </Button>
        <span class="say" role="status">
          {inserted === undefined ? say.intoSelected : say.insertedInto(inserted)}
        </span>
      </Foot>
    </>
  );
}

export function InsertOverCell({ insert }: { insert: Insertion }) {
  const { words, count, language } = useSession();
  const { taken, stage, problem } = insert;
  if (taken === undefined) return null;
  const say = words.writing;
  return (
    <ReplacePanel
      title={count(say.notEmpty, taken.length)}
      intro={count(say.wouldBeReplaced, taken.length)}
      taken={taken}
      promise={helpWords(language).cellStays}
      stage={stage}
      working={say.replacing}
      problem={problem}
      onReplace={() => {
        insert.insert(taken.map(({ a1 }) => a1));
      }}
      onBack={insert.leave}
    />
  );
}
