import { useEffect, useRef, useState } from 'preact/hooks';
import { profitFields, type ProfitField, type TakenCell } from '../../planner/messages';
import { showCell } from '../commands';
import { FoldedInputs } from '../parts/FoldedInputs';
import { Head } from '../parts/Head';
import { TroubleBar } from '../parts/TroubleBar';
import { faultyFields, inputsOf, type ProfitAction, type ProfitState } from '../profit/state';
import { inputsSummary } from '../profit/summary';
import { wordAnswer } from '../profit/wording';
import { troubleOf } from '../server';
import { useSession } from '../session';
import { useWorkStage } from '../work';
import { ProfitFoot } from './ProfitFoot';
import { ProfitInputs } from './ProfitInputs';
import { ProfitResult } from './ProfitResult';
import { RestoreOverChanges } from './RestoreOverChanges';
import { WrittenBar } from './WrittenBar';
import { WritePanel } from './WritePanel';

interface ProfitPlanProps {
  readonly state: ProfitState;
  readonly dispatch: (action: ProfitAction) => void;
  readonly onBack: () => void;
}

/** What lies over the screen: nothing, the write panel, or the cells changed since. */
type Over = 'nothing' | 'write' | readonly TakenCell[];

/** The profit plan: what must the ad budget be? */
export function ProfitPlan({ state, dispatch, onBack }: ProfitPlanProps) {
  const { words, language, ask, sentence } = useSession();
  const [over, setOver] = useState<Over>('nothing');
  const [restoring, setRestoring] = useState(false);
  const fields = useRef(new Map<ProfitField, HTMLInputElement>());
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
    } else if (faulty !== undefined) fields.current.get(faulty)?.focus();
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
      const answer = await ask('calculate', { inputs: inputsOf(state) });
      dispatch({ do: 'answer', edition, answer: wordAnswer(answer, state.period, language) });
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
  const bound = profitFields.filter((name) => state.fields[name].source.from === 'cell').length;
  return (
    <>
      <div class="screen" inert={over !== 'nothing'}>
        <Head title={words.plans.profit.name} back={words.plans.backToPlans} onBack={onBack} />
        <main class="body" ref={body}>
          {result !== undefined && (
            <FoldedInputs
              open={!state.folded}
              summary={inputsSummary(state, words)}
              fromCells={bound}
              onToggle={() => {
                dispatch({ do: 'fold', folded: !state.folded });
              }}
            />
          )}
          {(result === undefined || !state.folded) && (
            <ProfitInputs
              state={state}
              dispatch={dispatch}
              fields={fields.current}
              onEnter={calculateNow}
            />
          )}
          {result !== undefined && <ProfitResult state={state} result={result} sentence={lead} />}
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
        <ProfitFoot
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
          inputs={inputsOf(state)}
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
    </>
  );
}
