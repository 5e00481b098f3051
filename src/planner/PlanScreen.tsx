import type { PlanKind } from '../plans/plans';
import { planAnswers } from './answers';
import { plannerWords } from './words';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '../i18n/language';
import { savedWords } from '../saved/words';
import { fieldAt } from '../plans/shape/form';
import type { SavedPlan } from '../saved/messages';
import { FoldedInputs } from '../panel/controls/FoldedInputs';
import { Head } from '../panel/controls/Head';
import { TroubleBar } from '../panel/controls/TroubleBar';
import { faceOf } from '../plans/plans';
import { type Form, FormContext } from '../plans/shape/screen';
import { planInputs } from '../plans/plans';
import {
  boundCount,
  faultyFields,
  hasUnsaved,
  type PlanAction,
  type PlanState,
  sourceAt,
  textAt,
  type WriteRecord,
} from '../plans/shape/state';
import { wordFault } from '../plans/shape/wording';
import { useWritten } from './written';
import { useSaving } from '../saved/saving';
import type { SavedStore } from '../saved/store';
import { troubleOf } from '../panel/server';
import { useAsk, useSession } from '../panel/session';
import { useWorkStage } from '../panel/work';
import { PlanFoot } from './PlanFoot';
import { PlanMenu } from './PlanMenu';
import { ReportPanel } from './ReportPanel';
import { RestoreOverChanges } from '../panel/controls/RestoreOverChanges';
import { SavedBar } from '../saved/SavedBar';
import { SavingPanel } from '../saved/SavingPanel';
import { WrittenBar } from './WrittenBar';
import { WritePanel } from './WritePanel';

interface PlanScreenProps {
  readonly state: PlanState<PlanKind>;
  readonly dispatch: (action: PlanAction) => void;
  readonly store: SavedStore;
  readonly onSaved: (plan: SavedPlan) => void;
  readonly onBack: () => void;
}

/** What lies over the screen, but for what saving asks and for cells that were changed. */
type Over = 'nothing' | 'write' | 'report';

/** One plan, whichever it is: its inputs, its result, and the way into the sheet. */
export function PlanScreen(props: PlanScreenProps) {
  const { state, dispatch, store, onSaved, onBack } = props;
  const { language, sentence } = useSession();
  const ask = useAsk(planAnswers);
  const [over, setOver] = useState<Over>('nothing');
  const [report, setReport] = useState<WriteRecord>();
  const elements = useRef<Form['elements']>(new Map());
  const face = faceOf(state.kind);
  const lead = useRef<HTMLParagraphElement>(null);
  const body = useRef<HTMLElement>(null);
  const primary = useRef<HTMLButtonElement>(null);
  const { result, record, answers } = state;
  const running = useWorkStage(state.running !== undefined);
  const saving = useSaving({ state, store, onSaved, onDeleted: onBack });
  const savingStage = useWorkStage(saving.busy);
  const onProblem = (problem: string | undefined) => {
    dispatch({ do: 'problem', problem });
  };
  const plan = useWritten({
    record,
    onRestored: () => {
      dispatch({ do: 'restored' });
    },
    onProblem,
  });
  const page = useWritten({
    record: report,
    onRestored: () => {
      setReport(report && { ...report, restored: true });
    },
    onProblem,
  });
  const overwritten = [plan, page].find(({ changed }) => changed !== undefined);
  const covered = over !== 'nothing' || overwritten !== undefined || saving.step.ask !== 'nothing';

  useEffect(() => {
    if (answers === 0) return;
    const faulty = faultyFields(state)[0];
    if (result !== undefined) {
      body.current?.scrollTo(0, 0);
      lead.current?.focus();
    } else if (faulty !== undefined) elements.current.get(faulty)?.focus();
    // Only an answer moves the focus; what is typed afterwards must not.
  }, [answers]);

  const lastFocus = useRef<HTMLElement>(null);
  const wasCovered = useRef(false);
  useEffect(() => {
    if (wasCovered.current && !covered) {
      const back = lastFocus.current?.isConnected === true ? lastFocus.current : primary.current;
      back?.focus();
    }
    wasCovered.current = covered;
  }, [covered]);

  useEffect(() => {
    // A plan of the file shows its result at once, and so does one that had it in another language.
    if ((state.saved !== undefined || state.again === true) && answers === 0) void calculate();
  }, []);

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
  const calculateNow = () => {
    saving.forget();
    void calculate();
  };
  const openOver = (next: Over) => {
    saving.forget();
    onProblem(undefined);
    setOver(next);
  };
  const close = () => {
    setOver('nothing');
  };
  const write = () => {
    openOver('write');
  };
  const reportNow = () => {
    openOver('report');
  };
  const unsaved = hasUnsaved(state);
  const form: Form = {
    state,
    dispatch: (action) => {
      saving.forget();
      dispatch(action);
    },
    elements: elements.current,
    fieldAt: (path) => fieldAt(state.plan.form, path),
    isUnused: (path) => state.plan.isUnused(state.inputs, path),
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
      <div
        class="screen"
        inert={covered}
        onFocusIn={({ target }) => {
          if (target instanceof HTMLElement) lastFocus.current = target;
        }}
      >
        <Head
          title={face.words(language).plan.name}
          below={belowTitle(state, language)}
          back={plannerWords(language).backToPlans}
          onBack={onBack}
          menu={
            <PlanMenu
              saving={saving}
              saved={state.saved !== undefined}
              onReport={result === undefined ? undefined : reportNow}
            />
          }
        />
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
              outcome={result.outcome}
              sentence={lead}
            />
          )}
        </main>
        {record !== undefined && (
          <WrittenBar
            record={record}
            stage={plan.stage}
            onShow={plan.show}
            onRestore={() => {
              plan.restore(false);
            }}
            onWrite={result === undefined ? undefined : write}
          />
        )}
        {report !== undefined && (
          <WrittenBar
            record={report}
            stage={page.stage}
            onShow={page.show}
            onRestore={() => {
              page.restore(false);
            }}
            onWrite={result === undefined ? undefined : reportNow}
          />
        )}
        {saving.done !== undefined && <SavedBar {...saving.done} />}
        {!covered && <TroubleBar text={saving.problem ?? state.problem} />}
        <PlanFoot
          state={state}
          stage={running}
          primary={primary}
          onCalculate={calculateNow}
          onWrite={write}
          onSave={state.saved === undefined || unsaved ? saving.save : undefined}
          saving={savingStage}
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
            close();
          }}
          onClose={close}
        />
      )}
      {over === 'report' && (
        <ReportPanel
          plan={planInputs(state)}
          name={state.saved?.name ?? face.words(language).plan.name}
          onWritten={(written) => {
            setReport({ written, restored: false, stamp: '' });
            close();
          }}
          onClose={close}
        />
      )}
      {overwritten?.changed !== undefined && (
        <RestoreOverChanges
          taken={overwritten.changed}
          stage={overwritten.stage}
          problem={state.problem}
          onRestore={() => {
            overwritten.restore(true);
          }}
          onBack={overwritten.keep}
        />
      )}
      <SavingPanel saving={saving} state={state} />
    </FormContext.Provider>
  );
}

/** The name of the plan in the file, and whether what is on the screen is what it holds. */
function belowTitle(state: PlanState<PlanKind>, language: Language): string | undefined {
  if (state.saved === undefined) return undefined;
  const { name } = state.saved;
  return hasUnsaved(state) ? savedWords(language).notSaved(name) : name;
}
