import { plannerWords } from './words';
import { useId } from 'preact/hooks';
import type { CellReference } from '../wire/cell';
import type { Target } from '../wire/place';
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
  const { language } = useSession();
  const own = plannerWords(language).writing;
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
        {own.where}
      </p>
      <div role="radiogroup" aria-labelledby={id}>
        {choice(own.newSheet, !fromCell, onNewSheet)}
        {choice(own.fromCell, fromCell, onUseSelection)}
        {target.to === 'cell' && (
          <div class="option-more">
            <CellChip
              cell={target.cell}
              onGo={() => {
                onGo(target.cell);
              }}
              onUnbind={onNewSheet}
            />
            <UseSelection field={own.fromCell} open busy={selecting} onUse={onUseSelection} />
          </div>
        )}
      </div>
    </>
  );
}
