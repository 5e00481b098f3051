import { planAnswers } from './answers';
import { plannerWords } from './words';
import { useEffect, useState } from 'preact/hooks';
import { savedWords } from '../saved/words';
import type { Written } from '../wire/place';
import type { Preview } from './messages';
import type { PlanInputs } from '../plans/plans';
import { Button } from '../panel/controls/Button';
import { Check } from '../panel/controls/Check';
import { ReportPage } from './ReportPage';
import { SheetPanel } from '../panel/controls/SheetPanel';
import { TroubleBar } from '../panel/controls/TroubleBar';
import { useAsk, useSession } from '../panel/session';
import { useWorkStage } from '../panel/work';

interface ReportPanelProps {
  readonly plan: PlanInputs;
  /** What the report is called. */
  readonly name: string;
  readonly onWritten: (written: Written) => void;
  readonly onClose: () => void;
}

/** Shows the page for a client before it is written to a sheet of its own. */
export function ReportPanel({ plan, name, onWritten, onClose }: ReportPanelProps) {
  const { words, language, sentence } = useSession();
  const ask = useAsk(planAnswers);
  const [chart, setChart] = useState(true);
  const [preview, setPreview] = useState<Preview>();
  const [writing, setWriting] = useState(false);
  const [problem, setProblem] = useState<string>();
  const stage = useWorkStage(writing);
  const drawing = useWorkStage(preview === undefined && problem === undefined);
  const say = savedWords(language).report;
  const options = {
    plan,
    target: { to: 'new-sheet' },
    as: 'values',
    chart,
    report: name,
  } as const;

  useEffect(() => {
    let wanted = true;
    ask('preview', options).then(
      (drawn) => {
        if (wanted) setPreview(drawn);
      },
      (failure: unknown) => {
        if (wanted) setProblem(sentence(failure));
      },
    );
    return () => {
      wanted = false;
    };
    // The inputs cannot change while the panel lies over them.
  }, [chart]);

  const write = async () => {
    if (writing) return;
    setWriting(true);
    setProblem(undefined);
    try {
      const answer = await ask('write', { ...options, replace: [] });
      // A new sheet has no cells that could be taken.
      if (answer.done === 'written') {
        onWritten(answer);
        return;
      }
    } catch (failure) {
      setProblem(sentence(failure));
    }
    setWriting(false);
  };
  const close = () => {
    // What is being written cannot be taken back halfway; its answer must find this panel.
    if (!writing) onClose();
  };
  return (
    <SheetPanel
      title={say.panel}
      onClose={close}
      trouble={<TroubleBar text={problem} />}
      foot={
        <>
          <Button
            look="primary"
            first
            inert={writing || preview === undefined}
            working={stage === 'shown' || stage === 'long' ? words.writing.writing : undefined}
            onPress={() => {
              void write();
            }}
          >
            {words.writing.write}
          </Button>
          <Button look="quiet" inert={writing} onPress={close}>
            {words.cancel}
          </Button>
        </>
      }
    >
      <p class="small">{say.about}</p>
      <div class="block preview" aria-busy={preview === undefined}>
        <h3 class="label above">{plannerWords(language).writing.preview}</h3>
        {preview === undefined ? (
          <p class="hint" role="status">
            {drawing === 'shown' || drawing === 'long'
              ? plannerWords(language).writing.drawing
              : ''}
          </p>
        ) : (
          <ReportPage preview={preview} />
        )}
      </div>
      <Check label={plannerWords(language).writing.chart} checked={chart} onChange={setChart} />
    </SheetPanel>
  );
}
