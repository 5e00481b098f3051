import { useId } from 'preact/hooks';
import type { CellReference, Target } from '../app/messages';
import { CellChip } from '../panel/controls/CellChip';
import { UseSelection } from '../panel/controls/UseSelection';
import { useSession } from '../panel/session';

interface WriteTargetProps {
  readonly target: Target;
  /** The selected cell is being asked for. */
  readonly selecting: boolean;
  readonly onNewSheet: () => void;
  readonly onUseSelection: () => void;
  readonly onGo: (cell: CellReference) => void;
}

/** Where to write: a new sheet, or the cell selected now and any other one after it. */
export function WriteTarget(props: WriteTargetProps) {
  const { target, selecting, onNewSheet, onUseSelection, onGo } = props;
  const { words } = useSession();
  const say = words.writing;
  const id = useId();
  const fromCell = target.to === 'cell' || selecting;
  const choice = (label: string, checked: boolean, choose: () => void) => (
    <label class="option">
      <input
        type="radio"
        name={id}
        checked={checked}
        data-first={checked ? '' : undefined}
        onChange={choose}
      />
      <span>{label}</span>
    </label>
  );
  return (
    <>
      <p class="label" id={id}>
        {say.where}
      </p>
      <div role="radiogroup" aria-labelledby={id}>
        {choice(say.newSheet, !fromCell, onNewSheet)}
        {choice(say.fromCell, fromCell, onUseSelection)}
        {target.to === 'cell' && (
          <div class="option-more">
            <CellChip
              cell={target.cell}
              onGo={() => {
                onGo(target.cell);
              }}
              onUnbind={onNewSheet}
            />
            <UseSelection field={say.fromCell} open busy={selecting} onUse={onUseSelection} />
          </div>
        )}
      </div>
    </>
  );
}
