import { plannerWords } from './words';
import { Button } from '../panel/controls/Button';
import { DoneBar } from '../panel/controls/DoneBar';
import type { WriteRecord } from '../plans/shape/state';
import { useSession } from '../panel/session';
import type { WorkStage } from '../panel/work';

interface WrittenBarProps {
  readonly record: WriteRecord;
  readonly stage: WorkStage;
  readonly onShow: () => void;
  readonly onRestore: () => void;
  /** Absent while there is nothing calculated to write. */
  readonly onWrite: (() => void) | undefined;
}

/** Says what was written, or brought back, until the next write or until the plan is left. */
export function WrittenBar({ record, stage, onShow, onRestore, onWrite }: WrittenBarProps) {
  const { words, count, language } = useSession();
  const say = words.writing;
  const own = plannerWords(language).writing;
  const { written, restored } = record;
  // A new sheet goes when it is restored, and there is nothing left to show.
  const gone = restored && written.restoration.newSheet;
  const kept = written.replaced > 0 ? count(own.kept, written.replaced) : undefined;
  const asBefore = gone ? own.sheetRemoved : say.asBefore;
  return (
    <DoneBar
      did={restored ? say.restored : say.writtenTo}
      range={written.range}
      below={restored ? asBefore : kept}
    >
      {!gone && (
        <Button look="line" onPress={onShow}>
          {say.show}
        </Button>
      )}
      {restored && onWrite !== undefined && (
        <Button look="line" onPress={onWrite}>
          {words.actions.writeAgain}
        </Button>
      )}
      {!restored && (
        <Button
          look="line"
          inert={stage !== 'none'}
          working={stage === 'shown' || stage === 'long' ? say.restoring : undefined}
          onPress={onRestore}
        >
          {say.restore}
        </Button>
      )}
    </DoneBar>
  );
}
