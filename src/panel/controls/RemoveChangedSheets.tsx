import { Button } from './Button';
import { SheetPanel } from './SheetPanel';
import { TroubleBar } from './TroubleBar';
import { useSession } from '../session';
import type { WorkStage } from '../work';

interface RemoveChangedSheetsProps {
  /** The sheets that somebody worked in. */
  readonly changed: readonly string[];
  /** How many would be removed. */
  readonly all: number;
  readonly stage: WorkStage;
  readonly problem: string | undefined;
  readonly onRemove: () => void;
  readonly onBack: () => void;
}

/** Somebody worked in the sheets after they were written: those are named first. */
export function RemoveChangedSheets(props: RemoveChangedSheetsProps) {
  const { changed, all, stage, problem, onRemove, onBack } = props;
  const { words: common, count } = useSession();
  const say = common.newSheets;
  const busy = stage !== 'none';
  const back = () => {
    if (!busy) onBack();
  };
  return (
    <SheetPanel
      title={count(say.changed, changed.length)}
      reading
      onClose={back}
      trouble={<TroubleBar text={problem} />}
      foot={
        <>
          <Button
            look="primary"
            inert={busy}
            working={stage === 'shown' || stage === 'long' ? say.removing : undefined}
            onPress={onRemove}
          >
            {count(say.remove, all)}
          </Button>
          <Button look="quiet" first inert={busy} onPress={back}>
            {common.back}
          </Button>
        </>
      }
    >
      <p>{say.wouldGo}</p>
      <ul class="named">
        {changed.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
      <p class="promise">{say.nothingElse}</p>
    </SheetPanel>
  );
}
