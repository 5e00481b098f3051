import { plainWords } from './words';
import { Button } from '../panel/controls/Button';
import { SheetPanel } from '../panel/controls/SheetPanel';
import { TroubleBar } from '../panel/controls/TroubleBar';
import { useSession } from '../panel/session';
import type { WorkStage } from '../panel/work';

interface RestoreChangedFormulasProps {
  /** Ranges, or copies of sheets, that somebody worked in. */
  readonly changed: readonly string[];
  readonly copies: boolean;
  readonly stage: WorkStage;
  readonly problem: string | undefined;
  readonly onRestore: () => void;
  readonly onBack: () => void;
}

/** Somebody worked there after the conversion: that is named before it would be lost. */
export function RestoreChangedFormulas(props: RestoreChangedFormulasProps) {
  const { changed, copies, stage, problem, onRestore, onBack } = props;
  const { words: common, language } = useSession();
  const say = plainWords(language);
  const busy = stage !== 'none';
  const back = () => {
    if (!busy) onBack();
  };
  return (
    <SheetPanel
      title={say.changedSince}
      reading
      onClose={back}
      trouble={<TroubleBar text={problem} />}
      foot={
        <>
          <Button
            look="primary"
            inert={busy}
            working={stage === 'shown' || stage === 'long' ? common.writing.restoring : undefined}
            onPress={onRestore}
          >
            {say.restoreAnyway}
          </Button>
          <Button look="quiet" first inert={busy} onPress={back}>
            {common.back}
          </Button>
        </>
      }
    >
      <p>{copies ? say.wouldGo : say.wouldReplace}</p>
      <ul class="named">
        {changed.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
      <p class="promise">{common.writing.nothingElseRestored}</p>
    </SheetPanel>
  );
}
