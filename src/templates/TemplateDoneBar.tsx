import { templateWords } from './words';
import type { CellReference } from '../wire/cell';
import type { SamplesRemoved, TemplatePlaced } from '../wire/template';
import { Button } from '../panel/controls/Button';
import { DoneBar } from '../panel/controls/DoneBar';
import { useSession } from '../panel/session';
import type { WorkStage } from '../panel/work';

/** The last thing done from the gallery, and whether it was taken back. */
export type TemplateRecord =
  | { readonly did: 'added'; readonly placed: TemplatePlaced; readonly undone: boolean }
  | { readonly did: 'cleared'; readonly removed: SamplesRemoved; readonly undone: boolean };

interface TemplateDoneBarProps {
  readonly record: TemplateRecord;
  readonly stage: WorkStage;
  readonly onShow: (cell: CellReference) => void;
  readonly onBack: () => void;
}

/** Says what was added or cleared, with the way back. */
export function TemplateDoneBar({ record, stage, onShow, onBack }: TemplateDoneBarProps) {
  const { words, language } = useSession();
  const say = templateWords(language).gallery;
  const common = words.writing;
  const { sheet, first } = record.did === 'added' ? record.placed : record.removed;
  const gone = record.did === 'added' && record.undone;
  const did = record.did === 'added' ? say.added : say.samplesRemoved;
  return (
    <DoneBar
      did={gone ? words.newSheets.removed : record.undone ? common.restored : did}
      range={sheet}
      below={record.undone ? common.asBefore : undefined}
    >
      {!gone && (
        <Button
          look="line"
          onPress={() => {
            onShow(first);
          }}
        >
          {common.show}
        </Button>
      )}
      {!record.undone && (
        <Button
          look="line"
          inert={stage !== 'none'}
          working={stage === 'shown' || stage === 'long' ? common.restoring : undefined}
          onPress={onBack}
        >
          {record.did === 'added' ? say.undo : common.restore}
        </Button>
      )}
    </DoneBar>
  );
}
