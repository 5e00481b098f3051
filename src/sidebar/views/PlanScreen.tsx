import { useEffect, useRef, useState } from 'preact/hooks';
import type { TakenCell } from '../../planner/messages';
import { planNamed } from '../../planner/plans';
import { fieldAt } from '../../planner/form';
import { showCell } from '../commands';
import { FoldedInputs } from '../parts/FoldedInputs';
import { Head } from '../parts/Head';
import { TroubleBar } from '../parts/TroubleBar';
import { faceOf } from '../plan/faces';
import { type Form, FormContext } from '../plan/form';
import {
  boundCount,
  faultyFields,
  type PlanAction,
  planInputs,
  type PlanState,
  sourceAt,
  textAt,
} from '../plan/state';
import { wordFault } from '../plan/wording';
import { troubleOf } from '../server';
import { useSession } from '../session';
import { useWorkStage } from '../work';
import { PlanFoot } from './PlanFoot';
import { RestoreOverChanges } from './RestoreOverChanges';
import { WrittenBar } from './WrittenBar';
import { WritePanel } from './WritePanel';

interface PlanScreenProps {
  readonly state: PlanState;
  readonly dispatch: (action: PlanAction) => void;
  readonly onBack: () => void;
}

/** What lies over the screen: nothing, the write panel, or the cells changed since. */
type Over = 'nothing' | 'write' | readonly TakenCell[];

/** One plan, whichever it is: its inputs, its result, and the way into the sheet. */
export function PlanScreen({ state, dispatch, onBack }: PlanScreenProps) {
  const { words, language, ask, sentence } = useSession();
  const [over, setOver] = useState<Over>('nothing');
  const [restoring, setRestoring] = useState(false);
  const elements = useRef<Form['elements']>(new Map());
  const face = faceOf(state.kind);
  const lead = useRef<HTMLParagraphElement>(null);
  const body = useRef<HTMLElement>(null);
  const primary = useRef<HTMLButtonElement>(null);
  const { result, record, answers } = state;
  const running = useWorkStage(state.running !== undefined);
  const restoreStage = useWorkStage(restoring);

  useEffect(() => {
    if (answers === 0) return;
    const faulty = faultyFields(state)[0];
    if (result !== undefined) {
      body.current?.scrollTo(0, 0);
      lead.current?.focus();
    } else if (faulty !== undefined) elements.current.get(faulty)?.focus();
    // Only an answer moves the focus; what is typed afterwards must not.
  }, [answers]);

  const wasOver = useRef(false);
  useEffect(() => {
    if (wasOver.current && over === 'nothing') primary.current?.focus();
    wasOver.current = over !== 'nothing';
  }, [over]);

  const calculate = async () => {
    if (state.running !== undefined) return;
    const { edition } = state;
    dispatch({ do: 'ask' });
    try {
      const answer = await ask('calculate', { plan: planInputs(state) });
      dispatch({ do: 'answer', edition, answer });
    } catch (failure) {
      dispatch(
        troubleOf(failure).kind === 'refused'
          ? { do: 'cancel' }
          : { do: 'fail', edition, problem: sentence(failure) },
      );
    }
  };
  const restore = async (force: boolean) => {
    if (record === undefined || restoring) return;
    setRestoring(true);
    dispatch({ do: 'problem', problem: undefined });
    try {
      const { restoration } = record.written;
      const answer = await ask('restore', { restoration, force });
      if (answer.done === 'restored') dispatch({ do: 'restored' });
      setOver(answer.done === 'changed' ? answer.taken : 'nothing');
    } catch (failure) {
      dispatch({ do: 'problem', problem: sentence(failure) });
    }
    setRestoring(false);
  };
  const show = async () => {
    if (record === undefined) return;
    try {
      await showCell(ask, record.written.first);
    } catch (failure) {
      dispatch({ do: 'problem', problem: sentence(failure) });
    }
  };

  const calculateNow = () => {
    void calculate();
  };
  const write = () => {
    dispatch({ do: 'problem', problem: undefined });
    setOver('write');
  };
  const form: Form = {
    state,
    dispatch,
    elements: elements.current,
    fieldAt: (path) => fieldAt(planNamed(state.kind).form, path),
    isUnused: (path) => planNamed(state.kind).isUnused(state.inputs, path),
    word: (fault, path) => {
      const own = face.wordFault?.(fault, language);
      if (own !== undefined) return { fault: own };
      const source = sourceAt(state, path);
      const at = source.from === 'cell' ? source.cell : undefined;
      return wordFault(fault, form.fieldAt(path), at, language);
    },
    onEnter: calculateNow,
  };
  // Which plan it is is known to its own face; here all are alike.
  const inputs = state.inputs as never;
  const draft = { inputs, textAt: (path: string) => textAt(state, path) };
  return (
    <FormContext.Provider value={form}>
      <div class="screen" inert={over !== 'nothing'}>
        <Head title={face.name(language)} back={words.plans.backToPlans} onBack={onBack} />
        <main class="body" ref={body}>
          {result !== undefined && (
            <FoldedInputs
              open={!state.folded}
              summary={face.summary(draft, language)}
              fromCells={boundCount(state)}
              onToggle={() => {
                dispatch({ do: 'fold', folded: !state.folded });
              }}
            />
          )}
          {(result === undefined || !state.folded) && <face.Inputs inputs={inputs} />}
          {result !== undefined && (
            <face.Result
              inputs={inputs}
              values={result.values as never}
              outcome={result.outcome as never}
              sentence={lead}
            />
          )}
        </main>
        {record !== undefined && (
          <WrittenBar
            record={record}
            stage={restoreStage}
            onShow={() => {
              void show();
            }}
            onRestore={() => {
              void restore(false);
            }}
            onWrite={result === undefined ? undefined : write}
          />
        )}
        {over === 'nothing' && <TroubleBar text={state.problem} />}
        <PlanFoot
          state={state}
          stage={running}
          primary={primary}
          onCalculate={calculateNow}
          onWrite={write}
          onCancel={() => {
            dispatch({ do: 'cancel' });
            primary.current?.focus();
          }}
        />
      </div>
      {over === 'write' && (
        <WritePanel
          plan={planInputs(state)}
          choices={state.choices}
          previous={
            record === undefined || record.restored ? undefined : record.written.restoration
          }
          onWritten={(written, choices) => {
            dispatch({ do: 'written', written, choices });
            setOver('nothing');
          }}
          onClose={() => {
            setOver('nothing');
          }}
        />
      )}
      {typeof over !== 'string' && (
        <RestoreOverChanges
          taken={over}
          stage={restoreStage}
          problem={state.problem}
          onRestore={() => {
            void restore(true);
          }}
          onBack={() => {
            setOver('nothing');
          }}
        />
      )}
    </FormContext.Provider>
  );
}
