import { savedWords } from './words';
import type { SavedRow } from '../wire/saved';
import { Button } from '../panel/controls/Button';
import { SheetPanel } from '../panel/controls/SheetPanel';
import { TroubleBar } from '../panel/controls/TroubleBar';
import { useSession } from '../panel/session';
import type { WorkStage } from '../panel/work';

interface SavedMeanwhileProps {
  /** The name under which it was opened. */
  readonly name: string;
  /** What somebody saved; absent where they deleted it. */
  readonly theirs: SavedRow | undefined;
  readonly stage: WorkStage;
  readonly problem: string | undefined;
  readonly onCopy: () => void;
  readonly onReplace: () => void;
  readonly onClose: () => void;
}

/** Somebody saved or deleted the plan that is about to be saved. */
export function SavedMeanwhile(props: SavedMeanwhileProps) {
  const { name, theirs, stage, problem, onCopy, onReplace, onClose } = props;
  const { words, language } = useSession();
  const saved = savedWords(language);
  const say = saved.meanwhile;
  const busy = stage !== 'none';
  const working = stage === 'shown' || stage === 'long' ? saved.saving : undefined;
  return (
    <SheetPanel
      title={say.title}
      onClose={onClose}
      trouble={<TroubleBar text={problem} />}
      foot={
        theirs === undefined ? (
          <>
            <Button look="primary" first inert={busy} working={working} onPress={onReplace}>
              {say.again}
            </Button>
            <Button look="quiet" inert={busy} onPress={onClose}>
              {words.cancel}
            </Button>
          </>
        ) : (
          <>
            <Button look="primary" first inert={busy} working={working} onPress={onCopy}>
              {say.copy}
            </Button>
            <Button look="quiet" inert={busy} onPress={onReplace}>
              {say.replace}
            </Button>
          </>
        )
      }
    >
      <p>
        {theirs === undefined
          ? say.gone(name)
          : say.changed(theirs.name, theirs.saved, theirs.main)}
      </p>
      <p class="promise">{say.promise}</p>
    </SheetPanel>
  );
}
