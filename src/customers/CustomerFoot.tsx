import type { Ref } from 'preact';
import { customerWords } from './words';
import { obstacleOf, primaryOf, type CustomersState } from './state';
import { Button } from '../panel/controls/Button';
import { Foot } from '../panel/controls/Foot';
import { Icon } from '../panel/controls/Icon';
import { useSession } from '../panel/session';
import type { WorkStage } from '../panel/work';

interface CustomerFootProps {
  readonly state: CustomersState;
  readonly stage: WorkStage;
  readonly primary: Ref<HTMLButtonElement>;
  readonly onLook: () => void;
  readonly onForecast: () => void;
  readonly onWrite: () => void;
  readonly onCancel: () => void;
}

/** The one thing to do next, and at most one thing beside it. */
export function CustomerFoot(props: CustomerFootProps) {
  const { state, stage, primary, onLook, onForecast, onWrite, onCancel } = props;
  const { words: common, language } = useSession();
  const words = customerWords(language);
  const next = primaryOf(state);
  const told = stage === 'shown' || stage === 'long';
  const writes = next === 'write' || next === 'write-again';
  const obstacle = next === 'forecast' && stage === 'none' ? obstacleOf(state) : undefined;
  const labels = {
    look: state.listProblem === undefined ? words.list.read : common.tryAgain,
    forecast: words.forecast,
    write: common.actions.write,
    update: common.actions.update,
    'write-again': common.actions.writeAgain,
  };
  const working = next === 'look' ? words.list.looking : words.forecasting;
  return (
    <Foot>
      <Button
        look="primary"
        inert={stage !== 'none'}
        working={told ? working : undefined}
        focus={primary}
        onPress={next === 'look' ? onLook : writes ? onWrite : onForecast}
      >
        {labels[next]}
      </Button>
      {writes && !told && (
        <Button look="quiet" inert={stage !== 'none'} onPress={onForecast}>
          {common.actions.update}
        </Button>
      )}
      {told && next !== 'look' && (
        <Button look="outlined" onPress={onCancel}>
          {common.cancel}
        </Button>
      )}
      <span class={obstacle === 'correct' ? 'say stop' : 'say'} role="status">
        {obstacle === 'correct' && <Icon name="fault" small />}
        {obstacle !== undefined && words.before[obstacle]}
      </span>
    </Foot>
  );
}
