import type { ComponentChildren } from 'preact';
import type { TakenCell } from '../../wire/restoration';
import { useSession } from '../session';
import type { WorkStage } from '../work';
import { Button } from './Button';
import { SheetPanel } from './SheetPanel';
import { TakenCells } from './TakenCells';
import { TroubleBar } from './TroubleBar';

interface ReplacePanelProps {
  readonly title: string;
  readonly intro: string;
  readonly taken: readonly TakenCell[];
  /** What will stand there instead, where it can be drawn. */
  readonly children?: ComponentChildren;
  readonly promise: string;
  readonly stage: WorkStage;
  readonly working: string;
  readonly problem: string | undefined;
  readonly onReplace: () => void;
  readonly onBack: () => void;
}

/** Names every cell that would lose its content; the button says how many. */
export function ReplacePanel(props: ReplacePanelProps) {
  const { title, intro, taken, children, promise, stage, working, problem, onReplace } = props;
  const { words, count } = useSession();
  const busy = stage !== 'none';
  const back = () => {
    // What is being written cannot be taken back halfway; its answer must find this panel.
    if (!busy) props.onBack();
  };
  return (
    <SheetPanel
      title={title}
      reading
      onClose={back}
      trouble={<TroubleBar text={problem} />}
      foot={
        <>
          <Button
            look="primary"
            inert={busy}
            working={stage === 'shown' || stage === 'long' ? working : undefined}
            onPress={onReplace}
          >
            {count(words.writing.replace, taken.length)}
          </Button>
          <Button look="quiet" first inert={busy} onPress={back}>
            {words.back}
          </Button>
        </>
      }
    >
      <p>{intro}</p>
      <TakenCells taken={taken} />
      {children}
      <p class="promise">{promise}</p>
    </SheetPanel>
  );
}
