import type { PlanKind } from '../plans/plans';
import { plannerWords } from './words';
import type { Ref } from 'preact';
import { savedWords } from '../saved/words';
import { Button } from '../panel/controls/Button';
import { Foot } from '../panel/controls/Foot';
import { Icon } from '../panel/controls/Icon';
import { faultyFields, primaryOf, type PlanState } from '../plans/shape/state';
import { useSession } from '../panel/session';
import type { WorkStage } from '../panel/work';

interface PlanFootProps {
  readonly state: PlanState<PlanKind>;
  readonly stage: WorkStage;
  readonly primary: Ref<HTMLButtonElement>;
  readonly onCalculate: () => void;
  readonly onWrite: () => void;
  readonly onCancel: () => void;
  /** Absent where what is on the screen is saved. */
  readonly onSave: (() => void) | undefined;
  /** It is being saved, and for how long. */
  readonly saving: WorkStage;
}

/** The one thing to do next, and at most one thing beside it. */
export function PlanFoot(props: PlanFootProps) {
  const { state, stage, primary, onCalculate, onWrite, onCancel, onSave } = props;
  const { words, count, language } = useSession();
  const say = plannerWords(language).plan;
  const saved = savedWords(language);
  const next = primaryOf(state);
  const inert = stage !== 'none';
  const told = stage === 'shown' || stage === 'long';
  const faults = faultyFields(state).length;
  const writes = next === 'write' || next === 'write-again';
  const working = next === 'calculate' ? say.calculating : words.actions.updating;
  const labels = {
    calculate: say.calculate,
    write: words.actions.write,
    update: words.actions.update,
    'write-again': words.actions.writeAgain,
  };
  return (
    <Foot>
      <Button
        look="primary"
        inert={inert}
        working={told ? working : undefined}
        focus={primary}
        onPress={writes ? onWrite : onCalculate}
      >
        {labels[next]}
      </Button>
      {writes && !told && (
        <Button look="quiet" inert={inert} onPress={onCalculate}>
          {words.actions.update}
        </Button>
      )}
      {next === 'calculate' && !told && faults === 0 && onSave !== undefined && (
        <Button
          look="quiet"
          inert={inert || props.saving !== 'none'}
          working={props.saving === 'shown' || props.saving === 'long' ? saved.saving : undefined}
          onPress={onSave}
        >
          {saved.save}
        </Button>
      )}
      {stage === 'long' && (
        <Button look="outlined" onPress={onCancel}>
          {words.cancel}
        </Button>
      )}
      <span class="say stop" role="status">
        {faults > 0 && !told && (
          <>
            <Icon name="fault" small />
            {count(say.toCorrect, faults)}
          </>
        )}
      </span>
    </Foot>
  );
}
