import { plannerWords } from './words';
import { planAnswers } from './answers';
import { useEffect, useId, useState } from 'preact/hooks';
import type { Restoration } from '../wire/restoration';
import type { Written } from '../wire/place';
import type { Preview } from './messages';
import type { PlanInputs } from '../plans/plans';
import { showCell } from '../panel/commands';
import { Button } from '../panel/controls/Button';
import { Check } from '../panel/controls/Check';
import { PreviewSheet } from './PreviewSheet';
import { ReplacePanel } from '../panel/controls/ReplacePanel';
import { Segmented } from '../panel/controls/Segmented';
import { SheetPanel } from '../panel/controls/SheetPanel';
import { TroubleBar } from '../panel/controls/TroubleBar';
import type { WriteChoices } from '../plans/shape/state';
import { problemSentence } from '../panel/refusals';
import { useAsk, useSession } from '../panel/session';
import { useWorkStage } from '../panel/work';
import { WriteTarget } from './WriteTarget';

interface WritePanelProps {
  readonly plan: PlanInputs;
  readonly choices: WriteChoices;
  /** The write before this one: what it left may be written over without a question. */
  readonly previous: Restoration | undefined;
  readonly onWritten: (written: Written, choices: WriteChoices) => void;
  readonly onClose: () => void;
}

/** The preview that belongs to some choices; one of other choices is out of date. */
interface Drawn {
  readonly choices: WriteChoices;
  readonly preview: Preview | undefined;
}

/** Shows what will be written before it is written, and asks before anything is replaced. */
export function WritePanel(props: WritePanelProps) {
  const { plan, choices: before, previous, onWritten, onClose } = props;
  const { words, language, ask, count, sentence } = useSession();
  const askRoom = useAsk(planAnswers);
  const [choices, setChoices] = useState(before);
  const [drawn, setDrawn] = useState<Drawn>();
  const [occupied, setOccupied] = useState<Preview>();
  const [writing, setWriting] = useState(false);
  const [selecting, setSelecting] = useState(false);
  const [problem, setProblem] = useState<string>();
  const stage = useWorkStage(writing);
  const refusalId = useId();
  const say = words.writing;
  const own = plannerWords(language).writing;
  const options = {
    plan,
    ...(previous === undefined ? {} : { previous }),
  };

  useEffect(() => {
    let wanted = true;
    askRoom('preview', { ...options, ...choices }).then(
      (preview) => {
        if (wanted) setDrawn({ choices, preview });
      },
      (failure: unknown) => {
        if (!wanted) return;
        setDrawn({ choices, preview: undefined });
        setProblem(sentence(failure));
      },
    );
    return () => {
      wanted = false;
    };
    // The inputs cannot change while the panel lies over them.
  }, [choices]);

  const preview = drawn?.preview;
  const usesOurs = preview?.cells.flat().some(({ formula }) => formula?.includes('LTV_')) ?? false;
  const formulasHint = usesOurs ? own.formulasHintLtv : own.formulasHint;
  const current = drawn?.choices === choices && preview !== undefined;
  const drawing = useWorkStage(drawn?.choices !== choices);

  const choose = (change: Partial<WriteChoices>) => {
    setProblem(undefined);
    setChoices({ ...choices, ...change });
  };
  const write = async (replace: readonly string[]) => {
    if (writing) return;
    setWriting(true);
    setProblem(undefined);
    try {
      const answer = await askRoom('write', { ...options, ...choices, replace });
      if (answer.done === 'written') {
        onWritten(answer, choices);
        return;
      }
      setOccupied(answer.preview);
    } catch (failure) {
      setProblem(sentence(failure));
    }
    setWriting(false);
  };
  const useSelection = async () => {
    setSelecting(true);
    try {
      const { cell } = await ask('selection', {});
      choose({ target: { to: 'cell', cell } });
    } catch (failure) {
      setProblem(sentence(failure));
    }
    setSelecting(false);
  };
  const close = () => {
    // What is being written cannot be taken back halfway; its answer must find this panel.
    if (!writing) onClose();
  };

  if (occupied !== undefined)
    return (
      <ReplacePanel
        title={count(say.notEmpty, occupied.taken.length)}
        intro={count(say.wouldBeReplaced, occupied.taken.length)}
        taken={occupied.taken}
        promise={say.nothingElse}
        stage={stage}
        working={say.replacing}
        problem={problem}
        onReplace={() => {
          void write(occupied.taken.map(({ a1 }) => a1));
        }}
        onBack={() => {
          setOccupied(undefined);
          setProblem(undefined);
        }}
      >
        <div class="block">
          <PreviewSheet preview={occupied} outline />
        </div>
      </ReplacePanel>
    );

  const refusal =
    current && preview.refusal ? problemSentence(preview.refusal, language) : undefined;
  const inert = writing || selecting || !current || refusal !== undefined;
  return (
    <SheetPanel
      title={say.title}
      onClose={close}
      trouble={<TroubleBar text={problem ?? refusal} id={refusalId} />}
      foot={
        <>
          <Button
            look="primary"
            inert={inert}
            describedBy={refusal === undefined ? undefined : refusalId}
            working={stage === 'shown' || stage === 'long' ? say.writing : undefined}
            onPress={() => {
              void write([]);
            }}
          >
            {say.write}
          </Button>
          <Button look="quiet" inert={writing} onPress={close}>
            {words.cancel}
          </Button>
        </>
      }
    >
      <WriteTarget
        target={choices.target}
        selecting={selecting}
        onNewSheet={() => {
          choose({ target: { to: 'new-sheet' } });
        }}
        onUseSelection={() => {
          void useSelection();
        }}
        onGo={(cell) => {
          showCell(ask, cell).catch((failure: unknown) => {
            setProblem(sentence(failure));
          });
        }}
      />
      <Segmented
        label={own.as}
        options={{ values: own.values, formulas: own.formulas }}
        value={choices.as}
        hint={choices.as === 'values' ? own.valuesHint : formulasHint}
        onChoose={(as) => {
          choose({ as });
        }}
      />
      <div class="block preview" aria-busy={!current}>
        <h3 class="label above">{own.preview}</h3>
        {preview === undefined ? (
          <p class="hint" role="status">
            {drawing === 'shown' || drawing === 'long' ? own.drawing : ''}
          </p>
        ) : (
          <PreviewSheet preview={preview} />
        )}
      </div>
      {preview?.charts !== undefined && (
        <Check
          label={own.chart}
          checked={choices.chart}
          onChange={(chart) => {
            choose({ chart });
          }}
        />
      )}
    </SheetPanel>
  );
}
