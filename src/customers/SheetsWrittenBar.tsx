import type { SheetsRecord } from './state';
import { Button } from '../panel/controls/Button';
import { DoneBar } from '../panel/controls/DoneBar';
import { useSession } from '../panel/session';
import type { WorkStage } from '../panel/work';

interface SheetsWrittenBarProps {
  readonly record: SheetsRecord;
  readonly stage: WorkStage;
  readonly onShow: () => void;
  readonly onRestore: () => void;
}

/** Says which sheets were written, or taken away, until the next write. */
export function SheetsWrittenBar({ record, stage, onShow, onRestore }: SheetsWrittenBarProps) {
  const { words: common } = useSession();
  const say = common.writing;
  const own = common.newSheets;
  const { written, restored } = record;
  return (
    <DoneBar
      did={restored ? own.removed : say.writtenTo}
      range={written.sheets.map(({ sheet }) => sheet).join(', ')}
      below={restored ? own.asBefore : undefined}
    >
      {!restored && (
        <>
          <Button look="line" onPress={onShow}>
            {say.show}
          </Button>
          <Button
            look="line"
            inert={stage !== 'none'}
            working={stage === 'shown' || stage === 'long' ? say.restoring : undefined}
            onPress={onRestore}
          >
            {say.restore}
          </Button>
        </>
      )}
    </DoneBar>
  );
}
