import { plainWords } from './words';
import { cellName } from '../panel/cells';
import { Button } from '../panel/controls/Button';
import { DoneBar } from '../panel/controls/DoneBar';
import type { PlainRecord } from './state';
import { useSession } from '../panel/session';
import type { WorkStage } from '../panel/work';

/** So many cells are named. */
const mostNamed = 5;

interface PlainDoneBarProps {
  readonly record: PlainRecord;
  readonly stage: WorkStage;
  readonly onShow: () => void;
  readonly onRestore: () => void;
}

/** Says which sheets were converted, and what came otherwise than it was shown. */
export function PlainDoneBar({ record, stage, onShow, onRestore }: PlainDoneBarProps) {
  const { words: common, language, count } = useSession();
  const say = plainWords(language);
  const { written, restored } = record;
  const { fallen, sheets } = written;
  const named = fallen.slice(0, mostNamed).map(cellName).join(', ');
  const more = fallen.length > mostNamed ? '…' : '.';
  const otherwise =
    fallen.length > 0 ? `${count(say.fallen, fallen.length)} ${named}${more}` : undefined;
  return (
    <DoneBar
      did={restored ? common.writing.restored : say.converted}
      range={sheets.map(({ sheet }) => sheet).join(', ')}
      below={restored ? say.restored : otherwise}
    >
      {!restored && (
        <>
          <Button look="line" onPress={onShow}>
            {common.writing.show}
          </Button>
          <Button
            look="line"
            inert={stage !== 'none'}
            working={stage === 'shown' || stage === 'long' ? common.writing.restoring : undefined}
            onPress={onRestore}
          >
            {common.writing.restore}
          </Button>
        </>
      )}
    </DoneBar>
  );
}
