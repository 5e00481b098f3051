import { customerWords } from '../../i18n/customers';
import type { SheetsRecord } from '../customers/state';
import { Button } from '../parts/Button';
import { DoneBar } from '../parts/DoneBar';
import { useSession } from '../session';
import type { WorkStage } from '../work';

interface SheetsWrittenBarProps {
  readonly record: SheetsRecord;
  readonly stage: WorkStage;
  readonly onShow: () => void;
  readonly onRestore: () => void;
}

/** Says which sheets were written, or taken away, until the next write. */
export function SheetsWrittenBar({ record, stage, onShow, onRestore }: SheetsWrittenBarProps) {
  const { words: common, language } = useSession();
  const say = common.writing;
  const own = customerWords(language).write;
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
